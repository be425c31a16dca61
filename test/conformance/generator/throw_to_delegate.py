class Delegate:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def throw(self, *args):
        print('throw', args)
        raise StopIteration(7)


def middle():
    return (yield from Delegate())


def outer():
    print('result', (yield from middle()))
    yield 2


for args in ((ValueError,), (ValueError('x'),), (ValueError, 'm'), (ValueError, ValueError('y')), (KeyError, ('a', 'b'))):
    generator = outer()
    next(generator)
    print(generator.throw(*args))


def waiting():
    try:
        yield 1
    finally:
        print('closed')


for args in ((ValueError('a'), 1), (1,), (int,)):
    generator = waiting()
    next(generator)
    try:
        generator.throw(*args)
    except TypeError as error:
        print(error)
    generator.close()
