"""What the collector counts, and which objects it knows."""
import gc

print(len(gc.get_count()), len(gc.get_threshold()), len(gc.get_stats()))
print(isinstance(gc.collect(), int), isinstance(gc.collect(0), int), isinstance(gc.collect(generation=1), int))


class Instance:
    pass


mine = Instance()
print(any(o is mine for o in gc.get_objects()), any(o is Instance for o in gc.get_objects()))
mine.inner = [1]
print(any(o is mine for o in gc.get_objects()))
