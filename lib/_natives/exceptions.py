"""What is wrong with arguments of exceptions that have fields."""


def syntax_details(details):
    length = len(details)
    if length == 5:
        raise TypeError('end_offset must be provided when end_lineno is provided')
    limit = 'at least 4' if length < 4 else 'at most 7'
    raise TypeError(f'function takes {limit} arguments ({length} given)')


def unicode_arguments(given, skip, decoding):
    """`skip`: the fields that are missing before those that are given."""
    if len(given) != 5 - skip:
        raise TypeError(f'function takes exactly {5 - skip} arguments ({len(given)} given)')
    for i, value in enumerate(given):
        field = i + skip
        name = type(value).__name__
        if field in (2, 3):
            if not isinstance(value, int):
                raise TypeError(f"'{name}' object cannot be interpreted as an integer")
        elif field == 1 and decoding:
            if not isinstance(value, (bytes, bytearray)):
                raise TypeError(f"a bytes-like object is required, not '{name}'")
        elif not isinstance(value, str):
            raise TypeError(f'argument {i + 1} must be str, not {name}')
    raise TypeError('arguments of a UnicodeError')


def written(count, is_third_argument=False):
    """A number of characters; None for one that is not known, and False for an argument that is a file name."""
    if is_third_argument and not any(hasattr(type(count), name) for name in ('__index__', '__int__', '__float__')) and not isinstance(count, complex):
        return False
    number = range(count).stop
    if not -1 << 63 <= number < 1 << 63:
        raise ValueError(f"cannot fit '{type(count).__name__}' into an index-sized integer")
    return None if number == -1 else number
