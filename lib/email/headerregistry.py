"""Headers as objects: texts that know what they mean."""

from types import MappingProxyType
from email import _header_addresses as _addresses, _header_values as _values, errors, utils
from email._header_tree import SPECIALS, Blank, Leaf, Node, quote

_NO_ATOM = SPECIALS - {'.'} | frozenset(' \t')


def _quoted_if_needed(text, signs):
    return text if signs.isdisjoint(text) else f'"{quote(text)}"'


class Address:
    """A mailbox: the name of who has it, and username and domain, or both in addr_spec."""

    def __init__(self, display_name='', username='', domain='', addr_spec=None):
        given = ''.join(filter(None, (display_name, username, domain, addr_spec)))
        if '\r' in given or '\n' in given:
            raise ValueError('invalid arguments; address parts cannot contain CR or LF')
        if addr_spec is not None:
            if username or domain:
                raise TypeError('addrspec specified when username and/or domain also specified')
            scanner = _addresses.AddressScanner(addr_spec)
            try:
                node = scanner.addr_spec()
            except _addresses.NoSuch as error:
                raise errors.HeaderParseError(error.told()) from None
            if scanner.next():
                raise ValueError(f"Invalid addr_spec; only '{node}' could be parsed from '{addr_spec}'")
            if defects := node.all_defects:
                raise defects[0]
            username = _addresses.local_part_of([node])
            domain = _addresses.domain_of([node])
        self._display_name = display_name
        self._username = username
        self._domain = domain

    @property
    def display_name(self):
        return self._display_name

    @property
    def username(self):
        return self._username

    @property
    def domain(self):
        return self._domain

    @property
    def addr_spec(self):
        name = _quoted_if_needed(self.username, _NO_ATOM)
        if self.domain:
            return f'{name}@{self.domain}'
        return name or '<>'

    def __repr__(self):
        return f'{self.__class__.__name__}(display_name={self.display_name!r}, username={self.username!r}, domain={self.domain!r})'

    def __str__(self):
        name = _quoted_if_needed(self.display_name, SPECIALS)
        if not name:
            return self.addr_spec
        return f'{name} <{"" if self.addr_spec == "<>" else self.addr_spec}>'

    def __eq__(self, other):
        if not isinstance(other, Address):
            return NotImplemented
        return (self.display_name, self.username, self.domain) == (other.display_name, other.username, other.domain)


class Group:
    """Addresses with a name, or without one, as every address that is in no group is one."""

    def __init__(self, display_name=None, addresses=None):
        self._display_name = display_name
        self._addresses = tuple(addresses) if addresses else ()

    @property
    def display_name(self):
        return self._display_name

    @property
    def addresses(self):
        return self._addresses

    def __repr__(self):
        return f'{self.__class__.__name__}(display_name={self.display_name!r}, addresses={self.addresses!r}'

    def __str__(self):
        if self.display_name is None and len(self.addresses) == 1:
            return str(self.addresses[0])
        name = self.display_name
        if name is not None:
            name = _quoted_if_needed(name, SPECIALS)
        addresses = ', '.join([str(address) for address in self.addresses])
        return f'{name}:{" " if addresses else ""}{addresses};'

    def __eq__(self, other):
        if not isinstance(other, Group):
            return NotImplemented
        return self.display_name == other.display_name and self.addresses == other.addresses


class BaseHeader(str):
    """The text is the value, decoded. A class for a kind of header says in `parse` what value, defects and whatever else it has are."""

    def __new__(cls, name, value):
        made = {'defects': []}
        cls.parse(value, made)
        decoded = made.pop('decoded')
        if utils._has_surrogates(decoded):
            decoded = utils._sanitize(decoded)
        self = str.__new__(cls, decoded)
        self.init(name, **made)
        return self

    def init(self, name, *, parse_tree, defects):
        self._name = name
        self._parse_tree = parse_tree
        self._defects = defects

    @property
    def name(self):
        return self._name

    @property
    def defects(self):
        return tuple(self._defects)

    def __reduce__(self):
        return _reconstruct_header, (self.__class__.__name__, self.__class__.__bases__, str(self)), self.__getstate__()

    @classmethod
    def _reconstruct(cls, value):
        return str.__new__(cls, value)

    def fold(self, *, policy):
        """The whole header in lines, as the policy has them."""
        header = Node('header', [Node('header-label', [Leaf(self.name, 'header-name'), Leaf(':', 'header-sep')], in_words=False)])
        if self._parse_tree:
            header.append(Node('cfws', [Blank(' ', 'fws')]))
        header.append(self._parse_tree)
        return header.fold(policy)


