# What takes a whole iterable asks it for its iterator first and for its length behind that; the methods of sets never ask for a length.
asked = []


class Items:
    def __iter__(self):
        asked.append('iter')
        return iter([1, 2])

    def __len__(self):
        asked.append('len')
        return 2


class Hinted(Items):
    __len__ = None

    def __length_hint__(self):
        asked.append('hint')
        return 2


CALLS = {
    'list': list,
    'tuple': tuple,
    'sorted': sorted,
    'extend': [].extend,
    'bytearray': bytearray().extend,
    'display': lambda items: [*items],
    'tuple display': lambda items: (*items,),
    'set': set,
    'update': set().update,
    'union': set().union,
    'intersection': {1}.intersection,
    'difference': {1}.difference,
    'issubset': {1}.issubset,
    'symmetric difference': {1}.symmetric_difference,
    'difference update': {1}.difference_update,
    'intersection update': {1}.intersection_update,
}
for name, call in CALLS.items():
    asked.clear()
    call(Items())
    print(name, asked)
for call in list, sorted, [].extend, {1}.union:
    asked.clear()
    try:
        call(Hinted())
    except TypeError as error:
        print(error)
    print(asked)
for call in list, sorted, [].extend, {1}.union:
    try:
        call(5)
    except TypeError as error:
        print(error)
