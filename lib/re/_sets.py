"""
Sets of characters: (bits of Latin-1, flags, ranges above), as the matcher reads them. A flag tells of all characters above Latin-1 of a class that they
belong to the set, the lowest that the set is what is left over.
"""

NEGATED, DIGIT, NO_DIGIT, SPACE, NO_SPACE, WORD, NO_WORD = (1 << i for i in range(7))
ALL = (1 << 256) - 1
LAST = 0x10ffff

_LETTERS = sum([1 << c for c in range(128) if chr(c).isalpha()])
_DIGITS = sum([1 << c for c in range(48, 58)])
_BLANKS = sum([1 << c for c in range(256) if chr(c).isspace()])
_ASCII = (1 << 128) - 1
_WORD = sum([1 << c for c in range(256) if chr(c).isalnum()]) | 1 << 95
# Letter of a class → its bits, among ASCII alone, and its flag.
_CLASSES = {
    'd': (_DIGITS, _DIGITS, DIGIT),
    's': (_BLANKS, _BLANKS & (1 << 14) - 1 | 1 << 32, SPACE),
    'w': (_WORD, _WORD & _ASCII, WORD),
}
# Characters that match each other where case is ignored, and that lower(), upper() and title() do not lead to.
_ODD = {
    char: group
    for group in (
        'Ii\u0130\u0131', 'Kk\u212a', 'Ss\u017f', '\xb5\u039c\u03bc', '\xc5\xe5\u212b', '\xdf\u1e9e', '\u01c4\u01c5\u01c6', '\u01c7\u01c8\u01c9',
        '\u01ca\u01cb\u01cc', '\u01f1\u01f2\u01f3', '\u0345\u0399\u03b9\u1fbe', '\u0390\u1fd3', '\u0392\u03b2\u03d0', '\u0395\u03b5\u03f5',
        '\u0398\u03b8\u03d1\u03f4', '\u039a\u03ba\u03f0', '\u03a0\u03c0\u03d6', '\u03a1\u03c1\u03f1', '\u03a3\u03c2\u03c3', '\u03a6\u03c6\u03d5',
        '\u03a9\u03c9\u2126', '\u03b0\u1fe3', '\u0412\u0432\u1c80', '\u0414\u0434\u1c81', '\u041e\u043e\u1c82', '\u0421\u0441\u1c83',
        '\u0422\u0442\u1c84\u1c85', '\u042a\u044a\u1c86', '\u0462\u0463\u1c87', '\u1c88\ua64a\ua64b', '\u1e60\u1e61\u1e9b', '\ufb05\ufb06',
    )
    for char in group
}
# Behind the last character that has another case.
_CASED_END = 0x1e944
_CHUNK = 128


def variants(code):
    """Codes of all characters that match this one where case is ignored."""
    char = chr(code)
    group = _ODD.get(char)
    if group is None:
        if code < 128:
            return (code ^ 32, code) if _LETTERS >> code & 1 else (code,)
        group = {char}
        for other in (char.lower(), char.upper(), char.title()):
            if len(other) == 1:
                group.add(other)
    return [ord(char) for char in group]


def ascii_variants(code):
    return (code ^ 32, code) if code < 128 and _LETTERS >> code & 1 else (code,)


def _range_variants(first, last, fold):
    """Codes that the characters of a range match besides themselves."""
    found = set()
    if fold is ascii_variants:
        last = min(last, 127)
    last = min(last, _CASED_END)
    while first <= last:
        # Most characters have no case.
        end = min(first + _CHUNK, last + 1)
        text = ''.join(map(chr, range(first, end)))
        if text.lower() != text or text.upper() != text:
            for code in range(first, end):
                found.update(fold(code))
        first = end
    return found


def make(negated, items, ascii, fold):
    """The set of a node; `fold` is one of the functions above, or None where case counts."""
    bits = flags = 0
    ranges = []

    def add(first, last):
        nonlocal bits
        if first < 256:
            bits |= (1 << min(last, 255) + 1) - (1 << first)
        if last >= 256:
            ranges.append((max(first, 256), last))

    for item in items:
        if isinstance(item, str):
            wide, narrow, flag = _CLASSES[item.lower()]
            inside = narrow if ascii else wide
            if item < 'a':
                inside ^= ALL
                flag <<= 1
                if ascii:
                    ranges.append((256, LAST))
            bits |= inside
            if not ascii:
                flags |= flag
            continue
        first, last = item
        add(first, last)
        if fold:
            for code in fold(first) if first == last else _range_variants(first, last, fold):
                add(code, code)
    if negated:
        bits ^= ALL
        flags |= NEGATED
    return bits, flags, merged(ranges)


def merged(ranges):
    if len(ranges) < 2:
        return tuple(ranges)
    ranges.sort()
    merged = []
    start, end = ranges[0]
    for first, last in ranges:
        if first > end + 1:
            merged.append((start, end))
            start, end = first, last
        elif last > end:
            end = last
    merged.append((start, end))
    return tuple(merged)


def single(code):
    return (1 << code, 0, ()) if code < 256 else (0, 0, ((code, code),))


def only(a):
    """The code of the only character in the set, or None."""
    bits, flags, ranges = a
    if flags:
        return None
    if bits:
        return None if ranges or bits & bits - 1 else bits.bit_length() - 1
    if len(ranges) == 1 and ranges[0][0] == ranges[0][1]:
        return ranges[0][0]
    return None


def union(a, b):
    """A set of all that is in either, and above Latin-1 perhaps more."""
    if not a[1] & NEGATED and not b[1] & NEGATED:
        return a[0] | b[0], a[1] | b[1], merged([*a[2], *b[2]])
    return a[0] | b[0], NEGATED, ()


def disjoint(a, b):
    """Is it certain that no character is in both?"""
    if a[0] & b[0]:
        return False
    if not (a[1] or a[2]) or not (b[1] or b[2]):
        return True
    if a[2] or b[2]:
        return not a[1] and not b[1] and all([x[1] < y[0] or y[1] < x[0] for x in a[2] for y in b[2]]) if len(a[2]) + len(b[2]) < 9 else False
    pair = a[1] | b[1]
    return pair in (SPACE | WORD, SPACE | DIGIT, SPACE | DIGIT | WORD, SPACE | NO_SPACE, DIGIT | NO_DIGIT, WORD | NO_WORD)


# Letters of the scripts that are written most: the matcher finds them sooner than in its tables.
_COMMON = ((0x100, 0x2c1), (0x370, 0x373), (0x388, 0x38a), (0x38e, 0x3a1), (0x3a3, 0x3f5), (0x3f7, 0x481), (0x48a, 0x52f), (0x5d0, 0x5ea),
           (0x620, 0x64a), (0x905, 0x939), (0x1e00, 0x1f15), (0x3041, 0x3096), (0x30a1, 0x30fa), (0x4e00, 0x9fff), (0xac00, 0xd7a3))


def words(a):
    """The set as the matcher reads it."""
    bits, flags, ranges = a
    if flags & WORD:
        ranges = merged([*ranges, *_COMMON])
    result = [bits >> shift & 0xffffffff for shift in range(0, 256, 32)]
    result.append(flags)
    result.append(len(ranges))
    for pair in ranges:
        result.extend(pair)
    return result