def _reconstruct_header(cls_name, bases, value):
    return type(cls_name, bases, {})._reconstruct(value)


class UnstructuredHeader:
    max_count = None
    value_parser = staticmethod(_values.parse_unstructured)

    @classmethod
    def parse(cls, value, kwds):
        kwds['parse_tree'] = cls.value_parser(value)
        kwds['decoded'] = str(kwds['parse_tree'])


class UniqueUnstructuredHeader(UnstructuredHeader):
    max_count = 1


class DateHeader:
    """Has the moment as `datetime`; can be made of one, too."""

    max_count = None
    value_parser = staticmethod(_values.parse_unstructured)

    @classmethod
    def parse(cls, value, kwds):
        kwds['datetime'] = None
        kwds['parse_tree'] = Node('nothing')
        kwds['decoded'] = ''
        if not value:
            kwds['defects'].append(errors.HeaderMissingRequiredValue())
            return
        if isinstance(value, str):
            kwds['decoded'] = value
            try:
                value = utils.parsedate_to_datetime(value)
            except ValueError:
                kwds['defects'].append(errors.InvalidDateDefect('Invalid date value or format'))
                return
        kwds['datetime'] = value
        kwds['decoded'] = utils.format_datetime(value)
        kwds['parse_tree'] = cls.value_parser(kwds['decoded'])

    def init(self, *args, **kw):
        self._datetime = kw.pop('datetime')
        super().init(*args, **kw)

    @property
    def datetime(self):
        return self._datetime


class UniqueDateHeader(DateHeader):
    max_count = 1


class AddressHeader:
    """Has `groups` and `addresses`; can be made of an Address or a Group, or several."""

    max_count = None

    @staticmethod
    def value_parser(value):
        return _values.parse_addresses(value)

    @classmethod
    def parse(cls, value, kwds):
        if isinstance(value, str):
            tree = kwds['parse_tree'] = cls.value_parser(value)
            groups = []
            for node in tree:
                if node.kind == 'address':
                    is_group = node[0].kind == 'group'
                    groups.append(Group(_addresses.name_of(node) if is_group else None, [
                        Address(*[part(mailbox) or '' for part in (_addresses.name_of, _addresses.local_part_of, _addresses.domain_of)])
                        for mailbox in _addresses.mailboxes_of(node, True)
                    ]))
            defects = tree.all_defects
        else:
            if not hasattr(value, '__iter__'):
                value = [value]
            groups = [item if hasattr(item, 'addresses') else Group(None, [item]) for item in value]
            defects = []
        kwds['groups'] = groups
        kwds['defects'] = defects
        kwds['decoded'] = ', '.join([str(group) for group in groups])
        if 'parse_tree' not in kwds:
            kwds['parse_tree'] = cls.value_parser(kwds['decoded'])

    def init(self, *args, **kw):
        self._groups = tuple(kw.pop('groups'))
        self._addresses = None
        super().init(*args, **kw)

    @property
    def groups(self):
        return self._groups

    @property
    def addresses(self):
        if self._addresses is None:
            self._addresses = tuple([address for group in self._groups for address in group.addresses])
        return self._addresses


class UniqueAddressHeader(AddressHeader):
    max_count = 1


class SingleAddressHeader(AddressHeader):
    @property
    def address(self):
        if len(self.addresses) != 1:
            raise ValueError(f'value of single address header {self.name} is not a single address')
        return self.addresses[0]


class UniqueSingleAddressHeader(SingleAddressHeader):
    max_count = 1


class MIMEVersionHeader:
    max_count = 1
    value_parser = staticmethod(_values.parse_mime_version)

    @classmethod
    def parse(cls, value, kwds):
        tree = kwds['parse_tree'] = cls.value_parser(value)
        kwds['decoded'] = str(tree)
        kwds['defects'].extend(tree.all_defects)
        kwds['major'] = None if tree.minor is None else tree.major
        kwds['minor'] = tree.minor
        kwds['version'] = None if tree.minor is None else f'{tree.major}.{tree.minor}'

    def init(self, *args, **kw):
        self._version = kw.pop('version')
        self._major = kw.pop('major')
        self._minor = kw.pop('minor')
        super().init(*args, **kw)

    @property
    def major(self):
        return self._major

    @property
    def minor(self):
        return self._minor

    @property
    def version(self):
        return self._version


