import inspect
import warnings
from typing import NamedTuple, TypedDict


def attempt(call):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter('always')
        try:
            result = call()
        except TypeError as error:
            result = error
        print(result, [(each.category.__name__, str(each.message), each.lineno) for each in seen])


attempt(lambda: NamedTuple('A', [('a', int)])._fields)
attempt(lambda: NamedTuple('A', x=int).__annotations__)
attempt(lambda: NamedTuple('A')._fields)
attempt(lambda: NamedTuple('A', None)._fields)
attempt(lambda: NamedTuple('A', [], x=int))
attempt(lambda: NamedTuple('A', None, x=int))
attempt(lambda: NamedTuple())
attempt(lambda: NamedTuple('A', [], 1))
attempt(lambda: NamedTuple(typename='A', fields=[]))
attempt(lambda: TypedDict('B', {'a': int}, total=False).__total__)
attempt(lambda: TypedDict('B').__annotations__)
attempt(lambda: TypedDict('B', None).__annotations__)
attempt(lambda: TypedDict('B', x=int))
attempt(lambda: TypedDict('B', {}, 1))
attempt(lambda: TypedDict())
print(inspect.signature(NamedTuple), inspect.signature(TypedDict))
