# Hidden: CPython has this in C.
"""
Reads a whole JSON text where nobody wants to make values of his own: the text is taken apart at its quotes, so that every other part is
a string, and most of what is between them is one mark. What is no JSON is left to the scanner, which knows what to say about it.
"""

from .scanner import _number

__all__ = ['read', 'Other']

_BLANKS = ' \t\n\r'
_NAMES = {'null': None, 'true': True, 'false': False}
# Parts between strings that are kept with what is in them: marks and small numbers, which come again.
_SHORT = 48

# What is in a part.
_COMMA, _COLON, _OPEN_LIST, _OPEN_OBJECT, _CLOSE_LIST, _CLOSE_OBJECT, _SCALAR = range(7)
_MARKS = {',': (_COMMA, None), ':': (_COLON, None), '[': (_OPEN_LIST, None), '{': (_OPEN_OBJECT, None), ']': (_CLOSE_LIST, None), '}': (_CLOSE_OBJECT, None)}
_ONE_COMMA = [_MARKS[',']]
_ONE_COLON = [_MARKS[':']]

# What may come next.
_VALUE = 0  # a value
_ITEM = 1  # a value, or the end of a list
_FIELD = 2  # a key, or the end of an object
_KEY = 3  # a key
_NAMED = 4  # the colon behind a key
_AFTER = 5  # a comma, or an end


class Other(Exception):
    """A text that is for the scanner."""


def _tokens(part):
    """The marks, numbers and names of a part between strings, as pairs of what each is and its value."""
    part = part.strip(_BLANKS)
    if part == ',':
        return _ONE_COMMA
    if part == ':':
        return _ONE_COLON
    part = part.replace('\n', ' ').replace('\t', ' ').replace('\r', ' ')
    if not part.isprintable():
        raise Other
    for mark in _MARKS:
        if mark in part:
            part = part.replace(mark, f' {mark} ')
    return [_MARKS.get(token) or (_SCALAR, _scalar(token)) for token in part.split()]


def _scalar(token):
    if token in _NAMES:
        return _NAMES[token]
    if token.isascii():
        if token.isdigit() and (token[0] != '0' or len(token) == 1):
            return int(token)
        length, is_float = _number(token)
        if length == len(token):
            return float(token) if is_float else int(token)
    raise Other


def _joined(parts, at, scan):
    """The string that begins with a part in which there is a backslash or a control character, and the index of its last part."""
    begin = at
    last = len(parts) - 1
    while at < last and (len(parts[at]) - len(parts[at].rstrip('\\'))) & 1:
        at += 1
    if at == last:
        raise Other
    return scan('"'.join(parts[begin:at + 1]) + '"', 0)[0], at


def read(text, scan):
    """The value of a text; `scan` reads a string with escapes."""
    parts = text.split('"')
    last = len(parts) - 1
    escapes = '\\' in text
    known = {}
    stack = []
    result = items = key = None
    is_object = False
    state = _VALUE
    at = 0
    while True:
        part = parts[at]
        tokens = known.get(part)
        if tokens is None:
            tokens = _tokens(part)
            if len(part) <= _SHORT:
                known[part] = tokens
        if tokens is _ONE_COLON and state == _NAMED:
            state = _VALUE
        elif tokens is _ONE_COMMA and state == _AFTER and stack:
            state = _KEY if is_object else _VALUE
        else:
            for kind, value in tokens:
                if kind == _COMMA:
                    if state != _AFTER or not stack:
                        raise Other
                    state = _KEY if is_object else _VALUE
                elif kind == _COLON:
                    if state != _NAMED:
                        raise Other
                    state = _VALUE
                elif kind == _CLOSE_LIST or kind == _CLOSE_OBJECT:
                    if is_object != (kind == _CLOSE_OBJECT) or not stack or state != _AFTER and state != (_FIELD if is_object else _ITEM):
                        raise Other
                    items, key, is_object = stack.pop()
                    state = _AFTER
                else:
                    if state > _ITEM:
                        raise Other
                    if kind != _SCALAR:
                        value = {} if kind == _OPEN_OBJECT else []
                    if is_object:
                        items[key] = value
                    elif items is None:
                        result = value
                    else:
                        items.append(value)
                    if kind == _SCALAR:
                        state = _AFTER
                    else:
                        stack.append((items, key, is_object))
                        items = value
                        is_object = kind == _OPEN_OBJECT
                        state = _FIELD if is_object else _ITEM
        if at == last:
            break
        at += 1
        value = parts[at]
        if escapes and '\\' in value or not value.isprintable():
            value, at = _joined(parts, at, scan)
        elif at == last:
            raise Other
        at += 1
        if state == _KEY or state == _FIELD:
            key = value
            state = _NAMED
            continue
        if state > _ITEM:
            raise Other
        if is_object:
            items[key] = value
        elif items is None:
            result = value
        else:
            items.append(value)
        state = _AFTER
    if stack or state != _AFTER:
        raise Other
    return result
