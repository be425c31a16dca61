"""Names of files and the patterns of shells: * for anything, ? for one character, [abc] and [!abc] for one of some."""

from functools import lru_cache
from os.path import normcase

import re

__all__ = ['filter', 'filterfalse', 'fnmatch', 'fnmatchcase', 'translate']


def fnmatch(name, pat):
    """Does a name match a pattern? In both, upper and lower case are what the system makes of them."""
    return fnmatchcase(normcase(name), normcase(pat))


@lru_cache(maxsize=32768, typed=True)
def _matcher(pattern):
    text = translate(pattern.decode('latin-1')).encode('latin-1') if isinstance(pattern, bytes) else translate(pattern)
    return re.compile(text).match


def filter(names, pat):
    """The names that match a pattern."""
    match = _matcher(normcase(pat))
    return [name for name in names if match(normcase(name))]


def filterfalse(names, pat):
    """The names that do not match a pattern."""
    match = _matcher(normcase(pat))
    return [name for name in names if match(normcase(name)) is None]


def fnmatchcase(name, pat):
    """Does a name match a pattern, as they are?"""
    return _matcher(pat)(name) is not None


_STAR = object()


def translate(pat):
    """The regular expression of a pattern."""
    parts = []
    at = 0
    while at < len(pat):
        character = pat[at]
        at += 1
        if character == '*':
            if not parts or parts[-1] is not _STAR:
                parts.append(_STAR)
        elif character == '?':
            parts.append('.')
        elif character == '[':
            end = at
            if pat[end : end + 1] == '!':
                end += 1
            if pat[end : end + 1] == ']':
                end += 1
            end = pat.find(']', end)
            if end < 0:
                parts.append('\\[')
            else:
                parts.append(_set(pat[at:end]))
                at = end + 1
        else:
            parts.append(re.escape(character))
    return f'(?s:{_joined(parts)})\\z'


def _set(text):
    """The regular expression of what stands between brackets."""
    if '-' not in text:
        text = text.replace('\\', '\\\\')
    else:
        # The parts between the signs of ranges, without ranges from a greater to a smaller character.
        chunks = []
        start = 0
        at = 2 if text[0] == '!' else 1
        while True:
            at = text.find('-', at)
            if at < 0:
                break
            chunks.append(text[start:at])
            start = at + 1
            at += 3
        rest = text[start:]
        if rest:
            chunks.append(rest)
        else:
            chunks[-1] += '-'
        for i in range(len(chunks) - 1, 0, -1):
            if chunks[i - 1][-1] > chunks[i][0]:
                chunks[i - 1] = chunks[i - 1][:-1] + chunks[i][1:]
                del chunks[i]
        text = '-'.join([chunk.replace('\\', '\\\\').replace('-', '\\-') for chunk in chunks])
    if not text:
        return '(?!)'
    if text == '!':
        return '.'
    # What regular expressions may one day have another meaning for.
    text = ''.join(['\\' + character if character in '&~|' else character for character in text])
    if text[0] == '!':
        text = '^' + text[1:]
    elif text[0] in '^[':
        text = '\\' + text
    return f'[{text}]'


def _joined(parts):
    """Parts and stars as one expression. What a star before the last one takes is settled with what follows it: no way back, which could take long."""
    stars = [i for i, part in enumerate(parts) if part is _STAR]
    if not stars:
        return ''.join(parts)
    text = ''.join(parts[: stars[0]])
    for i, start in enumerate(stars[:-1]):
        text += f'(?>.*?{"".join(parts[start + 1 : stars[i + 1]])})'
    return text + '.*' + ''.join(parts[stars[-1] + 1 :])
