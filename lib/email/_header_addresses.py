"""Headers with addresses."""

from email import errors
from email._header_scanner import BLANK, InvalidWord, NoSuch, Scanner
from email._header_tree import SPECIALS, Leaf, Node, Separator, Sign, quote, stripped

_LEADER = frozenset(' \t(')
_PHRASE_ENDS = SPECIALS - frozenset('."(')
_INVALID = errors.InvalidHeaderDefect
_OBSOLETE = errors.ObsoleteHeaderDefect


def _dot():
    return Leaf('.', 'dot')


class AddressScanner(Scanner):
    def attempt(self, *ways):
        """What the first of these finds that finds something."""
        start = self.at
        for way in ways:
            try:
                return way()
            except (NoSuch, InvalidWord) as error:
                wrong = error
                self.at = start
        raise wrong

    def in_phrase(self):
        character = self.next()
        return character and character not in _PHRASE_ENDS

    # Names.

    def word(self):
        leader = self.gap_or_nothing()
        character = self.next()
        if character == '"':
            node = self.quoted_string()
        elif not character or character in SPECIALS:
            raise NoSuch("Expected 'atom' or 'quoted-string'", self)
        else:
            node = self.atom()
        node[:0] = leader
        return node

    def phrase(self):
        node = Node('phrase')
        try:
            node.append(self.attempt(self.word))
        except NoSuch:
            node.defects.append(_INVALID('phrase does not start with word'))
        while self.in_phrase():
            if self.next() == '.':
                node.append(self.sign('dot'))
                node.defects.append(_OBSOLETE("period in 'phrase'"))
                continue
            try:
                node.append(self.attempt(self.word))
            except NoSuch:
                if self.next() not in _LEADER:
                    raise
                node.append(self.gap())
                node.defects.append(_OBSOLETE('comment found without atom'))
        return node

    def display_name(self):
        node = self.phrase()
        node.kind = 'display-name'
        return node

    # Addresses.

    def dot_atom(self):
        node = Node('dot-atom', self.gap_or_nothing())
        if self.text.startswith('=?', self.at):
            node.append(self.attempt(lambda: self.encoded_word('vtext'), self.dot_atom_text))
        else:
            node.append(self.dot_atom_text())
        node += self.gap_or_nothing()
        return node

    def dot_atom_text(self):
        node = Node('dot-atom-text', [self.atom_text()])
        while self.next() == '.':
            node.append(self.sign('dot'))
            node.append(self.atom_text())
        return node

    def local_part(self):
        start = self.at
        leader = self.gap_or_nothing()
        if not self.next():
            raise NoSuch('expected local-part', self)
        node = Node('local-part', in_words=False)
        try:
            inner = self.attempt(self.dot_atom, self.word)
        except NoSuch:
            if self.next() != '\\' and self.next() in _PHRASE_ENDS:
                raise
            inner = Node('invalid')
        inner[:0] = leader
        node.append(inner)
        if self.next() == '\\' or self.in_phrase():
            self.at = start
            inner = node[0] = self.obsolete_local_part()
            if inner.defects:
                node.defects.append(_INVALID('local-part is not dot-atom, quoted-string, or obs-local-part'))
            else:
                node.defects.append(_OBSOLETE('local-part is not a dot-atom (contains CFWS)'))
        if not node.value.isascii():
            node.defects.append(errors.NonASCIILocalPartDefect('local-part contains non-ASCII characters)'))
        return node

    def obsolete_local_part(self):
        """Words and dots, with blanks and comments between them, or what else there is."""
        node = Node('obs-local-part', in_words=False)
        dot = False
        while self.next() == '\\' or self.in_phrase():
            if self.next() == '.':
                if dot:
                    node.defects.append(_INVALID("invalid repeated '.'"))
                node.append(self.sign('dot'))
                dot = True
                continue
            if self.next() == '\\':
                node.append(self.sign('misplaced-special'))
                node.defects.append(_INVALID("'\\' character outside of quoted-string/ccontent"))
                dot = False
                continue
            if node and node[-1].kind != 'dot':
                node.defects.append(_INVALID("missing '.' between words"))
            try:
                node.append(self.attempt(self.word))
                dot = False
            except NoSuch:
                if self.next() not in _LEADER:
                    raise
                node.append(self.gap())
        parts = [part for part in node if part.kind != 'cfws']
        if not parts:
            raise NoSuch
        if parts[0].kind == 'dot':
            node.defects.append(_INVALID("Invalid leading '.' in local part"))
        if parts[-1].kind == 'dot':
            node.defects.append(_INVALID("Invalid trailing '.' in local part"))
        if node.defects:
            node.kind = 'invalid-obs-local-part'
        return node

    def domain(self):
        leader = self.gap_or_nothing()
        node = Node('domain', in_words=False)
        if not self.next():
            raise NoSuch('expected domain', self)
        if self.next() == '[':
            node.append(self.domain_literal())
            node[0][:0] = leader
            return node
        inner = self.attempt(self.dot_atom, self.atom)
        if self.next() == '@':
            raise NoSuch('Invalid Domain')
        inner[:0] = leader
        node.append(inner)
        if self.next() == '.':
            node.defects.append(_OBSOLETE('domain is not a dot-atom (contains CFWS)'))
            while self.next() == '.':
                node.append(self.sign('dot'))
                node.append(self.atom())
        return node

    def domain_literal(self):
        node = Node('domain-literal', [self.sign('domain-literal-start')], in_words=False)
        end = self.text.find(']', self.at)
        stop = end if end >= 0 else len(self.text)
        inside = self.text[self.at:stop]
        if '[' in inside:
            raise NoSuch("expected ']' at end of domain-literal", self)
        node.append(Leaf(inside, 'dtext').check())
        self.at = stop
        if end < 0:
            node.defects.append(_INVALID('end of input inside domain-literal'))
            node.append(Leaf(']', 'domain-literal-end'))
        else:
            node.append(self.sign('domain-literal-end'))
        node += self.gap_or_nothing()
        return node

    def addr_spec(self):
        node = Node('addr-spec', [self.local_part()], in_words=False)
        if self.next() != '@':
            node.defects.append(_INVALID('addr-spec local part with no domain'))
            return node
        node.append(self.sign('address-at-symbol'))
        node.append(self.domain())
        return node

    def angle_addr(self):
        node = Node('angle-addr', self.gap_or_nothing())
        if self.next() != '<':
            raise NoSuch
        node.append(self.sign('angle-addr-start', Sign))
        if self.next() == '>':
            node.append(self.sign('angle-addr-end', Sign))
            node.defects.append(_INVALID('null addr-spec in angle-addr'))
            return node
        try:
            inner = self.attempt(self.addr_spec)
        except NoSuch:
            node.append(self.route())
            node.defects.append(_OBSOLETE('obsolete route specification in angle-addr'))
            inner = self.addr_spec()
        node.append(inner)
        if self.next() == '>':
            self.at += 1
        else:
            node.defects.append(_INVALID("missing trailing '>' on angle-addr"))
        node.append(Sign('>', 'angle-addr-end'))
        node += self.gap_or_nothing()
        return node

    def route(self):
        """Hosts on the way, as they were listed before an address long ago."""
        node = Node('obs-route')
        while True:
            while (character := self.next()) and character in ' \t(,':
                node.append(self.sign('list-separator', Separator) if character == ',' else self.gap())
            if character != '@':
                break
            node.append(self.sign('route-component-marker', Sign))
            node.append(self.domain())
        if self.next() != ':' or node.find('domain') is None:
            raise NoSuch
        node.append(self.sign('end-of-obs-route-marker'))
        return node

    def name_addr(self):
        leader = self.gap_or_nothing()
        node = Node('name-addr')
        if self.next() != '<':
            if not self.in_phrase():
                raise NoSuch
            name = self.display_name()
            if not self.next():
                raise NoSuch
            target = name if not name or name[0].is_leaf else name[0]
            target[:0] = leader
            leader = []
            node.append(name)
        address = self.angle_addr()
        address[:0] = leader
        node.append(address)
        return node

    def mailbox(self):
        node = Node('mailbox', [self.attempt(self.name_addr, self.addr_spec)])
        if any([isinstance(defect, _INVALID) for defect in node.all_defects]):
            node.kind = 'invalid-mailbox'
        return node

    def invalid_mailbox(self, ends):
        node = Node('invalid-mailbox')
        while (character := self.next()) and character not in ends:
            node.append(self.sign('misplaced-special') if character in _PHRASE_ENDS else self.phrase())
        return node

    def group(self):
        node = Node('group', [self.display_name()])
        if self.next() != ':':
            raise NoSuch
        node.append(self.sign('group-display-name-terminator'))
        if self.next() != ';':
            node.append(self.group_list())
            if not self.next():
                node.defects.append(_INVALID('end of header in group'))
            elif self.next() != ';':
                raise NoSuch
        self.at += 1
        node.append(Leaf(';', 'group-terminator'))
        node += self.gap_or_nothing()
        return node

    def group_list(self):
        node = Node('group-list')
        if not self.next():
            node.defects.append(_INVALID('end of header before group-list'))
            return node
        leader = self.gap_or_nothing()
        if leader and not self.next():
            node.defects.append(_INVALID('end of header in group-list'))
        if leader and (not self.next() or self.next() == ';'):
            node += leader
            return node
        members = self.listed('mailbox-list', ',;', self.mailbox, 'mailbox', lambda made: made)
        if not mailboxes_of(members, True):
            node += leader + members
            node.defects.append(_OBSOLETE('group-list with empty entries'))
            return node
        members[:0] = leader
        node.append(members)
        return node

    def listed(self, kind, ends, read, member, wrap):
        """What is between commas, up to another one of the ends."""
        node = Node(kind)
        others = ends[1:]
        invalid = f'invalid {member} in {kind}'
        while (character := self.next()) and character not in others:
            start = self.at
            try:
                node.append(self.attempt(read))
            except NoSuch:
                self.at = start
                leader = self.gap_or_nothing()
                character = self.next()
                if leader and (not character or character in ends):
                    node += leader
                    what = 'address-list entry with no content' if member == 'address' else 'empty element in mailbox-list'
                    node.defects.append(_OBSOLETE(what))
                elif character == ',':
                    node.defects.append(_OBSOLETE(f'empty element in {kind}'))
                else:
                    made = self.invalid_mailbox(ends)
                    made[:0] = leader
                    node.append(wrap(made))
                    node.defects.append(_INVALID(invalid))
            character = self.next()
            if character and character not in ends:
                # There is something behind an address.
                mailbox = node[-1][0] if member == 'address' else node[-1]
                mailbox.kind = 'invalid-mailbox'
                mailbox += self.invalid_mailbox(ends)
                node.defects.append(_INVALID(invalid))
            if self.next() == ',':
                node.append(self.sign('list-separator', Separator))
        return node

    def address(self):
        return Node('address', [self.attempt(self.group, self.mailbox)])

    def address_list(self):
        return self.listed('address-list', ',', self.address, 'address', lambda made: Node('address', [made]))


