"""Property lists in XML."""

import datetime
import re
from binascii import a2b_base64, b2a_base64

import plistlib
from _xml_names import Malformed
from _xml_reader import Reader

_DATE = re.compile(r'(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d))?)?)?)?)?Z', re.ASCII)
_CONTROL = re.compile('[\0-\x08\x0b\x0c\x0e-\x1f]')
# Lines of base64 are no longer than this with their tabs, but for those that are deep inside.
_WIDTH = 76
_LEAST = 16


def _escape(text):
    if _CONTROL.search(text):
        raise ValueError("strings can't contain control characters; use bytes instead")
    text = text.replace('\r\n', '\n').replace('\r', '\n')
    return text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')


def _read_date(text, aware_datetime):
    found = _DATE.match(text)
    if found is None:
        raise AttributeError("'NoneType' object has no attribute 'groupdict'")
    numbers = [int(group) for group in found.groups() if group is not None]
    return datetime.datetime(*numbers, tzinfo=datetime.UTC if aware_datetime else None)


class _Builder:
    """Makes values of the elements that a reader tells of."""

    def __init__(self, dict_type, aware_datetime):
        self.dict_type = dict_type
        self.aware_datetime = aware_datetime
        self.root = None
        self.stack = []
        self.key = None
        self.texts = []
        reader = self.reader = Reader(namespaced=False)
        reader.by_lines = False
        reader.start, reader.end, reader.data = self.start, self.end, self.texts.append

    def read(self, file):
        wrong = None
        try:
            data = file.read()
            if not isinstance(data, (bytes, bytearray)):
                raise TypeError(f'read() did not return a bytes object (type={type(data).__name__})')
            self.reader.feed(data, True)
        except Malformed as error:
            wrong = error
        if wrong:
            self.refuse_entities()
            from xml.parsers.expat import _make_error
            raise _make_error(wrong)
        return self.root

    def refuse_entities(self):
        if self.reader.declares_entities:
            raise plistlib.InvalidFileException('XML entity declarations are not supported in plist files')

    def line(self):
        return self.reader.position(self.reader.at)[0]

    def text(self):
        text = ''.join(self.texts)
        self.texts.clear()
        return text

    def add(self, value):
        if self.key is not None:
            if not isinstance(self.stack[-1], dict):
                raise ValueError(f'unexpected element at line {self.line()}')
            self.stack[-1][self.key] = value
            self.key = None
        elif not self.stack:
            self.root = value
        else:
            if not isinstance(self.stack[-1], list):
                raise ValueError(f'unexpected element at line {self.line()}')
            self.stack[-1].append(value)

    def start(self, name, attributes):
        self.refuse_entities()
        self.texts.clear()
        if name == 'dict':
            made = self.dict_type()
        elif name == 'array':
            made = []
        else:
            return
        self.add(made)
        self.stack.append(made)

    def end(self, name):
        if handle := self.ENDS.get(name):
            handle(self)

    def end_dict(self):
        if self.key:
            raise ValueError(f'missing value for key {self.key!r} at line {self.line()}')
        self.stack.pop()

    def end_key(self):
        if self.key or not isinstance(self.stack[-1], dict):
            raise ValueError(f'unexpected key at line {self.line()}')
        self.key = self.text()

    def end_integer(self):
        text = self.text()
        self.add(int(text, 16) if text.startswith(('0x', '0X')) else int(text))

    ENDS = {
        'dict': end_dict,
        'key': end_key,
        'array': lambda self: self.stack.pop(),
        'true': lambda self: self.add(True),
        'false': lambda self: self.add(False),
        'integer': end_integer,
        'real': lambda self: self.add(float(self.text())),
        'string': lambda self: self.add(self.text()),
        'data': lambda self: self.add(a2b_base64(self.text().encode())),
        'date': lambda self: self.add(_read_date(self.text(), self.aware_datetime)),
    }


def read(file, dict_type, aware_datetime):
    return _Builder(dict_type, aware_datetime).read(file)


class Writer:
    def __init__(self, file, sort_keys, skipkeys, aware_datetime):
        self.file = file
        self.sort_keys = sort_keys
        self.skipkeys = skipkeys
        self.aware_datetime = aware_datetime
        self.level = 0
        file.write(plistlib.PLISTHEADER)

    def line(self, text):
        self.file.write(b'\t' * self.level + text.encode() + b'\n')

    def element(self, name, text):
        self.line(f'<{name}>{_escape(text)}</{name}>')

    def write(self, value):
        self.line('<plist version="1.0">')
        self.write_value(value)
        self.line('</plist>')

    def write_value(self, value):
        if isinstance(value, str):
            self.element('string', value)
        elif value is True:
            self.line('<true/>')
        elif value is False:
            self.line('<false/>')
        elif isinstance(value, int):
            if not -1 << 63 <= value < 1 << 64:
                raise OverflowError(value)
            self.element('integer', f'{value:d}')
        elif isinstance(value, float):
            self.element('real', repr(value))
        elif isinstance(value, dict):
            self.write_dict(value)
        elif isinstance(value, (bytes, bytearray)):
            self.write_bytes(value)
        elif isinstance(value, datetime.datetime):
            if self.aware_datetime:
                value = value.astimezone(datetime.UTC)
            self.element('date', f'{value.year:04}-{value.month:02}-{value.day:02}T{value.hour:02}:{value.minute:02}:{value.second:02}Z')
        elif isinstance(value, (tuple, list)):
            self.write_list(value)
        else:
            raise TypeError(f'unsupported type: {type(value)}')

    def write_bytes(self, data):
        self.line('<data>')
        size = max(_LEAST, _WIDTH - 8 * self.level) // 4 * 3
        for at in range(0, len(data), size):
            self.line(b2a_base64(data[at:at + size], newline=False).decode())
        self.line('</data>')

    def write_list(self, values):
        if not values:
            self.line('<array/>')
            return
        self.line('<array>')
        self.level += 1
        for value in values:
            self.write_value(value)
        self.level -= 1
        self.line('</array>')

    def write_dict(self, values):
        if not values:
            self.line('<dict/>')
            return
        self.line('<dict>')
        self.level += 1
        for key, value in sorted(values.items()) if self.sort_keys else values.items():
            if not isinstance(key, str):
                if self.skipkeys:
                    continue
                raise TypeError('keys must be strings')
            self.element('key', key)
            self.write_value(value)
        self.level -= 1
        self.line('</dict>')
