# A call with as many arguments as a list has.
def count(*values):
    return len(values), values[0], values[-1], sum(values)


def named(first, *rest, last=None, **others):
    return first, len(rest), sum(rest), last, len(others)


for n in 1000, 3000, 4000, 9000, 20000:
    numbers = list(range(n))
    print(count(*numbers), count(*range(n)), named(*numbers, last='last', other=1), count(*numbers, *numbers))
