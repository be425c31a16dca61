# Several elements before a comprehension, which are no tuple without parentheses.
for text in [
    '[1, for x in y]', '{1, for x in y}', '(1, for x in y)', '[1, 2, for x in y]', '[1, x for x in y]', '{1, x for x in y}',
    '[1, x async for x in y]', '[1, for x]', '[1, x for x]', '[1, x for x in]', '{1, for}', '[1+2j, for-2]', '[1, async for x in y]',
    'f(a, for x in y)', '[*a, b for b in c]',
]:
    try:
        compile(text, 'f', 'exec')
        print(text, 'compiled')
    except SyntaxError as error:
        print(text, '|', error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset)
for text in '[x for -2]', '[x for -2 in y]', '[x for *a]', '[x for *a in b]', '[x for f() in b]', '[x for f()]', '[x for a, b]', '[x for a, -b in c]', '(x for 1)', '{x: y for 1 in z}', 'for -2: pass', 'for -2 in y: pass', '[x for a=1]', '[x for]', '[x for in y]':
    try:
        compile(text, 'f', 'exec')
        print(text, 'compiled')
    except SyntaxError as error:
        print(text, '|', error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset)
