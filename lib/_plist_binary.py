"""Property lists in binary: objects one after the other, which refer to each other by their numbers, a table of their places, and a trailer."""

import datetime
import struct

from plistlib import UID, InvalidFileException

_TRAILER = struct.Struct('>5xBBBQQQ')
_FORMATS = {1: 'B', 2: 'H', 4: 'L', 8: 'Q'}
_FIXED = {0x00: None, 0x08: False, 0x09: True, 0x0f: b''}
_SCALARS = str, int, float, datetime.datetime, bytes
_EPOCH = datetime.datetime(2001, 1, 1)
_UNREAD = object()


def _size_of(number):
    """How many bytes such numbers take."""
    return 1 if number < 1 << 8 else 2 if number < 1 << 16 else 4 if number < 1 << 32 else 8


def _packed(number):
    return number.to_bytes(_size_of(number))


class _Reader:
    def __init__(self, file, dict_type, aware_datetime):
        self.file = file
        self.dict_type = dict_type
        self.epoch = _EPOCH.replace(tzinfo=datetime.UTC) if aware_datetime else _EPOCH

    def read(self):
        file = self.file
        try:
            file.seek(-_TRAILER.size, 2)
            trailer = file.read(_TRAILER.size)
            if len(trailer) != _TRAILER.size:
                raise InvalidFileException
            _, offset_size, self.reference_size, count, top, table = _TRAILER.unpack(trailer)
            file.seek(table)
            self.offsets = self.numbers(count, offset_size)
            self.objects = [_UNREAD] * count
            return self.object(top)
        except (OSError, IndexError, struct.error, OverflowError, ValueError):
            raise InvalidFileException

    def bytes(self, count):
        data = self.file.read(count)
        if len(data) != count:
            raise InvalidFileException
        return data

    def numbers(self, count, size):
        data = self.bytes(count * size)
        if size in _FORMATS:
            return struct.unpack(f'>{count}{_FORMATS[size]}', data)
        if not size:
            raise InvalidFileException
        return [int.from_bytes(data[at:at + size]) for at in range(0, len(data), size)]

    def references(self, count):
        return self.numbers(count, self.reference_size)

    def count(self, low):
        """The length of an object, which stands in the low bits of its first byte or behind it."""
        if low != 15:
            return low
        size = 1 << (self.file.read(1)[0] & 3)
        return int.from_bytes(self.bytes(size))

    def object(self, number):
        value = self.objects[number]
        if value is not _UNREAD:
            return value
        self.file.seek(self.offsets[number])
        token = self.file.read(1)[0]
        high, low = token & 0xf0, token & 15
        if token in _FIXED:
            value = _FIXED[token]
        elif high == 0x10:
            value = int.from_bytes(self.file.read(1 << low), signed=low >= 3)
        elif token == 0x22:
            value = struct.unpack('>f', self.file.read(4))[0]
        elif token == 0x23:
            value = struct.unpack('>d', self.file.read(8))[0]
        elif token == 0x33:
            value = self.epoch + datetime.timedelta(seconds=struct.unpack('>d', self.file.read(8))[0])
        elif high == 0x40:
            value = self.bytes(self.count(low))
        elif high == 0x50:
            value = self.bytes(self.count(low)).decode('ascii')
        elif high == 0x60:
            value = self.bytes(2 * self.count(low)).decode('utf-16-be')
        elif high == 0x80:
            value = UID(int.from_bytes(self.file.read(1 + low)))
        elif high == 0xa0:
            return self.list(number, self.count(low))
        elif high == 0xd0:
            return self.dict(number, self.count(low))
        else:
            raise InvalidFileException
        self.objects[number] = value
        return value

    # An object can be in itself.

    def list(self, number, count):
        references = self.references(count)
        value = self.objects[number] = []
        for reference in references:
            value.append(self.object(reference))
        return value

    def dict(self, number, count):
        keys = self.references(count)
        values = self.references(count)
        made = self.objects[number] = self.dict_type()
        try:
            for key, value in zip(keys, values):
                made[self.object(key)] = self.object(value)
        except TypeError:
            raise InvalidFileException
        return made


