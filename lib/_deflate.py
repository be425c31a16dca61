# Hidden: CPython has this in C.
"""Data deflated: matches with what came before are looked for, and a block gets the codes that make it short. Bits are gathered as text of 0 and 1."""

from _inflate import CODE_ORDER, DISTANCE_BASES, DISTANCE_EXTRAS, LENGTH_BASES, LENGTH_EXTRAS, WINDOW

_BLOCK = 1 << 16
_LONGEST = 258
_SHORTEST = 3
# For each level how many places are tried, and the length that is good enough not to look for a better match one further on; 0 for never.
_EFFORTS = [(0, 0), (1, 0), (2, 0), (4, 0), (4, 8), (8, 16), (12, 24), (16, 32), (32, 64), (64, 258)]
HUFFMAN_ONLY, RLE, FIXED = 2, 3, 4
# Matches among the tokens of a block, above the numbers of literals: a length and a distance.
_MATCH = 1 << 16
_BITS_AT_ONCE = 1 << 14
_MASK = WINDOW - 1
# Longer matches are not entered as a whole.
_MUCH = 64


def _bits(value, count):
    """So many bits of a number, the lowest first."""
    return format(value, f'0{count}b')[::-1] if count else ''


def _code_lengths(counts, most):
    """Lengths of codes for symbols that come so often, none longer than `most`."""
    used = [(count, symbol) for symbol, count in enumerate(counts) if count]
    lengths = [0] * len(counts)
    if len(used) < 2:
        for count, symbol in used:
            lengths[symbol] = 1
        return lengths
    # Two queues: symbols by count, and pairs in the order they are made, which is by count as well.
    used.sort()
    leaves = [count for count, symbol in used]
    pairs, parents = [], [0] * (2 * len(used))
    leaf = pair = 0
    total = len(used)
    for number in range(total, 2 * total - 1):
        weight = 0
        for _ in 0, 1:
            if pair >= len(pairs) or leaf < total and leaves[leaf] <= pairs[pair]:
                weight += leaves[leaf]
                parents[leaf] = number
                leaf += 1
            else:
                weight += pairs[pair]
                parents[total + pair] = number
                pair += 1
        pairs.append(weight)
    depths = [0] * (2 * total - 1)
    for number in range(2 * total - 3, -1, -1):
        depths[number] = depths[parents[number]] + 1
    depths = [min(depth, most) for depth in depths[:total]]
    # What was too deep has taken room that others must make up for, the rare ones first.
    room = (1 << most) - sum([1 << most - depth for depth in depths])
    at = 0
    while room < 0:
        if depths[at] < most:
            depths[at] += 1
            room += 1 << most - depths[at]
        else:
            at += 1
    for at in range(total - 1, -1, -1):
        while depths[at] > 1 and 1 << most - depths[at] <= room:
            room -= 1 << most - depths[at]
            depths[at] -= 1
    for (count, symbol), depth in zip(used, depths):
        lengths[symbol] = depth
    return lengths


def _codes(lengths):
    """The codes for lengths, as text in the order of their bits."""
    codes = [''] * len(lengths)
    code = before = 0
    for length, symbol in sorted([(length, symbol) for symbol, length in enumerate(lengths) if length]):
        code <<= length - before
        codes[symbol] = format(code, f'0{length}b')
        code += 1
        before = length
    return codes


_FIXED_LENGTHS = [8] * 144 + [9] * 112 + [7] * 24 + [8] * 8, [5] * 30
_symbols = []


def _match_symbols():
    """For each length and distance its symbol; distances above 256 by steps of 128."""
    if not _symbols:
        lengths = [0] * (_LONGEST + 1)
        for symbol, (base, extra) in enumerate(zip(LENGTH_BASES, LENGTH_EXTRAS)):
            for length in range(base, min(base + (1 << extra), _LONGEST + 1)):
                lengths[length] = symbol
        near, far = [0] * 257, [0] * 257
        for symbol, (base, extra) in enumerate(zip(DISTANCE_BASES, DISTANCE_EXTRAS)):
            if base <= 256:
                near[base:base + (1 << extra)] = [symbol] * (1 << extra)
            else:
                far[base - 1 >> 7:(base - 1 >> 7) + (1 << extra >> 7)] = [symbol] * (1 << extra >> 7)
        _symbols.extend((lengths, near, far))
    return _symbols


