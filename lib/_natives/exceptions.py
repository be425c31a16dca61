"""What is wrong with arguments of exceptions that have fields, and of compile()."""


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


def compile_arguments(source, filename, mode, flags=0, dont_inherit=False, optimize=-1):
    if not isinstance(source, (str, bytes, bytearray, memoryview)):
        raise TypeError('compile() arg 1 must be a string, bytes or AST object')
    if not isinstance(filename, str):
        raise TypeError(f'expected str, bytes or os.PathLike object, not {type(filename).__name__}')
    if not isinstance(mode, str):
        raise TypeError(f"compile() argument 'mode' must be str, not {type(mode).__name__}")
    if mode not in ('exec', 'eval', 'single'):
        raise ValueError("compile() mode must be 'exec', 'eval' or 'single'")
    if optimize is not None and not -1 <= optimize <= 2:
        raise ValueError('compile(): invalid optimize value')
    raise ValueError('compile(): unrecognised flags')
