def attempt(action):
    try:
        print(action())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error, getattr(error, 'name', '-'))


def local():
    class Slotted:
        __slots__ = ('slot',)

        def method(self):
            pass

    class Plain:
        pass

    return Slotted, Plain


Slotted, Plain = local()


class Heir(int):
    __slots__ = ()


attempt(lambda: Slotted().slot)
attempt(lambda: Slotted().other)
attempt(lambda: delattr(Slotted(), 'slot'))
attempt(lambda: delattr(Slotted(), 'other'))
attempt(lambda: delattr(Slotted(), 'method'))
attempt(lambda: setattr(Slotted(), 'other', 1))
attempt(lambda: setattr(Slotted(), 'method', 1))
attempt(lambda: Plain().other)
attempt(lambda: delattr(Plain(), 'other'))
attempt(lambda: Plain.other)
attempt(lambda: delattr(Plain, 'other'))
for value in (1, 1.5, 'a', [], (), {}, object(), Heir(), None, range(1)):
    attempt(lambda: delattr(value, 'other'))
    attempt(lambda: delattr(value, '__repr__'))
attempt(lambda: delattr([], 'append'))
attempt(lambda: delattr(1, 'real'))
attempt(lambda: delattr(int, 'real'))
attempt(lambda: delattr(ValueError(), 'other'))
attempt(lambda: delattr(attempt, 'other'))
attempt(lambda: delattr(staticmethod(attempt), 'other'))
