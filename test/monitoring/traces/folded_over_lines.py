# Arithmetic on constants is computed while compiling, so that its parts on other lines have no events: large integers and bools as well.
def large():
    return [
        2 ** 64
        + 1,
        (
            10 ** 18
            // 7) % (
            -10 ** 20),
        ~(2
          ** 60),
    ]


def logical(a):
    return a if (
        True
        ^ False) else (
        True |
        a)


def complex_numbers():
    return (
        2j
        + 3,
        2 ** (
            -1),
        -True)


# What would be too large, or fails, is left to run time, and so is a slice of parts that are computed, or a negative number of copies.
def left():
    try:
        print(
            1 //
            0)
    except ZeroDivisionError:
        pass
    return len([
        2 **
        200,
        'abc'[
            ::-1
        ],
        'abc'[
            ::2
        ],
        'abc'
        * -1,
        b'ab'
        * 2])


print(large(), logical(0), complex_numbers(), left())
