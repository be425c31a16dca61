"""Headers with values of their own kinds: types with parameters, versions, identifiers."""

import re
from email import errors
from email._header_addresses import AddressScanner
from email._header_scanner import NoSuch, Scanner
from email._header_tree import SPECIALS, Leaf, Node, Sign, quote

_INVALID = errors.InvalidHeaderDefect
_MISSING = errors.HeaderMissingRequiredValue
_TOKEN = re.compile(r'[^()<>@,:;\\"\[\]/?= \t]+')
_ATTRIBUTE = re.compile(r'[^()<>@,:;\\"\[\]/?=*\'% \t]+')
_SECTION = re.compile(r'\*(0|[1-9][0-9]*)')
_PHRASE_ENDS = SPECIALS - frozenset('."(')


class Parameters(Node):
    """Parameters behind a semicolon. Parts of one value are put together, and what is no ASCII is read."""

    def __init__(self):
        Node.__init__(self, 'mime-parameters', breaks=False)

    @property
    def params(self):
        from urllib.parse import unquote, unquote_to_bytes
        from email.utils import _has_surrogates
        by_name = {}
        for part in self:
            if hasattr(part, 'name'):
                by_name.setdefault(part.name, []).append(part)
        for name, parts in by_name.items():
            parts.sort(key=lambda part: part.section)
            first = parts[0]
            if not first.extended and len(parts) > 1 and parts[1].section == 0:
                self.tell(parts[1], 'duplicate parameter name; duplicate(s) ignored')
                parts = parts[:1]
            values = []
            for part in parts:
                if part.section != len(values):
                    if not part.extended:
                        self.tell(part, 'duplicate parameter name; duplicate ignored')
                        continue
                    self.tell(part, 'inconsistent RFC2231 parameter numbering')
                value = part.text
                if part.extended:
                    try:
                        data = unquote_to_bytes(value)
                    except UnicodeEncodeError:
                        value = unquote(value, encoding='latin-1')
                    else:
                        try:
                            value = data.decode(first.charset or 'us-ascii', 'surrogateescape')
                        except LookupError:
                            value = data.decode('us-ascii', 'surrogateescape')
                        if _has_surrogates(value):
                            part.defects.append(errors.UndecodableBytesDefect())
                values.append(value)
            yield name, ''.join(values)

    @staticmethod
    def tell(part, what):
        part.defects.append(_INVALID(what))

    @property
    def shown(self):
        shown = '; '.join([f'{name}="{quote(value)}"' if value else name for name, value in self.params])
        return ' ' + shown if shown else ''


