"""Differences of sequences: what two have in common, how similar they are, and deltas of texts in the usual forms."""

from collections import Counter, namedtuple
from heapq import nlargest

from _generic_alias import class_getitem

__all__ = [
    'get_close_matches', 'ndiff', 'restore', 'SequenceMatcher', 'Differ', 'IS_CHARACTER_JUNK', 'IS_LINE_JUNK', 'context_diff', 'unified_diff',
    'diff_bytes', 'HtmlDiff', 'Match',
]

Match = namedtuple('Match', 'a b size')


def _ratio(matches, length):
    return 2.0 * matches / length if length else 1.0


class SequenceMatcher:
    """Compares two sequences of hashable items. Blocks are matched from the longest one on, which looks right to people.

    Items of the second sequence that `isjunk` is true for do not begin a match; of a long sequence neither do items that make up
    more than a hundredth of it, unless `autojunk` is false."""

    def __init__(self, isjunk=None, a='', b='', autojunk=True):
        self.isjunk = isjunk
        self.a = self.b = None
        self.autojunk = autojunk
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        if a is self.a:
            return
        self.a = a
        self.matching_blocks = self.opcodes = None

    def set_seq2(self, b):
        if b is self.b:
            return
        self.b = b
        self.matching_blocks = self.opcodes = None
        self.fullbcount = None
        self._index()

    def _index(self):
        """Where in the second sequence each item is: without junk."""
        places = self.b2j = {}
        for at, item in enumerate(self.b):
            places.setdefault(item, []).append(at)
        junk = self.bjunk = set()
        if self.isjunk:
            junk.update([item for item in places if self.isjunk(item)])
            for item in junk:
                del places[item]
        popular = self.bpopular = set()
        size = len(self.b)
        if self.autojunk and size >= 200:
            most = size // 100 + 1
            popular.update([item for item, indexes in places.items() if len(indexes) > most])
            for item in popular:
                del places[item]

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        """The longest match of two parts; of several the one that begins first in the first sequence, and then in the second."""
        a, b, places, junk = self.a, self.b, self.b2j, self.bjunk
        if ahi is None:
            ahi = len(a)
        if bhi is None:
            bhi = len(b)
        start, other_start, size = alo, blo, 0
        # The length of the match that ends at a place of the second sequence, and at the current one of the first.
        lengths = {}
        nowhere = []
        for i in range(alo, ahi):
            longer = {}
            for j in places.get(a[i], nowhere):
                if j < blo:
                    continue
                if j >= bhi:
                    break
                length = longer[j] = lengths.get(j - 1, 0) + 1
                if length > size:
                    start, other_start, size = i - length + 1, j - length + 1, length
            lengths = longer
        # What is common goes along with the match, junk only beside other items.
        for with_junk in (False, True):
            while start > alo and other_start > blo and (b[other_start - 1] in junk) is with_junk and a[start - 1] == b[other_start - 1]:
                start, other_start, size = start - 1, other_start - 1, size + 1
            while start + size < ahi and other_start + size < bhi and (b[other_start + size] in junk) is with_junk and a[start + size] == b[other_start + size]:
                size += 1
        return Match(start, other_start, size)

    def get_matching_blocks(self):
        """All matches in their order, none beside another, and one of no length at the end."""
        if self.matching_blocks is not None:
            return self.matching_blocks
        size, other_size = len(self.a), len(self.b)
        parts = [(0, size, 0, other_size)]
        found = []
        while parts:
            alo, ahi, blo, bhi = parts.pop()
            match = i, j, length = self.find_longest_match(alo, ahi, blo, bhi)
            if length:
                found.append(match)
                if alo < i and blo < j:
                    parts.append((alo, i, blo, j))
                if i + length < ahi and j + length < bhi:
                    parts.append((i + length, ahi, j + length, bhi))
        found.sort()
        blocks = []
        start = other_start = length = 0
        for i, j, more in found:
            if start + length == i and other_start + length == j:
                length += more
                continue
            if length:
                blocks.append(Match(start, other_start, length))
            start, other_start, length = i, j, more
        if length:
            blocks.append(Match(start, other_start, length))
        blocks.append(Match(size, other_size, 0))
        self.matching_blocks = blocks
        return blocks

    def get_opcodes(self):
        """How the first sequence becomes the second: (what, from, to, from, to) for parts that are replaced, deleted, inserted or equal."""
        if self.opcodes is not None:
            return self.opcodes
        i = j = 0
        self.opcodes = steps = []
        for start, other_start, size in self.get_matching_blocks():
            if i < start:
                steps.append(('replace' if j < other_start else 'delete', i, start, j, other_start))
            elif j < other_start:
                steps.append(('insert', i, start, j, other_start))
            i, j = start + size, other_start + size
            if size:
                steps.append(('equal', start, i, other_start, j))
        return steps

    def get_grouped_opcodes(self, n=3):
        """Groups of changes, with up to n equal items around."""
        # The ends of the list that get_opcodes() keeps are shortened too, as programs may see.
        steps = self.get_opcodes() or [('equal', 0, 1, 0, 1)]
        tag, i, i_end, j, j_end = steps[0]
        if tag == 'equal':
            steps[0] = tag, max(i, i_end - n), i_end, max(j, j_end - n), j_end
        tag, i, i_end, j, j_end = steps[-1]
        if tag == 'equal':
            steps[-1] = tag, i, min(i_end, i + n), j, min(j_end, j + n)
        group = []
        for tag, i, i_end, j, j_end in steps:
            # A long part that is equal ends one group, and begins the next.
            if tag == 'equal' and i_end - i > 2 * n:
                group.append((tag, i, min(i_end, i + n), j, min(j_end, j + n)))
                yield group
                group = []
                i, j = max(i, i_end - n), max(j, j_end - n)
            group.append((tag, i, i_end, j, j_end))
        if group and not (len(group) == 1 and group[0][0] == 'equal'):
            yield group

    def ratio(self):
        """How similar the two are, from 0 to 1."""
        return _ratio(sum([match[-1] for match in self.get_matching_blocks()]), len(self.a) + len(self.b))

    def quick_ratio(self):
        """At least ratio(): items count wherever they are."""
        if self.fullbcount is None:
            self.fullbcount = dict(Counter(self.b))
        counts = self.fullbcount
        matches = 0
        left = {}
        for item in self.a:
            count = left[item] if item in left else counts.get(item, 0)
            left[item] = count - 1
            if count > 0:
                matches += 1
        return _ratio(matches, len(self.a) + len(self.b))

    def real_quick_ratio(self):
        """At least quick_ratio(): of the lengths alone."""
        size, other_size = len(self.a), len(self.b)
        return _ratio(min(size, other_size), size + other_size)

    __class_getitem__ = classmethod(class_getitem)


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    """Up to n of the possibilities that are like a word, the best first."""
    if not n > 0:
        raise ValueError(f'n must be > 0: {n!r}')
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError(f'cutoff must be in [0.0, 1.0]: {cutoff!r}')
    matcher = SequenceMatcher()
    matcher.set_seq2(word)
    found = []
    for each in possibilities:
        matcher.set_seq1(each)
        if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff:
            score = matcher.ratio()
            if score >= cutoff:
                found.append((score, each))
    return [each for score, each in nlargest(n, found)]


