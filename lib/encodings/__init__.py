"""The codecs of the library: they are found by their names, as modules of this package or in its tables."""

from . import aliases as _aliases_module

_cache = {}
_aliases = _aliases_module.aliases


class CodecRegistryError(LookupError, SystemError):
    """A module of this package that is no codec."""


def normalize_encoding(encoding):
    """The name with one underscore for each run of what is neither letter, digit nor point."""
    if isinstance(encoding, bytes):
        encoding = str(encoding, 'ascii')
    words = []
    word = ''
    for char in encoding:
        if char.isascii() and (char.isalnum() or char == '.'):
            word += char
        elif word:
            words.append(word)
            word = ''
    return '_'.join([*words, word] if word else words)


def search_function(encoding):
    """The codec of a name, or None."""
    if encoding in _cache:
        return _cache[encoding]
    name = normalize_encoding(encoding)
    aliased = _aliases.get(name) or _aliases.get(name.replace('.', '_'))
    found = None
    for module in (name,) if aliased is None else (aliased, name):
        if module and '.' not in module:
            found = _codec(module)
            if found is not None:
                break
    _cache[encoding] = found
    return found


def _codec(module):
    from . import _text

    found = _text.codec(module)
    if found is None:
        from . import _charmap

        found = _charmap.codec(module)
    if found is None:
        from . import _other

        found = _other.codec(module)
    return found