class ValueScanner(AddressScanner):
    def token(self):
        node = Node('token', self.gap_or_nothing())
        node.append(Leaf(self.matched(_TOKEN), 'ttext').check())
        node += self.gap_or_nothing()
        return node

    def rest(self):
        return self.text[self.at:]

    def anything(self, node, ends=''):
        """Adds what stands up to one of these signs, whatever it is."""
        while (character := self.next()) and character not in ends:
            node.append(self.sign('misplaced-special') if character in _PHRASE_ENDS else self.phrase())

    def parameters_somewhere(self, node):
        """Adds what nobody understands, and the parameters behind it."""
        self.anything(node, ';')
        if self.next():
            self.parameters_behind_sign(node)

    def parameters_behind_sign(self, node):
        node.append(self.sign('parameter-separator'))
        node.append(self.parameters())

    def parameters(self):
        node = Parameters()
        while self.next():
            start = self.at
            try:
                node.append(self.parameter())
            except NoSuch:
                self.at = start
                leader = self.gap_or_nothing()
                if not self.next():
                    node += leader
                    return node
                if self.next() == ';':
                    node += leader
                    node.defects.append(_INVALID('parameter entry with no content'))
                else:
                    made = Node('invalid-parameter', leader)
                    self.anything(made, ';')
                    node.append(made)
                    node.defects.append(_INVALID(f'invalid parameter {made.shown!r}'))
            if self.next() and self.next() != ';':
                last = node[-1]
                last.kind = 'invalid-parameter'
                more = Node('invalid-parameter')
                self.anything(more, ';')
                last += more
                node.defects.append(_INVALID(f'parameter with invalid trailing text {more.shown!r}'))
            if self.next():
                node.append(self.sign('parameter-separator'))
        return node

    def parameter(self):
        node = Node('parameter')
        node.section = 0
        node.extended = False
        node.charset = None
        node.text = ''
        node += self.gap_or_nothing()
        name = Leaf(self.matched(_ATTRIBUTE), 'attrtext').check()
        node.name = name.strip()
        node.append(name)
        node += self.gap_or_nothing()
        if self.next() in ('', ';'):
            node.defects.append(_INVALID(f'Parameter contains name ({node.shown}) but no value'))
            return node
        if found := _SECTION.match(self.text, self.at):
            self.at = found.end()
            node.section = int(found[1])
            node.append(Leaf(found[0], 'section'))
        if self.next() == '*':
            node.append(self.sign('extended-parameter-marker'))
            node.extended = True
        if self.next() != '=':
            raise NoSuch
        node.append(self.sign('parameter-separator'))
        leader = self.gap_or_nothing()
        quoted = self.next() == '"'
        if quoted:
            value = self.quoted_string()
            node.text = ''.join([part.value for part in value if part.kind == 'bare-quoted-string'])
        else:
            value = self.extended_value() if node.extended else self.token_value()
            node.text = ''.join([part.value for part in value if part.kind != 'cfws'])
        value[:0] = leader
        node.append(value)
        if node.extended and node.section == 0:
            self.charset(node, quoted)
        return node

    def token_value(self):
        node = Node('value', self.gap_or_nothing())
        node.append(Leaf(self.matched(_TOKEN), 'ttext').check())
        node += self.gap_or_nothing()
        return node

    def extended_value(self):
        node = Node('value')
        node.append(Leaf(self.matched(_TOKEN), 'extended-attrtext').check())
        node += self.gap_or_nothing()
        return node

    @staticmethod
    def charset(node, quoted):
        """Takes charset and language off the value."""
        parts = node.text.split("'", 2)
        if len(parts) == 3:
            node.charset, _, node.text = parts
            wrong = 'Quoted string value for extended parameter is invalid' if quoted else None
        else:
            node.extended = False
            wrong = 'Missing required charset/lang delimiters'
            if quoted:
                wrong = 'Parameter marked as extended but appears to have a quoted string value that is non-encoded'
        if wrong:
            node.defects.append(_INVALID(wrong))


def parse_unstructured(text):
    return Scanner(text).unstructured()


def parse_addresses(text):
    return AddressScanner(text).address_list()


def parse_content_type(text):
    node = Node('content-type', in_words=False, breaks=False)
    node.maintype, node.subtype = 'text', 'plain'
    scanner = ValueScanner(text)
    if not text:
        node.defects.append(_MISSING('Missing content type specification'))
        return node
    try:
        maintype = scanner.attempt(scanner.token)
    except NoSuch:
        node.defects.append(_INVALID(f'Expected content maintype but found {text!r}'))
        scanner.parameters_somewhere(node)
        return node
    node.append(maintype)
    if scanner.next() != '/':
        node.defects.append(_INVALID('Invalid content type'))
        scanner.parameters_somewhere(node)
        return node
    node.append(scanner.sign('content-type-separator'))
    try:
        subtype = scanner.attempt(scanner.token)
    except NoSuch:
        node.maintype = maintype.value.strip().lower()
        node.defects.append(_INVALID(f'Expected content subtype but found {scanner.rest()!r}'))
        scanner.parameters_somewhere(node)
        return node
    node.append(subtype)
    if scanner.next() not in ('', ';'):
        node.defects.append(_INVALID(f'Only parameters are valid after content type, but found {scanner.rest()!r}'))
        scanner.parameters_somewhere(node)
        return node
    node.maintype, node.subtype = maintype.value.strip().lower(), subtype.value.strip().lower()
    if scanner.next():
        scanner.parameters_behind_sign(node)
    return node


def parse_content_disposition(text):
    node = Node('content-disposition', in_words=False, breaks=False)
    node.content_disposition = None
    scanner = ValueScanner(text)
    if not text:
        node.defects.append(_MISSING('Missing content disposition'))
        return node
    try:
        token = scanner.attempt(scanner.token)
    except NoSuch:
        node.defects.append(_INVALID(f'Expected content disposition but found {text!r}'))
        scanner.parameters_somewhere(node)
        return node
    node.append(token)
    node.content_disposition = token.value.strip().lower()
    if scanner.next() not in ('', ';'):
        node.defects.append(_INVALID(f'Only parameters are valid after content disposition, but found {scanner.rest()!r}'))
        scanner.parameters_somewhere(node)
    elif scanner.next():
        scanner.parameters_behind_sign(node)
    return node