class Differ:
    """Compares texts line by line, and lines that are alike character by character."""

    # How similar lines must be to stand beside each other, and how far from its place a line looks for another one.
    _CUTOFF = 0.74999
    _WINDOW = 10

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a, b):
        """The lines of the delta, which begin with '- ', '+ ', '  ' or '? '."""
        for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == 'replace':
                yield from self._replaced(a, alo, ahi, b, blo, bhi)
            elif tag == 'delete':
                yield from _marked('-', a, alo, ahi)
            elif tag == 'insert':
                yield from _marked('+', b, blo, bhi)
            else:
                yield from _marked(' ', a, alo, ahi)

    def _replaced(self, a, alo, ahi, b, blo, bhi):
        """Lines that took the place of others: those that are alike beside each other, all others as they come."""
        matcher = SequenceMatcher(self.charjunk)
        done, other_done = alo, blo
        for j in range(blo, bhi):
            matcher.set_seq2(b[j])
            place = alo + j - blo
            candidates = range(max(place - self._WINDOW, done), min(place + self._WINDOW + 1, ahi))
            if not candidates:
                break
            best, best_ratio = None, self._CUTOFF
            for i in candidates:
                matcher.set_seq1(a[i])
                if matcher.real_quick_ratio() > best_ratio and matcher.quick_ratio() > best_ratio and matcher.ratio() > best_ratio:
                    best, best_ratio = i, matcher.ratio()
            if best is None:
                continue
            yield from _one_after_the_other(a, done, best, b, other_done, j)
            if a[best] == b[j]:
                yield '  ' + a[best]
            else:
                yield from self._beside(matcher, a[best], b[j])
            done, other_done = best + 1, j + 1
        yield from _one_after_the_other(a, done, ahi, b, other_done, bhi)

    def _beside(self, matcher, line, other):
        """Two lines, each above a line that points at what is different."""
        marks = other_marks = ''
        matcher.set_seqs(line, other)
        for tag, i, i_end, j, j_end in matcher.get_opcodes():
            if tag == 'replace':
                marks += '^' * (i_end - i)
                other_marks += '^' * (j_end - j)
            elif tag == 'delete':
                marks += '-' * (i_end - i)
            elif tag == 'insert':
                other_marks += '+' * (j_end - j)
            else:
                marks += ' ' * (i_end - i)
                other_marks += ' ' * (j_end - j)
        for sign, text, below in (('- ', line, marks), ('+ ', other, other_marks)):
            yield sign + text
            # A tab below a tab, so that the marks stand where they belong.
            below = ''.join([character if mark == ' ' and character.isspace() else mark for character, mark in zip(text, below)]).rstrip()
            if below:
                yield f'? {below}\n'


