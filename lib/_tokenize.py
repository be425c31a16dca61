# Hidden: CPython has this in C.
"""The scanner of tokenize: rows of a token's type, text, start, end and line, with comments and line ends, as a text is read line by line."""

import re
from _introspection import routine
from token import (COMMENT, DEDENT, ENDMARKER, FSTRING_END, FSTRING_MIDDLE, FSTRING_START, INDENT, NAME, NEWLINE, NL, NUMBER, OP, STRING, TSTRING_END,
                   TSTRING_MIDDLE, TSTRING_START)

_DIGITS = r'[0-9](?:_?[0-9])*'
# What begins a token. A name is also what is refused later: the scanner looks no closer at characters beyond ASCII.
_TOKEN = re.compile(rf'''[ \t\f]*(?:
    (?P<prefix>[bBuUrRfFtT]{{0,5}})(?P<quote>"""|\'\'\'|"|')
    | (?P<name>[A-Za-z_\x80-\U0010ffff][A-Za-z0-9_\x80-\U0010ffff]*)
    | (?P<based>0(?:[xX](?:_?[0-9a-fA-F])*|[oO](?:_?[0-7])*|[bB](?:_?[01])*))
    | (?P<number>(?:{_DIGITS}(?:\.(?:{_DIGITS})?)?|\.{_DIGITS})(?:[eE][+-]?{_DIGITS})?[jJ]?)
    | (?P<operator>\.\.\.|[-+*/%&|^@=<>!:]=|\*\*=?|//=?|<<=?|>>=?|->|<>|[][(){{}}.,;:~@$?!`=<>+*/%&|^-])
    | (?P<comment>\#[^\r\n]*)
    | (?P<end>\r?\n)
    | (?P<continuation>\\)
)''', re.VERBOSE)
# What of a text with these quotes can be passed over; a carriage return that is escaped takes one more character with it.
_INSIDE = {
    quote: re.compile(rf'[^{quote[0]}\\{end}]*+(?:(?:\\(?:\r[\s\S]|[^\r]){more})[^{quote[0]}\\{end}]*+)*+')
    for quote, end, more in (('"', r'\n', ''), ("'", r'\n', ''), ('"""', '', '|"(?!"")'), ("'''", '', "|'(?!'')"))
}
_SPECIAL = {quote: re.compile(rf'[{{}}\\\n{quote}]') for quote in '"\''}
_BASES = {'x': 'hexadecimal', 'o': 'octal', 'b': 'binary'}
# Pairs of prefixes that no text has, in the order in which they are looked for.
_INCOMPATIBLE = 'ub', 'ur', 'uf', 'ut', 'bf', 'bt', 'ft'
_MOST_BRACKETS = 200
_MOST_INDENTS = 100
_MOST_FORMATTED = 150
_MOST_NESTED = 3


class Refused(Exception):
    """What the text has wrong: the message, the line and the column."""


class _Formatted:
    """An f- or t-string that has begun."""

    def __init__(self, prefix, quote, number, column):
        self.letter = 't' if 't' in prefix else 'f'
        self.raw = 'r' in prefix
        self.quote = quote
        self.number = number
        self.column = column
        self.in_text = True
        self.in_specification = False
        # Brackets that are open, and how many expressions the innermost is in, less one.
        self.brackets = 0
        self.expression = -1
        self.start, self.middle, self.end = ((TSTRING_START, TSTRING_MIDDLE, TSTRING_END) if self.letter == 't'
                                             else (FSTRING_START, FSTRING_MIDDLE, FSTRING_END))


