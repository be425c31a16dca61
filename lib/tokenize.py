"""Python source as a sequence of tokens, and source made of tokens again. The scanner is in _tokenize."""

import re
import token as _token
from builtins import open as _open_file
from codecs import BOM_UTF8, lookup
from collections import namedtuple
from token import *
from token import EXACT_TOKEN_TYPES

__all__ = _token.__all__ + ['tokenize', 'generate_tokens', 'detect_encoding', 'untokenize', 'TokenInfo', 'open', 'TokenError']

cookie_re = re.compile(r'^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)', re.ASCII)
blank_re = re.compile(br'^[ \t\f]*(?:[#\r\n]|$)', re.ASCII)
_NAMED_CHARACTER = re.compile(r'(\\N\{[^}]*\})')
_WORDS = NAME, NUMBER
_ENDS = NEWLINE, NL
_MIDDLES = FSTRING_MIDDLE, TSTRING_MIDDLE
_STARTS = FSTRING_START, TSTRING_START
_FORMATTED_ENDS = FSTRING_END, TSTRING_END


class TokenInfo(namedtuple('TokenInfo', 'type string start end line')):

    def __repr__(self):
        return f'TokenInfo(type={self.type} ({tok_name[self.type]}), string={self.string!r}, start={self.start!r}, end={self.end!r}, line={self.line!r})'

    @property
    def exact_type(self):
        """For an operator which one it is, else the type."""
        return EXACT_TOKEN_TYPES.get(self.string, OP) if self.type == OP else self.type


TokenInfo.__module__ = __name__


class TokenError(Exception):
    pass


def _tokens(read):
    from _tokenize import Refused, scan
    make = TokenInfo._make
    try:
        for row in scan(read):
            yield make(row)
    except Refused as refused:
        message, *place = refused.args
        raise TokenError(message, tuple(place)) from None
    except SyntaxError as error:
        raise error from None


_tokens.__name__ = _tokens.__qualname__ = '_generate_tokens_from_c_tokenizer'


def generate_tokens(readline):
    """The tokens of a text, whose lines `readline` gives, one a call and at the end '' or StopIteration."""

    def read():
        try:
            line = readline()
        except StopIteration:
            return ''
        if not isinstance(line, str):
            raise TypeError('readline() returned a non-string object')
        return line

    return _tokens(read)


def tokenize(readline):
    """As generate_tokens, for lines of bytes; the first token is the encoding they have."""
    encoding, lines = detect_encoding(readline)
    if encoding == 'utf-8-sig':
        encoding = 'utf-8'
    yield TokenInfo(ENCODING, encoding, (0, 0), (0, 0), '')
    lines.reverse()

    def read():
        if lines:
            line = lines.pop()
        else:
            try:
                line = readline()
            except StopIteration:
                return ''
            if not isinstance(line, bytes):
                raise TypeError('readline() returned a non-bytes object')
        return line.decode(encoding, 'replace')

    yield from _tokens(read)


def _normal_name(name):
    """The name of an encoding, where several are in use for the first two."""
    plain = name[:12].lower().replace('_', '-')
    if plain == 'utf-8' or plain.startswith('utf-8-'):
        return 'utf-8'
    for latin in 'latin-1', 'iso-8859-1', 'iso-latin-1':
        if plain == latin or plain.startswith(latin + '-'):
            return 'iso-8859-1'
    return name


def detect_encoding(readline):
    """The encoding of source by its first two lines, and those lines of it that were read."""
    try:
        filename = readline.__self__.name
    except AttributeError:
        filename = None
    marked = False

    def line_of():
        try:
            return readline()
        except StopIteration:
            return b''

    def refuse(message):
        raise SyntaxError(message if filename is None else f'{message} for {filename!r}')

    def declared(line):
        try:
            text = line.decode()
        except UnicodeDecodeError:
            text = None
        if text is None:
            refuse('invalid or missing encoding declaration')
        found = cookie_re.match(text)
        if found is None:
            return None
        encoding = _normal_name(found[1])
        try:
            lookup(encoding)
        except LookupError:
            encoding = None
        if encoding is None:
            raise SyntaxError(f'unknown encoding: {_normal_name(found[1])}' if filename is None
                              else f'unknown encoding for {filename!r}: {_normal_name(found[1])}')
        if marked:
            if encoding != 'utf-8':
                raise SyntaxError('encoding problem: utf-8' if filename is None else f'encoding problem for {filename!r}: utf-8')
            encoding += '-sig'
        return encoding

    def check(line, encoding):
        if 0 in line:
            raise SyntaxError('source code cannot contain null bytes')
        wrong = False
        try:
            line.decode(encoding)
        except UnicodeDecodeError:
            wrong = True
        if wrong:
            refuse('invalid or missing encoding declaration')

    first = line_of()
    if first.startswith(BOM_UTF8):
        marked = True
        first = first[len(BOM_UTF8):]
    default = 'utf-8-sig' if marked else 'utf-8'
    if not first:
        return default, []
    if encoding := declared(first):
        check(first, encoding)
        return encoding, [first]
    if not blank_re.match(first):
        check(first, default)
        return default, [first]
    second = line_of()
    if not second:
        check(first, default)
        return default, [first]
    encoding = declared(second) or default
    check(first + second, encoding)
    return encoding, [first, second]


