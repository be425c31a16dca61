"""HtmlDiff of difflib: two texts side by side as a table of HTML. Changes are marked in lines by a zero character and one of +-^, and end with a one."""

from collections import deque

from difflib import IS_CHARACTER_JUNK, ndiff

_SPANS = {'\0+': '<span class="diff_add">', '\0-': '<span class="diff_sub">', '\0^': '<span class="diff_chg">', '\1': '</span>', '\t': '&nbsp;'}
_EMPTY = '', '\n'
# What the next lines of a delta begin with, and what becomes of them: how each side is marked, or None for nothing, and whether lines of the
# other side that are short are to be filled up first. The first pattern that fits counts.
_CHANGES = (
    ('-?+?', '?', '?', False), ('--++', '-', None, False), ('--?+', '-', None, True), ('--+', '-', None, True), ('- ', '-', None, True),
    ('-+?', '', '?', False), ('-?+', '?', '', False), ('-', '-', None, False), ('+--', None, '+', False), ('+ ', None, '+', True),
    ('+-', None, '+', True), ('+', None, '+', False),
)


class _Side:
    """Numbers the lines of one text."""

    def __init__(self):
        # Loaded here, as few who import difflib want HTML.
        import re
        self.marks = re.compile(r'\++|-+|\^+')
        self.number = 0

    def line(self, lines, how):
        """The next line, marked: as a whole, where the marks below it stand, or not at all."""
        self.number += 1
        text = lines.popleft()
        if how == '?':
            marks = lines.popleft()
            for found in reversed(list(self.marks.finditer(marks))):
                begin, end = found.span()
                text = text[:begin] + '\0' + found[0][0] + text[begin:end] + '\1' + text[end:]
            return self.number, text[2:]
        text = text[2:]
        return self.number, '\0' + how + (text or ' ') + '\1' if how else text


def _sides(fromlines, tolines, linejunk, charjunk):
    """Lines of both sides, None on that which has none, and whether they differ; where one side is behind, it gets empty lines."""
    delta = ndiff(fromlines, tolines, linejunk, charjunk)
    lines = deque()
    left, right = _Side(), _Side()
    # How many more lines the right side has had than the left one.
    ahead = 0
    while True:
        while len(lines) < 4:
            lines.append(next(delta, 'X'))
        begin = ''.join([line[0] for line in lines])
        if begin[0] == ' ':
            same = lines[0]
            yield left.line(lines, ''), right.line(deque((same,)), ''), False
            continue
        row = None
        if begin[0] != 'X':
            of_left, of_right, fill = next(change[1:] for change in _CHANGES if begin.startswith(change[0]))
            row = (None if of_left is None else left.line(lines, of_left)), (None if of_right is None else right.line(lines, of_right)), True
            ahead += (of_left is None) - (of_right is None)
            if not fill:
                yield row
                continue
        for _ in range(ahead, 0):
            yield None, _EMPTY, True
        for _ in range(ahead):
            yield _EMPTY, None, True
        ahead = 0
        if row is None:
            return
        yield row


def _pairs(rows):
    """Each line of one side with the one that stands beside it."""
    lefts, rights = deque(), deque()
    for left, right, differs in rows:
        if left is not None:
            lefts.append((left, differs))
        if right is not None:
            rights.append((right, differs))
        while lefts and rights:
            (left, left_differs), (right, right_differs) = lefts.popleft(), rights.popleft()
            yield left, right, left_differs or right_differs


def _in_context(pairs, count):
    """Only the pairs near to changes; three None stand for what is left out before one."""
    before = deque(maxlen=count)
    seen = 0
    after = 0
    for pair in pairs:
        if pair[2] and not after:
            if seen > count:
                yield None, None, None
            yield from before
            before.clear()
        if pair[2]:
            after = count
            seen = 0
            yield pair
        elif after:
            after -= 1
            yield pair
        else:
            before.append(pair)
            seen += 1