def read(file, dict_type, aware_datetime):
    return _Reader(file, dict_type, aware_datetime).read()


class Writer:
    def __init__(self, file, sort_keys, skipkeys, aware_datetime):
        self.file = file
        self.sort_keys = sort_keys
        self.skipkeys = skipkeys
        self.aware_datetime = aware_datetime

    def write(self, value):
        self.objects = []
        self.numbers = {}
        self.collect(value)
        self.reference_size = _size_of(len(self.objects))
        offsets = []
        self.file.write(b'bplist00')
        for each in self.objects:
            offsets.append(self.file.tell())
            self.write_object(each)
        table = self.file.tell()
        size = _size_of(table)
        self.file.write(b''.join([offset.to_bytes(size) for offset in offsets]))
        self.file.write(_TRAILER.pack(0, size, self.reference_size, len(offsets), 0, table))

    @staticmethod
    def identity(value):
        """Equal scalars of one type are one object."""
        return (type(value), value) if isinstance(value, _SCALARS) else id(value)

    def collect(self, value):
        identity = self.identity(value)
        if identity in self.numbers:
            return
        self.numbers[identity] = len(self.objects)
        self.objects.append(value)
        if isinstance(value, dict):
            keys, values = self.items(value)
            for part in keys:
                self.collect(part)
            for part in values:
                self.collect(part)
        elif isinstance(value, (list, tuple)):
            for part in value:
                self.collect(part)

    def items(self, value):
        """Keys and values of a dict that are written."""
        keys, values = [], []
        for key, part in sorted(value.items()) if self.sort_keys else value.items():
            if isinstance(key, str):
                keys.append(key)
                values.append(part)
            elif not self.skipkeys:
                raise TypeError('keys must be strings')
        return keys, values

    def write_head(self, token, count):
        """The first byte of an object, and its length."""
        if count < 15:
            self.file.write(bytes((token | count,)))
        else:
            self.file.write(bytes((token | 15, 0x10 | _size_of(count).bit_length() - 1)) + _packed(count))

    def write_references(self, values):
        self.file.write(b''.join([self.numbers[self.identity(value)].to_bytes(self.reference_size) for value in values]))

    def write_object(self, value):
        write = self.file.write
        if value is None:
            write(b'\x00')
        elif value is False:
            write(b'\x08')
        elif value is True:
            write(b'\x09')
        elif isinstance(value, int):
            self.write_int(value)
        elif isinstance(value, float):
            write(struct.pack('>Bd', 0x23, value))
        elif isinstance(value, datetime.datetime):
            epoch = _EPOCH
            if self.aware_datetime:
                value = value.astimezone(datetime.UTC)
                epoch = _EPOCH.replace(tzinfo=datetime.UTC)
            write(struct.pack('>Bd', 0x33, (value - epoch).total_seconds()))
        elif isinstance(value, (bytes, bytearray)):
            self.write_head(0x40, len(value))
            write(value)
        elif isinstance(value, str):
            if value.isascii():
                self.write_head(0x50, len(value))
                write(value.encode())
            else:
                data = value.encode('utf-16-be')
                self.write_head(0x60, len(data) // 2)
                write(data)
        elif isinstance(value, UID):
            data = _packed(value.data)
            write(bytes((0x80 | len(data) - 1,)) + data)
        elif isinstance(value, (list, tuple)):
            self.write_head(0xa0, len(value))
            self.write_references(value)
        elif isinstance(value, dict):
            keys, values = self.items(value)
            self.write_head(0xd0, len(keys))
            self.write_references(keys)
            self.write_references(values)
        else:
            raise TypeError(value)

    def write_int(self, value):
        if not -1 << 63 <= value < 1 << 64:
            raise OverflowError(value)
        if value < 0:
            data = value.to_bytes(8, signed=True)
        elif value < 1 << 63:
            data = _packed(value)
        else:
            # Numbers of eight bytes have a sign.
            data = value.to_bytes(16)
        self.file.write(bytes((0x10 | len(data).bit_length() - 1,)) + data)
