# Hidden: CPython has this in C.
"""Deflated data read as it comes in. What is asked for at once is bounded, so that a small input need not become a large output."""

_LENGTHS = ([(at, 0) for at in range(3, 11)] + [(base + (at << extra), extra) for base, extra in ((11, 1), (19, 2), (35, 3), (67, 4), (131, 5))
                                                for at in range(4)])
_LENGTHS[-1:] = [(227, 5), (258, 0)]
_DISTANCES = [(1, 0), (2, 0), (3, 0), (4, 0)] + [((2 + at) * (1 << extra) + 1, extra) for extra in range(1, 14) for at in (0, 1)]
LENGTH_BASES = [base for base, extra in _LENGTHS]
LENGTH_EXTRAS = [extra for base, extra in _LENGTHS]
DISTANCE_BASES = [base for base, extra in _DISTANCES]
DISTANCE_EXTRAS = [extra for base, extra in _DISTANCES]
# The order in which the lengths of the codes of lengths come.
CODE_ORDER = 16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
WINDOW = 1 << 15
_LONGEST = 258
# A table's entry is a symbol and in its lowest four bits how many bits it takes; where there is none, a symbol that does not exist.
_NONE = 400 << 4 | 1
# How much may be read for one symbol, in bytes: three times what is loaded at once.
_SAFE = 12
_ALL = 1 << 60


class Corrupt(Exception):
    """What the data has wrong."""


class NeedInput(Exception):
    """There is less than what is to be read at once."""


def reverse_bits(length):
    """For each number of so many bits the number with its bits turned around."""
    table = [0]
    for bit in range(length):
        table = [number << 1 for number in table] + [number << 1 | 1 for number in table]
    return table


def code_table(lengths, incomplete):
    """Symbols by the bits that come next, for codes with these lengths, and how many bits that is; None where there cannot be such codes."""
    longest = max(lengths, default=0)
    if not longest:
        return [_NONE, _NONE], 1
    counts = [0] * (longest + 1)
    for length in lengths:
        counts[length] += 1
    counts[0] = 0
    left = 1
    for count in counts[1:]:
        left = 2 * left - count
        if left < 0:
            return None
    if left and not (incomplete and longest == 1):
        return None
    starts = [0] * (longest + 2)
    for length in range(1, longest + 1):
        starts[length + 1] = starts[length] + counts[length] << 1
    table = [_NONE] * (1 << longest)
    turned = reverse_bits(longest)
    for symbol, length in enumerate(lengths):
        if length:
            code = turned[starts[length] << longest - length]
            starts[length] += 1
            table[code::1 << length] = [symbol << 4 | length] * (1 << longest - length)
    return table, longest


_fixed = []


def fixed_tables():
    if not _fixed:
        _fixed.append((code_table([8] * 144 + [9] * 112 + [7] * 24 + [8] * 8, False), code_table([5] * 32, False)))
    return _fixed[0]


