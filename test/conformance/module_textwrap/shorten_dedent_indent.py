import textwrap as w


def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
print(w.shorten('Hello   world!  how are you', 15), w.shorten('Hello world', 11), w.shorten('Hello world', 10, placeholder='..'), repr(w.shorten('Helloworldlong', 6)))
for s in ['  a\n    b\n  c', '\ta\n\tb', '  a\n\tb', 'a\n  b', '  \n  a\n\n  b  \n', '', '   ', '\n', '  a', '    a\n  \n    b\n   ']: print(repr(w.dedent(s)))
t(lambda: w.dedent(3)); print(repr(w.indent('a\n\n b\n  \nc', '> ')), repr(w.indent('a\n\nb', '+', lambda l: True)))
