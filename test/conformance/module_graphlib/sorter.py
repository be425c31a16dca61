from graphlib import CycleError, TopologicalSorter

graph = {'d': ['b', 'c'], 'b': ['a'], 'c': ['a']}
print(list(TopologicalSorter(graph).static_order()), list(TopologicalSorter().static_order()), list(TopologicalSorter({1: [2, 2]}).static_order()))
ts = TopologicalSorter(graph)
ts.add('e', 'd', 'a')
ts.add('alone')
ts.prepare()
ts.prepare()
while ts:
    group = ts.get_ready()
    print(group, ts.get_ready(), ts.is_active())
    ts.done(*group)
print(ts.is_active(), ts.get_ready())
for cyclic in ({'a': ['b'], 'b': ['c'], 'c': ['a']}, {1: [1]}, {'x': ['y'], 'y': ['z', 'w'], 'z': ['y']}):
    try:
        TopologicalSorter(cyclic).prepare()
    except CycleError as error:
        print(error.args)
ts = TopologicalSorter({2: [1]})
for bad in (ts.get_ready, ts.is_active, lambda: ts.done(1), ts.prepare, lambda: ts.add(3), lambda: ts.done(1), lambda: ts.done(9), ts.get_ready,
            lambda: ts.done(2), lambda: ts.done(1), lambda: ts.done(1), ts.prepare, lambda: TopologicalSorter({1: [[]]}), lambda: TopologicalSorter(5)):
    try:
        print(bad())
    except (ValueError, TypeError, AttributeError) as error:
        print(type(error).__name__, error)
ts = TopologicalSorter({'a': ['b'], 'b': ['a'], 'c': []})
try:
    ts.prepare()
except CycleError as error:
    print(error, isinstance(error, ValueError))
print(ts.get_ready(), TopologicalSorter[str], len(list(TopologicalSorter({i: [i + 1] for i in range(300)}).static_order())))
