def run(line, items=(1, 2, 3)):
    s = set(items)
    f = frozenset(items)
    try:
        result = eval(line, {'s': s, 'f': f})
        print(line, '->', result if not isinstance(result, (set, frozenset)) else (type(result).__name__, sorted(result)), sorted(s))
    except Exception as error:
        print(line, '->', type(error).__name__, error, sorted(s))
for line in ['s.add(4)', 's.add(1)', 's.add([])', 's.add()', 's.add(1, 2)', 's.discard(1)', 's.discard(9)', 's.discard([])', 's.discard({1})', 's.remove(1)', 's.remove(9)', 's.remove([])', 's.remove({9})', 's.remove()', '{5}.__class__([5]).pop()', 'set().pop()', 's.pop(1)', 's.clear()', 's.clear(1)', 's.copy()', 's.copy() is s', 'f.copy() is f',
             's.union()', 's.union([4], (5,))', 's.union(5)', 's.union([[]])', 's.intersection()', 's.intersection([1, 2], [2])', 's.intersection(5)', 's.difference()', 's.difference([1], [2])', 's.difference(None)', 's.symmetric_difference([3, 4])', 's.symmetric_difference()', 's.symmetric_difference([1], [2])', 's.symmetric_difference(5)',
             's.update()', 's.update([4], {5: 6}, range(6, 8))', 's.update(5)', 's.update([7], 5)', 's.intersection_update([1], [1, 2])', 's.intersection_update()', 's.intersection_update(5)', 's.difference_update([1], [2])', 's.difference_update(s)', 's.difference_update(5)', 's.symmetric_difference_update([3, 4])', 's.symmetric_difference_update(s)', 's.symmetric_difference_update()',
             's.isdisjoint([4])', 's.isdisjoint([1])', 's.isdisjoint(5)', 's.isdisjoint()', 's.issubset(range(9))', 's.issubset([1])', 's.issubset(5)', 's.issuperset([])', 's.issuperset([9])', 's.issuperset(5)', 's.issubset()',
             's | {4}', 's & {1}', 's - {1}', 's ^ {1, 4}', 's | f', 'f | s', 'f & s', 'f - s', 'f ^ s', 's | [4]', '[4] | s', 's & "a"', 's - None', 's ^ 5', 's + s', 's * 2', '-s', 's == f', 's != f', 's <= f', 's < f', 's >= {1}', 's > {1}', 's < [1]', 's <= 5', 's == [1, 2, 3]', '{1} < {2}', '{1} > {2}', '1 in s', '[] in s', '{1} in s', 'frozenset([1]) in {frozenset([1])}', '{1} in {frozenset([1])}', 's[0]', 'len(s)', 'min(s)', 'hash(s)', 'hash(f) == hash(frozenset([3, 2, 1]))',
             'set()', 'frozenset()', 'set("a")', 'set(5)', 'set(1, 2)', 'set([[]])', 'set(iterable=[])', 'frozenset(f) is f', 'frozenset(5)', 'set[int]', 'frozenset[int]', 'f.add(1)', 'f.update([1])', 's.__len__()', 's.__contains__(1)', 's.__or__([])', 's.__and__(f)', 's.__sub__(5)', 's.__xor__(f)', 's.__ror__(f)', 's.__rand__(f)', 's.__rsub__(f)', 's.__rxor__(f)', 's.__ior__([])', 's.__ior__(f)', 's.__iand__(f)', 's.__isub__(f)', 's.__ixor__(f)', 's.__eq__([])', 's.__lt__([])', 's.__hash__', 'f.__hash__() == hash(f)', 's.__sizeof__() > 0', 'set([1]).__repr__()', 'f.__class_getitem__(int)', 's.__init__([7])', 's.__iter__().__next__()']:
    run(line)
def statement(line):
    s = {1, 2, 3}
    try:
        exec(line, {'s': s})
        print(line, sorted(s))
    except Exception as error:
        print(line, type(error).__name__, error, sorted(s))
for line in ['s |= {4}', 's &= {1}', 's -= {1}', 's ^= {1, 4}', 's |= [4]', 's &= [1]', 's -= s', 's ^= s', 's |= 5', 'for x in s: s.add(x + 10)', 'for x in s: s.discard(x)']:
    statement(line)
class Sub(set):
    pass
class Frozen(frozenset):
    pass
print(type(Sub([1]) | {2}).__name__, type({2} | Sub([1])).__name__, type(Sub([1]).copy()).__name__, type(Sub([1]).union()).__name__, type(Frozen([1]) & {1}).__name__, type(Frozen().copy()).__name__, Frozen([1]) == {1}, Sub([1]), Frozen([1]), Frozen())
