import gc
import weakref


class Thing:
    pass


def callback(reference):
    print('gone', reference is kept, reference())


thing = Thing()
kept = weakref.ref(thing, callback)
print(kept.__callback__ is callback)
del thing
gc.collect()
print(kept(), kept.__callback__)

# A reference that is gone itself calls nothing.
thing = Thing()
lost = weakref.ref(thing, callback)
del lost
gc.collect()
del thing
gc.collect()

# Several references to one object.
calls = []
thing = Thing()
many = [weakref.ref(thing, lambda reference, i=i: calls.append(i)) for i in range(3)]
print(weakref.getweakrefcount(thing))
del thing
gc.collect()
print(sorted(calls))


# A cycle goes as a whole.
class Link:
    def __init__(self):
        self.me = self


link = Link()
r = weakref.ref(link, lambda reference: print('link gone'))
del link
gc.collect()
print(r())


def make():
    local = Thing()
    return weakref.ref(local, lambda reference: print('local gone'))


held = make()
gc.collect()
print(held())

# What a callback does may make more references.
born = []
thing = Thing()
r = weakref.ref(thing, lambda reference: born.append(weakref.ref(Thing)))
del thing
gc.collect()
print(len(born), born[0]() is Thing)
