"""Addresses as older headers have them: everything is accepted, and something is made of it."""

_LWS = ' \t'
_CR = '\r\n'
_SPECIALS = '()<>@,:;."[]'
_ATOM_ENDS = frozenset(_SPECIALS + _LWS + _CR)
_PHRASE_ENDS = _ATOM_ENDS - {'.'}


def quote(text):
    """The text as it stands in quotes."""
    return text.replace('\\', '\\\\').replace('"', '\\"')


class AddressList:
    """`addresslist` has pairs of a name and an address, both of which may be ''."""

    def __init__(self, field):
        self.field = field
        self.at = 0
        self.comments = []
        self.addresslist = []
        if field:
            while self.at < len(field):
                self.addresslist += self.address() or [('', '')]

    def next(self):
        """The next character, or '' at the end."""
        return self.field[self.at:self.at + 1]

    def skip(self):
        """Goes on behind blanks and comments, and gives the spaces and tabs."""
        blanks = []
        while character := self.next():
            if character in _LWS:
                blanks.append(character)
                self.at += 1
            elif character in _CR:
                self.at += 1
            elif character == '(':
                self.comments.append(self.comment())
            else:
                break
        return ''.join(blanks)

    def address(self):
        """The addresses of what ends at a comma: one, none, or those of a group."""
        self.comments = []
        self.skip()
        start = self.at
        comments = self.comments
        phrase = self.phrase()
        self.skip()
        found = []
        character = self.next()
        if not character:
            if phrase:
                found = [(' '.join(self.comments), phrase[0])]
        elif character in '.@':
            # There is no name.
            self.at = start
            self.comments = comments
            address = self.specification()
            found = [(' '.join(self.comments), address)]
        elif character == ':':
            self.at += 1
            while self.at < len(self.field):
                self.skip()
                if self.next() == ';':
                    self.at += 1
                    break
                found += self.address()
        elif character == '<':
            address = self.route()
            name = ' '.join(phrase)
            if self.comments:
                name += f' ({" ".join(self.comments)})'
            found = [(name, address)]
        elif phrase:
            found = [(' '.join(self.comments), phrase[0])]
        elif character in _SPECIALS:
            self.at += 1
        self.skip()
        if self.next() == ',':
            self.at += 1
        return found

    def route(self):
        """An address in angle brackets, before which hosts may be listed."""
        self.at += 1
        self.skip()
        host = False
        while character := self.next():
            if host:
                self.domain()
                host = False
            elif character == '>':
                self.at += 1
                break
            elif character == '@':
                self.at += 1
                host = True
            elif character == ':':
                self.at += 1
            else:
                address = self.specification()
                self.at += 1
                return address
            self.skip()
        return ''

    def specification(self):
        """name@domain, or a name alone."""
        parts = []
        self.skip()
        while character := self.next():
            keep = True
            if character == '.':
                if parts and not parts[-1].strip():
                    parts.pop()
                parts.append('.')
                self.at += 1
                keep = False
            elif character == '"':
                parts.append(f'"{quote(self.quoted())}"')
            elif character in _ATOM_ENDS:
                if parts and not parts[-1].strip():
                    parts.pop()
                break
            else:
                parts.append(self.atom(_ATOM_ENDS))
            blanks = self.skip()
            if keep and blanks:
                parts.append(blanks)
        if self.next() != '@':
            return ''.join(parts)
        self.at += 1
        self.skip()
        domain = self.domain()
        return f'{"".join(parts)}@{domain}' if domain else ''

    def domain(self):
        parts = []
        while character := self.next():
            if character in _LWS:
                self.at += 1
            elif character == '(':
                self.comments.append(self.comment())
            elif character == '[':
                parts.append(f'[{self.delimited("]")}]')
            elif character == '.':
                self.at += 1
                parts.append('.')
            elif character == '@':
                # Two of them are none.
                return ''
            elif character in _ATOM_ENDS:
                break
            else:
                parts.append(self.atom(_ATOM_ENDS))
        return ''.join(parts)

    def delimited(self, end, opening=None):
        """What stands up to a character, or to the end of a line; where it can be opened again inside, up to the one that ends the outermost."""
        parts = []
        depth = 1
        self.at += 1
        while character := self.next():
            self.at += 1
            if character == '\\':
                parts.append(self.next())
                self.at += 1
            elif character == end or character == '\r':
                depth -= 1
                if not depth:
                    break
            elif character == opening:
                depth += 1
            else:
                parts.append(character)
        self.at = min(self.at, len(self.field))
        return ''.join(parts)

    def quoted(self):
        return self.delimited('"')

    def comment(self):
        return self.delimited(')', '(')

    def atom(self, ends):
        start = at = self.at
        field = self.field
        while at < len(field) and field[at] not in ends:
            at += 1
        self.at = at
        return field[start:at]

    def phrase(self):
        """The words of a name."""
        parts = []
        while character := self.next():
            if character in _LWS or character in _CR:
                self.at += 1
            elif character == '"':
                parts.append(self.quoted())
            elif character == '(':
                self.comments.append(self.comment())
            elif character in _PHRASE_ENDS:
                break
            else:
                parts.append(self.atom(_PHRASE_ENDS))
        return parts
