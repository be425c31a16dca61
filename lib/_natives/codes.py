"""Comparison of code objects, and what of them may be changed."""

from _introspection import call_tracing as _call_tracing

_FIELDS = (
    'co_name', 'co_firstlineno', 'co_flags', 'co_argcount', 'co_posonlyargcount', 'co_kwonlyargcount', 'co_stacksize', 'co_code',
    'co_varnames', 'co_cellvars', 'co_freevars', 'co_names',
)


def equal(one, other):
    for field in _FIELDS:
        if getattr(one, field) != getattr(other, field):
            return False
    return list(one.co_positions()) == list(other.co_positions()) and _same(one.co_consts, other.co_consts)


def _same(one, other):
    """Equal, and of the same type all the way down."""
    if type(one) is not type(other):
        return False
    if isinstance(one, tuple):
        return len(one) == len(other) and all([_same(a, b) for a, b in zip(one, other)])
    # -0.0 is another constant than 0.0.
    return one is other or (repr(one) == repr(other) if isinstance(one, (float, complex)) else one == other)


_TEXTS = ('co_name', 'co_qualname', 'co_filename')
_NAME, _FLAGS, _LINE, _CONSTANTS, _NAMES = 1, 4, 5, 6, 7


def change(old, key, value):
    """Number of the field that code.replace() sets (assembly/objects/code-replace.ts), or 0 when nothing changes."""
    if key in _TEXTS:
        _expect(key, value, str)
        return _TEXTS.index(key) + _NAME
    match key:
        case 'co_consts':
            _expect(key, value, tuple)
            _count(key, value, old.co_consts)
            return _CONSTANTS
        case 'co_names':
            _expect(key, value, tuple)
            _count(key, value, old.co_names)
            for each in value:
                if type(each) is not str:
                    raise TypeError(f"name tuples must contain only strings, not '{type(each).__name__}'")
            return _NAMES
        case 'co_firstlineno':
            _expect_number(key, value)
            if value > 0xfffff:
                raise ValueError('co_firstlineno out of range')
            return _LINE
        case 'co_argcount' | 'co_posonlyargcount' | 'co_kwonlyargcount' | 'co_nlocals' | 'co_stacksize' | 'co_flags':
            _expect_number(key, value)
        case 'co_varnames' | 'co_freevars' | 'co_cellvars':
            _expect(key, value, tuple)
        case 'co_code' | 'co_linetable' | 'co_exceptiontable':
            _expect(key, value, bytes)
    if key == 'co_flags':
        # What a generator function may become is an iterable coroutine (types.coroutine).
        difference = old.co_flags ^ value
        if difference and (difference != 0x100 or not old.co_flags & 0x20):
            _refuse(key)
        return difference and _FLAGS
    # Everything else may be named as long as it is what it was.
    if not hasattr(old, key):
        raise TypeError(f"replace() got an unexpected keyword argument '{key}'")
    if not getattr(old, key) == value:
        _refuse(key)
    return 0


def _refuse(key):
    raise ValueError(f'code.replace(): {key} cannot be changed')


def _expect(key, value, kind):
    if type(value) is not kind:
        given = 'None' if value is None else type(value).__name__
        raise TypeError(f"replace() argument '{key}' must be {kind.__name__}, not {given}")


def _expect_number(key, value):
    if type(value) is not int:
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    if value < 0:
        raise ValueError(f'{key} must be a positive integer')


def _count(key, now, before):
    if len(now) != len(before):
        raise ValueError(f'code.replace(): the number of {key} cannot be changed')


def positions(code):
    """Iterator of (line, end line, column, end column), one an instruction. Setting f_lineno rests on it: so it uses no built-in that a program can replace."""
    table = code.co_linetable
    size = code.co_code.__len__()
    rows = []
    at = 0
    while at < size:
        line = last = code.co_firstlineno
        column = end = 0xffff
        if table:
            line = table[at + 1] | table[at + 2] << 8 | table[at + 3] << 16
            last = line + table[at]
            column = table[at + 4] | table[at + 5] << 8
            end = table[at + 6] | table[at + 7] << 8
        if line:
            rows.append((line, last, None if column == 0xffff else column, None if end == 0xffff else end))
        else:
            rows.append((None, None, None, None))
        at += 8
    return rows.__iter__()


def line_steps(self):
    """The old table of lines: pairs of a step of the offset and a signed step of the line, for which a byte each must do."""
    import warnings

    warnings.warn('co_lnotab is deprecated, use co_lines instead.', DeprecationWarning, 2)
    steps, last, at = [], self.co_firstlineno, 0
    for start, end, line in self.co_lines():
        if line is None or line == last:
            continue
        forward, further = start - at, line - last
        while forward > 255:
            steps += [255, 0]
            forward -= 255
        while not -128 <= further <= 127:
            part = 127 if further > 0 else -128
            steps += [forward, part & 255]
            forward, further = 0, further - part
        steps += [forward, further & 255]
        last, at = line, start
    return bytes(steps)


def old_throw():
    import warnings

    warnings.warn('the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead.', DeprecationWarning)


def annotation_text(source):
    """What an annotation with the future import is, of its source. No tool is told of it."""
    return _call_tracing(_annotation_text, (source,), True)


def _annotation_text(source):
    from _annotation_source import annotation_text

    return annotation_text(source)
