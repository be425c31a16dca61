"""Characters of URLs as %xx and back, and the texts of queries, for urllib.parse."""

import warnings

_ALWAYS_SAFE = frozenset(b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~')
_ALWAYS_SAFE_BYTES = bytes(_ALWAYS_SAFE)
_HEX_DIGITS = '0123456789ABCDEFabcdef'
_byte_of_hex = {}
# For each set of safe bytes, what stands for every byte.
_quoters = {}


def _as_bytes(data):
    """The bytes in which each %xx has become the one it says."""
    first, *parts = data.split(b'%')
    if not parts:
        return bytes(data)
    if not _byte_of_hex:
        for high in _HEX_DIGITS:
            for low in _HEX_DIGITS:
                _byte_of_hex[(high + low).encode()] = bytes([int(high + low, 16)])
    made = [first]
    for part in parts:
        byte = _byte_of_hex.get(bytes(part[:2]))
        if byte is None:
            made += (b'%', part)
        else:
            made += (byte, part[2:])
    return b''.join(made)


def unquote_to_bytes(string):
    """Bytes in which each %xx of a str or bytes is the byte it says: 'abc%20def' is b'abc def'."""
    if not string:
        # What has no such method is neither.
        string.split
        return b''
    if isinstance(string, str):
        string = string.encode('utf-8')
    return _as_bytes(string)


def unquote(string, encoding='utf-8', errors='replace'):
    """The text in which each %xx is what it says; runs of them are decoded together."""
    if isinstance(string, bytes):
        return _as_bytes(string).decode('utf-8' if encoding is None else encoding, 'replace' if errors is None else errors)
    if '%' not in string:
        string.split
        return string
    if encoding is None:
        encoding = 'utf-8'
    if errors is None:
        errors = 'replace'
    made = []
    start = 0
    for at in _ends_of_ascii(string):
        made.append(_as_bytes(string[start:at[0]].encode('ascii')).decode(encoding, errors))
        made.append(string[at[0]:at[1]])
        start = at[1]
    return ''.join(made)


def _ends_of_ascii(string):
    """Where a text is not ASCII, and its end: pairs of start and end."""
    if string.isascii():
        return [(len(string), len(string))]
    places = []
    at = 0
    while at < len(string):
        start = at
        while start < len(string) and string[start] < '\x80':
            start += 1
        at = start
        while at < len(string) and string[at] >= '\x80':
            at += 1
        places.append((start, at))
    return places


def unquote_plus(string, encoding='utf-8', errors='replace'):
    """As unquote(), and a plus sign is a blank."""
    return unquote(string.replace('+', ' '), encoding, errors)


def quote(string, safe='/', encoding=None, errors=None):
    """The text for URLs: %xx for each byte that is neither a letter, digit, one of _.-~, nor in `safe`."""
    if not isinstance(string, str):
        for name, value in (('encoding', encoding), ('errors', errors)):
            if value is not None:
                raise TypeError(f"quote() doesn't support '{name}' for bytes")
        return quote_from_bytes(string, safe)
    if not string:
        return string
    return quote_from_bytes(string.encode('utf-8' if encoding is None else encoding, 'strict' if errors is None else errors), safe)


def quote_plus(string, safe='', encoding=None, errors=None):
    """As quote(), with plus signs for blanks, as the values of forms have them."""
    if isinstance(string, str) and ' ' not in string or isinstance(string, bytes) and b' ' not in string:
        return quote(string, safe, encoding, errors)
    blank = ' ' if isinstance(safe, str) else b' '
    return quote(string, safe + blank, encoding, errors).replace(' ', '+')


def quote_from_bytes(bs, safe='/'):
    """As quote(), of bytes."""
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError('quote_from_bytes() expected bytes')
    if not bs:
        return ''
    safe = safe.encode('ascii', 'ignore') if isinstance(safe, str) else bytes([byte for byte in safe if byte < 128])
    if not bs.rstrip(_ALWAYS_SAFE_BYTES + safe):
        return bs.decode()
    texts = _quoters.get(safe)
    if texts is None:
        allowed = _ALWAYS_SAFE.union(safe)
        texts = _quoters[safe] = [chr(byte) if byte in allowed else f'%{byte:02X}' for byte in range(256)]
    return ''.join([texts[byte] for byte in bs])


def urlencode(query, doseq=False, safe='', encoding=None, errors=None, quote_via=quote_plus):
    """The text of a query: of a mapping, or of a sequence of pairs. With `doseq` each value that is a sequence gives one field for each of its items."""
    if hasattr(query, 'items'):
        query = query.items()
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError as error:
            raise TypeError('not a valid non-string sequence or mapping object') from error

    def quoted(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(str(value), safe, encoding, errors)

    fields = []
    for name, value in query:
        name = quoted(name)
        if doseq and not isinstance(value, (bytes, str)):
            try:
                len(value)
            except TypeError:
                pass
            else:
                fields += [f'{name}={quoted(each)}' for each in value]
                continue
        fields.append(f'{name}={quoted(value)}')
    return '&'.join(fields)


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace', max_num_fields=None, separator='&'):
    """The fields of a query as a dict: the values of each name in a list."""
    fields = {}
    for name, value in parse_qsl(
        qs, keep_blank_values, strict_parsing, encoding=encoding, errors=errors, max_num_fields=max_num_fields, separator=separator, _stacklevel=2
    ):
        fields.setdefault(name, []).append(value)
    return fields


def parse_qsl(
    qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace', max_num_fields=None, separator='&', *, _stacklevel=1
):
    """The fields of a query as a list of pairs. Those without a value count with `keep_blank_values` only; what is no field is an error with `strict_parsing`."""
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError('Separator must be of type string or bytes.')
    if isinstance(qs, str):
        if not isinstance(separator, str):
            separator = str(separator, 'ascii')
        sign = '='

        def said(text):
            return unquote_plus(text, encoding=encoding, errors=errors)
    elif qs is None:
        return []
    else:
        try:
            qs = bytes(memoryview(qs))
        except TypeError:
            if qs:
                raise
            warnings.warn(
                f'Accepting {type(qs).__name__} objects with false value in urllib.parse.parse_qsl() is deprecated as of 3.14',
                DeprecationWarning,
                stacklevel=_stacklevel + 1,
            )
            return []
        if not isinstance(separator, bytes):
            separator = bytes(separator, 'ascii')
        sign = b'='

        def said(data):
            return unquote_to_bytes(data.replace(b'+', b' '))

    if not qs:
        return []
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError('Max number of fields exceeded')
    pairs = []
    for field in qs.split(separator):
        if field or strict_parsing:
            name, found, value = field.partition(sign)
            if not found and strict_parsing:
                raise ValueError(f'bad query field: {field!r}')
            if value or keep_blank_values:
                pairs.append((said(name), said(value)))
    return pairs


for _each in (unquote_to_bytes, unquote, unquote_plus, quote, quote_plus, quote_from_bytes, urlencode, parse_qs, parse_qsl):
    _each.__module__ = 'urllib.parse'
