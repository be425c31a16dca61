"""The source lines of a traceback entry with their underlines, as CPython 3.14 draws them.

The range of an instruction is underlined with `^`. When its text is a binary operation, a subscript or a call, only the operator, the brackets or
the arguments get `^` and the rest `~`. Nothing is underlined when the range is the whole statement and has no such part, nor for `name = call(...)` and
`return name(...)`. Of a range of many lines the middle is left out.
"""

import sys
from _introspection import parts

_EXPRESSION = 1
_STATEMENT = 0
_BLANKS = ' \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u3000'
_MARGINS = ' \t'
# What stands between an operand and what is looked for: nothing that counts, or the character.
_OPENING = ('', '[', '(')
# First and last characters that are drawn two columns wide.
_WIDE = (
    (0x1100, 0x115f), (0x2e80, 0x303e), (0x3041, 0xa4cf), (0xac00, 0xd7a3), (0xf900, 0xfaff), (0xfe30, 0xfe6f), (0xff00, 0xff60),
    (0xffe0, 0xffe6), (0x1f300, 0x1f64f), (0x1f680, 0x1f6ff), (0x1f900, 0x1f9ff), (0x20000, 0x3fffd),
)


def cached(filename):
    """The text that a program has put into linecache for code it has made, or None."""
    cache = getattr(sys.modules.get('linecache'), 'cache', {})
    entry = cache.get(filename)
    return ''.join(entry[2]) if entry and len(entry) > 2 else None


def lines(piece, count, columns):
    """The text for `count` lines of source; `columns` are first << 16 | last, or None."""
    shown = [line.rstrip(_BLANKS) for line in piece.replace('\r\n', '\n').replace('\r', '\n').split('\n')]
    shown = (shown + [''] * count)[:count]
    margin = _margin([line for line in shown if line])
    if margin is None:
        return ''
    shown = [line[margin:] for line in shown]
    if columns is None:
        return f'    {shown[0].lstrip(_BLANKS)}\n'
    start = max(0, min((columns >> 16) - margin, len(shown[0])))
    end = max(0, min((columns & 0xffff) - margin, len(shown[-1])))
    if count == 1 and end < start:
        end = start
    drawn = _draw(shown, start, end)
    margin = _margin([line for line in drawn if line.lstrip(_MARGINS)]) or 0
    return ''.join([f'    {line[margin:]}\n' for line in drawn])


def _margin(filled):
    """How many blanks all lines begin with; None when there are no lines."""
    margin = None
    for line in filled:
        blanks = line[:len(line) - len(line.lstrip(_MARGINS))]
        if margin is None:
            margin = blanks
        else:
            same = 0
            while same < len(margin) and same < len(blanks) and margin[same] == blanks[same]:
                same += 1
            margin = margin[:same]
    return None if margin is None else len(margin)


def _draw(shown, start, end):
    anchors = _anchors(shown, start, end)
    carets = _shows_carets(shown, start, end, anchors)
    last = len(shown) - 1
    beside = [0, last]
    if anchors:
        beside += [anchors[0] - 1, anchors[0], anchors[0] + 1, anchors[2] - 1, anchors[2], anchors[2] + 1]
    drawn = []
    before = -1
    for line in sorted({line for line in beside if 0 <= line <= last}):
        skipped = line - before - 1
        if skipped > 1:
            drawn.append(f'...<{skipped} lines>...')
        for each in range(line - (skipped == 1), line + 1):
            drawn.append(shown[each])
            if carets:
                drawn.append(_underline(shown, each, start, end, anchors))
        before = line
    return drawn


def _underline(shown, line, start, end, anchors):
    text = shown[line]
    columns = _width(text[:end] if line == len(shown) - 1 else text)
    first = max(len(text) - len(text.lstrip(_BLANKS)), _width(text[:start]) if line == 0 else 0)
    marks = ' ' * min(first, columns)
    for column in range(first, columns):
        inside = True
        if anchors:
            left_line, left, right_line, right = anchors
            left = _width(shown[left_line][:left + (start if left_line == 0 else 0)])
            right = _width(shown[right_line][:right + (start if right_line == 0 else 0)])
            inside = (left_line, left) <= (line, column) < (right_line, right)
        marks += '^' if inside else '~'
    return marks


def _width(text):
    """Columns that a text takes."""
    if text.isascii():
        return len(text)
    return len(text) + sum([any([first <= ord(c) <= last for first, last in _WIDE]) for c in text])


def _anchors(shown, start, end):
    """(line, column, line, column) of the part that matters, columns of the first line counted from `start`; None when there is none."""
    segment = shown[:]
    segment[-1] = segment[-1][:end]
    segment[0] = segment[0][start:]
    found = parts('(\n' + '\n'.join(segment) + '\n)', _EXPRESSION)
    if found is None:
        return None
    kind, left_line, left_column, right_line, right_column, _, _, end_line, end_column = found
    opening = _next_place(segment, left_line - 2, left_column, _OPENING[kind])
    if opening is None:
        return None
    line, column = opening
    if kind:
        return line, column, end_line - 2, end_column
    after = column + 1
    text = segment[line]
    if after < len(text) and (right_line - 2 > line or after < right_column) and text[after] not in _BLANKS + '\\#':
        after += 1
    return line, column, line, after


def _next_place(segment, line, column, wanted):
    """The first place of a character from there on, or of any but a blank and `)`; past comments and continued lines."""
    while line < len(segment):
        text = segment[line]
        if column >= len(text) or text[column] in '\\#':
            line += 1
            column = 0
        elif text[column] == wanted if wanted else text[column] not in _BLANKS + ')':
            return line, column
        else:
            column += 1
    return None


def _shows_carets(shown, start, end, anchors):
    if not anchors:
        return bool(shown[0][:start].strip(_BLANKS) or shown[-1][end:].strip(_BLANKS))
    call = parts('\n'.join(shown) + '\n', _STATEMENT)
    # CPython compares columns in bytes with columns in characters here: beyond ASCII they are never the same.
    if call is None or not shown[0][:start].isascii() or not shown[-1][:end].isascii():
        return True
    return call[5:] != (1, start, len(shown), end)
