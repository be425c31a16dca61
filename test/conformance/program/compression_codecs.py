"""Huffman, LZ77, run length, move to front, base64 and checksums: classic codecs over bytes."""
from __future__ import annotations

import heapq
from collections import Counter
from dataclasses import dataclass, field
from itertools import count, groupby


@dataclass(order=True)
class Node:
    weight: int
    order: int
    symbol: int | None = field(default=None, compare=False)
    left: Node | None = field(default=None, compare=False, repr=False)
    right: Node | None = field(default=None, compare=False, repr=False)

    @property
    def is_leaf(self) -> bool:
        return self.left is None and self.right is None


class BitWriter:
    def __init__(self):
        self._bits = 0
        self._count = 0
        self.data = bytearray()

    def write(self, value: int, width: int) -> None:
        self._bits = self._bits << width | value & ((1 << width) - 1)
        self._count += width
        while self._count >= 8:
            self._count -= 8
            self.data.append(self._bits >> self._count & 0xFF)
        self._bits &= (1 << self._count) - 1

    def finish(self) -> bytes:
        if self._count:
            self.write(0, 8 - self._count)
        return bytes(self.data)


class BitReader:
    def __init__(self, data: bytes):
        self.bits = int.from_bytes(data, 'big')
        self.left = len(data) * 8

    def read(self, width=1):
        if self.left < width:
            raise EOFError('out of bits')
        self.left -= width
        return self.bits >> self.left & ((1 << width) - 1)


def huffman_tree(data: bytes) -> Node:
    order = count()
    heap = [Node(n, next(order), s) for s, n in sorted(Counter(data).items())]
    heapq.heapify(heap)
    while len(heap) > 1:
        a, b = heapq.heappop(heap), heapq.heappop(heap)
        heapq.heappush(heap, Node(a.weight + b.weight, next(order), left=a, right=b))
    return heap[0]


def code_table(node: Node, prefix: str = '') -> dict[int, str]:
    if node.is_leaf:
        return {node.symbol: prefix or '0'}
    return code_table(node.left, prefix + '0') | code_table(node.right, prefix + '1')


def canonical(table: dict[int, str]) -> dict[int, tuple[int, int]]:
    code, last, out = 0, 0, {}
    for symbol, bits in sorted(table.items(), key=lambda kv: (len(kv[1]), kv[0])):
        code <<= len(bits) - last
        out[symbol] = code, (last := len(bits))
        code += 1
    return out


def huffman_encode(data: bytes):
    table = canonical(code_table(huffman_tree(data)))
    writer = BitWriter()
    for byte in data:
        writer.write(*table[byte])
    return table, writer.finish()


def huffman_decode(table, payload: bytes, length: int) -> bytes:
    lookup = {(width, code): symbol for symbol, (code, width) in table.items()}
    reader, out = BitReader(payload), bytearray()
    while len(out) < length:
        code = width = 0
        while (width, code) not in lookup:
            code = code << 1 | reader.read()
            width += 1
        out.append(lookup[width, code])
    return bytes(out)


def lz_encode(data, window=64, longest=18):
    position = 0
    while position < len(data):
        best = (0, 0)
        for start in range(max(0, position - window), position):
            length = 0
            while (length < longest and position + length < len(data) - 1
                   and data[start + length] == data[position + length]):
                length += 1
            if length > best[1]:
                best = position - start, length
        distance, length = best
        yield distance, length, data[position + length]
        position += length + 1


def lz_decode(triples):
    out = bytearray()
    for distance, length, literal in triples:
        for _ in range(length):
            out.append(out[-distance])
        out.append(literal)
    return bytes(out)


def rle(text):
    return ''.join(f'{n if n > 1 else ""}{c}' for c, n in ((c, len(list(g))) for c, g in groupby(text)))


def unrle(text):
    out, number = [], ''
    for c in text:
        if c.isdigit():
            number += c
        else:
            out.append(c * int(number or 1))
            number = ''
    return ''.join(out)


def burrows_wheeler(s):
    s += '\0'
    rotations = sorted(s[i:] + s[:i] for i in range(len(s)))
    return ''.join(r[-1] for r in rotations)


def inverse_burrows_wheeler(r):
    table = [''] * len(r)
    for _ in r:
        table = sorted(a + b for a, b in zip(r, table))
    return next(row for row in table if row.endswith('\0')).rstrip('\0')


def move_to_front(data):
    alphabet = list(range(256))
    for byte in data:
        index = alphabet.index(byte)
        yield index
        alphabet.insert(0, alphabet.pop(index))


ALPHABET = b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'


def base64(data: bytes) -> str:
    out = bytearray()
    for i in range(0, len(data), 3):
        chunk = data[i:i + 3]
        number = int.from_bytes(chunk.ljust(3, b'\0'))
        digits = [ALPHABET[number >> shift & 63] for shift in (18, 12, 6, 0)]
        out += bytes(digits[:len(chunk) + 1]).ljust(4, b'=')
    return out.decode('ascii')


def adler32(data):
    a, b = 1, 0
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def crc_table():
    table = []
    for n in range(256):
        for _ in range(8):
            n = n >> 1 ^ (0xEDB88320 if n & 1 else 0)
        table.append(n)
    return tuple(table)


def crc32(data, crc=0, *, _table=crc_table()):
    crc ^= 0xFFFFFFFF
    for byte in data:
        crc = _table[(crc ^ byte) & 0xFF] ^ crc >> 8
    return crc ^ 0xFFFFFFFF


if __name__ == '__main__':
    sample = b'she sells sea shells by the sea shore; the shells she sells are sea shells'
    tree = huffman_tree(sample)
    print(tree, tree.left.weight + tree.right.weight == len(sample))
    table, packed = huffman_encode(sample)
    for symbol, (code, width) in sorted(table.items(), key=lambda kv: kv[1][::-1])[:6]:
        print(f'{chr(symbol)!r:>4} {code:0{width}b}')
    print(len(sample), len(packed), packed.hex(' ', 4)[:60])
    print(huffman_decode(table, packed, len(sample)) == sample)
    try:
        huffman_decode(table, packed[:5], len(sample))
    except EOFError as error:
        print(type(error).__name__, error)
    triples = list(lz_encode(sample))
    print(len(triples), triples[:3], triples[-2:], lz_decode(triples) == sample)
    print(rle('WWWWWBWWWBBBBBBBBBBBBx'), unrle(rle('aaabccddddd')) == 'aaabccddddd')
    transformed = burrows_wheeler('banana bandana')
    print(repr(transformed), inverse_burrows_wheeler(transformed))
    print(list(move_to_front(b'bananaaa')))
    print(base64(b'any carnal pleas'), base64(b'\xff\xfe'), base64(b''))
    print(hex(adler32(sample)), f'{crc32(sample):08x}', f'{crc32(b"123456789"):#010x}')
