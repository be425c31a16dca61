import inspect
import random

for name in 'random', 'seed', 'getrandbits', 'uniform', 'choice', 'shuffle':
    print(name, inspect.signature(getattr(random, name)))
# What it uses itself is no part of it.
print([name for name in ('acos', 'floor', 'log', 'pi', 'MethodType', 'TWOPI') if hasattr(random, name)])
