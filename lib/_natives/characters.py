"""The characters that literals name."""

# In two parts, as escapes in the library's own texts could not be looked up where it is compiled.
_ESCAPE = '\\N' + '{'


def named_in(source):
    """By their names those that escapes may mean anywhere in a source."""
    from _unicode_names import MOST, character

    found = {}
    for piece in source.split(_ESCAPE)[1:]:
        name, end, _ = piece[:MOST + 1].partition('}')
        if end and name not in found:
            char = character(name)
            if char is not None:
                found[name] = char
    return found
