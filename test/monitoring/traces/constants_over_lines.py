def f(*a): return a

def a1():
    return f(
        not
        3)

def a2():
    x = (not
        3)
    return x

def a3():
    return [
        not
        3,
        1]

def a4():
    return ((
        not
        None) | False)

def a5():
    return f(
        not
        not
        3)

def a6():
    return f(
        not
        (2
        +1))

def a7():
    return f(
        -(
        not
        3))

def a8():
    return f((
        not
        3,
        not
        4))

def a9():
    return f(
        -
        3)

def b1():
    return f(
        ~
        -
        3)

def b2():
    return f(
        not
        -
        3)

def b3():
    return f(
        not
        'a'
        'b')

def b4():
    return f(
        not
        (1,
        2))

def b5():
    f(not
      3)
    return f(not 3,
      not
      3)

def b6():
    if (not
       3):
        return 1
    return f(not
       3 and
       4)

def b7(x):
    return f(x or
       not
       3, x and
       not
       3)

def b8(x):
    return f(not
       3 if x else not
       4,
       {not
        3: not
        4})

def b9():
    return (not
       3), (not
       4)

def c1():
    return (
       not
       3)
for g in a1, a2, a3, a4, a5, a6, a7, a8, a9, b1, b2, b3, b4, b5, b6, b9, c1: g()
b7(1), b7(0), b8(0), b8(1)

def powers(x):
    return f(
        2.0
        ** 2, (
        1+2j
        ) * 2,
        (-8.0)
        ** 0.5,
        1j
        ** 2)
powers(1)

def repeated():
    return f(
        3 *
        'ab',
        2 *
        (1,
        2),
        [
        2 * (
        'a')])
repeated()

def known():
    while not (
        False
    ):
        break
    for i in 1, 2:
        if (not
            True):
            break
    if not (
        1 + 1
    ):
        return 2
    return 1 if (
        not
        0) else 2
known()

def returned(x):
    if x == 0:
        return (10
            if
            True else 255
            ) % 8
    if x == 1:
        return ((
            -2**50)
            if
            True
            else 100) % 8
    if x == 2:
        return (0.1 if True else x) * (
            1e-5)
    if x == 3:
        return (x if True else 1) + (
            1)
    return (
        x
        if 0 else 7) ** 2
for x in range(5): returned(x)

def negated(x):
    a = (not
        (3
        is not None))
    b = f(not
        x
        in (1,
        2), not (
        x is
        None))
    return not (
        x in
        'abc')
negated('a')

def empty():
    a = (''[
        :20] * -1)
    return ('a' *
        -1), (() *
        -2), -3 * (
        b'')
empty()
