# Hidden: CPython has this in C.
"""What stands before the first element of XML: the declaration of its version, and that of the document's type with entities and defaults."""

import re

from _xml_names import BLANK, NAME, PLAIN, Incomplete

_PSEUDO = re.compile(rf'{BLANK}*(?P<name>[a-z]+){BLANK}*={BLANK}*(?P<quote>["\'])(?P<value>[A-Za-z0-9._:-]*)(?P=quote)')
_TOKEN = re.compile(rf'''{BLANK}*+(?:(?P<name>{NAME})|(?P<literal>"[^"]*"|'[^']*')|(?P<word>\#[A-Z]+)|(?P<reference>%{PLAIN};)|(?P<sign>[][()|,*+?>%]))''')
_BLANKS = re.compile(BLANK + '*+')
_NUMBER = re.compile(r'&\#(?:x([0-9a-fA-F]+)|([0-9]+));')
_REFERENCE = re.compile(rf'&(?:{PLAIN};|\#x[0-9a-fA-F]+;|\#[0-9]+;)')


class Entity:
    """An entity: its text, or None for one that is elsewhere, which `binary` says is no text."""
    __slots__ = ('text', 'binary', 'open')

    def __init__(self, text, binary=False):
        self.text = text
        self.binary = binary
        self.open = False


def read_version(reader, text, end):
    """Checks what is between <?xml and ?>, whose end is given, and gives the encoding and whether the document stands alone."""
    found = {}
    at = 5
    names = ['version', 'encoding', 'standalone']
    while True:
        start = _BLANKS.match(text, at).end()
        if start == end:
            break
        pair = _PSEUDO.match(text, at)
        if pair is None or start == at or pair['name'] not in names or (not found and pair['name'] != 'version'):
            reader.refuse('declaration', at if start == at else start)
        name, value = pair['name'], pair['value']
        if not value or name == 'standalone' and value not in ('yes', 'no'):
            reader.refuse('declaration', pair.start('value'))
        names = names[names.index(name) + 1:]
        found[name] = value
        at = pair.end()
    if not found:
        reader.refuse('declaration', end)
    return found.get('encoding'), found.get('standalone') == 'yes'


