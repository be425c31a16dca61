"""Names that match patterns as shells have them: `*`, `?`, `[abc]` and `[!abc]`."""

import functools
import os
import re

__all__ = ['filter', 'filterfalse', 'fnmatch', 'fnmatchcase', 'translate']


def fnmatch(name, pat):
    return fnmatchcase(os.path.normcase(name), os.path.normcase(pat))


@functools.lru_cache(maxsize=32768, typed=True)
def _compile_pattern(pat):
    if isinstance(pat, bytes):
        return re.compile(translate(str(pat, 'ISO-8859-1')).encode('ISO-8859-1')).match
    return re.compile(translate(pat)).match


def fnmatchcase(name, pat):
    return _compile_pattern(pat)(name) is not None


def filter(names, pat):
    match = _compile_pattern(os.path.normcase(pat))
    return [name for name in names if match(name)]


def filterfalse(names, pat):
    match = _compile_pattern(os.path.normcase(pat))
    return [name for name in names if match(name) is None]


def translate(pat):
    """The regular expression for a pattern."""
    star = object()
    parts = _translate(pat, star, '.')
    pieces = [[]]
    for part in parts:
        if part is star:
            pieces.append([])
        else:
            pieces[-1].append(part)
    first, *rest = [''.join(piece) for piece in pieces]
    if not rest:
        return f'(?s:{first})\\z'
    # What stands between two stars is looked for once: another place for it would not help what follows.
    middle = ''.join([f'(?>.*?{piece})' for piece in rest[:-1]])
    return f'(?s:{first}{middle}.*{rest[-1]})\\z'


def _translate(pattern, star, any_one):
    """The parts of a pattern as regular expressions; `star` for each star, or several in a row."""
    parts = []
    at = 0
    while at < len(pattern):
        letter = pattern[at]
        at += 1
        if letter == '*':
            if not parts or parts[-1] is not star:
                parts.append(star)
        elif letter == '?':
            parts.append(any_one)
        elif letter == '[':
            start = at + (pattern[at:at + 1] == '!')
            # A bracket that comes first is one of the characters.
            end = pattern.find(']', start + 1)
            if end < 0:
                parts.append('\\[')
            else:
                parts.append(_translate_set(pattern[start:end], start > at))
                at = end + 1
        else:
            parts.append(re.escape(letter))
    return parts


def _translate_set(text, negated):
    items = []
    at = 0
    while at < len(text):
        low = text[at]
        at += 1
        if text[at:at + 1] == '-' and at + 1 < len(text):
            high = text[at + 1]
            at += 2
            # A range the wrong way round is empty.
            if low <= high:
                items.append(f'{_escape_in_set(low)}-{_escape_in_set(high)}')
        else:
            items.append('-' if low == '-' and not text.strip('-') else _escape_in_set(low))
    inside = ''.join(items)
    if not inside:
        return '.' if negated else '(?!)'
    if negated:
        return f'[^{inside}]'
    return f'[\\{inside}]' if inside[0] in '^[' else f'[{inside}]'


def _escape_in_set(letter):
    return f'\\{letter}' if letter in '\\-&~|' else letter