def _marked(sign, lines, start, end):
    for i in range(start, end):
        yield f'{sign} {lines[i]}'


def _one_after_the_other(a, alo, ahi, b, blo, bhi):
    """Lines without a counterpart: the shorter part first."""
    if bhi - blo < ahi - alo:
        yield from _marked('+', b, blo, bhi)
        yield from _marked('-', a, alo, ahi)
    else:
        yield from _marked('-', a, alo, ahi)
        yield from _marked('+', b, blo, bhi)


def IS_LINE_JUNK(line, pat=None):
    """Is a line empty, or a comment sign alone?"""
    if pat is None:
        return line.strip() in '#'
    return pat(line) is not None


def IS_CHARACTER_JUNK(ch, ws=' \t'):
    """Is a character a space or tab?"""
    return ch in ws


def _check_types(a, b, *arguments):
    """Deltas are made of text: a wrong kind of the first line is told at once."""
    for lines in (a, b):
        if lines and not isinstance(lines[0], str):
            raise TypeError(f'lines to compare must be str, not {type(lines[0]).__name__} ({lines[0]!r})')
    if isinstance(a, str):
        raise TypeError('input must be a sequence of strings, not str')
    if isinstance(b, str):
        raise TypeError('input must be a sequence of strings, not str')
    for argument in arguments:
        if not isinstance(argument, str):
            raise TypeError(f'all arguments must be str, not: {argument!r}')


def _heading(sign, name, date, lineterm):
    return f'{sign} {name}{chr(9) + date if date else ""}{lineterm}'


def unified_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    """A delta in the unified form, with n lines around each change."""
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            yield _heading('---', fromfile, fromfiledate, lineterm)
            yield _heading('+++', tofile, tofiledate, lineterm)
        first, last = group[0], group[-1]
        yield f'@@ -{_unified_range(first[1], last[2])} +{_unified_range(first[3], last[4])} @@{lineterm}'
        for tag, i, i_end, j, j_end in group:
            if tag == 'equal':
                for line in a[i:i_end]:
                    yield ' ' + line
                continue
            if tag in ('replace', 'delete'):
                for line in a[i:i_end]:
                    yield '-' + line
            if tag in ('replace', 'insert'):
                for line in b[j:j_end]:
                    yield '+' + line


def _unified_range(start, stop):
    length = stop - start
    if length == 1:
        return str(start + 1)
    return f'{start if not length else start + 1},{length}'


def context_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    """A delta in the form that shows both texts, with n lines around each change."""
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    signs = {'insert': '+ ', 'delete': '- ', 'replace': '! ', 'equal': '  '}
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            yield _heading('***', fromfile, fromfiledate, lineterm)
            yield _heading('---', tofile, tofiledate, lineterm)
        first, last = group[0], group[-1]
        yield '***************' + lineterm
        yield f'*** {_context_range(first[1], last[2])} ****{lineterm}'
        if any([tag in ('replace', 'delete') for tag, *_ in group]):
            for tag, i, i_end, _, _ in group:
                if tag != 'insert':
                    for line in a[i:i_end]:
                        yield signs[tag] + line
        yield f'--- {_context_range(first[3], last[4])} ----{lineterm}'
        if any([tag in ('replace', 'insert') for tag, *_ in group]):
            for tag, _, _, j, j_end in group:
                if tag != 'delete':
                    for line in b[j:j_end]:
                        yield signs[tag] + line


def _context_range(start, stop):
    length = stop - start
    beginning = start + 1 if length else start
    return str(beginning) if length <= 1 else f'{beginning},{beginning + length - 1}'


def diff_bytes(dfunc, a, b, fromfile=b'', tofile=b'', fromfiledate=b'', tofiledate=b'', n=3, lineterm=b'\n'):
    """A delta of lines of bytes, by a function for lines of text."""

    def text_of(value):
        try:
            return value.decode('ascii', 'surrogateescape')
        except AttributeError as error:
            raise TypeError(f'all arguments must be bytes, not {type(value).__name__} ({value!r})') from error

    a = list(map(text_of, a))
    b = list(map(text_of, b))
    names = [text_of(name) for name in (fromfile, tofile, fromfiledate, tofiledate)]
    for line in dfunc(a, b, *names, n, text_of(lineterm)):
        yield line.encode('ascii', 'surrogateescape')


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    """A delta in the form of Differ."""
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    """The lines of the first (1) or second (2) text of a delta in the form of Differ."""
    try:
        sign = {1: '- ', 2: '+ '}[int(which)]
    except KeyError:
        raise ValueError(f'unknown delta choice (must be 1 or 2): {which!r}') from None
    for line in delta:
        if line[:2] in ('  ', sign):
            yield line[2:]


from _difflib_html import HtmlDiff