class Deflater:
    """Takes data, and gives bytes. `data` has what was taken, from up to a window before `done`, where the next block begins."""

    def __init__(self, level, window, strategy, dictionary=b''):
        self.level = 6 if level == -1 else level
        self.window = window
        self.strategy = strategy
        self.data = bytes(dictionary[-window:])
        self.done = len(self.data)
        # For each three bytes the last place that has them, and for each place how far before it they were last, or 0.
        self.places = {}
        self.before = [0] * WINDOW
        self.known = 0
        self.waiting = ''

    def copy(self):
        other = Deflater.__new__(Deflater)
        other.__dict__.update(self.__dict__)
        other.places = self.places.copy()
        other.before = self.before[:]
        return other

    def take(self, data):
        """Takes data, and gives what blocks are whole by now."""
        self.data += data
        out = b''
        while len(self.data) - self.done >= 2 * _BLOCK:
            self._block(self.done + _BLOCK, False)
            out += self._bytes()
        return out

    def finish_block(self, last=False):
        while len(self.data) - self.done > _BLOCK:
            self._block(self.done + _BLOCK, False)
        if last or self.done < len(self.data):
            self._block(len(self.data), last)

    def synchronize(self):
        """An empty block that is stored, behind which a byte begins."""
        self.waiting += '000'
        self.waiting += '0' * (-len(self.waiting) % 8) + _bits(0xffff0000, 32)

    def empty_block(self):
        self.waiting += '0100000000'

    def forget(self):
        self.data = b''
        self.done = self.known = 0
        self.places = {}

    def align(self):
        self.waiting += '0' * (-len(self.waiting) % 8)

    def _bytes(self):
        """The bits that make whole bytes."""
        text = self.waiting
        whole = len(text) & -8
        self.waiting = text[whole:]
        return b''.join([int(text[at:min(at + _BITS_AT_ONCE, whole)][::-1], 2).to_bytes(min(_BITS_AT_ONCE, whole - at) >> 3, 'little')
                         for at in range(0, whole, _BITS_AT_ONCE)])

    out = _bytes

    def _block(self, end, last):
        """Writes the data up to `end` as a block, and drops what no match can reach."""
        start, self.done = self.done, end
        if self.level == 0:
            self._store(start, end, last)
        else:
            tokens = list(self.data[start:end]) if self.strategy == HUFFMAN_ONLY else self._tokens(start, end)
            self._write(tokens, start, end, last)
        if end > 2 * WINDOW + _BLOCK:
            # By whole windows, so that `before` stays what it is.
            moved = end - WINDOW & -WINDOW
            self.data = self.data[moved:]
            self.done -= moved
            self.known -= moved
            self.places = {key: place - moved for key, place in self.places.items() if place >= moved}

    def _store(self, start, end, last):
        while True:
            piece = self.data[start:min(start + 0xffff, end)]
            start += len(piece)
            self.waiting += ('1' if last and start == end else '0') + '00'
            self.align()
            self.waiting += _bits(len(piece) | (len(piece) ^ 0xffff) << 16, 32)
            if piece:
                self.waiting += format(int.from_bytes(piece, 'little'), f'0{len(piece) * 8}b')[::-1]
            if start == end:
                return

    def _tokens(self, at, end):
        """Literals and matches that make the data up to `end`."""
        data, places, before = self.data, self.places, self.before
        tries, lazy = _EFFORTS[self.level]
        entered = self.level + 3 if self.level < 4 else _LONGEST
        window = 1 if self.strategy == RLE else self.window
        tokens = []
        append = tokens.append
        find = places.get
        self._enter(self.known, min(at, len(data) - 2))
        # Nothing shorter can be a match.
        stop = end - _SHORTEST
        best = 0
        while at < end:
            key = data[at:at + 3]
            length = 0
            found = find(key)
            places[key] = at
            if found is None:
                before[at & _MASK] = 0
            else:
                before[at & _MASK] = at - found
                if at - found <= window and at <= stop:
                    length, distance = self._longest(found, at, end, tries, window)
            if best:
                if length <= best:
                    # The match one before was better.
                    append(_MATCH * best + best_distance)
                    start = at + 1
                    at += best - 1
                    self._enter(start, at)
                    best = 0
                    continue
                append(data[at - 1])
                best = 0
            if not length:
                append(data[at])
                at += 1
            elif length < lazy and at + length < end:
                best, best_distance = length, distance
                at += 1
            else:
                append(_MATCH * length + distance)
                start = at + 1
                at += length
                # What is quick leaves longer matches out.
                if length <= entered:
                    self._enter(start, at)
        self.known = end
        return tokens

    def _enter(self, start, end):
        """Enters the places inside of a match; of a long one only those near its ends."""
        data, places, before = self.data, self.places, self.before
        if end - start > _MUCH:
            self._enter(start, start + 4)
            start = end - 8
        find = places.get
        for place in range(start, end):
            key = data[place:place + 3]
            before[place & _MASK] = place - find(key, place)
            places[key] = place

    def _longest(self, place, at, end, tries, window):
        """The longest match at one of the last places that have the same three bytes, and the nearest of its kind."""
        data, before = self.data, self.before
        most = min(_LONGEST, end - at)
        best = distance = 0
        ahead = data[at:at + most]
        while True:
            # One that is longer has the next byte too.
            if not best or data[place + best] == ahead[best]:
                there = data[place:place + most]
                if there == ahead:
                    return most, at - place
                differ = int.from_bytes(there, 'little') ^ int.from_bytes(ahead, 'little')
                length = (differ & -differ).bit_length() - 1 >> 3
                if length > best:
                    best, distance = length, at - place
            tries -= 1
            step = before[place & _MASK]
            if not tries or not step:
                break
            place -= step
            if at - place > window or place < 0:
                break
        # Short ones that are far away take more bits than they save.
        return (0, 0) if best < _SHORTEST or best == _SHORTEST and distance > 4096 else (best, distance)

    def _write(self, tokens, start, end, last):
        lengths, near, far = _match_symbols()
        counts, distance_counts = [0] * 286, [0] * 30
        counts[256] = 1
        often = {}
        for token in tokens:
            often[token] = often.get(token, 0) + 1
        extra = 0
        for token, count in often.items():
            if token < 256:
                counts[token] = count
                continue
            symbol, distance = lengths[token >> 16], token & 0xffff
            distance_symbol = near[distance] if distance <= 256 else far[distance - 1 >> 7]
            counts[257 + symbol] += count
            distance_counts[distance_symbol] += count
            extra += count * (LENGTH_EXTRAS[symbol] + DISTANCE_EXTRAS[distance_symbol])
        fixed = sum([count * length for count, length in zip(counts, _FIXED_LENGTHS[0])]) + 5 * sum(distance_counts) + extra
        literal_lengths, distance_lengths = _FIXED_LENGTHS
        header = '10'
        if self.strategy != FIXED:
            own, own_distances = _code_lengths(counts, 15), _code_lengths(distance_counts, 15)
            own_header = _header(own, own_distances)
            dynamic = (len(own_header) + sum([count * length for count, length in zip(counts, own)])
                       + sum([count * length for count, length in zip(distance_counts, own_distances)]) + extra)
            if min(dynamic, fixed) > (end - start) * 8 + 40:
                self._store(start, end, last)
                return
            if dynamic < fixed:
                literal_lengths, distance_lengths = own, own_distances
                header = own_header
        codes, distance_codes = _codes(literal_lengths), _codes(distance_lengths)
        texts = {}
        for token in often:
            if token < 256:
                texts[token] = codes[token]
                continue
            length, distance = token >> 16, token & 0xffff
            symbol = lengths[length]
            distance_symbol = near[distance] if distance <= 256 else far[distance - 1 >> 7]
            texts[token] = (codes[257 + symbol] + _bits(length - LENGTH_BASES[symbol], LENGTH_EXTRAS[symbol]) + distance_codes[distance_symbol]
                            + _bits(distance - DISTANCE_BASES[distance_symbol], DISTANCE_EXTRAS[distance_symbol]))
        self.waiting += ('1' if last else '0') + header + ''.join([texts[token] for token in tokens]) + codes[256]


