# A class can refuse to have a truth value with `__bool__ = None`.
class Neither:
    __bool__ = None

    def __len__(self):
        return 1


class Below(Neither):
    pass


class Told(Below):
    def __bool__(self):
        return False


def tried(action):
    try:
        return action()
    except TypeError as error:
        return f'TypeError: {error}'


def looped(value):
    while value:
        return 'loop'
    return 'none'


for value in (Neither(), Below(), Told()):
    print(tried(lambda: bool(value)))
    print(tried(lambda: not value))
    print(tried(lambda: 1 if value else 2))
    print(tried(lambda: type(value and 1)))
    print(tried(lambda: looped(value)))
    print(tried(lambda: any([value])))
    print(tried(lambda: [x for x in [value] if x]))
    print(tried(lambda: list(filter(None, [value]))))
    print(tried(lambda: sorted([3, 1], reverse=len([value]))))
