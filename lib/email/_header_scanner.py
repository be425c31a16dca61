"""What all headers' values have in common: blanks, comments, atoms, texts in quotes, and encoded words."""

import re
from email import _encoded_words, errors
from email._header_tree import SPECIALS, Blank, BlankOfWords, Comment, Leaf, Node

_BLANKS = re.compile('[ \t\r\n\x0b\x0c]+')
_WORD = re.compile('[^ \t]+')
_ENCODED_WORD = re.compile(r'=\?[^?]*\?[qQbB]\?.*?\?=', re.DOTALL)
_PIECES = re.compile('[ \t]+|[^ \t]+')
_ATOM = re.compile(r'[^()<>@,:;.\\"\[\] \t]+')
_QUOTED = re.compile(r'(?:[^"\\ \t]|\\.)+|\\', re.DOTALL)
_ESCAPE = re.compile(r'\\(.)', re.DOTALL)
BLANK = ' \t'
_HEXADECIMAL = '0123456789abcdefABCDEF'


class NoSuch(errors.HeaderParseError):
    """What was looked for is not there. The words for that are made when somebody wants them, as most are about the whole rest of the text."""

    def __init__(self, what='', scanner=None):
        self.what = what
        self.scanner = scanner
        self.place = scanner and scanner.at

    def told(self):
        if self.scanner is None:
            return self.what
        return f"{self.what} but found '{self.scanner.text[self.place:]}'"


class InvalidWord(errors.HeaderParseError):
    """It looks like an encoded word, and is none."""