def _header(literal_lengths, distance_lengths):
    """What tells the codes of a block: lengths in runs, which have codes themselves."""
    literals = max(257, len(literal_lengths) - _zeros_at_end(literal_lengths))
    distances = max(1, len(distance_lengths) - _zeros_at_end(distance_lengths))
    lengths = literal_lengths[:literals] + distance_lengths[:distances]
    runs = []
    at = 0
    while at < len(lengths):
        length = lengths[at]
        end = at + 1
        while end < len(lengths) and lengths[end] == length:
            end += 1
        count = end - at
        at = end
        if length:
            runs.append((length, 0, 0))
            count -= 1
        while count >= 3:
            if length:
                taken = min(count, 6)
                runs.append((16, taken - 3, 2))
            elif count <= 10:
                taken = count
                runs.append((17, taken - 3, 3))
            else:
                taken = min(count, 138)
                runs.append((18, taken - 11, 7))
            count -= taken
        runs += [(length, 0, 0)] * count
    counts = [0] * 19
    for symbol, value, extra in runs:
        counts[symbol] += 1
    code_lengths = _code_lengths(counts, 7)
    if sum(map(bool, code_lengths)) == 1:
        # One code alone is no set of them.
        code_lengths[0 if not code_lengths[0] else 1] = 1
    ordered = [code_lengths[symbol] for symbol in CODE_ORDER]
    known = max(4, 19 - _zeros_at_end(ordered))
    codes = _codes(code_lengths)
    return ('01' + _bits(literals - 257, 5) + _bits(distances - 1, 5) + _bits(known - 4, 4) + ''.join([_bits(length, 3) for length in ordered[:known]])
            + ''.join([codes[symbol] + _bits(value, extra) for symbol, value, extra in runs]))


def _zeros_at_end(lengths):
    count = 0
    for length in reversed(lengths):
        if length:
            break
        count += 1
    return count
