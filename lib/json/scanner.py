# Hidden: CPython has this in C.
"""Reads one JSON value. The usual is read by the machine at once; the rest without regular expressions: str methods find where things end, and a stack of its own takes any depth."""

from _introspection import json_value

__all__ = ['make_scanner']

_BLANKS = ' \t\n\r'
_NUMBER = '-+.eE0123456789'
_DIGITS = '0123456789'
_NAMES = {'n': ('null', None), 't': ('true', True), 'f': ('false', False)}
_CONSTANTS = {'N': 'NaN', 'I': 'Infinity'}


def _skip(text, at):
    """The first place from `at` on that is not blank."""
    while True:
        part = text[at:at + 64]
        left = len(part.lstrip(_BLANKS))
        at += len(part) - left
        if left or not part:
            return at


def _number_end(text, at):
    """Where a run of characters that numbers have ends."""
    while True:
        part = text[at:at + 24]
        left = len(part.lstrip(_NUMBER))
        at += len(part) - left
        if left or not part:
            return at


def _digits(token, at):
    rest = token[at:]
    return at + len(rest) - len(rest.lstrip(_DIGITS))


def _number(token):
    """The length of the number that a token begins with, 0 for none, and whether it is a float."""
    start = 1 if token.startswith('-') else 0
    end = start + 1 if token.startswith('0', start) else _digits(token, start)
    if end == start:
        return 0, False
    is_float = False
    if token.startswith('.', end):
        after = _digits(token, end + 1)
        if after > end + 1:
            end = after
            is_float = True
    if token.startswith(('e', 'E'), end):
        start = end + 2 if token.startswith(('+', '-'), end + 1) else end + 1
        after = _digits(token, start)
        if after > start:
            end = after
            is_float = True
    return end, is_float


def make_scanner(context):
    """A function of a text and an index that gives the value there and where it ends, or raises StopIteration where a value is missing."""
    from .decoder import JSONDecodeError, scanstring

    strict = context.strict
    object_hook = context.object_hook
    object_pairs_hook = context.object_pairs_hook
    parse_float = context.parse_float
    parse_int = context.parse_int
    parse_constant = context.parse_constant
    no_float_hook = parse_float is float
    is_usual = strict and object_hook is None and object_pairs_hook is None and no_float_hook and parse_int is int

    def scan_once(string, idx):
        if idx < 0:
            raise ValueError('idx cannot be negative')
        if is_usual:
            found = json_value(string, idx)
            if found is not None:
                return found
        size = len(string)
        find = string.find
        stack = []
        # What the value belongs to: nothing, a list, or the pairs of an object with the key that is open.
        items = key = None
        is_object = False
        at = idx
        while True:
            # A value begins here.
            c = string[at] if at < size else ''
            if c == '"':
                close = find('"', at + 1)
                value = string[at + 1:close]
                if close >= 0 and '\\' not in value and value.isprintable():
                    at = close + 1
                else:
                    value, at = scanstring(string, at + 1, strict)
            elif c == '{' or c == '[':
                stack.append((items, key, is_object))
                items = []
                is_object = c == '{'
                at += 1
                c = string[at] if at < size else ''
                if c <= ' ':
                    at = _skip(string, at)
                    c = string[at] if at < size else ''
                if is_object:
                    if c == '"':
                        key, at = _key(string, at, size)
                        continue
                    if c != '}':
                        raise JSONDecodeError('Expecting property name enclosed in double quotes', string, at)
                elif c != ']':
                    continue
                at += 1
                value = _close(items) if is_object else items
                items, key, is_object = stack.pop()
            elif c in _NUMBER and c:
                end = _number_end(string, at)
                token = string[at:end]
                if token.isdigit() and (c != '0' or end == at + 1):
                    value = parse_int(token)
                    at = end
                else:
                    length, is_float = _number(token)
                    if not length:
                        if not string.startswith('-Infinity', at):
                            raise StopIteration(at)
                        at += 9
                        value = parse_constant('-Infinity')
                    else:
                        at += length
                        token = token[:length]
                        value = float(token) if is_float and no_float_hook else parse_float(token) if is_float else parse_int(token)
            elif c in _NAMES and string.startswith(_NAMES[c][0], at):
                name, value = _NAMES[c]
                at += len(name)
            elif c in _CONSTANTS and string.startswith(_CONSTANTS[c], at):
                name = _CONSTANTS[c]
                at += len(name)
                value = parse_constant(name)
            else:
                raise StopIteration(at)

            # It goes into what is open, as long as that closes behind it.
            while items is not None:
                items.append((key, value) if is_object else value)
                c = string[at] if at < size else ''
                if c <= ' ':
                    at = _skip(string, at)
                    c = string[at] if at < size else ''
                at += 1
                if c == ',':
                    c = string[at] if at < size else ''
                    comma = at - 1
                    if c <= ' ':
                        at = _skip(string, at)
                        c = string[at] if at < size else ''
                    if is_object:
                        if c != '"':
                            if c == '}':
                                raise JSONDecodeError('Illegal trailing comma before end of object', string, comma)
                            raise JSONDecodeError('Expecting property name enclosed in double quotes', string, at)
                        key, at = _key(string, at, size)
                    elif c == ']':
                        raise JSONDecodeError('Illegal trailing comma before end of array', string, comma)
                    break
                if c != ('}' if is_object else ']'):
                    raise JSONDecodeError("Expecting ',' delimiter", string, at - 1)
                value = _close(items) if is_object else items
                items, key, is_object = stack.pop()
            else:
                return value, at

    def _key(string, at, size):
        """A key and where its value begins."""
        close = string.find('"', at + 1)
        key = string[at + 1:close]
        if close >= 0 and '\\' not in key and key.isprintable():
            at = close + 1
        else:
            key, at = scanstring(string, at + 1, strict)
        c = string[at] if at < size else ''
        if c != ':':
            at = _skip(string, at)
            if not string.startswith(':', at):
                raise JSONDecodeError("Expecting ':' delimiter", string, at)
        at += 1
        if at < size and string[at] <= ' ':
            at = _skip(string, at)
        return key, at

    def _close(pairs):
        if object_pairs_hook is not None:
            return object_pairs_hook(pairs)
        value = dict(pairs)
        return value if object_hook is None else object_hook(value)

    return scan_once


c_make_scanner = make_scanner


def __getattr__(name):
    if name not in ('NUMBER_RE', 'py_make_scanner'):
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    from . import _by_parts

    return getattr(_by_parts, name)