# What the nodes mean.

def mailboxes_of(node, invalid=False):
    """The mailboxes of a list, a group or an address; those that are invalid too if they are wanted."""
    found = []
    for part in node:
        if part.kind == 'mailbox' or invalid and part.kind == 'invalid-mailbox':
            found.append(part)
        elif part.kind in ('address', 'group', 'group-list', 'mailbox-list'):
            found += mailboxes_of(part, invalid)
    return found


def name_of(node):
    """The name of a group, or of who has a mailbox, or None."""
    inner = node
    while inner and inner[0].kind in ('name-addr', 'group'):
        inner = inner[0]
    name = inner.find('display-name')
    return None if name is None else stripped(name)


def _address_of(mailbox):
    first = mailbox[0] if mailbox else None
    if first is not None and first.kind == 'name-addr':
        angle = first.find('angle-addr')
        return angle.find('addr-spec')
    return first if first is not None and first.kind == 'addr-spec' else None


def local_part_of(mailbox):
    """What stands before @, without quotes, or None."""
    address = _address_of(mailbox)
    if address is None:
        return None
    return local_part_text(address[0])


def local_part_text(node):
    """The value of a local part: blanks and comments around it and around its dots mean nothing."""
    pieces = []
    for part in node[0]:
        inner = [part] if part.is_leaf or part.kind in ('cfws', 'bare-quoted-string', 'encoded-word') else part
        for piece in inner:
            if piece.kind == 'dot':
                while pieces and pieces[-1].kind == 'cfws':
                    pieces.pop()
            elif piece.kind == 'cfws' and (not pieces or pieces[-1].kind == 'dot'):
                continue
            pieces.append(piece)
    while pieces and pieces[-1].kind == 'cfws':
        pieces.pop()
    return ''.join([piece.value for piece in pieces])


def domain_of(mailbox):
    address = _address_of(mailbox)
    domain = None if address is None else address.find('domain')
    return None if domain is None else ''.join(domain.value.split())