def open(filename):
    """Opens a file with source as text in the encoding that it says."""
    from io import TextIOWrapper
    buffer = _open_file(filename, 'rb')
    try:
        encoding, lines = detect_encoding(buffer.readline)
        buffer.seek(0)
        text = TextIOWrapper(buffer, encoding, line_buffering=True)
        text.mode = 'r'
        return text
    except:
        buffer.close()
        raise


def _with_double_brackets(text):
    """The text of an f-string as source writes it; the brackets of characters by name stay."""
    return ''.join(part if index % 2 else part.replace('{', '{{').replace('}', '}}') for index, part in enumerate(_NAMED_CHARACTER.split(text)))


class Untokenizer:
    """Puts source together: `tokens` are its parts, which reach to a line and a column."""

    def __init__(self):
        self.tokens = []
        self.prev_row = 1
        self.prev_col = 0
        self.prev_type = None
        self.prev_line = ''
        self.encoding = None

    def add_whitespace(self, start):
        row, column = start
        if (row, column) < (self.prev_row, self.prev_col):
            raise ValueError(f'start ({row},{column}) precedes previous end ({self.prev_row},{self.prev_col})')
        self.add_backslash_continuation(start)
        self.tokens.append(' ' * (column - self.prev_col))

    def add_backslash_continuation(self, start):
        """Where a token is further down though no line has ended, backslashes go there."""
        rows = start[0] - self.prev_row
        if not rows:
            return
        end = '\r\n' if self.prev_line.endswith('\r\n') else '\n'
        line = self.prev_line.rstrip('\\\r\n')
        blanks = line[len(line.rstrip()):]
        self.tokens.append(blanks + ('\\' + end) * rows)
        self.prev_col = 0

    def untokenize(self, iterable):
        tokens = iter(iterable)
        indents = []
        fresh = False
        for item in tokens:
            if len(item) == 2:
                self.compat(item, tokens)
                break
            kind, text, start, end, line = item
            if kind == ENCODING:
                self.encoding = text
                continue
            if kind == ENDMARKER:
                break
            if kind == INDENT:
                indents.append(text)
                continue
            if kind == DEDENT:
                indents.pop()
                self.prev_row, self.prev_col = end
                continue
            if kind in _ENDS:
                fresh = True
            elif fresh and indents:
                if start[1] >= len(indents[-1]):
                    self.tokens.append(indents[-1])
                    self.prev_col = len(indents[-1])
                fresh = False
            elif kind in _MIDDLES and ('{' in text or '}' in text):
                text = _with_double_brackets(text)
                last = text.splitlines()[-1]
                end = end[0], end[1] + last.count('{{') + last.count('}}')
            self.add_whitespace(start)
            self.tokens.append(text)
            self.prev_row, self.prev_col = end
            if kind in _ENDS:
                self.prev_row += 1
                self.prev_col = 0
            self.prev_line = line
        return ''.join(self.tokens)

    def compat(self, token, iterable):
        """The rest, from `token` on, where only types and texts are known."""
        indents = []
        parts = self.tokens
        fresh = token[0] in _ENDS
        after_string = False
        formatted = 0
        for kind, text in (item[:2] for group in ((token,), iterable) for item in group):
            if kind == ENCODING:
                self.encoding = text
                continue
            if kind in _WORDS:
                text += ' '
            if kind == STRING:
                if after_string:
                    text = ' ' + text
                after_string = True
            else:
                after_string = False
            if kind in _STARTS:
                formatted += 1
            elif kind in _FORMATTED_ENDS:
                formatted -= 1
            if kind == INDENT:
                indents.append(text)
                continue
            if kind == DEDENT:
                indents.pop()
                continue
            if kind in _ENDS:
                fresh = True
            elif fresh and indents:
                parts.append(indents[-1])
                fresh = False
            elif kind in _MIDDLES:
                text = _with_double_brackets(text)
            if text in ('{', '}') and parts and parts[-1] == text and formatted:
                text = ' ' + text
            if (kind == STRING or kind in _STARTS) and (self.prev_type == STRING or self.prev_type in _FORMATTED_ENDS):
                parts.append(' ')
            parts.append(text)
            self.prev_type = kind


def untokenize(iterable):
    """Source that has the same tokens: with all parts of them exactly the text they came from, else one like it. Bytes, if an encoding is among them."""
    maker = Untokenizer()
    text = maker.untokenize(iterable)
    return text if maker.encoding is None else text.encode(maker.encoding)
