# Hidden: CPython has this in C.
"""
Names of characters. The table (_unicode_name_table.py) has a row for every name, in the order of code points, then of the aliases and the sequences that have names. A row
consists of pieces, each the longest one possible. A piece is one symbol, or two when it is a rarer one. The first piece of a row begins with one of the first symbols
(HEADS), which stand nowhere else. So a name is found by looking for its row in all the rows, which are one text.
"""

from _bisect import bisect_right
from _unicode_name_table import (
    BLOCK, FIRST, HEAD_SINGLES, HEADS, OTHERS, PIECES, RANGES, ROWS, RUNS, STEPS, SYMBOLS, TAIL_SINGLES, TAILS
)

# Bytes that the name of a character may have.
MOST = 256

_IDEOGRAPH = 'CJK UNIFIED IDEOGRAPH-'
_SYLLABLE = 'HANGUL SYLLABLE '
_FIRST_SYLLABLE, _LAST_SYLLABLE = 0xAC00, 0xD7A3
_LEADING = 'G GG N D DD R M B BB S SS  J JJ C K T P H'.split(' ')
_VOWELS = 'A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I'.split(' ')
_TRAILING = ' G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H'.split(' ')


def _numbers(text):
    return [int(number, 36) for number in text.split(' ')]


def _sums(numbers):
    total = 0
    made = []
    for number in numbers:
        total += number
        made.append(total)
    return made


def _read_runs():
    """The first code point of each run, and the row that it has."""
    codes, rows = [], []
    code = row = 0
    for run in RUNS.split(' '):
        gap, _, count = run.partition('.')
        code += int(gap, 36)
        codes.append(code)
        rows.append(row)
        code += int(count or '1', 36)
        row += int(count or '1', 36)
    return codes, rows, row


_pieces = PIECES.split('|')
# Numbers of the pieces that a row may begin with.
_first = _numbers(FIRST)
_heads = frozenset(SYMBOLS[:HEADS])
_later = len(SYMBOLS) - HEADS
# Where each block of rows begins.
_blocks = _sums(_numbers(STEPS))
_run_codes, _run_rows, _row_count = _read_runs()
# For looking names up: pieces and their numbers, the place of a number among the first ones, and by two characters how long a piece that begins with them may be.
_known = {}
_first_places = {}
_longest = {}


def name_of(code):
    """The name of a character, or None."""
    if _FIRST_SYLLABLE <= code <= _LAST_SYLLABLE:
        rest, trailing = divmod(code - _FIRST_SYLLABLE, len(_TRAILING))
        leading, vowel = divmod(rest, len(_VOWELS))
        return _SYLLABLE + _LEADING[leading] + _VOWELS[vowel] + _TRAILING[trailing]
    for first, last, prefix in RANGES:
        if first <= code <= last:
            return f'{prefix}{code:X}'
    run = bisect_right(_run_codes, code) - 1
    if run < 0:
        return None
    row = _run_rows[run] + code - _run_codes[run]
    if row >= (_run_rows[run + 1] if run + 1 < len(_run_rows) else _row_count):
        return None
    return _text_of(row)


def _place_of(row):
    """Where a row begins."""
    block, rest = divmod(row, BLOCK)
    place = _blocks[block]
    while rest:
        place += 1
        if ROWS[place] in _heads:
            rest -= 1
    return place


def _piece(place, base, singles):
    """The number of the piece whose symbols are at a place, and how many they are."""
    symbol = SYMBOLS.index(ROWS[place]) - base
    if symbol < singles:
        return symbol, 1
    return singles + (symbol - singles) * _later + SYMBOLS.index(ROWS[place + 1]) - HEADS, 2


def _text_of(row):
    place = _place_of(row)
    number, size = _piece(place, 0, HEAD_SINGLES)
    parts = [_pieces[_first[number]]]
    place += size
    while place < len(ROWS) and ROWS[place] not in _heads:
        number, size = _piece(place, HEADS, TAIL_SINGLES)
        parts.append(_pieces[number])
        place += size
    return ''.join(parts)


def _symbols(number, base, singles):
    if number < singles:
        return SYMBOLS[base + number]
    symbol, second = divmod(number - singles, _later)
    return SYMBOLS[base + singles + symbol] + SYMBOLS[HEADS + second]


def _encoded(name):
    """The row that this name would have, '' when it can have none."""
    if not _known:
        _first_places.update(zip(_first, range(len(_first))))
        for number, piece in enumerate(_pieces):
            _known[piece] = number
            _longest[piece[:2]] = max(len(piece), _longest.get(piece[:2], 0))
    parts = []
    at = 0
    while at < len(name):
        size = _longest.get(name[at:at + 2], 1)
        while name[at:at + size] not in _known:
            size -= 1
            if not size:
                return ''
        number = _known[name[at:at + size]]
        # Some pieces only stand at the beginning, most never do.
        if (number >= TAILS if at else number not in _first_places):
            return ''
        parts.append(_symbols(number, HEADS, TAIL_SINGLES) if at else _symbols(_first_places[number], 0, HEAD_SINGLES))
        # Fewer where the name ends before.
        at += len(_pieces[number])
    return ''.join(parts)


def _row_of(name):
    """The number of the row with that name, -1 when there is none."""
    row = _encoded(name)
    if not row:
        return -1
    place = ROWS.find(row)
    # Longer names may begin like this one.
    while place >= 0:
        end = place + len(row)
        if end == len(ROWS) or ROWS[end] in _heads:
            block = bisect_right(_blocks, place) - 1
            return block * BLOCK + sum([symbol in _heads for symbol in ROWS[_blocks[block]:place]])
        place = ROWS.find(row, end)
    return -1


def _syllable(name):
    """The Hangul syllable whose letters these are, or None."""
    start = 0
    while start < len(name) and name[start] not in 'AEIOUWY':
        start += 1
    end = start
    while end < len(name) and name[end] in 'AEIOUWY':
        end += 1
    try:
        leading, vowel, trailing = _LEADING.index(name[:start]), _VOWELS.index(name[start:end]), _TRAILING.index(name[end:])
    except ValueError:
        return None
    return chr(_FIRST_SYLLABLE + (leading * len(_VOWELS) + vowel) * len(_TRAILING) + trailing)


def named(name):
    """The character or the sequence of characters of that name, or None."""
    # These two kinds are the only ones in which case counts.
    if name.startswith(_SYLLABLE):
        return _syllable(name[len(_SYLLABLE):])
    if not name or not name.isascii():
        return None
    if not name.startswith(_IDEOGRAPH):
        name = name.upper()
        if name.startswith((_SYLLABLE, _IDEOGRAPH)):
            return None
    prefix, dash, digits = name.rpartition('-')
    if dash and 4 <= len(digits) <= 5 and not digits.strip('0123456789ABCDEF'):
        code = int(digits, 16)
        for first, last, start in RANGES:
            if first <= code <= last and name == f'{start}{code:X}':
                return chr(code)
    row = _row_of(name)
    if row < 0:
        return None
    if row >= _row_count:
        return ''.join([chr(int(code, 36)) for code in OTHERS.split(' ')[row - _row_count].split('.')])
    run = bisect_right(_run_rows, row) - 1
    return chr(_run_codes[run] + row - _run_rows[run])


def character(name):
    """The character of that name, or None: literals know no sequences."""
    found = named(name) if len(name) <= MOST else None
    return found if found is not None and len(found) == 1 else None