def parse_transfer_encoding(text):
    node = Node('content-transfer-encoding', in_words=False)
    node.cte = '7bit'
    scanner = ValueScanner(text)
    if not text:
        node.defects.append(_MISSING('Missing content transfer encoding'))
        return node
    try:
        token = scanner.attempt(scanner.token)
    except NoSuch:
        node.defects.append(_INVALID(f'Expected content transfer encoding but found {text!r}'))
    else:
        node.append(token)
        node.cte = token.value.strip().lower()
    while character := scanner.next():
        node.defects.append(_INVALID('Extra text after content transfer encoding'))
        node.append(scanner.sign('misplaced-special') if character in _PHRASE_ENDS else scanner.phrase())
    return node


def parse_mime_version(text):
    node = Node('mime-version')
    node.major = node.minor = None
    scanner = ValueScanner(text)
    if not text:
        node.defects.append(_MISSING('Missing MIME version number (eg: 1.0)'))
        return node
    node += scanner.gap_or_nothing()
    if not scanner.next():
        node.defects.append(_MISSING('Expected MIME version number but found only CFWS'))
    node.major = _number(node, scanner, 'major', '. \t(')
    node += scanner.gap_or_nothing()
    if scanner.next() != '.':
        if node.major is not None:
            node.defects.append(_INVALID('Incomplete MIME version; found only major number'))
        if scanner.next():
            node.append(Leaf(scanner.rest(), 'xtext'))
        return node
    node.append(scanner.sign('version-separator'))
    node += scanner.gap_or_nothing()
    if not scanner.next():
        if node.major is not None:
            node.defects.append(_INVALID('Incomplete MIME version; found only major number'))
        return node
    node.minor = _number(node, scanner, 'minor', ' \t(')
    node += scanner.gap_or_nothing()
    if scanner.next():
        node.defects.append(_INVALID('Excess non-CFWS text after MIME version'))
        node.append(Leaf(scanner.rest(), 'xtext'))
    return node


def _number(node, scanner, which, ends):
    start = scanner.at
    while (character := scanner.next()) and character not in ends:
        scanner.at += 1
    digits = scanner.text[start:scanner.at]
    if digits.isdigit():
        node.append(Leaf(digits, 'digits'))
        return int(digits)
    node.defects.append(_INVALID(f'Expected MIME {which} version number but found {digits!r}'))
    node.append(Leaf(digits, 'xtext'))
    return None


def parse_message_id(text):
    node = Node('message-id')
    scanner = AddressScanner(text)
    try:
        node.append(_message_id(scanner))
    except NoSuch as error:
        node = Node('invalid-message-id', Scanner(text).unstructured())
        node.defects.append(_INVALID(f'Invalid msg-id: {errors.HeaderParseError(error.told())!r}'))
    else:
        if scanner.next():
            node.defects.append(_INVALID(f'Unexpected {text[scanner.at:]!r}'))
    return node


def _message_id(scanner):
    node = Node('msg-id', scanner.gap_or_nothing(), in_words=False)
    if scanner.next() != '<':
        raise NoSuch('expected msg-id', scanner)
    node.append(scanner.sign('msg-id-start', Sign))
    rest = scanner.text[scanner.at:]
    try:
        node.append(scanner.attempt(scanner.dot_atom_text, scanner.obsolete_local_part))
    except NoSuch:
        raise NoSuch(f"expected dot-atom-text or obs-id-left but found '{rest}'") from None
    if scanner.next() != '@':
        node.defects.append(_INVALID('msg-id with no id-right'))
        if scanner.next() == '>':
            node.append(scanner.sign('msg-id-end', Sign))
            node += scanner.gap_or_nothing()
        return node
    node.append(scanner.sign('address-at-symbol', Sign))
    rest = scanner.text[scanner.at:]
    try:
        node.append(scanner.attempt(scanner.dot_atom_text, scanner.domain_literal, scanner.domain))
    except NoSuch:
        raise NoSuch(f"expected dot-atom-text, no-fold-literal or obs-id-right but found '{rest}'") from None
    if scanner.next() == '>':
        scanner.at += 1
    else:
        node.defects.append(_INVALID("missing trailing '>' on msg-id"))
    node.append(Sign('>', 'msg-id-end'))
    node += scanner.gap_or_nothing()
    return node
