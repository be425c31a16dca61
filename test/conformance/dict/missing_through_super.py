# __missing__ is asked for by dict.__getitem__ itself, whoever calls it.
class Loud(dict):
    def __getitem__(self, key):
        print('get', key)
        return super().__getitem__(key)

    def __missing__(self, key):
        print('missing', key)
        return key * 2


class Quiet(dict):
    def __missing__(self, key):
        return 'none'


loud = Loud(a=1)
print(loud['a'], loud['b'], dict.__getitem__(loud, 'c'), loud.get('d'), 'd' in loud)
print(dict.__getitem__(Quiet(), 1), Quiet().__getitem__(2), Quiet().get(3))
for work in (lambda: dict.__getitem__({}, 1), lambda: dict.__getitem__(Quiet(), []), lambda: super(Loud, loud).__getitem__({}), lambda: dict.__getitem__([], 1)):
    try:
        print(work())
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)
