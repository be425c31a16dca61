# The place, the message and the text of an error tell how far the parser has read: a line it has gone beyond has no line end.


def show(source):
    try:
        compile(source, 'wrong.py', 'exec')
    except SyntaxError as error:
        print(error.msg, (error.lineno, error.offset), (error.end_lineno, error.end_offset), repr(error.text))


# Brackets that are never closed, with and without a line behind them.
show('print((a)\n')
show('print((a)')
show('point = Point(\n\n')
show('total = [1,\n  2\nprint(total)\n')
show('def f():\n    return 1{\n    def g(): pass\n')
# What stands behind a missing comma, as far as it is an expression.
show('print(first second,\n)\n')
show('print(first   24 & 1\n)\n')
show("print('a', 'b'join.(c))\n")
show('call(range(5)index.())\n')
show('(list item(.)\n')
show("print 'done'(, x)\n")
show('print a(), b() .. c()\n')
# Brackets with nothing in them.
show('print(table[])\n')
show("print(table[]['a'], 1)\n")
show('table[]\n')
# A colon or a walrus with no expression behind it.
show('clas(object): pass\n')
show('(a, b): pass\n')
show('[a]: pass\n')
show('fo item, other in items:\n    pass\n')
show('f(x): int\n')
show('a, b: int\n')
show('f(x) :=\n')
show('f(x) := 1\n')
show('[f(x) := for x in y]\n')
# A star with no expression behind it.
show('f(*while)\n')
show('f(*, a)\n')
# Where a comprehension may follow, one more word has been read.
show('f(x async y)\n')
show('f(1, x async y)\n')
show('[x async y]\n')
show('[1, x async y]\n')
show('[x not y]\n')
