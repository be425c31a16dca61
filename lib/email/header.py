"""Headers with texts of several charsets: encoded words are read, made, and folded."""

import binascii
import re
from email import charset as _charset
from email.errors import HeaderParseError

Charset = _charset.Charset

__all__ = ['Header', 'decode_header', 'make_header']

NL = '\n'
SPACE = ' '
BSPACE = b' '
SPACE8 = ' ' * 8
EMPTYSTRING = ''
MAXLINELEN = 78
FWS = ' \t'
USASCII = Charset('us-ascii')
UTF8 = Charset('utf-8')

ecre = re.compile(r'=\?(?P<charset>[^?]*?)\?(?P<encoding>[qQbB])\?(?P<encoded>.*?)\?=', re.MULTILINE)
_OTHER_HEADER = re.compile(r'\n[^ \t]+:')
_BLANKS = re.compile(f'([{FWS}]+)')
# What stands for no limit.
_NO_LIMIT = 1000000


def decode_header(header):
    """Pairs of bytes and the name of their charset, or None where there is none; or one pair with the text, where no word of it is encoded."""
    if hasattr(header, '_chunks'):
        return [(_charset._encode(string, str(charset)), str(charset)) for string, charset in header._chunks]
    # Behind the last end no word is looked for.
    if not ecre.search(header, 0, header.rfind('?=') + 2):
        return [(header, None)]
    words = []
    for line in header.splitlines():
        end = line.rfind('?=') + 2 if '?=' in line else 0
        pieces = ecre.split(line[:end])
        pieces[-1] += line[end:]
        pieces[0] = pieces[0].lstrip()
        for at in range(0, len(pieces), 4):
            if pieces[at]:
                words.append((pieces[at], None, None))
            if at + 1 < len(pieces):
                charset, encoding, encoded = pieces[at + 1:at + 4]
                words.append((encoded, encoding.lower(), charset.lower()))
    # Blanks between two encoded words mean nothing.
    kept = [
        word for at, word in enumerate(words)
        if not (0 < at < len(words) - 1 and word[0].isspace() and words[at - 1][1] and words[at + 1][1])
    ]
    decoded = []
    for text, encoding, charset in kept:
        data = _decode_word(text, encoding)
        if decoded and decoded[-1][1] == charset:
            decoded[-1][0].append(BSPACE + data if charset is None else data)
        else:
            decoded.append(([data], charset))
    return [(b''.join(parts), charset) for parts, charset in decoded]


def _decode_word(text, encoding):
    if encoding == 'q':
        from email.quoprimime import header_decode
        text = header_decode(text)
    elif encoding == 'b':
        try:
            return binascii.a2b_base64((text + '==='[:-len(text) % 4]).encode('raw-unicode-escape'))
        except binascii.Error:
            raise HeaderParseError('Base64 decoding error')
    return text.encode('raw-unicode-escape')


def make_header(decoded_seq, maxlinelen=None, header_name=None, continuation_ws=' '):
    """A Header of pairs as decode_header gives them."""
    header = Header(maxlinelen=maxlinelen, header_name=header_name, continuation_ws=continuation_ws)
    for text, charset in decoded_seq:
        header.append(text, charset if charset is None or isinstance(charset, Charset) else Charset(charset))
    return header


def _is_blank(text):
    """Does what is next to an encoded word need no space from it?"""
    return text.isspace() or text in ('(', ')', '\\')


