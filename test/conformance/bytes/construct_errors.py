def attempt(*args, **keywords):
    for kind in (bytes, bytearray):
        try:
            print(kind(*args, **keywords))
        except (TypeError, ValueError, OverflowError) as error:
            print(type(error).__name__, error)


class Text:
    def __index__(self):
        return 'a'


class Refusing:
    def __index__(self):
        raise TypeError('refused')


class Failing:
    def __index__(self):
        raise ValueError('failed')


class Iterable(Text):
    def __iter__(self):
        return iter([1, 2])


class Blocked:
    __index__ = None


class Wide:
    def __index__(self):
        return 2**70


attempt(Wide())
attempt(2**70)
for value in (Text(), Refusing(), Failing(), Iterable(), Blocked()):
    attempt(value)
    attempt([value])
    try:
        print('%d' % value)
    except (TypeError, ValueError) as error:
        print(error)
attempt('a')
attempt('a', errors='strict')
attempt('a', 'utf-8')
attempt(b'a', 'utf-8')
attempt(errors='strict')
