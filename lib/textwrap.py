"""Text in paragraphs of a given width."""

__all__ = ['TextWrapper', 'wrap', 'fill', 'dedent', 'indent', 'shorten']

_WHITESPACE = '\t\n\x0b\x0c\r '
_SPACES = frozenset(_WHITESPACE)
_TO_SPACE = dict.fromkeys([ord(character) for character in _WHITESPACE], ' ')
_PUNCTUATION = frozenset('!"\'&.,?')


def _is_word(character):
    return character.isalnum() or character == '_' or character in _PUNCTUATION


def _is_letter(character):
    return (character.isalnum() or character == '_') and not character.isdigit()


class TextWrapper:
    """Breaks text into lines. The attributes are those of __init__."""

    def __init__(
        self,
        width=70,
        initial_indent='',
        subsequent_indent='',
        expand_tabs=True,
        replace_whitespace=True,
        fix_sentence_endings=False,
        break_long_words=True,
        drop_whitespace=True,
        break_on_hyphens=True,
        tabsize=8,
        *,
        max_lines=None,
        placeholder=' [...]',
    ):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate(_TO_SPACE)
        return text

    def _split(self, text):
        """Words and the white space between them; words also broken after hyphens where a line may end."""
        chunks = []
        at = 0
        size = len(text)
        while at < size:
            end = at
            if text[at] in _SPACES:
                while end < size and text[end] in _SPACES:
                    end += 1
                chunks.append(text[at:end])
            else:
                while end < size and text[end] not in _SPACES:
                    end += 1
                if self.break_on_hyphens:
                    self._split_word(text[at:end], chunks)
                else:
                    chunks.append(text[at:end])
            at = end
        return chunks

    def _split_word(self, word, chunks):
        """'well-known' as 'well-' and 'known'; an em-dash (two hyphens or more) between words stands alone."""
        start = at = 0
        size = len(word)
        while at < size:
            if word[at] != '-':
                at += 1
                continue
            end = at
            while end < size and word[end] == '-':
                end += 1
            if end - at >= 2:
                if at > 0 and _is_word(word[at - 1]) and end < size and (word[end].isalnum() or word[end] == '_'):
                    if at > start:
                        chunks.append(word[start:at])
                    chunks.append(word[at:end])
                    start = end
                at = end
                continue
            # A hyphen between letters: two letters (or a letter and a hyphen) before it, two after it.
            before = (
                at >= 2
                and at - start >= 2
                and _is_letter(word[at - 1])
                and (_is_letter(word[at - 2]) or word[at - 2] == '-' and at - start >= 3 and _is_letter(word[at - 3]))
            )
            after = end + 1 < size and _is_letter(word[end]) and (_is_letter(word[end + 1]) or word[end + 1] == '-')
            if before and after:
                chunks.append(word[start:end])
                start = end
            at = end
        if start < size:
            chunks.append(word[start:])

    def _fix_sentence_endings(self, chunks):
        for index in range(len(chunks) - 1):
            if chunks[index + 1] == ' ' and _ends_sentence(chunks[index]):
                chunks[index + 1] = '  '

    def _handle_long_word(self, reversed_chunks, cur_line, cur_len, width):
        space_left = 1 if width < 1 else width - cur_len
        if self.break_long_words and space_left > 0:
            end = space_left
            chunk = reversed_chunks[-1]
            if self.break_on_hyphens and len(chunk) > space_left:
                hyphen = chunk.rfind('-', 0, space_left)
                if hyphen > 0 and any([character != '-' for character in chunk[:hyphen]]):
                    end = hyphen + 1
            cur_line.append(chunk[:end])
            reversed_chunks[-1] = chunk[end:]
        elif not cur_line:
            cur_line.append(reversed_chunks.pop())

    def _wrap_chunks(self, chunks):
        lines = []
        if self.width <= 0:
            raise ValueError(f'invalid width {self.width!r} (must be > 0)')
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError('placeholder too large for max width')
        chunks.reverse()
        while chunks:
            line = []
            length = 0
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and chunks[-1].strip() == '' and lines:
                chunks.pop()
            while chunks:
                size = len(chunks[-1])
                if length + size > width:
                    break
                line.append(chunks.pop())
                length += size
            if chunks and len(chunks[-1]) > width:
                self._handle_long_word(chunks, line, length, width)
                length = sum([len(part) for part in line])
            if self.drop_whitespace and line and line[-1].strip() == '':
                length -= len(line.pop())
            if not line:
                continue
            last_allowed = self.max_lines is not None and len(lines) + 1 >= self.max_lines
            nothing_left = not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()
            if not last_allowed or nothing_left and length <= width:
                lines.append(indent + ''.join(line))
                continue
            self._add_placeholder(lines, line, length, indent, width)
            break
        return lines

    def _add_placeholder(self, lines, line, length, indent, width):
        while line:
            if line[-1].strip() and length + len(self.placeholder) <= width:
                line.append(self.placeholder)
                lines.append(indent + ''.join(line))
                return
            length -= len(line.pop())
        if lines:
            last = lines[-1].rstrip()
            if len(last) + len(self.placeholder) <= self.width:
                lines[-1] = last + self.placeholder
                return
        lines.append(indent + self.placeholder.lstrip())

    def _split_chunks(self, text):
        return self._split(self._munge_whitespace(text))

    def wrap(self, text):
        """The lines of one paragraph."""
        chunks = self._split_chunks(text)
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        """The lines of one paragraph as one text."""
        return '\n'.join(self.wrap(text))


def _ends_sentence(chunk):
    """A small letter, then . ! or ?, then perhaps a quote."""
    if chunk and chunk[-1] in '"\'':
        chunk = chunk[:-1]
    return len(chunk) >= 2 and chunk[-1] in '.!?' and 'a' <= chunk[-2] <= 'z'


def wrap(text, width=70, **kwargs):
    """The lines of one paragraph, each at most `width` wide."""
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    """One paragraph with line ends in it."""
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    """The text in one line of at most `width`, cut at a word where it is too long."""
    wrapper = TextWrapper(width=width, max_lines=1, **kwargs)
    return wrapper.fill(' '.join(text.strip().split()))


def dedent(text):
    """The text without the white space that all its lines begin with."""
    try:
        lines = text.split('\n')
    except AttributeError, TypeError:
        raise TypeError(f'expected str object, not {type(text).__qualname__!r}') from None
    filled = [line for line in lines if line and not line.isspace()]
    low, high = min(filled, default=''), max(filled, default='')
    margin = 0
    for margin, character in enumerate(low):
        if character != high[margin] or character not in ' \t':
            break
    return '\n'.join([line[margin:] if line and not line.isspace() else '' for line in lines])


def indent(text, prefix, predicate=None):
    """The text with `prefix` before its lines: all that are not blank, or those that `predicate` chooses."""
    parts = []
    for line in text.splitlines(True):
        if predicate(line) if predicate is not None else not line.isspace():
            parts.append(prefix)
        parts.append(line)
    return ''.join(parts)