class _Scanner:

    def __init__(self, read):
        self.read = read
        self.waiting = []
        self.ended = False
        self.line = ''
        self.shown = ''
        self.number = 0
        self.position = 0
        # A line without an end is given one, which tokens do not show.
        self.implicit = False
        # What has been read since a token began that is not finished, by which some errors are placed.
        self.held = ''
        self.formatted = []
        self.indents = [0]
        self.other_indents = [0]
        self.level = 0

    def next_line(self, keep):
        """Goes to the start of the next line; False where there is none."""
        keep = keep or bool(self.formatted)
        if not self.waiting:
            text = '' if self.ended else self.read()
            if not text:
                self.ended = True
                if not keep:
                    self.held = ''
                return False
            self.implicit = not text.endswith('\n')
            if self.implicit:
                text += '\n'
            # One reading may give several lines: each is shown with those behind.
            self.waiting = _lines(text)
            self.held = self.held + text if keep else text
        self.line = self.waiting.pop(0)
        self.shown = self.line + ''.join(self.waiting)
        if self.implicit:
            self.shown = self.shown[:-1]
        self.number += 1
        self.position = 0
        if '\0' in self.line:
            raise Refused('source code cannot contain null bytes', self.number, 0)
        return True

    def refuse(self, message, column=None):
        raise Refused(message, self.number, self.position if column is None else column)

    def refuse_indentation(self, kind, message):
        line = self.held[:-1]
        raise kind(message, ('<string>', self.number, len(line) + 1, line, None, None))

    def refuse_end(self):
        raise Refused('unexpected EOF in multi-line statement', self.number, len(self.held.encode('utf-8', 'surrogatepass')))

    def continue_line(self, keep):
        """Behind a backslash, whose line must end here and another one follow."""
        rest = self.line[self.position + 1:]
        if rest != '\n' and rest != '\r\n':
            raise Refused('unexpected character after line continuation character', self.number, len(self.held.removesuffix('\n')) + 1)
        if not self.next_line(keep):
            self.refuse_end()

    def tokens(self):
        fresh = True
        comment_alone = False
        while True:
            mode = self.formatted[-1] if self.formatted else None
            if mode is not None and mode.in_text:
                if (row := self.text(mode)) is not None:
                    yield row
                continue
            blank = False
            if fresh:
                fresh = False
                if not self.next_line(False):
                    if self.level:
                        self.refuse_end()
                    end = self.number + 1, 0
                    for indent in self.indents[1:]:
                        yield DEDENT, '', end, end, ''
                    yield ENDMARKER, '', end, end, ''
                    return
                column, other = self.indentation()
                blank = self.line[self.position] in '#\n\r'
                if not blank and self.level == 0:
                    yield from self.indent(column, other)
            line, number = self.line, self.number
            found = _TOKEN.match(line, self.position)
            if found is None:
                self.position += len(line[self.position:]) - len(line[self.position:].lstrip(' \t\f')) + 1
                character = line[self.position - 1]
                if character.isprintable() or character == '\r':
                    yield OP, character, (number, self.position - 1), (number, self.position), self.shown
                    continue
                self.refuse(f'invalid non-printable character U+{ord(character):04X}')
            kind = found.lastgroup
            start, end = found.span(kind)
            if kind == 'name':
                self.position = end
                yield NAME, found[kind], (number, start), (number, end), self.shown
            elif kind == 'operator':
                yield self.operator(found[kind], start, mode)
            elif kind == 'quote':
                yield from self.quoted(found['prefix'], found['quote'], found.start('prefix'), end)
            elif kind == 'number' or kind == 'based':
                self.position = end
                (self.check_number if kind == 'number' else self.check_based)(found[kind])
                yield NUMBER, found[kind], (number, start), (number, end), self.shown
            elif kind == 'comment':
                self.position = end
                comment_alone = blank
                yield COMMENT, found[kind], (number, start), (number, end), self.shown
            elif kind == 'end':
                fresh = True
                text = found[kind]
                if blank or self.level or comment_alone:
                    comment_alone = False
                    yield NL, '' if self.implicit and not self.waiting else text, (number, start), (number, end), self.shown
                else:
                    yield NEWLINE, text[:-1] if self.implicit and not self.waiting else text, (number, start), (number, end), self.shown
            else:
                self.position = start
                self.continue_line(True)

    def indentation(self):
        """Goes behind the blanks a line begins with, and gives how far they reach, also with tabs of one column."""
        column = other = 0
        continued = None
        while True:
            character = self.line[self.position]
            if character == ' ':
                column += 1
                other += 1
            elif character == '\t':
                column = (column // 8 + 1) * 8
                other += 1
            elif character == '\f':
                column = other = 0
            elif character == '\\':
                continued = continued or column
                self.continue_line(False)
                continue
            else:
                return (continued or column), (continued or other)
            self.position += 1

    def indent(self, column, other):
        """Tokens for a line that is indented otherwise than the one before."""
        indents, others = self.indents, self.other_indents
        if column == indents[-1]:
            if other != others[-1]:
                self.refuse_indentation(TabError, 'inconsistent use of tabs and spaces in indentation')
        elif column > indents[-1]:
            if len(indents) >= _MOST_INDENTS:
                self.refuse_indentation(IndentationError, 'too many levels of indentation')
            if other <= others[-1]:
                self.refuse_indentation(TabError, 'inconsistent use of tabs and spaces in indentation')
            indents.append(column)
            others.append(other)
            yield INDENT, self.line[:self.position], (self.number, 0), (self.number, self.position), self.shown
        else:
            closed = 0
            while column < indents[-1]:
                indents.pop()
                others.pop()
                closed += 1
            if column != indents[-1]:
                self.refuse_indentation(IndentationError, 'unindent does not match any outer indentation level')
            if other != others[-1]:
                self.refuse_indentation(TabError, 'inconsistent use of tabs and spaces in indentation')
            place = self.number, self.position
            for _ in range(closed):
                yield DEDENT, '', place, place, self.shown

    def check_number(self, text):
        """Refuses an underscore or an exponent behind a number that go on with nothing."""
        line, end = self.line, self.position
        if line[end] == '_' and text[-1] not in '.jJ':
            self.refuse('invalid decimal literal', end + 1)
        if text[-1] not in 'jJ' and line[end] in 'eE' and line[end + 1] in '+-':
            self.refuse('invalid decimal literal', end + 2)

    def check_based(self, text):
        line, end = self.line, self.position
        base = text[1].lower()
        refused = len(text) == 2
        if line[end] == '_':
            end += 1
            refused = True
        if base != 'x' and line[end] in '0123456789':
            self.refuse(f"invalid digit '{line[end]}' in {_BASES[base]} literal", end + 1)
        if refused:
            self.refuse(f'invalid {_BASES[base]} literal', end)

    def operator(self, text, start, mode):
        line, number = self.line, self.number
        # In an expression of an f-string these end it or begin what follows it.
        if mode is not None and mode.expression >= 0 and text[0] == ':' and mode.brackets - 1 == mode.expression:
            mode.in_text = mode.in_specification = True
            text = ':'
        self.position = end = start + len(text)
        if text in ('(', '[', '{'):
            if self.level >= _MOST_BRACKETS:
                self.refuse('too many nested parentheses')
            self.level += 1
            if mode is not None:
                mode.brackets += 1
        elif text in (')', ']', '}'):
            if mode is not None and not mode.brackets and text == '}':
                self.refuse(f"{mode.letter}-string: single '}}' is not allowed")
            if self.level:
                self.level -= 1
            if mode is not None:
                mode.brackets -= 1
                if mode.brackets < 0:
                    self.refuse(f"{mode.letter}-string: unmatched '{text}'")
                if text == '}' and mode.brackets == mode.expression:
                    mode.expression -= 1
                    mode.in_text = True
                    mode.in_specification = False
        return OP, text, (number, start), (number, end), self.shown

    def quoted(self, prefix, quote, start, end):
        """A text, or what an f-string begins with; a name, where the letters before the quotes are no prefix."""
        letters = prefix.lower()
        number = self.number
        if len(set(letters)) != len(letters):
            self.position = start + len(prefix)
            yield NAME, prefix, (number, start), (number, self.position), self.shown
            return
        for first, second in _INCOMPATIBLE:
            if first in letters and second in letters:
                self.refuse(f"'{first}' and '{second}' prefixes are incompatible", start + 1)
        self.position = end
        if 'f' in letters or 't' in letters:
            if len(self.formatted) + 1 >= _MOST_FORMATTED:
                self.refuse('too many nested f-strings or t-strings')
            mode = _Formatted(letters, quote, number, start)
            self.formatted.append(mode)
            yield mode.start, self.line[start:end], (number, start), (number, end), self.shown
            return
        pieces, shown = [], [self.shown]
        begin = start
        inside = _INSIDE[quote]
        while True:
            stop = inside.match(self.line, self.position).end()
            if self.line.startswith(quote, stop):
                self.position = stop + len(quote)
                break
            pieces.append(self.line[begin:])
            # Only what is escaped, or in a text of several lines, goes beyond the line.
            if stop < len(self.line) or not self.next_line(True):
                self.refuse_text(''.join(pieces), quote, number, start)
            shown.append(self.shown)
            begin = 0
        pieces.append(self.line[begin:self.position])
        yield STRING, ''.join(pieces), (number, start), (self.number, self.position), ''.join(shown)

    def refuse_text(self, text, quote, number, start):
        detected = self.number
        self.number = number
        if self.formatted and self.formatted[-1].quote == quote:
            self.refuse(f"{self.formatted[-1].letter}-string: expecting '}}'", start + 1)
        if len(quote) == 3:
            self.refuse('EOF in multi-line string', start + 1)
        hint = '; perhaps you escaped the end quote?' if '\\' + quote in text else ''
        self.refuse(f'unterminated string literal (detected at line {detected}){hint}', start + 1)

    def text(self, mode):
        """The next piece of an f-string's text, its end, or None where an expression comes at once."""
        quote = mode.quote
        number, start = self.number, self.position
        line = self.line
        if line[start:start + 1] == '{' and line[start + 1:start + 2] != '{':
            self.begin_expression(mode)
            return None
        if line.startswith(quote, start):
            self.position = start + len(quote)
            self.formatted.pop()
            return mode.end, quote, (number, start), (number, self.position), self.shown
        pieces, shown = [], [self.shown]
        begin = position = start
        special = _SPECIAL[quote[0]]
        in_specification = mode.in_specification and mode.expression >= 0
        named = False
        while True:
            found = special.search(line, position)
            if found is None or (line[found.start()] == '\n' and len(quote) == 3):
                stop = len(line)
            else:
                stop = found.start()
            if stop == len(line):
                pieces.append(line[begin:])
                if not self.next_line(True):
                    self.refuse_formatted(mode)
                shown.append(self.shown)
                line = self.line
                begin = position = 0
                continue
            character = line[stop]
            position = stop + 1
            if character == '\n':
                if in_specification:
                    self.refuse(f'{mode.letter}-string: newlines are not allowed in format specifiers for single quoted {mode.letter}-strings', stop + 1)
                self.refuse_formatted(mode)
            elif character == '{':
                if line[position] != '{' or in_specification:
                    self.position = stop
                    self.begin_expression(mode)
                    end = stop
                else:
                    end = position
                    self.position = position + 1
                break
            elif character == '}':
                if named:
                    end = self.position = position
                elif line[position] == '}' and not in_specification and mode.brackets == 0:
                    end = position
                    self.position = position + 1
                else:
                    end = self.position = stop
                    mode.in_text = False
                break
            elif character == '\\':
                if line[position] == '\r':
                    position += 1
                if line[position] in '{}':
                    if not mode.raw:
                        _warn(line[position], self.number)
                elif line.startswith('N{', position) and not mode.raw:
                    named = True
                    position += 2
                else:
                    position += 1
            elif line.startswith(quote, stop):
                end = self.position = stop
                break
        pieces.append(line[begin:end])
        return mode.middle, ''.join(pieces), (number, start), (self.number, end), ''.join(shown)

    def begin_expression(self, mode):
        mode.expression += 1
        if mode.expression >= _MOST_NESTED:
            self.refuse(f'{mode.letter}-string: expressions nested too deeply')
        mode.in_text = False

    def refuse_formatted(self, mode):
        detected = self.number
        self.number = mode.number
        triple = 'triple-quoted ' if len(mode.quote) == 3 else ''
        self.refuse(f'unterminated {triple}{mode.letter}-string literal (detected at line {detected})', mode.column + 1)


def _lines(text):
    lines = [line + '\n' for line in text.split('\n')]
    lines.pop()
    return lines


def _warn(character, number):
    import warnings
    text = (f'"\\{character}" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\\\{character}"? '
            'A raw string is also an option.')
    warnings.warn_explicit(text, SyntaxWarning, '<string>', number)


@routine
def scan(read):
    """An iterator of the tokens of the text whose lines `read` gives, one a call and none at the end."""
    return _Scanner(read).tokens()
