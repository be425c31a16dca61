"""A partial in a class is bound as a method of itself; and it wants a function to call."""
from functools import partial
from types import MethodType


class Place:
    method = partial(lambda *arguments: arguments[:1], 'given')


place = Place()
bound = place.method
print(type(bound) is MethodType, bound.__func__ is Place.method, bound.__self__ is place, bound == place.method, hash(bound) == hash(place.method), bound())
for make in partial, lambda: partial(keyword=1), lambda: partial(func=len), lambda: partial(5):
    try:
        print(make())
    except TypeError as error:
        print(error)
