"""The classes of template strings (PEP 750)."""

from _machine import Interpolation, Template


def convert(obj, /, conversion):
    """`obj` as the conversion of an interpolation makes it: 's', 'r', 'a' or None."""
    if conversion is None:
        return obj
    if conversion == 's':
        return str(obj)
    if conversion == 'r':
        return repr(obj)
    if conversion == 'a':
        return ascii(obj)
    raise ValueError(f'invalid conversion specifier: {conversion}')
