def function(a, b, /, c, *args, d, e=1, **kw):
    """Doc."""
    local = a
    captured = b

    def inner():
        return captured, len

    return inner


code = function.__code__
print(code.co_name, code.co_qualname, code.co_filename, code.co_firstlineno)
print(code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_nlocals >= 9)
print(code.co_varnames[:8], code.co_cellvars, code.co_freevars)
inner = function(1, 2, 3, d=4).__code__
print(inner.co_name, inner.co_qualname, inner.co_freevars, inner.co_cellvars, inner.co_names)
print(bool(code.co_flags & 4), bool(code.co_flags & 8), bool(code.co_flags & 1), bool(code.co_flags & 2), bool(inner.co_flags & 0x10))
print(type(code.co_code), type(code.co_consts), type(code.co_linetable), type(code.co_exceptiontable), code.co_stacksize > 0)
print(repr(inner).startswith('<code object inner at 0x'), repr(inner).endswith('line 6>'))


def generator():
    yield 1


async def coroutine():
    pass


async def agen():
    yield 1


for f in (generator, coroutine, agen):
    print(f.__name__, bool(f.__code__.co_flags & 0x20), bool(f.__code__.co_flags & 0x80), bool(f.__code__.co_flags & 0x200))


def lines():
    x = 1
    y = 2
    return x + y


rows = list(lines.__code__.co_lines())
print(sorted({line for start, end, line in rows if line})[-3:])
print(rows[0][0] == 0, all(a[1] == b[0] for a, b in zip(rows, rows[1:])))
places = [p for p in lines.__code__.co_positions() if p[0] == 42]
print((4, 16) in {p[2:] for p in places}, (11, 16) in {p[2:] for p in places})


def branches(x):
    if x:
        return 1
    while x:
        pass
    return [i for i in x if i]


print(len(list(branches.__code__.co_branches())) >= 4, all(len(row) == 3 for row in branches.__code__.co_branches()))
print(list(lines.__code__.co_branches()))
