# Classes of weak references that take more than these do.
import weakref


class Extended(weakref.ref):
    def __init__(self, target, callback=None, /, **notes):
        super().__init__(target, callback)
        self.asked = 0
        for name, value in notes.items():
            setattr(self, name, value)

    def __call__(self):
        target = super().__call__()
        if target is None:
            return None
        self.asked += 1
        return target, self.asked


class Keyed(weakref.ref):
    __slots__ = ('key',)

    def __new__(cls, target, callback, key):
        self = super().__new__(cls, target, callback)
        self.key = key
        return self

    def __init__(self, target, callback, key):
        super().__init__(target, callback)


class Thing:
    pass


thing = Thing()
extended = Extended(thing, colour='red', size=2)
print(extended.colour, extended.size, extended()[0] is thing, extended()[1], extended.asked)
print(extended == weakref.ref(thing), Extended(thing) is Extended(thing))
print(Keyed(thing, None, 'k').key, Keyed(thing, None, key=3).key)
for action in (
    lambda: weakref.ref(thing, note=1),
    lambda: weakref.ref(target=thing),
    lambda: weakref.ref(),
    lambda: weakref.ref(thing, None, 3),
    lambda: Extended(),
    lambda: Extended(thing, None, 3),
):
    try:
        print(action())
    except TypeError as error:
        print(error)