class TypeReader:
    """Reads one <!DOCTYPE …> of the text of `reader`, from `at` on, all at once."""

    def __init__(self, reader, at):
        self.reader = reader
        self.text = reader.text
        self.start = self.at = at
        # A document that comes in pieces may be read here more than once, from the start.
        self.entities = reader.entities = {}
        self.defaults = reader.defaults = {}
        self.told = []
        self.external = False
        self.ignored = False

    def token(self):
        """The kind and the text of the next token."""
        text = self.text
        found = _TOKEN.match(text, self.at)
        if found is None or found.end() == len(text) and found.lastgroup != 'sign':
            start = _BLANKS.match(text, self.at).end()
            if start == len(text) or found is not None or text[start] in '"\'#%':
                raise Incomplete(self.start)
            self.reader.refuse('invalid', start)
        self.at = found.end()
        self.place = found.start(found.lastgroup)
        return found.lastgroup, found[found.lastgroup]

    def refuse(self):
        self.reader.refuse('syntax', self.place)

    def expect(self, kind):
        got, text = self.token()
        if got != kind:
            self.refuse()
        return text

    def read(self):
        """Leaves `at` behind it."""
        self.at += len('<!DOCTYPE')
        if self.at == len(self.text):
            raise Incomplete(self.start)
        self.start = None
        name = self.expect('name')
        kind, word = self.token()
        system = public = None
        if kind == 'name':
            system, public = self.identifiers(word)
            self.external = True
            kind, word = self.token()
        if word in ('[', '>'):
            self.reader.tell_type(name, system, public)
        if word == '[':
            self.subset()
            self.start = None
            kind, word = self.token()
        if word != '>':
            self.refuse()

    def identifiers(self, word, notation=False):
        public = None
        if word == 'PUBLIC':
            public = ' '.join(self.expect('literal')[1:-1].split())
        elif word != 'SYSTEM':
            self.refuse()
        return self.expect('literal')[1:-1], public

    def subset(self):
        text = self.text
        while True:
            self.start = None
            at = self.at = _BLANKS.match(text, self.at).end()
            if at == len(text):
                raise Incomplete(None)
            self.start = self.place = at
            if text[at] == ']':
                self.at += 1
                return
            if text.startswith('<!--', at):
                kind, rest, self.at = self.reader.scan_comment(at)
                self.told.append((kind, rest))
            elif text.startswith('<?', at):
                kind, rest, self.at = self.reader.scan_instruction(at)
                self.told.append((kind, rest))
            elif text.startswith('<!', at):
                self.declaration()
            elif text[at] == '%':
                if self.token()[0] != 'reference':
                    self.refuse()
                # What it stands for is not read, so whatever comes later may mean something else.
                self.external = True
                self.ignored = not self.reader.alone
            elif text[at] == '<' and len(text) < at + 2:
                raise Incomplete(at)
            else:
                self.token()
                if self.text[self.at] not in ' \t\n':
                    self.reader.refuse('invalid', self.at)
                self.refuse()

    def declaration(self):
        place = self.at
        self.at += 2
        word = re.compile('[A-Z]*').match(self.text, self.at)[0]
        self.at += len(word)
        if self.at == len(self.text):
            raise Incomplete(self.start)
        if word == 'ENTITY':
            self.entity()
        elif word == 'ATTLIST':
            self.attributes()
        elif word == 'ELEMENT' or word == 'NOTATION':
            self.expect('name')
            while self.token()[1] != '>':
                pass
        else:
            self.place = place
            self.refuse()

    def entity(self):
        kind, name = self.token()
        parameter = name == '%'
        if parameter:
            name = self.expect('name')
        elif kind != 'name':
            self.refuse()
        if ':' in name:
            self.refuse()
        kind, value = self.token()
        if kind == 'literal':
            entity = Entity(self.value(value[1:-1], self.place + 1))
            kind, word = self.token()
        elif kind == 'name':
            self.identifiers(value)
            kind, word = self.token()
            entity = Entity(None, word == 'NDATA')
            if word == 'NDATA':
                self.expect('name')
                kind, word = self.token()
        else:
            self.refuse()
        if word != '>':
            self.refuse()
        self.reader.declares_entities = True
        if not parameter and not self.ignored:
            self.entities.setdefault(name, entity)

    def value(self, text, place):
        """The text of an entity: characters by number are put in, references to other entities stay."""
        if '%' in text:
            self.reader.refuse('parameter', place + text.index('%'))
        parts = []
        at = 0
        while (start := text.find('&', at)) >= 0:
            found = _REFERENCE.match(text, start)
            if found is None:
                self.reader.refuse('invalid', place + start)
            number = _NUMBER.match(text, start)
            parts.append(text[at:start])
            parts.append(self.reader.numbered(number[1], number[2], place + start) if number else found[0])
            at = found.end()
        parts.append(text[at:])
        return ''.join(parts)

    def attributes(self):
        """Types and defaults of the attributes of an element."""
        element = self.expect('name')
        declared = self.defaults.setdefault(element, {})
        while True:
            kind, name = self.token()
            if name == '>':
                return
            if kind != 'name':
                self.refuse()
            kind, what = self.token()
            if what == 'NOTATION':
                kind, what = self.token()
            if what == '(':
                while self.token()[1] != ')':
                    pass
            elif kind != 'name':
                self.refuse()
            tokenized = what != 'CDATA'
            kind, default = self.token()
            if default == '#FIXED':
                kind, default = self.token()
            if kind == 'literal':
                default = self.reader.value(default[1:-1], self.place + 1, self.start)
                if tokenized:
                    default = ' '.join(filter(None, default.split(' ')))
            elif default in ('#IMPLIED', '#REQUIRED'):
                default = None
            else:
                self.refuse()
            if not self.ignored:
                declared.setdefault(name, (tokenized, default))
