"""Property lists, as macOS has them: values in XML and in a binary form."""

import enum
from io import BytesIO

__all__ = ['InvalidFileException', 'FMT_XML', 'FMT_BINARY', 'load', 'dump', 'loads', 'dumps', 'UID']

PLISTHEADER = b'''\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
'''

PlistFormat = enum.Enum('PlistFormat', 'FMT_XML FMT_BINARY', module=__name__)
globals().update(PlistFormat.__members__)

# What of a file shows its form.
_HEADER_SIZE = 32


class UID:
    """A number by which an archive of keys refers to one of its objects."""

    def __init__(self, data):
        if not isinstance(data, int):
            raise TypeError('data must be an int')
        if data >= 1 << 64:
            raise ValueError('UIDs cannot be >= 2**64')
        if data < 0:
            raise ValueError('UIDs must be positive')
        self.data = data

    def __index__(self):
        return self.data

    def __repr__(self):
        return f'{self.__class__.__name__}({self.data!r})'

    def __reduce__(self):
        return self.__class__, (self.data,)

    def __eq__(self, other):
        if not isinstance(other, UID):
            return NotImplemented
        return self.data == other.data

    def __hash__(self):
        return hash(self.data)


class InvalidFileException(ValueError):
    def __init__(self, message='Invalid file'):
        ValueError.__init__(self, message)


def _is_xml(header):
    for mark, encoding in (b'', 'ascii'), (b'\xef\xbb\xbf', 'ascii'), (b'\xfe\xff', 'utf-16-be'), (b'\xff\xfe', 'utf-16-le'):
        for start in '<?xml', '<plist':
            if header.startswith(mark + start.encode(encoding)):
                return True
    return False


def _form_of(header):
    if _is_xml(header):
        return FMT_XML
    if header[:8] == b'bplist00':
        return FMT_BINARY
    raise InvalidFileException


def load(fp, *, fmt=None, dict_type=dict, aware_datetime=False):
    """The value of a binary file with a property list. Its form is found out when it is not given."""
    if fmt is None:
        header = fp.read(_HEADER_SIZE)
        fp.seek(0)
        fmt = _form_of(header)
    if fmt not in PlistFormat:
        raise KeyError(fmt)
    if fmt is FMT_XML:
        from _plist_xml import read
    else:
        from _plist_binary import read
    return read(fp, dict_type, aware_datetime)


def loads(value, *, fmt=None, dict_type=dict, aware_datetime=False):
    """The value of a property list in bytes, or in a text with XML."""
    if isinstance(value, str):
        if fmt == FMT_BINARY:
            raise TypeError('value must be bytes-like object when fmt is FMT_BINARY')
        value = value.encode()
    return load(BytesIO(value), fmt=fmt, dict_type=dict_type, aware_datetime=aware_datetime)


def dump(value, fp, *, fmt=FMT_XML, sort_keys=True, skipkeys=False, aware_datetime=False):
    """Writes the value as a property list into a binary file. Keys that are no texts are left out if that is wanted."""
    if fmt not in PlistFormat:
        raise ValueError(f'Unsupported format: {fmt!r}')
    if fmt is FMT_XML:
        from _plist_xml import Writer
    else:
        from _plist_binary import Writer
    Writer(fp, sort_keys, skipkeys, aware_datetime).write(value)


def dumps(value, *, fmt=FMT_XML, skipkeys=False, sort_keys=True, aware_datetime=False):
    """The value as a property list in bytes."""
    file = BytesIO()
    dump(value, file, fmt=fmt, skipkeys=skipkeys, sort_keys=sort_keys, aware_datetime=aware_datetime)
    return file.getvalue()
