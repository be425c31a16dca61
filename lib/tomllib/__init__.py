"""Reads TOML 1.0, the language of configuration files."""

from ._reader import Reader as _Reader
from ._reader import TOMLDecodeError

__all__ = ('loads', 'load', 'TOMLDecodeError')


def load(fp, /, *, parse_float=float):
    """The tables of a document that a stream of bytes gives."""
    data = fp.read()
    try:
        text = data.decode()
    except AttributeError:
        raise TypeError("File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`") from None
    return loads(text, parse_float=parse_float)


def loads(s, /, *, parse_float=float):
    """The tables of a document. `parse_float` makes numbers of the texts that are none of int."""
    try:
        text = s.replace('\r\n', '\n')
    except (AttributeError, TypeError):
        raise TypeError(f"Expected str object, not '{type(s).__qualname__}'") from None
    return _Reader(text, parse_float).document()