class Scanner:
    """A text and a place in it. Methods give what begins there and go on behind it, or raise NoSuch and may leave the place anywhere."""

    def __init__(self, text):
        self.text = text
        self.at = 0
        # Behind it no encoded word ends, so that none is looked for.
        self.last_word = text.rfind('?=')

    def next(self):
        """The next character, or '' at the end."""
        return self.text[self.at:self.at + 1]

    def sign(self, kind, leaf=Leaf):
        self.at += 1
        return leaf(self.text[self.at - 1], kind)

    def matched(self, pattern):
        found = pattern.match(self.text, self.at)
        if found is None:
            raise NoSuch('expected atext', self)
        self.at = found.end()
        return found[0]

    def blanks(self):
        return Blank(self.matched(_BLANKS), 'fws')

    def encoded_word(self, kind):
        """A node with the text of an encoded word; its pieces are of that kind."""
        text = self.text
        at = self.at
        end = text.find('?=', at + 2) if at + 2 <= self.last_word else -1
        if not text.startswith('=?', at) or end < 0:
            raise NoSuch('expected encoded word', self)
        if text.count('?', at + 2, end) < 2 and text[end + 2:end + 3] and text[end + 3:end + 4] \
                and text[end + 2] in _HEXADECIMAL and text[end + 3] in _HEXADECIMAL:
            # This was a ? with an escape behind it.
            further = text.find('?=', end + 2)
            end = further if further >= 0 else len(text)
        inside = text[at + 2:end]
        node = Node('encoded-word')
        if len(inside.split()) > 1:
            node.defects.append(errors.InvalidHeaderDefect('whitespace inside encoded word'))
        try:
            decoded, node.charset, node.language, defects = _encoded_words.decode(f'=?{inside}?=')
        except (ValueError, KeyError):
            raise InvalidWord
        node.defects += defects
        for piece in _PIECES.findall(decoded):
            node.append(Blank(piece, 'fws') if piece[0] in BLANK else Leaf(piece, kind).check())
        self.at = min(end + 2, len(text))
        if self.next() and self.next() not in BLANK:
            node.defects.append(errors.InvalidHeaderDefect('missing trailing whitespace after encoded-word'))
        return node

    def unstructured(self):
        """All of the text, whatever it is."""
        node = Node('unstructured')
        text = self.text
        while self.at < len(text):
            if text[self.at] in BLANK:
                node.append(self.blanks())
                continue
            valid = True
            if text.startswith('=?', self.at):
                try:
                    word = self.encoded_word('utext')
                except InvalidWord:
                    valid = False
                except NoSuch:
                    pass
                else:
                    if node and node[-1].kind != 'fws':
                        node.defects.append(errors.InvalidHeaderDefect('missing whitespace before encoded word'))
                    elif len(node) > 1 and node[-2].kind == 'encoded-word':
                        node[-1] = BlankOfWords(node[-1], 'fws')
                    node.append(word)
                    continue
            piece = _WORD.match(text, self.at)[0]
            if valid and _ENCODED_WORD.search(piece):
                piece = piece[:piece.index('=?')]
            node.append(Leaf(piece, 'utext').check())
            self.at += len(piece)
        return node

    def comment(self):
        """A comment with all that is in it."""
        text = self.text
        depth = 0
        at = start = self.at
        while at < len(text):
            character = text[at]
            at += 2 if character == '\\' else 1
            if character == '(':
                depth += 1
            elif character == ')':
                depth -= 1
                if not depth:
                    break
        self.at = at = min(at, len(text))
        leaf = Comment(text[start:at] + ')' * depth, 'comment')
        if depth:
            leaf.defects += [errors.InvalidHeaderDefect('end of header inside comment') for _ in range(depth)]
        return leaf

    def gap(self):
        """Blanks and comments."""
        node = Node('cfws')
        while (character := self.next()) and character in ' \t(':
            node.append(self.comment() if character == '(' else self.blanks())
        if not node:
            raise NoSuch('expected CFWS', self)
        return node

    def gap_or_nothing(self):
        """A list with the blanks and comments, or without any."""
        character = self.next()
        return [self.gap()] if character and character in ' \t(' else []

    def quoted(self):
        """A text in quotes."""
        if self.next() != '"':
            raise NoSuch("expected '\"'", self)
        self.at += 1
        node = Node('bare-quoted-string')
        if self.next() == '"':
            node.append(Leaf('', 'ptext'))
        while (character := self.next()) and character != '"':
            if character in BLANK:
                node.append(self.blanks())
            elif self.text.startswith('=?', self.at):
                self.word_in_quotes(node)
            else:
                node.append(self.piece_in_quotes())
        if not character:
            node.defects.append(errors.InvalidHeaderDefect('end of header inside quoted string'))
        else:
            self.at += 1
        return node

    def piece_in_quotes(self):
        text = self.matched(_QUOTED)
        return Leaf(_ESCAPE.sub(r'\1', text), 'ptext').check()

    def word_in_quotes(self, node):
        """An encoded word, which should not be in quotes."""
        start = self.at
        try:
            word = self.encoded_word('ptext')
        except (NoSuch, InvalidWord):
            self.at = start
            node.append(self.piece_in_quotes())
            return
        node.defects.append(errors.InvalidHeaderDefect('encoded word inside quoted string'))
        if len(node) > 1 and node[-1].kind == 'fws' and node[-2].kind == 'encoded-word':
            node[-1] = BlankOfWords(node[-1], 'fws')
        node.append(word)

    def quoted_string(self):
        """A text in quotes with the blanks and comments around."""
        node = Node('quoted-string', self.gap_or_nothing())
        node.append(self.quoted())
        node += self.gap_or_nothing()
        return node

    def atom_text(self):
        return Leaf(self.matched(_ATOM), 'atext').check()

    def atom_or_word(self):
        """The text of an atom, which may be an encoded word."""
        if self.text.startswith('=?', self.at):
            start = self.at
            try:
                return self.encoded_word('vtext')
            except (NoSuch, InvalidWord):
                self.at = start
        return self.atom_text()

    def atom(self):
        node = Node('atom', self.gap_or_nothing())
        if self.next() in SPECIALS:
            raise NoSuch('expected atom', self)
        node.append(self.atom_or_word())
        node += self.gap_or_nothing()
        return node
