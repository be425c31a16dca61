"""What a header's value is made of: leaves that are texts, and nodes that are lists of leaves and nodes. Attributes say how they may be folded."""

from email import errors

WSP = ' \t'
SPECIALS = frozenset('()<>@,:;.\\"[]')


def quote(text):
    """The text with backslashes before what would end quotes."""
    return text.replace('\\', '\\\\').replace('"', '\\"')


class Leaf(str):
    """A text that is not divided further. `kind` says what it is."""

    is_leaf = True
    # May it stand in an encoded word, and in one with what is before it? Is it good to break the line before it?
    in_words = joins_words = breaks = True

    def __new__(cls, text, kind):
        self = str.__new__(cls, text)
        self.kind = kind
        self.defects = []
        return self

    def __getnewargs__(self):
        return str(self), self.kind

    @property
    def all_defects(self):
        return list(self.defects)

    def begins_blank(self):
        return self[:1] in (' ', '\t') and self != ''

    value = property(str)
    shown = property(str)

    def check(self):
        """Finds characters that should not be there."""
        controls = [character for character in self if character <= ' ' or character == '\x7f']
        if controls:
            self.defects.append(errors.NonPrintableDefect(controls))
        from email.utils import _has_surrogates
        if _has_surrogates(self):
            self.defects.append(errors.UndecodableBytesDefect('Non-ASCII characters found in header token'))
        return self


class Blank(Leaf):
    """White space, which stands for one space."""

    value = ' '


class BlankOfWords(Leaf):
    """White space between two encoded words, which means nothing."""

    value = ''
    shown = ''


class Separator(Leaf):
    in_words = breaks = False


class Sign(Leaf):
    """A sign that no encoded word may have."""

    in_words = False


class Comment(Leaf):
    """A comment with its parentheses, which may have others inside."""

    value = ''

    @property
    def content(self):
        return self[1:-1]


class Node(list):
    is_leaf = False
    joins_words = True

    def __init__(self, kind, parts=(), *, in_words=True, breaks=True):
        list.__init__(self, parts)
        self.kind = kind
        self.defects = []
        self.words_allowed = in_words
        self.breaks = breaks

    @property
    def in_words(self):
        return self.words_allowed and all([part.in_words for part in self])

    @property
    def shown(self):
        text = ''.join([part.shown for part in self])
        return f'"{quote(text)}"' if self.kind == 'bare-quoted-string' else text

    def __str__(self):
        return self.shown

    @property
    def value(self):
        if self.kind == 'cfws':
            return ' '
        return ''.join([part.value for part in self])

    @property
    def all_defects(self):
        found = list(self.defects)
        for part in self:
            found += part.all_defects
        return found

    def begins_blank(self):
        if not self:
            return False
        return self[0].begins_blank()

    def find(self, *kinds):
        """The first part of such a kind, or None."""
        for part in self:
            if part.kind in kinds:
                return part
        return None

    def fold(self, policy):
        from email._header_folding import fold
        return fold(self, policy)


def stripped(node):
    """The value of a phrase without comments and blanks at its ends."""
    parts = list(node)
    for end in 0, -1:
        if not parts:
            break
        if parts[end].kind == 'cfws':
            parts.pop(end)
        elif not parts[end].is_leaf and parts[end] and parts[end][end].kind == 'cfws':
            parts[end] = Node('phrase', parts[end][1:] if end == 0 else parts[end][:-1])
    return ''.join([part.value for part in parts])
