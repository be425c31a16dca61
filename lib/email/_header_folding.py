"""Headers in lines: broken where their parts allow it, with encoded words for what is no ASCII or cannot be broken otherwise."""

import sys
from email import _encoded_words, errors
from email._header_tree import SPECIALS, WSP, Leaf, quote
from email.utils import _has_surrogates

_ENDS_OF_LINES = frozenset('\r\n')
# What an encoded word has around charset and text.
_CHROME = 7
# The end of parts that may not be in encoded words.
_END_OF_PLAIN = Leaf('', 'end-of-plain')
_USUAL_WIDTH = 78


def fold(tree, policy):
    """The lines of the tree, as a text."""
    return _Folder(policy).fold(tree)


class _Folder:
    def __init__(self, policy):
        self.policy = policy
        self.width = policy.max_line_length or sys.maxsize
        self.encoding = 'utf-8' if policy.utf8 else 'us-ascii'
        self.lines = ['']
        # Where the last encoded word of the line begins, if what follows may be joined to it, and its charset.
        self.last_word = self.last_charset = None
        # White space that an encoded word at the beginning of the line has to carry.
        self.blanks = ''

    def room(self):
        return self.width - len(self.lines[-1])

    def take_blank(self):
        """The blank that the line ends with, for the next one."""
        line = self.lines[-1]
        if line[-1:] in (' ', '\t') and line:
            self.lines[-1] = line[:-1]
            return line[-1]
        return ''

    def fold(self, tree):
        lines = self.lines
        # What is to be written, the last one first.
        parts = list(tree)[::-1]
        plain = 0
        encode = False
        while parts:
            part = parts.pop()
            if part is _END_OF_PLAIN:
                plain -= 1
                continue
            text = part.shown
            if not encode:
                bad = SPECIALS | _ENDS_OF_LINES if part.kind in ('ptext', 'vtext') else _ENDS_OF_LINES
                encode = not bad.isdisjoint(text)
            charset = self.charset_of(part, text)
            if charset is None:
                charset = self.encoding
            else:
                encode = True
            if part.kind == 'mime-parameters':
                self.add_parameters(part.params)
                continue
            if encode and not plain:
                encode = False
                if part.in_words and part.is_leaf:
                    # Parentheses are no part of what a word says.
                    self.add_words(part.content if part.kind == 'comment' else text, part.joins_words, charset)
                    continue
                if not part.in_words:
                    self.last_word = None
                    if part.breaks and self.add_whole(part):
                        continue
                if not part.is_leaf:
                    parts += list(part)[::-1]
                    continue
                # A leaf that has to stay as it is.
            if len(text) <= self.room():
                lines[-1] += text
                continue
            self.blanks = ''
            if part.breaks and len(text) + 1 <= self.width:
                blank = self.take_blank()
                if blank or part.begins_blank():
                    lines.append(blank + text)
                    self.blanks = lines[-1][:len(lines[-1]) - len(lines[-1].lstrip(WSP))]
                    self.last_word = None
                    continue
            if not part.is_leaf:
                inner = list(part)
                if part.kind == 'bare-quoted-string':
                    inner = [Leaf('"', 'ptext'), *[Leaf(quote(each.shown), 'ptext') for each in inner], Leaf('"', 'ptext')]
                if not part.in_words:
                    plain += 1
                    inner.append(_END_OF_PLAIN)
                parts += inner[::-1]
                continue
            if part.in_words and not plain:
                # It can be broken as encoded words.
                parts.append(part)
                encode = True
                continue
            blank = self.take_blank()
            if blank or part.begins_blank():
                lines.append(blank + text)
            else:
                lines[-1] += text
        return self.policy.linesep.join(lines) + self.policy.linesep

    def charset_of(self, part, text):
        """The charset of what cannot be written as it is, else None."""
        try:
            text.encode(self.encoding)
            return None
        except UnicodeEncodeError:
            unknown = any([isinstance(defect, errors.UndecodableBytesDefect) for defect in part.all_defects])
            return 'unknown-8bit' if unknown else 'utf-8'

    def add_whole(self, part):
        """Writes a part that fits into one line when its own parts are encoded."""
        linesep = self.policy.linesep
        folded = fold(part, self.policy)[:-len(linesep)]
        if linesep in folded:
            return False
        if len(folded) > self.room():
            self.lines.append(self.take_blank())
        self.lines[-1] += folded
        return True

    def add_words(self, text, joins, charset):
        """Writes the text as encoded words, together with the one that the line ends with if that can be."""
        lines = self.lines
        last = self.last_word
        before = self.last_charset
        if last is not None and charset != before and (before == 'unknown-8bit' or before == 'utf-8' and charset != 'us-ascii'):
            last = None
        if last is not None and joins:
            from email._header_scanner import Scanner
            text = Scanner(lines[-1][last:] + text).unstructured().shown
            lines[-1] = lines[-1][:last]
        elif text[0] in WSP:
            blank, text = text[0], text[1:]
            if len(lines[-1]) == self.width:
                lines.append(self.take_blank())
            lines[-1] += blank
        end = ''
        if text[-1:] in (' ', '\t') and text:
            end, text = text[-1], text[:-1]
        start = len(lines[-1]) if last is None else last
        name = 'utf-8' if charset == 'us-ascii' else charset
        chrome = len(name) + _CHROME
        if chrome + 1 >= self.width:
            raise errors.HeaderParseError('max_line_length is too small to fit an encoded word')
        while text:
            room = self.room()
            space = room - chrome - len(self.blanks)
            if space <= 0:
                lines.append(' ')
                continue
            if len(lines) > 1 and len(lines[-1]) == 1 and self.blanks:
                lines[-1] += _encoded_words.encode(self.blanks, name)
                self.blanks = ''
            piece = text[:space]
            word = _encoded_words.encode(piece, name)
            while len(word) > room:
                piece = piece[:-1]
                word = _encoded_words.encode(piece, name)
            lines[-1] += word
            text = text[len(piece):]
            self.blanks = ''
            if text:
                lines.append(' ')
                start = len(lines[-1])
        lines[-1] += end
        self.blanks = ''
        self.last_word = start if joins else None
        self.last_charset = charset

    def add_parameters(self, params):
        from urllib.parse import quote as quote_url
        lines = self.lines
        width = self.width
        for name, value in params:
            if not lines[-1].rstrip().endswith(';'):
                lines[-1] += ';'
            charset = self.encoding
            handler = 'strict'
            try:
                value.encode(charset)
                written = f'{name}="{quote(value)}"'
            except UnicodeEncodeError:
                charset, handler = ('unknown-8bit', 'surrogateescape') if _has_surrogates(value) else ('utf-8', 'strict')
                written = f"{name}*={charset}''{quote_url(value, safe='', errors=handler)}"
            if len(lines[-1]) + len(written) + 1 < width:
                lines[-1] += ' ' + written
                continue
            if len(written) + 2 <= width:
                lines.append(' ' + written)
                continue
            # In parts.
            section = 0
            beginning = charset + "''"
            while value:
                chrome = len(name) + len(str(section)) + 3 + len(beginning)
                if width <= chrome + 3:
                    # It does not fit, but it must stand somewhere.
                    width = _USUAL_WIDTH
                size = most = width - chrome - 2
                while len(encoded := quote_url(value[:size], safe='', errors=handler)) > most:
                    size -= 1
                value = value[size:]
                lines.append(f' {name}*{section}*={beginning}{encoded}{";" if value else ""}')
                beginning = ''
                section += 1