class ParameterizedMIMEHeader:
    """Has parameters as `params`."""

    max_count = 1

    @classmethod
    def parse(cls, value, kwds):
        tree = kwds['parse_tree'] = cls.value_parser(value)
        kwds['decoded'] = str(tree)
        kwds['defects'].extend(tree.all_defects)
        params = tree.find('mime-parameters')
        kwds['params'] = {utils._sanitize(name).lower(): utils._sanitize(text) for name, text in params.params} if params is not None else {}

    def init(self, *args, **kw):
        self._params = kw.pop('params')
        super().init(*args, **kw)

    @property
    def params(self):
        return MappingProxyType(self._params)


class ContentTypeHeader(ParameterizedMIMEHeader):
    value_parser = staticmethod(_values.parse_content_type)

    def init(self, *args, **kw):
        super().init(*args, **kw)
        self._maintype = utils._sanitize(self._parse_tree.maintype)
        self._subtype = utils._sanitize(self._parse_tree.subtype)

    @property
    def maintype(self):
        return self._maintype

    @property
    def subtype(self):
        return self._subtype

    @property
    def content_type(self):
        return f'{self.maintype}/{self.subtype}'


class ContentDispositionHeader(ParameterizedMIMEHeader):
    value_parser = staticmethod(_values.parse_content_disposition)

    def init(self, *args, **kw):
        super().init(*args, **kw)
        kind = self._parse_tree.content_disposition
        self._content_disposition = kind if kind is None else utils._sanitize(kind)

    @property
    def content_disposition(self):
        return self._content_disposition


class ContentTransferEncodingHeader:
    max_count = 1
    value_parser = staticmethod(_values.parse_transfer_encoding)

    @classmethod
    def parse(cls, value, kwds):
        tree = kwds['parse_tree'] = cls.value_parser(value)
        kwds['decoded'] = str(tree)
        kwds['defects'].extend(tree.all_defects)

    def init(self, *args, **kw):
        super().init(*args, **kw)
        self._cte = utils._sanitize(self._parse_tree.cte)

    @property
    def cte(self):
        return self._cte


class MessageIDHeader:
    max_count = 1
    value_parser = staticmethod(_values.parse_message_id)

    @classmethod
    def parse(cls, value, kwds):
        tree = kwds['parse_tree'] = cls.value_parser(value)
        kwds['decoded'] = str(tree)
        kwds['defects'].extend(tree.all_defects)


_default_header_map = {
    'subject': UniqueUnstructuredHeader, 'date': UniqueDateHeader, 'resent-date': DateHeader, 'orig-date': UniqueDateHeader,
    'sender': UniqueSingleAddressHeader, 'resent-sender': SingleAddressHeader, 'to': UniqueAddressHeader, 'resent-to': AddressHeader,
    'cc': UniqueAddressHeader, 'resent-cc': AddressHeader, 'bcc': UniqueAddressHeader, 'resent-bcc': AddressHeader, 'from': UniqueAddressHeader,
    'resent-from': AddressHeader, 'reply-to': UniqueAddressHeader, 'mime-version': MIMEVersionHeader, 'content-type': ContentTypeHeader,
    'content-disposition': ContentDispositionHeader, 'content-transfer-encoding': ContentTransferEncodingHeader, 'message-id': MessageIDHeader,
}


class HeaderRegistry:
    """Makes headers: of a class that is made of the one for the name and the base."""

    def __init__(self, base_class=BaseHeader, default_class=UnstructuredHeader, use_default_map=True):
        self.registry = {}
        self.base_class = base_class
        self.default_class = default_class
        if use_default_map:
            self.registry.update(_default_header_map)

    def map_to_type(self, name, cls):
        self.registry[name.lower()] = cls

    def __getitem__(self, name):
        cls = self.registry.get(name.lower(), self.default_class)
        return type('_' + cls.__name__, (cls, self.base_class), {})

    def __call__(self, name, value):
        return self[name](name, value)
