import collections
import inspect

for kind in inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.KEYWORD_ONLY, inspect.Parameter.VAR_KEYWORD:
    for name in 'def', 'None', 'match', 'a b':
        try:
            print(repr(inspect.Parameter(name, kind)))
        except ValueError as error:
            print(error)
print(collections.namedtuple('One', 'x').__new__.__doc__, collections.namedtuple('Two', 'x y').__new__.__doc__)
