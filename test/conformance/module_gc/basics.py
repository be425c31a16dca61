import gc
from functools import partial
from operator import is_

print(gc.isenabled())
gc.disable()
print(gc.isenabled())
gc.enable()
print(gc.isenabled())
gc.set_threshold(500, 5, 3)
print(gc.get_threshold()[:2])
gc.set_threshold(700)
print(gc.get_threshold()[:2])
print(gc.get_debug(), gc.garbage, gc.callbacks)
gc.set_debug(gc.DEBUG_STATS)
print(gc.get_debug())
gc.set_debug(0)
print(gc.DEBUG_STATS, gc.DEBUG_COLLECTABLE, gc.DEBUG_UNCOLLECTABLE, gc.DEBUG_SAVEALL, gc.DEBUG_LEAK)
gc.freeze()
gc.unfreeze()
print(gc.get_freeze_count())
for bad in (3, -1):
    try:
        gc.collect(bad)
    except ValueError as error:
        print(error)
try:
    gc.collect('x')
except TypeError as error:
    print(error)
print([gc.is_tracked(value) for value in (1, 1.5, 'a', b'', None, True, [], [1])])


class Instance:
    pass


mine = Instance()
print(gc.is_tracked(mine))
print(gc.is_finalized(mine))
inner = [1]
print(any(map(partial(is_, inner), gc.get_referents([inner, 2]))), any(map(partial(is_, inner), gc.get_referents({'k': inner}))), gc.get_referents())
mine.inner = inner
print(any(map(partial(is_, Instance), gc.get_referents(mine))))
