import inspect
import itertools
import math

print('all that these say of what they take')
for cls in (list, dict, str, int, bytes, float, tuple, set, frozenset, object, type, range, slice, complex, property, BaseException):
    print(cls.__name__, repr(cls.__text_signature__))
    for name, value in sorted(vars(cls).items()):
        if hasattr(value, '__text_signature__') and not name.startswith('__'):
            print('   ', name, repr(value.__text_signature__))
for name in 'add and bool call class_getitem contains delitem eq float format getattribute getitem getnewargs init iter len new pow radd round setitem'.split():
    for cls in (object, type, int, float, str, list, dict):
        found = vars(cls).get(f'__{name}__')
        if hasattr(found, '__text_signature__'):
            print(cls.__name__, name, found.__text_signature__)
print([f'{f.__name__}{f.__text_signature__}' for f in (abs, all, callable, compile, divmod, format, getattr, hasattr, isinstance, len, max, ord, pow, print, sorted, sum)])
print([f'{f.__name__}{f.__text_signature__}' for f in (math.atan2, math.log, math.sqrt, math.isclose, math.hypot, math.fma)])
print([f'{c.__name__}{c.__text_signature__}' for c in (itertools.count, itertools.chain, itertools.product, enumerate, zip, map, filter, reversed)])

print('and inspect')
for f in (str.find, list.append, [].append, dict.pop, dict.update, bytes.hex, list.__class_getitem__, int.from_bytes, object.__new__, list.__new__, print, len,
          dict.fromkeys, int, list, dict, str, property, classmethod, complex, range, [].__len__, list.__len__, object, super, float, BaseException, ValueError,
          dict.__dict__['fromkeys'], itertools.count, enumerate, sum, sorted):
    try:
        print(f.__name__, inspect.signature(f))
    except ValueError as error:
        print(str(error).split(' at 0x')[0])