class Inflater:
    """Reads blocks. `data` from `at` on, and `bits` bits in `hold`, are still to be read; `out` has what came out, with what it may refer to before."""

    def __init__(self):
        self.data = b''
        self.at = 0
        self.hold = 0
        self.bits = 0
        self.out = bytearray()
        # Where what has not been given away begins.
        self.given = 0
        self.last = False
        self.finished = False
        self.stored = None
        self.tables = None

    def copy(self):
        other = Inflater()
        other.__dict__.update(self.__dict__)
        other.out = self.out[:]
        return other

    def take(self, count):
        """The next bits as a number."""
        while self.bits < count:
            if self.at >= len(self.data):
                raise NeedInput
            self.hold |= self.data[self.at] << self.bits
            self.at += 1
            self.bits += 8
        value = self.hold & (1 << count) - 1
        self.hold >>= count
        self.bits -= count
        return value

    def align(self):
        """Goes to the start of a byte, and gives back the whole ones that were loaded."""
        self.at -= self.bits >> 3
        self.hold = self.bits = 0

    def run(self, limit=_ALL):
        """Goes on until the end, the end of the input (NeedInput), or until so much can be given away."""
        while not self.finished and len(self.out) - self.given < limit:
            if self.stored is not None:
                self._copy_stored(limit)
            elif self.tables is not None:
                self._decode(limit)
            elif self.last:
                self.finished = True
            else:
                saved = self.at, self.hold, self.bits
                try:
                    self._begin_block()
                except NeedInput:
                    self.at, self.hold, self.bits = saved
                    self.last = False
                    raise

    def give(self, limit=_ALL):
        """What has come out, up to so much."""
        end = min(len(self.out), self.given + limit)
        given = bytes(self.out[self.given:end])
        self.given = end
        if end > 4 * WINDOW:
            del self.out[:end - WINDOW]
            self.given = WINDOW
        return given

    def _begin_block(self):
        self.last = bool(self.take(1))
        kind = self.take(2)
        if kind == 0:
            self.align()
            if len(self.data) - self.at < 4:
                raise NeedInput
            length = int.from_bytes(self.data[self.at:self.at + 2], 'little')
            if length ^ 0xffff != int.from_bytes(self.data[self.at + 2:self.at + 4], 'little'):
                raise Corrupt('invalid stored block lengths')
            self.at += 4
            self.stored = length
        elif kind == 1:
            self.tables = fixed_tables()
        elif kind == 2:
            self.tables = self._read_tables()
        else:
            raise Corrupt('invalid block type')

    def _read_tables(self):
        literals, distances, codes = self.take(5) + 257, self.take(5) + 1, self.take(4) + 4
        if literals > 286 or distances > 30:
            raise Corrupt('too many length or distance symbols')
        lengths = [0] * 19
        for place in CODE_ORDER[:codes]:
            lengths[place] = self.take(3)
        table = code_table(lengths, False)
        if table is None or not any(lengths):
            raise Corrupt('invalid code lengths set')
        table, longest = table
        lengths = []
        while len(lengths) < literals + distances:
            while self.bits < longest and self.at < len(self.data):
                self.hold |= self.data[self.at] << self.bits
                self.at += 1
                self.bits += 8
            entry = table[self.hold & (1 << longest) - 1]
            if entry & 15 > self.bits:
                raise NeedInput
            self.hold >>= entry & 15
            self.bits -= entry & 15
            symbol = entry >> 4
            if symbol < 16:
                lengths.append(symbol)
                continue
            if symbol == 16:
                count = self.take(2) + 3
                if not lengths:
                    raise Corrupt('invalid bit length repeat')
                lengths += [lengths[-1]] * count
            else:
                lengths += [0] * (self.take(3) + 3 if symbol == 17 else self.take(7) + 11)
            if len(lengths) > literals + distances:
                raise Corrupt('invalid bit length repeat')
        if not lengths[256]:
            raise Corrupt('invalid code -- missing end-of-block')
        literal_table = code_table(lengths[:literals], True)
        if literal_table is None:
            raise Corrupt('invalid literal/lengths set')
        distance_table = code_table(lengths[literals:], True)
        if distance_table is None:
            raise Corrupt('invalid distances set')
        return literal_table, distance_table

    def _copy_stored(self, limit):
        wanted = min(self.stored, max(limit - len(self.out) + self.given, 1))
        piece = self.data[self.at:self.at + wanted]
        if self.stored and not piece:
            raise NeedInput
        self.out += piece
        self.at += len(piece)
        self.stored -= len(piece)
        if not self.stored:
            self.stored = None

    def _decode(self, limit):
        """Symbols up to the end of the block, or of the input, or until there is so much to give away and no more than a match beyond."""
        (literals, literal_bits), (distances, distance_bits) = self.tables
        literal_mask, distance_mask = (1 << literal_bits) - 1, (1 << distance_bits) - 1
        data, at, hold, bits, out = self.data, self.at, self.hold, self.bits, self.out
        append, load = out.append, int.from_bytes
        size = len(data)
        safe = size - _SAFE
        saved = None
        count = (limit - len(out) + self.given) // _LONGEST + 1
        while count:
            count -= 1
            if at > safe:
                # Near the end more may have been read than there is: then the last symbol is to be read again with what comes.
                if saved is not None and at > size and bits < at - size << 3:
                    at, hold, bits, length = saved
                    del out[length:]
                    break
                saved = at, hold, bits, len(out)
            if bits < 15:
                hold |= load(data[at:at + 4], 'little') << bits
                at += 4
                bits += 32
            entry = literals[hold & literal_mask]
            hold >>= entry & 15
            bits -= entry & 15
            symbol = entry >> 4
            if symbol < 256:
                append(symbol)
                continue
            if symbol == 256:
                if at > size and bits < at - size << 3:
                    at, hold, bits, length = saved
                else:
                    self.tables = None
                    saved = None
                break
            if symbol > 285:
                if at > size and bits < at - size << 3:
                    at, hold, bits, length = saved
                    break
                raise Corrupt('invalid literal/length code')
            symbol -= 257
            length = LENGTH_BASES[symbol]
            if bits < 16:
                hold |= load(data[at:at + 4], 'little') << bits
                at += 4
                bits += 32
            if extra := LENGTH_EXTRAS[symbol]:
                length += hold & (1 << extra) - 1
                hold >>= extra
                bits -= extra
            entry = distances[hold & distance_mask]
            hold >>= entry & 15
            bits -= entry & 15
            symbol = entry >> 4
            if symbol > 29:
                if at > size and bits < at - size << 3:
                    at, hold, bits, length = saved
                    break
                raise Corrupt('invalid distance code')
            distance = DISTANCE_BASES[symbol]
            if extra := DISTANCE_EXTRAS[symbol]:
                if bits < extra:
                    hold |= load(data[at:at + 4], 'little') << bits
                    at += 4
                    bits += 32
                distance += hold & (1 << extra) - 1
                hold >>= extra
                bits -= extra
            start = len(out) - distance
            if start < 0:
                if at > size and bits < at - size << 3:
                    at, hold, bits, length = saved
                    break
                raise Corrupt('invalid distance too far back')
            if distance >= length:
                out += out[start:start + length]
            else:
                out += (out[start:] * (length // distance + 1))[:length]
        else:
            saved = None if at <= size or bits >= at - size << 3 else saved
            if saved is not None:
                at, hold, bits, length = saved
                del out[length:]
        # Only what there really is counts.
        if at > size:
            bits -= at - size << 3
            at = size
        # Whole bytes are given back, so that what was not used can be told.
        at -= bits >> 3
        bits &= 7
        self.at, self.hold, self.bits = at, hold & (1 << bits) - 1, bits
        if saved is not None and self.tables is not None and len(out) - self.given < limit:
            raise NeedInput
