# Hidden: CPython has this in C.
"""Decompositions of characters, and the normal forms of texts. Tables are read page by page, and what was found is kept."""

from _unicode_decompositions import COMPOSED, PAGES, SHIFT, TAGS
from unicodedata import _combining, _record

# Hangul syllables are made of a leading consonant, a vowel, and no or one trailing consonant, 28 choices.
_SYLLABLES, _LEADING, _VOWELS, _TRAILING = 0xAC00, 0x1100, 0x1161, 0x11A7
_LEADINGS, _VOWEL_COUNT, _TRAILINGS = 19, 21, 28
_LAST_SYLLABLE = _SYLLABLES + _LEADINGS * _VOWEL_COUNT * _TRAILINGS - 1
# Characters before this one are the same in NFC, whatever they stand beside.
_FIRST_COMBINING = '\u0300'

# What stands behind the letter of a tag.
_NUMBERS = '0123456789abcdefghijklmnopqrstuvwxyz.'
_FIRST_TAG = ord('A')

_pages = {}


def _page(number):
    page = _pages[number] = {}
    code = number << SHIFT
    for text in PAGES[number].split(' '):
        head = text.rstrip(_NUMBERS)
        code += int(head[:-1] or '1', 36)
        page[code] = ord(head[-1]) - _FIRST_TAG, [int(part, 36) for part in text[len(head):].split('.')]
    return page


def entry(code):
    """The tag and the parts of a character, None where it has none. Hangul syllables are not asked for."""
    number = code >> SHIFT
    if number not in PAGES:
        return None
    return (_pages.get(number) or _page(number)).get(code)


class _Decomposed(dict):
    """For `translate`: what each character is in the end."""

    def __init__(self, compatible):
        self._compatible = compatible

    def __missing__(self, code):
        made = code
        if _SYLLABLES <= code <= _LAST_SYLLABLE:
            rest, trailing = divmod(code - _SYLLABLES, _TRAILINGS)
            leading, vowel = divmod(rest, _VOWEL_COUNT)
            made = chr(_LEADING + leading) + chr(_VOWELS + vowel) + (chr(_TRAILING + trailing) if trailing else '')
        else:
            found = entry(code)
            if found is not None and (self._compatible or not found[0]):
                made = ''.join(map(chr, found[1])).translate(self)
        self[code] = made
        return made


class _Classes(dict):
    """For `translate`: the class of combining of each character, as a character."""

    def __missing__(self, code):
        made = self[code] = _combining[_record(code)]
        return made


class _Seconds(dict):
    """Of each character what it makes of the ones before it, None when it makes nothing of any."""

    def __missing__(self, char):
        made = None
        code = ord(char)
        if char in COMPOSED:
            made = {}
            for text in COMPOSED[char].split(' '):
                both = int(text, 36)
                made[chr(entry(both)[1][0])] = chr(both)
        elif _VOWELS <= code < _VOWELS + _VOWEL_COUNT:
            first = _SYLLABLES + (code - _VOWELS) * _TRAILINGS
            made = {chr(_LEADING + at): chr(first + at * _VOWEL_COUNT * _TRAILINGS) for at in range(_LEADINGS)}
        elif _TRAILING < code < _TRAILING + _TRAILINGS:
            firsts = range(_SYLLABLES, _LAST_SYLLABLE + 1, _TRAILINGS)
            made = {chr(first): chr(first + code - _TRAILING) for first in firsts}
        self[char] = made
        return made


_decomposed = {form: _Decomposed('K' in form) for form in ('NFD', 'NFKD')}
_decomposed['NFC'], _decomposed['NFKC'] = _decomposed['NFD'], _decomposed['NFKD']
_classes = _Classes()
_seconds = _Seconds()


def _ordered(text, classes):
    """The text with marks behind each other sorted by their classes."""
    parts = []
    done = at = 0
    size = len(text)
    while at < size:
        if classes[at] == '\0':
            at += 1
            continue
        start = at
        while at < size and classes[at] != '\0':
            at += 1
        if at > start + 1:
            parts.append(text[done:start])
            parts.extend([text[place] for place in sorted(range(start, at), key=classes.__getitem__)])
            done = at
    parts.append(text[done:])
    return ''.join(parts)


class _Joins(dict):
    """For `translate`: whether a character makes something of one before it, as the character 1 or 0."""

    def __missing__(self, code):
        made = self[code] = int(_seconds[chr(code)] is not None)
        return made


_joins = _Joins()


def _composed(text):
    classes = text.translate(_classes)
    joins = text.translate(_joins)
    size = len(text)
    parts = []
    done = 0
    for place in [place for place, joins_it in enumerate(joins) if joins_it != '\0']:
        if place <= done:
            continue
        # From the character that this one may join to the last one that may.
        start = place - 1
        while start > done and classes[start] != '\0':
            start -= 1
        parts.append(text[done:start])
        done = place + 1
        while done < size and (classes[done] != '\0' or joins[done] != '\0'):
            done += 1
        parts.append(_joined(text[start:done], classes[start:done]))
    parts.append(text[done:])
    return ''.join(parts)


def _joined(text, classes):
    made = []
    # Where the character is that others join, and the class of the one behind it that stays, -1 where there is none.
    starter = last = -1
    for char, order in zip(text, map(ord, classes)):
        if last < order and starter >= 0:
            pairs = _seconds[char]
            both = None if pairs is None else pairs.get(made[starter])
            if both is not None:
                made[starter] = both
                continue
        if order:
            last = order
        else:
            starter = len(made)
            last = -1
        made.append(char)
    return ''.join(made)


def normal(form, text):
    table = _decomposed.get(form)
    if table is None:
        raise ValueError('invalid normalization form')
    if form == 'NFC' and max(text) < _FIRST_COMBINING:
        return text
    made = text.translate(table)
    classes = made.translate(_classes)
    if max(classes) > '\0':
        made = _ordered(made, classes)
    return _composed(made) if form.endswith('C') else made
