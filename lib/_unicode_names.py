# Hidden: CPython has this in C.
"""
Names of characters. The table (_unicode_name_table.py) has a row for every name, in the order of code points, then of the aliases and the sequences that have names. A row
consists of pieces, the longest ones first, each one symbol, or two that begin with one of the later symbols. So a name is found by looking for its row.
"""

from bisect import bisect
from _unicode_name_table import BLOCK, LONGEST, OTHERS, PIECES, RANGES, ROWS, RUNS, SINGLES, STEPS, SYMBOLS

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
_codes = {}
# Where each block of rows begins.
_blocks = _sums(_numbers(STEPS))
_run_codes, _run_rows, _row_count = _read_runs()


def name_of(code):
    """The name of a character, or None."""
    if _FIRST_SYLLABLE <= code <= _LAST_SYLLABLE:
        rest, trailing = divmod(code - _FIRST_SYLLABLE, len(_TRAILING))
        leading, vowel = divmod(rest, len(_VOWELS))
        return _SYLLABLE + _LEADING[leading] + _VOWELS[vowel] + _TRAILING[trailing]
    for first, last, prefix in RANGES:
        if first <= code <= last:
            return f'{prefix}{code:X}'
    run = bisect(_run_codes, code) - 1
    if run < 0:
        return None
    row = _run_rows[run] + code - _run_codes[run]
    if row >= (_run_rows[run + 1] if run + 1 < len(_run_rows) else _row_count):
        return None
    return _text_of(row)


def _text_of(row):
    block, rest = divmod(row, BLOCK)
    end = _blocks[block + 1] if block + 1 < len(_blocks) else len(ROWS)
    symbols = ROWS[_blocks[block]:end].split(' ')[rest]
    parts = []
    first = -1
    for symbol in map(SYMBOLS.index, symbols):
        if first >= 0:
            parts.append(_pieces[SINGLES + (first - SINGLES) * len(SYMBOLS) + symbol])
            first = -1
        elif symbol < SINGLES:
            parts.append(_pieces[symbol])
        else:
            first = symbol
    return ''.join(parts)


def _row_of(name):
    """The number of the row with that name, -1 when there is none."""
    if not _codes:
        for at, piece in enumerate(_pieces):
            first, second = divmod(at - SINGLES, len(SYMBOLS))
            _codes[piece] = SYMBOLS[at] if at < SINGLES else SYMBOLS[SINGLES + first] + SYMBOLS[second]
    parts = [' ']
    at = 0
    while at < len(name):
        end = at + LONGEST
        while name[at:end] not in _codes:
            end = min(end, len(name)) - 1
            if end <= at:
                return -1
        parts.append(_codes[name[at:end]])
        at += len(name[at:end])
    parts.append(' ')
    place = ROWS.find(''.join(parts)) + 1
    if not place:
        return -1
    block = bisect(_blocks, place) - 1
    return block * BLOCK + ROWS.count(' ', _blocks[block], place)


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
    run = bisect(_run_rows, row) - 1
    return chr(_run_codes[run] + row - _run_rows[run])


def character(name):
    """The character of that name, or None: literals know no sequences."""
    found = named(name) if len(name) <= MOST else None
    return found if found is not None and len(found) == 1 else None
