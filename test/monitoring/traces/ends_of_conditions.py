# What is behind a condition whose outcome, or whose end, CPython knows beforehand.
def method_with_keywords(a):
    return ('one two' if a else '').split(maxsplit=1)


def function_with_keywords(a):
    return sorted([2, 1] if a else [], reverse=True)


def conditional_in_a_test(a):
    one = 1 if (True if (1 != a <= 100) else True) else 2
    two = 1 if ((True if False else True) if (1 != a <= 100) else True) else 2
    return (one, two, 3 if (a if (1 != a <= 100) else True) else 4,
            5 if (False if (1 != a
                             <= 100) else False) else 6)


def unused(a, values):
    any(v for v in values)
    a or 1
    a and (2
           or 3)
    for b in (1, 2):
        all(v for v in values)
        a if b else 3
        continue
    any(v for v in values)
    return


for a in 0, 1, 2, 500:
    method_with_keywords(a)
    function_with_keywords(a)
    conditional_in_a_test(a)
    unused(a, [])
    unused(a, [0])


def end_with_folded_constant(a):
    len('3.5' if a else 'x')
    return ()


def end_with_constant(a):
    len('3.5' if a else 'x')
    return 3


def end_with_negative(a):
    len('3.5' if a else 'x')
    return -3


for a in 0, 1:
    end_with_folded_constant(a)
    end_with_constant(a)
    end_with_negative(a)


def constant_behind_cases(a):
    match a:
        case 0:
            b = 2
        case 1:
            b = 3
    return b''


def constant_behind_condition(a):
    if a:
        b = 2
    return 3


for a in 0, 1, 2:
    constant_behind_cases(a)
    constant_behind_condition(a)
