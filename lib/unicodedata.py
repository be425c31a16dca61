# Hidden: CPython has this in C.
"""What Unicode says of characters. Names and normal forms are in modules of their own, which are loaded when they are first asked for."""

from _introspection import routine
from _unicode_properties import NUMBERS, PAGES, RECORDS, SHIFT, VERSION as unidata_version

_MISSING = object()
_records = [(*record.split(' '),) for record in RECORDS.split('|')]
_combining = [int(record[2]) for record in _records]
_page_texts = []
# Of pages that somebody has asked for, the number of the record of each character.
_pages = {}
_mask = (1 << SHIFT) - 1
# Code point → the kind of its value and the value.
_numbers = {}


def _code(char, function, argument=''):
    if not isinstance(char, str):
        shown = 'None' if char is None else type(char).__name__
        raise TypeError(f'{function}() argument{argument} must be a unicode character, not {shown}')
    if len(char) != 1:
        raise TypeError(f'{function}(): argument{argument} must be a unicode character, not a string of length {len(char)}')
    return ord(char)


def _page(number):
    if not _page_texts:
        for text in PAGES.split('|'):
            count, _, runs = text.partition(':')
            _page_texts.extend([runs] * int(count, 36))
    runs = [(int(run[:2], 36), int(run[2:] or '1', 36)) for run in _page_texts[number].split(' ')]
    page = b''.join([bytes((record,)) * count for record, count in runs])
    page += page[-1:] * (_mask + 1 - len(page))
    _pages[number] = page
    return page


def _record(code):
    return (_pages.get(code >> SHIFT) or _page(code >> SHIFT))[code & _mask]


@routine
def category(chr, /):
    """The general category of a character, two letters."""
    return _records[_record(_code(chr, 'category'))][0]


@routine
def bidirectional(chr, /):
    """The class of direction of a character, '' where there is none."""
    return _records[_record(_code(chr, 'bidirectional'))][1]


@routine
def combining(chr, /):
    """The canonical class of combining of a character, 0 where it does not combine."""
    return _combining[_record(_code(chr, 'combining'))]


@routine
def east_asian_width(chr, /):
    """How wide a character is among East Asian ones."""
    return _records[_record(_code(chr, 'east_asian_width'))][3]


@routine
def mirrored(chr, /):
    """1 for a character that is mirrored in text from the right to the left, else 0."""
    return int(_records[_record(_code(chr, 'mirrored'))][4])


# ---- values

_NUMERIC, _DIGIT, _DECIMAL = range(3)


def _read_numbers():
    code = 0
    for row in NUMBERS.split(' '):
        step, count, kind, first, *below = [int(field, 36) for field in row.split('.')]
        code += step
        for value in range(first, first + count):
            _numbers[code] = kind, value / below[0] if below else value
            code += 1


def _value(code, kind):
    if not _numbers:
        _read_numbers()
    found = _numbers.get(code)
    return None if found is None or found[0] < kind else found[1]


@routine
def decimal(chr, default=_MISSING, /):
    """The value of a decimal digit."""
    value = _value(_code(chr, 'decimal', ' 1'), _DECIMAL)
    if value is not None:
        return value
    if default is _MISSING:
        raise ValueError('not a decimal')
    return default


@routine
def digit(chr, default=_MISSING, /):
    """The value of a digit, which need not be one of a decimal number."""
    value = _value(_code(chr, 'digit', ' 1'), _DIGIT)
    if value is not None:
        return value
    if default is _MISSING:
        raise ValueError('not a digit')
    return default


@routine
def numeric(chr, default=_MISSING, /):
    """The value of a character that stands for a number, as a float."""
    value = _value(_code(chr, 'numeric', ' 1'), _NUMERIC)
    if value is not None:
        return float(value)
    if default is _MISSING:
        raise ValueError('not a numeric character')
    return default


# ---- names

@routine
def name(chr, default=_MISSING, /):
    """The name of a character."""
    code = _code(chr, 'name', ' 1')
    from _unicode_names import name_of

    found = name_of(code)
    if found is not None:
        return found
    if default is _MISSING:
        raise ValueError('no such name')
    return default


@routine
def lookup(name, /):
    """The character, or the sequence of them, of that name."""
    from _unicode_names import MOST, named

    if isinstance(name, str):
        data = name.encode()
    elif isinstance(name, bytes):
        data = bytes(name)
    else:
        try:
            memoryview(name)
        except TypeError:
            raise TypeError(f"a bytes-like object is required, not '{type(name).__name__}'") from None
        raise TypeError(f'lookup() argument must be read-only bytes-like object, not {type(name).__name__}')
    if len(data) > MOST:
        raise KeyError('name too long')
    found = named(data.decode('latin-1'))
    if found is None:
        raise KeyError(f"undefined character name '{data.partition(b'\0')[0].decode('utf-8', 'replace')}'")
    return found


# ---- other forms

@routine
def decomposition(chr, /):
    """What a character can be written as: code points in hexadecimal, a tag in front where that is not quite the same."""
    code = _code(chr, 'decomposition')
    from _unicode_normal import TAGS, entry

    found = entry(code)
    if found is None:
        return ''
    tag, parts = found
    shown = ' '.join([f'{part:04X}' for part in parts])
    return f'{TAGS[tag]} {shown}' if tag else shown


def _checked(form, text, function):
    for number, given in ((1, form), (2, text)):
        if not isinstance(given, str):
            shown = 'None' if given is None else type(given).__name__
            raise TypeError(f'{function}() argument {number} must be str, not {shown}')


@routine
def normalize(form, unistr, /):
    """The text in a normal form: 'NFC', 'NFD', 'NFKC' or 'NFKD'."""
    _checked(form, unistr, 'normalize')
    # The empty text is fine in any form, whatever it is called.
    if not unistr or unistr.isascii() and form in ('NFC', 'NFD', 'NFKC', 'NFKD'):
        return unistr
    from _unicode_normal import normal

    return normal(form, unistr)


@routine
def is_normalized(form, unistr, /):
    """Whether the text is in that normal form."""
    _checked(form, unistr, 'is_normalized')
    return normalize(form, unistr) == unistr


del routine
