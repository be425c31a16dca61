"""The variables of inlined comprehensions are listed among those of the frame, and may be cells."""
import sys


def plain(a, b):
    x = [i for i in range(3)]
    y = {k: v for k, v in enumerate('ab')}
    i = {w for w in [j for j in 'ab']}
    return [z for z in x if [d for d in z]]


def names_of_the_frame():
    x = 1
    [x for x in 'ab']
    global shared
    [shared for shared in 'a']
    [z := 1 for _ in 'a' if (y := 2)]
    return [{[v for v in 'ab'][0]: [w for w in 'a']} for u in [q for q in 'a']]


def in_statements(p):
    try:
        [w for w in 'a']
    except* ValueError as e:
        [e for e in 'a']
    else:
        {v for v in 'a'}
    finally:
        {u for u in 'a'}
    match p:
        case [*c] if [d for d in c]:
            pass
    with p as [a]:
        [b for b in a]
    lambda: [m for m in 'a']

    class Inner:
        [n for n in 'a']

    return [h for h in p if h] or [k for (k, l), *o in p if l for oo in k]


def cells(x, /, y, *a, k, **kw):
    late = 1
    {x: y for x in a for y in kw}
    [late for late in 'a']
    return [(lambda: (a, k)) for a in x for k in y], lambda: late


async def asynchronous(s):
    t = [await v async for v in s if await u]
    yield (w async for w in s)
    [await q for q in t]


def around():
    def inner():
        nonlocal n
        return [n for n in 'a']

    def reader():
        return [n + m for m in 'a']

    n = 1
    return inner, reader


class Class[K]:
    marks = [u for u in 'a'], [lambda: t for t in 'a']
    code = sys._getframe().f_code

    def method(self, p=[x for x in 'b']):
        return [__v for __v in 'a']


module = compile('w = [u for u in range(1)]\nf = [lambda: v for v in w]\n[z := 1 for y in w]', 'module', 'exec')
generator = ([a for a in b] for b in ['xy'])
for code in (
    plain.__code__, names_of_the_frame.__code__, in_statements.__code__, cells.__code__, asynchronous.__code__, around.__code__,
    *[f.__code__ for f in around()], Class.code, Class.method.__code__, module, generator.gi_code, (lambda p: [p + o for o in p]).__code__,
):
    print(code.co_name, code.co_varnames, code.co_cellvars, code.co_freevars, code.co_nlocals)
