def first(last, early, args_cell, *args, key=1, **rest):
    zebra = yak = cow = 1
    plain = 2

    print(locals())

    def inner():
        nonlocal last
        last = 3

        def innermost():
            return cow, args_cell

        return yak, innermost, plain, key, zebra

    return inner


inner = first(1, 2, 3)
print(first.__code__.co_varnames, first.__code__.co_cellvars, first.__code__.co_nlocals)
print(inner.__code__.co_varnames, inner.__code__.co_freevars, inner.__code__.co_nlocals)
print([cell.cell_contents for cell in inner.__closure__][1:3])


def generator(b):
    a = 1
    c = (a + b for _ in range(2))
    print(sorted(locals()), list(c))
    yield
    print(list(locals()))


for _ in generator(5):
    pass


def suggestion(v7):
    v = 1

    def use():
        v7, v
        return v4

    return use


suggestion(2)()
