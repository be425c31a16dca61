def attempt(source, **scope):
    try:
        print(source, '->', repr(eval(source, scope)))
    except SyntaxError as error:
        print(source, '->', 'SyntaxError', error.msg)
    except Exception as error:
        print(source, '->', type(error).__name__, error)
def gen():
    yield from (1, 2)
for source in ['()', '(1)', '(1,)', '1,', '1, 2', '(1, 2,)', '(,)', '[]', '[1]', '[1,]', '[,]', '[1 2]', '{}', '{1}', '{1,}', '{,}', '{1: 2}', '{1: 2,}', '{1: 2, 1: 3}', '{1, 1, 2} == {1, 2}', '{1: 2, 3}', '{1, 2: 3}', '{**{1: 2}, 3: 4}', '{**{}, **{1: 1}, 1: 2}', '{*[1], 2} == {1, 2}', '[*[1, 2], *"ab"]', '(*[1], 2)', '*[1], 2', '(*[1])', '*[1]', '[*5]', '{**5}', '{**[1]}', '{[]: 1}', '{[]}', '{*{}, *()}',
               '[x for x in range(3)]', '[x for x in range(5) if x % 2]', '[(x, y) for x in range(2) for y in range(x + 1)]', '[x for x in range(9) if x > 2 if x < 6]', '{x for x in "aab"} == {"a", "b"}', '{x: y for x, y in [(1, 2)]}', 'list(x for x in "ab")', 'sum(x for x in range(4))', 'f(x for x in [1])', 'f((x for x in [1]), 2)', 'f(x for x in [1], 2)', '[x, y for x in y]', '[x for x in 1, 2]', '[(x, y) for x, y in [(1, 2)]]', '[x for x in 5]', '[*x for x in [[1]]]', '{**x for x in [{}]}', '[y for x in [[1], [2]] for y in x]', '[[y for y in range(x)] for x in range(3)]', '[(y := x, y ** 2) for x in [2, 3]]', '[x := 1, x]', '[i for i in range(5) if (j := i) > 2]', '[lambda: x for x in range(2)][0]()', '[x if x else 9 for x in [0, 1]]', '[x for x in lambda: 1, 2]', '(yield)', '(lambda: (yield))().__name__', '(x for x in 5)', '{x: 1 for x in [[]]}', '[i := 0 for i in [1]]', '[x for x in (x := [1])]', '[print for print in [1]]', '...', '__debug__', 'None', 'undefined', '(((1)))', '((1), (2))', '`1`', '(1;2)', '(a=1)', '[a=1]', '{a=1}']:
    attempt(source, f=lambda *a: [list(x) if hasattr(x, '__next__') else x for x in a], gen=gen)