class Header:
    def __init__(self, s=None, charset=None, maxlinelen=None, header_name=None, continuation_ws=' ', errors='strict'):
        if charset is None:
            charset = USASCII
        elif not isinstance(charset, Charset):
            charset = Charset(charset)
        self._charset = charset
        self._continuation_ws = continuation_ws
        self._chunks = []
        if s is not None:
            self.append(s, charset, errors)
        self._maxlinelen = MAXLINELEN if maxlinelen is None else maxlinelen
        # The name, a colon and a space.
        self._headerlen = 0 if header_name is None else len(header_name) + 2

    def __str__(self):
        self._normalize()
        shown = []
        before = None
        ends_blank = None
        for string, charset in self._chunks:
            kind = charset
            if charset == _charset.UNKNOWN8BIT:
                string = string.encode('ascii', 'surrogateescape').decode('ascii', 'replace')
            if shown:
                begins_blank = string and _is_blank(string[0])
                if before not in (None, 'us-ascii'):
                    if kind in (None, 'us-ascii') and not begins_blank:
                        shown.append(SPACE)
                        kind = None
                elif kind not in (None, 'us-ascii') and not ends_blank:
                    shown.append(SPACE)
            ends_blank = string and _is_blank(string[-1])
            before = kind
            shown.append(string)
        return ''.join(shown)

    def __eq__(self, other):
        return other == str(self)

    def append(self, s, charset=None, errors='strict'):
        """Adds a text, or bytes of a charset."""
        if charset is None:
            charset = self._charset
        elif not isinstance(charset, Charset):
            charset = Charset(charset)
        if not isinstance(s, str):
            codec = charset.input_codec or 'us-ascii'
            if codec == _charset.UNKNOWN8BIT:
                s = s.decode('us-ascii', 'surrogateescape')
            else:
                s = s.decode(codec, errors)
        codec = charset.output_codec or 'us-ascii'
        if codec != _charset.UNKNOWN8BIT:
            try:
                s.encode(codec, errors)
            except UnicodeEncodeError:
                if codec != 'us-ascii':
                    raise
                charset = UTF8
        self._chunks.append((s, charset))

    def encode(self, splitchars=';, \t', maxlinelen=None, linesep='\n'):
        """The header as it is sent, in lines that are broken at one of these characters, the first ones rather."""
        self._normalize()
        if maxlinelen is None:
            maxlinelen = self._maxlinelen
        lines = _Lines(self._headerlen, maxlinelen or _NO_LIMIT, self._continuation_ws, splitchars)
        before = begins_blank = ends_blank = None
        for string, charset in self._chunks:
            if begins_blank is not None:
                begins_blank = string and _is_blank(string[0])
                if before not in (None, 'us-ascii'):
                    if not begins_blank or charset not in (None, 'us-ascii'):
                        lines.add_space()
                elif charset not in (None, 'us-ascii') and not ends_blank:
                    lines.add_space()
            ends_blank = string and _is_blank(string[-1])
            before = charset
            begins_blank = False
            parts = string.splitlines()
            lines.feed('', parts[0] if parts else '', charset)
            for part in parts[1:]:
                lines.end()
                rest = part.lstrip()
                if charset.header_encoding is not None:
                    lines.feed(self._continuation_ws, ' ' + rest, charset)
                else:
                    lines.feed(part[:len(part) - len(rest)], rest, charset)
            if len(parts) > 1:
                lines.end()
        if self._chunks:
            lines.add_space()
        value = lines.joined(linesep)
        if _OTHER_HEADER.search(value):
            raise HeaderParseError(f'header value appears to contain an embedded header: {value!r}')
        return value

    def _normalize(self):
        """Joins texts of the same charset that follow each other."""
        chunks = []
        for string, charset in self._chunks:
            if chunks and chunks[-1][1] == charset:
                chunks[-1][0].append(string)
            else:
                chunks.append(([string], charset))
        self._chunks = [(SPACE.join(strings), charset) for strings, charset in chunks]


class _Line:
    """A line that grows: texts, each with the blanks before it."""

    def __init__(self, taken=0):
        # What of the line is taken by something else, the header's name.
        self.taken = taken
        self.parts = []
        self.length = taken

    def push(self, blanks, text):
        self.parts.append((blanks, text))
        self.length += len(blanks) + len(text)

    def pop(self):
        if not self.parts:
            return '', ''
        blanks, text = self.parts.pop()
        self.length -= len(blanks) + len(text)
        return blanks, text

    def cut(self, at):
        """Takes off the parts from there on."""
        rest = self.parts[at:]
        del self.parts[at:]
        return rest

    def start(self, parts=()):
        self.taken = self.length = 0
        self.parts = []
        for part in parts:
            self.push(*part)

    def is_blank(self):
        return not self.taken and (not self.parts or str(self).isspace())

    def __str__(self):
        return ''.join([blanks + text for blanks, text in self.parts])


class _Lines:
    def __init__(self, taken, width, continuation, splitchars):
        self.width = width
        self.continuation = continuation
        self.splitchars = splitchars
        self.lines = []
        self.line = _Line(taken)

    def joined(self, linesep):
        self.end()
        return linesep.join(self.lines)

    def end(self):
        """Ends the line, without a space that is last."""
        line = self.line
        last = line.pop()
        if last != (' ', ''):
            line.push(*last)
        if line.length > 0:
            if line.is_blank() and self.lines:
                self.lines[-1] += str(line)
            else:
                self.lines.append(str(line))
        line.start()

    def add_space(self):
        self.line.push(' ', '')

    def feed(self, blanks, string, charset):
        if charset.header_encoding is None:
            pieces = _BLANKS.split(blanks + string)
            if pieces[0]:
                pieces.insert(0, '')
            else:
                pieces.pop(0)
            for at in range(0, len(pieces) - 1, 2):
                self.append(pieces[at], pieces[at + 1])
            return
        words = charset.header_encode_lines(string, self.widths())
        if words[0] is not None:
            self.append(blanks, words[0])
        if len(words) > 1:
            self.end()
            self.line.push(self.continuation, words[-1])
            self.lines += [self.continuation + word for word in words[1:-1]]

    def widths(self):
        """How much more fits into the line, and into each that follows."""
        yield self.width - self.line.length
        while True:
            yield self.width - len(self.continuation)

    def append(self, blanks, text):
        line = self.line
        line.push(blanks, text)
        if line.length <= self.width:
            return
        at = self.best_break()
        if at:
            rest = line.cut(at)
            self.lines.append(str(line))
            line.start(rest)
            return
        blanks, text = line.pop()
        if line.taken > 0:
            self.end()
            blanks = blanks or ' '
        line.push(blanks, text)

    def best_break(self):
        """The part before which the line is best broken, or 0: the last one behind or with the first of the characters that there is."""
        parts = self.line.parts
        for character in self.splitchars:
            for at in range(len(parts) - 1, 0, -1):
                if character.isspace() and parts[at][0][:1] == character:
                    return at
                if parts[at - 1][1][-1:] == character:
                    return at
        return 0
