# A generator that sum() has resumed is closed: its `yield from` begins no line anew.
def inner():
    try:
        yield 1
        yield 'x'
    except LookupError:
        raise


def outer():
    yield from inner()


def closed(consume):
    generator = outer()
    try:
        consume(generator)
    except TypeError:
        pass
    generator.close()


closed(sum)
closed(next)
