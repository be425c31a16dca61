"""What bind and bind_partial take, and what they say of the rest."""
import inspect


def attempt(method, *args, **kwargs):
    try:
        print(method(*args, **kwargs))
    except TypeError as error:
        print(error)


SUBJECTS = [
    lambda a, /, b, **k: 0, lambda a, b=2, /, c=3, *, d, **k: 0, lambda a, /, b: 0, lambda a=1, /, **k: 0, lambda *a, **k: 0,
    lambda a=1, /: 0, lambda a=1, b=2, /, c=3: 0, lambda a, *r, d, **k: 0, lambda a, /, *, d: 0, lambda a=1, *r, d=3: 0,
    lambda a, b=1, /, *r, **k: 0,
]
for subject in SUBJECTS:
    signature = inspect.signature(subject)
    for method in signature.bind, signature.bind_partial:
        print(signature, method.__name__)
        for args, kwargs in [
            ((), {}), ((), {'a': 1}), ((1,), {'a': 2}), ((), {'b': 1}), ((1,), {'b': 2}), ((1,), {'b': 2, 'a': 3, 'c': 4}),
            ((), {'a': 1, 'b': 2, 'd': 4}), ((1, 2, 3), {}), ((1, 2), {'d': 3, 'b': 4}), ((1, 2, 3, 4, 5), {'d': 1}), ((1,), {'z': 1}),
            ((), {'k': 1, 'args': 3}), ((), {'a': 1, 'b': 2}), ((), {'r': 1}), ((1,), {'r': 1}), ((), {'c': 1}),
        ]:
            attempt(method, *args, **kwargs)
