def run(line):
    d = {'a': 1, 'b': 2, 'c': 3}
    try:
        result = eval(line, {'d': d})
        print(line, '->', result, d)
    except Exception as error:
        print(line, '->', type(error).__name__, error, d)
for line in ['d.get("a")', 'd.get("x")', 'd.get("x", 5)', 'd.get()', 'd.get([], 1)', 'd.get("a", 1, 2)', 'd.get(key="a")', 'd.get("a", default=1)', 'd.setdefault("a")', 'd.setdefault("x")', 'd.setdefault("x", [])', 'd.setdefault()', 'd.setdefault([])', 'd.setdefault("x", default=1)',
             'd.pop("a")', 'd.pop("x")', 'd.pop("x", None)', 'd.pop()', 'd.pop([])', 'd.pop("a", 1, 2)', 'd.pop("x", default=1)', '{}.pop("a")', 'd.popitem()', '{}.popitem()', 'd.popitem(1)', 'd.clear()', 'd.clear(1)', 'd.copy()', 'd.copy() is d', 'd.copy(1)',
             'd.update()', 'd.update({"a": 9, "z": 0})', 'd.update([("x", 1)])', 'd.update(["xy"])', 'd.update(x=1, a=5)', 'd.update({"q": 1}, q=2)', 'd.update([1])', 'd.update(["xyz"])', 'd.update([()])', 'd.update(5)', 'd.update(None)', 'd.update({}, {})', 'd.update([([], 1)])', 'd.update(d)', 'd.update(self=1)',
             'd.keys()', 'd.values()', 'd.items()', 'd.keys(1)', 'd.items(1)', 'list(d)', 'list(reversed(d))', 'list(reversed(d.items()))', 'list(reversed(d.values()))', 'len(d)', '"a" in d', '1 not in d', '[] in d', 'd["a"]', 'd["x"]', 'd[[]]', 'd[1:2]', 'd[1.5]', 'd == {"c": 3, "b": 2, "a": 1}', 'd != {}', 'd < d', 'd == [1]',
             'd | {"z": 1, "a": 0}', 'd | [("z", 1)]', '[("z", 1)] | d', 'd | None', 'd.__or__([])', 'd.__ror__({"a": 0})', 'd.__ior__([("z", 1)])', 'd.__ior__(5)', 'd.fromkeys("xy")', 'd.fromkeys([1, 2], 0)', 'dict.fromkeys()', 'dict.fromkeys(5)', 'dict.fromkeys([[]])', 'dict.fromkeys("a", 1, 2)', 'dict.fromkeys("a", value=1)',
             'dict()', 'dict(a=1)', 'dict([("a", 1)], b=2)', 'dict({"a": 1}, a=2)', 'dict(5)', 'dict([1])', 'dict(["abc"])', 'dict({}, {})', 'dict(**{"a": 1})', 'dict(**{1: 2})', 'dict(zip("ab", [1, 2]))', 'dict[str, int]', 'hash(d)', 'd + d', 'd * 2', '-d', 'd.__contains__("a")', 'd.__getitem__("x")', 'd.__len__()', 'd.__iter__().__next__()', 'd.__reversed__().__next__()', 'd.__eq__(1)', 'd.__lt__({})', 'd.__sizeof__() > 0', 'd.__setitem__("a", 0)', 'd.__delitem__("a")', 'd.__delitem__("x")', 'd.__repr__()', 'd.__hash__', 'd.nothing']:
    run(line)
class Keys:
    def keys(self):
        return ['k', 'l']
    def __getitem__(self, key):
        return key * 2
print(dict(Keys()), {**Keys()}, {'a': 1} | dict(Keys()))
class Sub(dict):
    pass
print(type(Sub.fromkeys('a')).__name__, type(Sub(a=1).copy()).__name__, type(Sub(a=1) | {}).__name__, type({} | Sub(a=1)).__name__, Sub(a=1) == {'a': 1})
