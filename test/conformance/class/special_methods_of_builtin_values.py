comparisons = ['__lt__', '__le__', '__eq__', '__ne__', '__gt__', '__ge__']
operators = ['__add__', '__sub__', '__mul__', '__matmul__', '__truediv__', '__floordiv__', '__mod__', '__divmod__', '__pow__', '__lshift__', '__rshift__', '__and__', '__xor__', '__or__']
reflected = ['__radd__', '__rsub__', '__rmul__', '__rtruediv__', '__rfloordiv__', '__rmod__', '__rdivmod__', '__rpow__', '__rlshift__', '__rrshift__', '__rand__', '__rxor__', '__ror__']
in_place = ['__iadd__', '__isub__', '__imul__', '__iand__', '__ixor__', '__ior__']
others = ['__contains__', '__getitem__']
alone = ['__len__', '__bool__', '__neg__', '__pos__', '__abs__', '__invert__', '__int__', '__float__', '__complex__', '__index__', '__trunc__', '__floor__', '__ceil__', '__round__', '__repr__', '__str__', '__format__', '__getnewargs__', '__bytes__', '__sizeof__', '__length_hint__', '__iter__', '__next__', '__reversed__', '__hash__', '__class_getitem__']
makers = [lambda: True, lambda: 7, lambda: 2.5, lambda: 1 + 2j, lambda: 'ab', lambda: b'ab', lambda: bytearray(b'ab'), lambda: [1, 2], lambda: (1, 2), lambda: range(3), lambda: slice(1, 2), lambda: {1: 2}, lambda: {1: 2}.keys(), lambda: {1: 2}.values(), lambda: {1: 2}.items(),
          lambda: {1, 2}, lambda: frozenset([1, 2]), lambda: None, lambda: ..., lambda: NotImplemented, lambda: iter([1]), lambda: int, lambda: ValueError(1)]


def shown(value):
    if isinstance(value, (set, frozenset)):
        return type(value).__name__, sorted(value, key=repr)
    text = repr(value)
    return text if ' at 0x' not in text else 'an iterator' if hasattr(value, '__next__') else type(value).__name__


def attempt(value, name, *arguments):
    try:
        method = getattr(value, name)
    except AttributeError:
        return '-'
    try:
        return shown(method(*arguments)) if method is not None else None
    except Exception as error:
        return f'{type(error).__name__}: {error}'


for make in makers:
    print('====', shown(make()))
    for other in [make(), 2, 'b', None, [1], {1}, 1.5, b'a']:
        line = [attempt(make(), name, other) for name in comparisons]
        print(shown(other), line)
        print('   ', [attempt(make(), name, other) for name in operators if not (name == '__mod__' and isinstance(make(), (str, bytes, bytearray)))])
        print('   ', [attempt(make(), name, other) for name in reflected if name != '__rmod__' or not isinstance(other, (str, bytes))])
        print('   ', [attempt(make(), name, other) for name in in_place], [attempt(make(), name, other) for name in others])
    for name in alone:
        value = make()
        if name in ('__sizeof__', '__hash__'):
            print(name, hasattr(value, name), getattr(value, name, None) is None)
        elif name == '__getnewargs__' and isinstance(value, bytearray):
            continue
        elif name == '__format__':
            print(name, attempt(value, name, ''), attempt(value, name, '>9'), attempt(value, name, 5))
        elif name == '__class_getitem__':
            print(name, attempt(value, name, int) if not isinstance(value, type) else '')
        elif name == '__str__' and isinstance(value, type(iter([]))):
            continue
        else:
            print(name, attempt(value, name))
