import gc

print(gc.isenabled())
gc.disable()
print(gc.isenabled())
gc.enable()
print(gc.isenabled())
print(len(gc.get_count()), len(gc.get_threshold()), len(gc.get_stats()))
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
print(gc.get_freeze_count(), isinstance(gc.collect(), int), isinstance(gc.collect(0), int), isinstance(gc.collect(generation=1), int))
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
print(gc.is_tracked(mine), any(o is mine for o in gc.get_objects()), any(o is Instance for o in gc.get_objects()))
print(gc.is_finalized(mine))
inner = [1]
print(any(o is inner for o in gc.get_referents([inner, 2])), any(o is inner for o in gc.get_referents({'k': inner})), gc.get_referents())
mine.inner = inner
print(any(o is mine for o in gc.get_objects()), any(o is Instance for o in gc.get_referents(mine)))
