# The signature of a named tuple has its annotations; names of built-in types are found without builtins.
import inspect
import typing


class Pair(typing.NamedTuple):
    first: int
    second: 'str' = 'x'


Made = typing.NamedTuple('Made', [('a', int), ('b', 'list[int]')])

for kind in (Pair, Made):
    print(inspect.signature(kind), kind.__new__.__annotations__ == kind.__annotations__, kind._field_defaults)
print(typing.get_type_hints(Pair.__new__), typing.get_type_hints(Pair))
print(inspect.signature(Pair).parameters['second'])

print(typing.TypeVar('T', 'a', int, None).__constraints__, typing.TypeVar('T', bound='a').__bound__)
try:
    typing.TypeVar('T', int, 5)
except TypeError as error:
    print(error)