class HtmlDiff:
    """Tables with the differences of two texts, in whole or only the surroundings of changes."""

    _default_prefix = 0

    def __init__(self, tabsize=8, wrapcolumn=None, linejunk=None, charjunk=IS_CHARACTER_JUNK):
        self._tabsize = tabsize
        self._wrapcolumn = wrapcolumn
        self._linejunk = linejunk
        self._charjunk = charjunk

    def make_file(self, fromlines, tolines, fromdesc='', todesc='', context=False, numlines=5, *, charset='utf-8'):
        """A page with the table."""
        table = self.make_table(fromlines, tolines, fromdesc, todesc, context=context, numlines=numlines)
        page = _PAGE.replace('CHARSET', charset).replace('TABLE', table)
        return page.encode(charset, 'xmlcharrefreplace').decode(charset)

    def make_table(self, fromlines, tolines, fromdesc='', todesc='', context=False, numlines=5):
        number = HtmlDiff._default_prefix
        HtmlDiff._default_prefix += 1
        self._prefix = [f'from{number}_', f'to{number}_']
        rows = _pairs(_sides([self._without_tabs(line) for line in fromlines], [self._without_tabs(line) for line in tolines],
                             self._linejunk, self._charjunk))
        if context:
            rows = _in_context(rows, numlines)
        if self._wrapcolumn:
            rows = self._wrapped(rows)
        rows = list(rows)
        names, links = self._links([row[2] for row in rows], numlines)
        if rows:
            cells = [None if row[2] is None else (self._cell(0, *row[0]), self._cell(1, *row[1])) for row in rows]
        else:
            cells = [(f'<td></td><td>&nbsp;{"No Differences Found" if context else "Empty File"}&nbsp;</td>',) * 2]
        parts = []
        for at, pair in enumerate(cells):
            if pair is not None:
                parts.append(f'            <tr><td class="diff_next"{names[at]}>{links[at]}</td>{pair[0]}'
                             f'<td class="diff_next">{links[at]}</td>{pair[1]}</tr>\n')
            elif at:
                parts.append('        </tbody>        \n        <tbody>\n')
        header = ''
        if fromdesc or todesc:
            gap = '<th class="diff_next"><br /></th>'
            header = (f'<thead><tr>{gap}<th colspan="2" class="diff_header">{fromdesc}</th>'
                      f'{gap}<th colspan="2" class="diff_header">{todesc}</th></tr></thead>')
        table = f'''
    <table class="diff" id="difflib_chg_{self._prefix[1]}_top"
           cellspacing="0" cellpadding="0" rules="groups" >
        <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
        <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
        {header}
        <tbody>
{''.join(parts)}        </tbody>
    </table>'''
        for mark, text in _SPANS.items():
            table = table.replace(mark, text)
        return table

    def _without_tabs(self, line):
        """Tabs become as many characters as there are columns, which become blanks that do not break."""
        return line.replace(' ', '\0').expandtabs(self._tabsize).replace(' ', '\t').replace('\0', ' ').rstrip('\n')

    def _wrapped(self, rows):
        for left, right, differs in rows:
            if differs is None:
                yield left, right, differs
                continue
            lefts, rights = self._split(*left), self._split(*right)
            for at in range(max(len(lefts), len(rights))):
                yield (lefts[at] if at < len(lefts) else ('', ' ')), (rights[at] if at < len(rights) else ('', ' ')), differs

    def _split(self, number, text):
        """Parts of a line that are as long as there is room; marks are closed and opened again where they are cut through."""
        room = self._wrapcolumn
        parts = []
        while number and len(text) - text.count('\0') * 3 > room:
            at = shown = 0
            mark = ''
            while shown < room and at < len(text):
                if text[at] == '\0':
                    mark = text[at + 1]
                    at += 2
                    continue
                if text[at] == '\1':
                    mark = ''
                else:
                    shown += 1
                at += 1
            parts.append((number, text[:at] + ('\1' if mark else '')))
            text = ('\0' + mark if mark else '') + text[at:]
            number = '>'
        parts.append((number, text))
        return parts

    def _cell(self, side, number, text):
        name = ''
        if isinstance(number, int):
            name = f' id="{self._prefix[side]}{number}"'
        text = text.replace('&', '&amp;').replace('>', '&gt;').replace('<', '&lt;').replace(' ', '&nbsp;').rstrip()
        return f'<td class="diff_header"{name}>{number}</td><td nowrap="nowrap">{text}</td>'

    def _links(self, flags, numlines):
        """For each row its name and its link: to the first change, the next one or, behind the last one, the top."""
        prefix = self._prefix[1]
        names, links = [''] * max(len(flags), 1), [''] * max(len(flags), 1)
        count = last = 0
        before = False
        for at, flag in enumerate(flags):
            if flag and not before:
                last = at
                names[max(0, at - numlines)] = f' id="difflib_chg_{prefix}_{count}"'
                count += 1
                links[at] = f'<a href="#difflib_chg_{prefix}_{count}">n</a>'
            before = flag
        if not flags or not flags[0]:
            links[0] = f'<a href="#difflib_chg_{prefix}_0">f</a>'
        links[last] = f'<a href="#difflib_chg_{prefix}_top">t</a>'
        return names, links


HtmlDiff.__module__ = 'difflib'

_PAGE = '''<!DOCTYPE html>
<html>
<head>
<meta charset="CHARSET">
<title></title>
<style>
:root {color-scheme: light dark}
table.diff {font-family: monospace; border: medium}
.diff_header, .diff_next {background: #8884}
td.diff_header {text-align: right}
.diff_add {background: #0a06}
.diff_chg {background: #cc06}
.diff_sub {background: #d006}
</style>
</head>
<body>TABLE
<p><span class="diff_add">added</span> <span class="diff_chg">changed</span> <span class="diff_sub">deleted</span></p>
</body>
</html>'''
