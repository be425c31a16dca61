"""Which methods of a UserString take another one, and which take names."""
from collections import UserString

a, b = UserString('abcab'), UserString('b')


def attempt(call):
    try:
        result = call()
    except Exception as error:
        return type(error).__name__, str(error)
    return type(result).__name__, result


for name in (
    'count find index rfind rindex startswith endswith strip lstrip rstrip partition rpartition split rsplit removeprefix removesuffix '
    '__contains__ __add__ __radd__ __eq__ __lt__ __ge__'
).split():
    print(name, attempt(lambda: getattr(a, name)(b)), attempt(lambda: getattr(a, name)('b')))
for call in (
    lambda: a.replace(b, UserString('x')), lambda: a.replace('b', 'x', maxsplit=1), lambda: b.join([a, 'c']), lambda: b.join(['a', 'c']),
    lambda: a.center(9, b), lambda: a.center(width=9), lambda: a.center(9, '*'), lambda: a.center(9, fillchar='*'), lambda: a.center(),
    lambda: a.expandtabs(tabsize=3), lambda: a.split(sep='c', maxsplit=1), lambda: a.count('a', start=1), lambda: a.translate({97: 'z'}),
    lambda: a.translate(), lambda: a < 5, lambda: a == 5, lambda: UserString('{} {x}').format(1, x=2), lambda: UserString('{x}').format_map({'x': 3}),
    lambda: a.splitlines(keepends=True), lambda: a.zfill(9), lambda: a.maketrans('a', 'b'), lambda: a.swapcase().title().lower(),
):
    print(attempt(call))
