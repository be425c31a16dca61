"""The scanner that asks the decoder for each part (`parse_object`, `parse_array`, `parse_string`), for decoders that replace one of them."""

import re

from .scanner import _CONSTANTS, _NAMES

NUMBER_RE = re.compile(r'(-?(?:0|[1-9][0-9]*))(\.[0-9]+)?([eE][-+]?[0-9]+)?')


def py_make_scanner(context):
    """A function of a text and an index that gives the value there and where it ends, or raises StopIteration where a value is missing."""
    parse_object = context.parse_object
    parse_array = context.parse_array
    parse_string = context.parse_string
    strict = context.strict
    parse_float = context.parse_float
    parse_int = context.parse_int
    parse_constant = context.parse_constant
    object_hook = context.object_hook
    object_pairs_hook = context.object_pairs_hook
    memo = context.memo

    def scan_value(string, idx):
        c = string[idx:idx + 1]
        if c == '"':
            return parse_string(string, idx + 1, strict)
        if c == '{':
            return parse_object((string, idx + 1), strict, scan_value, object_hook, object_pairs_hook, memo)
        if c == '[':
            return parse_array((string, idx + 1), scan_value)
        if c in _NAMES and string.startswith(_NAMES[c][0], idx):
            name, value = _NAMES[c]
            return value, idx + len(name)
        if number := NUMBER_RE.match(string, idx):
            whole, fraction, exponent = number.groups()
            if fraction or exponent:
                return parse_float(whole + (fraction or '') + (exponent or '')), number.end()
            return parse_int(whole), number.end()
        name = '-Infinity' if c == '-' else _CONSTANTS.get(c)
        if name and string.startswith(name, idx):
            return parse_constant(name), idx + len(name)
        raise StopIteration(idx)

    def scan_once(string, idx):
        try:
            return scan_value(string, idx)
        finally:
            memo.clear()

    return scan_once
