# Raising, catching, re-raising and cleaning up, near and through several frames.
# Exercises: try/except/else/finally, exception classes and matching, unwinding, built-in errors.

TURNS = 90_000


class ParseError(Exception):
    def __init__(self, position, reason):
        super().__init__(reason)
        self.position = position


class RangeError(ParseError):
    pass


def check(n):
    if n % 5 == 0:
        raise ParseError(n, "divisible by five")
    if n % 7 == 0:
        raise RangeError(n, "divisible by seven")
    return n


def deep(n, depth):
    if depth == 0:
        return check(n)
    return deep(n, depth - 1)


class Resource:
    def __init__(self, log):
        self.log = log

    def __enter__(self):
        self.log[0] += 1
        return self

    def __exit__(self, kind, error, traceback):
        self.log[1] += 1
        return kind is not None and issubclass(kind, ZeroDivisionError)


def guarded(n, log):
    try:
        value = deep(n, n % 4)
    except RangeError as error:
        return -error.position
    except ParseError as error:
        if error.position % 2:
            raise
        return error.position * 2
    else:
        return value
    finally:
        log[2] += 1


def built_in(n):
    table = {1: "one"}
    row = [1, 2, 3]
    kind = n % 4
    try:
        if kind == 0:
            return table[n + 2]
        if kind == 1:
            return row[n + 3]
        if kind == 2:
            return int("x1")
        return n // (n - n)
    except (KeyError, IndexError):
        return 1
    except ValueError:
        return 2
    except ArithmeticError:
        return 3


def main():
    log = [0, 0, 0]
    total = 0
    outer = 0
    for n in range(1, TURNS):
        try:
            total += guarded(n, log)
        except ParseError as error:
            outer += 1
            total += len(str(error))
        total += built_in(n)
        if n % 10 == 0:
            with Resource(log):
                total += 1 // (n % 20)
    return f"{total} {outer} {log}"
