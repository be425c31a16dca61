"""What is read of patterns and of templates: tokens, names, and the error for what is wrong with them. Templates of sub."""

MAXGROUPS = 1073741823
DIGITS = frozenset('0123456789')
OCTAL = frozenset('01234567')
HEX = frozenset('0123456789abcdefABCDEF')
LETTERS = frozenset('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ')
ESCAPES = {r'\a': 7, r'\b': 8, r'\f': 12, r'\n': 10, r'\r': 13, r'\t': 9, r'\v': 11, r'\\': 92}


class PatternError(Exception):
    """Exception raised for invalid regular expressions: msg, pattern, pos, lineno and colno."""

    __module__ = 're'

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        if pattern is not None and pos is not None:
            msg = '%s at position %d' % (msg, pos)
            newline = '\n' if isinstance(pattern, str) else b'\n'
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            if newline in pattern:
                msg = '%s (line %d, column %d)' % (msg, self.lineno, self.colno)
        else:
            self.lineno = self.colno = None
        super().__init__(msg)


class Source:
    """A pattern or template in tokens: characters, and backslashes with what they escape."""

    def __init__(self, string):
        self.is_text = isinstance(string, str)
        self.string = string
        self.text = string if self.is_text else str(string, 'latin1')
        self.index = 0
        self.next = None
        self.advance()

    def advance(self):
        index = self.index
        text = self.text
        try:
            char = text[index]
        except IndexError:
            self.next = None
            return
        index += 1
        if char == '\\':
            try:
                char += text[index]
            except IndexError:
                raise PatternError('bad escape (end of pattern)', self.string, len(self.string) - 1) from None
            index += 1
        self.index = index
        self.next = char

    def match(self, char):
        if char == self.next:
            self.advance()
            return True
        return False

    def get(self):
        this = self.next
        self.advance()
        return this

    def get_while(self, most, characters):
        result = ''
        while len(result) < most and self.next in characters:
            result += self.get()
        return result

    def get_until(self, end, name):
        result = ''
        while True:
            char = self.next
            self.advance()
            if char is None:
                if not result:
                    raise self.error('missing ' + name)
                raise self.error(f'missing {end}, unterminated name', len(result))
            if char == end:
                if not result:
                    raise self.error('missing ' + name, 1)
                return result
            result += char

    def tell(self):
        return self.index - len(self.next or '')

    def seek(self, index):
        self.index = index
        self.advance()

    def error(self, msg, offset=0):
        if not self.is_text:
            msg = msg.encode('ascii', 'backslashreplace').decode('ascii')
        return PatternError(msg, self.string, self.tell() - offset)

    def check_name(self, name, offset):
        if not self.is_text and not name.isascii():
            raise self.error(f'bad character in group name {name!a}', len(name) + offset)
        if not name.isidentifier():
            raise self.error(f'bad character in group name {name!r}', len(name) + offset)


def parse_template(source, pattern):
    """A template of sub: a list of texts and numbers of groups."""
    s = Source(source)
    result = []
    literal = []

    def flush():
        if literal:
            text = ''.join(literal)
            result.append(text if s.is_text else text.encode('latin-1'))
            literal.clear()

    def group(index, position):
        if index > pattern.groups:
            raise s.error(f'invalid group reference {index}', position)
        flush()
        result.append(index)

    while s.next is not None:
        this = s.get()
        if this[0] != '\\':
            literal.append(this)
            continue
        char = this[1]
        if char == 'g':
            if not s.match('<'):
                raise s.error('missing <')
            name = s.get_until('>', 'group name')
            if name.isdecimal() and name.isascii():
                index = int(name)
                if index >= MAXGROUPS:
                    raise s.error(f'invalid group reference {index}', len(name) + 1)
            else:
                s.check_name(name, 1)
                index = pattern.groupindex.get(name)
                if index is None:
                    raise IndexError(f'unknown group name {name!r}')
            group(index, len(name) + 1)
        elif char == '0':
            literal.append(chr(int(char + s.get_while(2, OCTAL), 8) & 0xff))
        elif char in DIGITS:
            if s.next in DIGITS:
                this += s.get()
                if char in OCTAL and this[2] in OCTAL and s.next in OCTAL:
                    this += s.get()
                    code = int(this[1:], 8)
                    if code > 0o377:
                        raise s.error(f'octal escape value {this} outside of range 0-0o377', len(this))
                    literal.append(chr(code))
                    continue
            group(int(this[1:]), len(this) - 1)
        else:
            code = ESCAPES.get(this)
            if code is not None:
                this = chr(code)
            elif char in LETTERS:
                raise s.error(f'bad escape {this}', len(this))
            literal.append(this)
    flush()
    return result
