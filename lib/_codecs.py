# Hidden: CPython has this in C.
"""The registries of codecs and of error handlers, and the codecs whose work str.encode and bytes.decode do. Other codecs: _codecs_charmap, _codecs_escape, _codecs_utf7."""

from _introspection import routine

_searches = []
_ready = []
_known = {}
_errors = {}


def _text(value, name, argument=' argument'):
    if not isinstance(value, str):
        raise TypeError(f'{name}(){argument} must be str, not {'None' if value is None else type(value).__name__}')
    if '\0' in value and argument != ' argument 1':
        raise ValueError('embedded null character')
    return value


# ---- codecs


@routine
def register(search_function, /):
    """Registers a function that finds codecs by their names."""
    if not callable(search_function):
        raise TypeError('argument must be callable')
    _prepare()
    _searches.append(search_function)


@routine
def unregister(search_function, /):
    """Removes a search function, and forgets what has been found."""
    if search_function in _searches:
        _searches.remove(search_function)
        _known.clear()


def _prepare():
    """The library's own codecs are found first."""
    if not _ready:
        from encodings import search_function

        _ready.append(True)
        _searches.insert(0, search_function)


def _normal(encoding):
    """The name in lower case, with one underscore for what is neither letter, digit nor point."""
    words = []
    word = ''
    for char in encoding.lower():
        if char.isascii() and (char.isalnum() or char == '.'):
            word += char
        elif word and char.isascii():
            words.append(word)
            word = ''
    return '_'.join([*words, word] if word else words)


@routine
def lookup(encoding, /):
    """The codec of that name, as a tuple of encoder, decoder, stream reader and stream writer."""
    _text(encoding, 'lookup')
    name = _normal(encoding)
    found = _known.get(name)
    if found is not None:
        return found
    _prepare()
    for search in _searches:
        found = search(name)
        if found is None:
            continue
        if not isinstance(found, tuple) or len(found) != 4:
            raise TypeError('codec search functions must return 4-tuples')
        _known[name] = found
        return found
    raise LookupError(f'unknown encoding: {encoding}')


def _run(function, obj, errors, encoding, work):
    try:
        answer = function(obj) if errors is None else function(obj, errors)
    except Exception as error:
        error.add_note(f"{work}ing with '{encoding}' codec failed")
        raise
    if not isinstance(answer, tuple) or len(answer) != 2:
        raise TypeError(f'{work}er must return a tuple (object, integer)')
    return answer[0]


@routine
def encode(obj, encoding='utf-8', errors=None):
    """Encodes an object by any codec."""
    return _run(lookup(_text(encoding, 'encode', " argument 'encoding'"))[0], obj, errors, encoding, 'encod')


@routine
def decode(obj, encoding='utf-8', errors=None):
    """Decodes an object by any codec."""
    return _run(lookup(_text(encoding, 'decode', " argument 'encoding'"))[1], obj, errors, encoding, 'decod')


def _text_codec(encoding, work):
    found = lookup(encoding)
    if not getattr(found, '_is_text_encoding', True):
        raise LookupError(f"'{encoding}' is not a text encoding; use {work} to handle arbitrary codecs")
    return found


def _encode_text(text, encoding, errors):
    """str.encode by a codec that the native code does not know."""
    data = _run(_text_codec(encoding, 'codecs.encode()')[0], text, errors, encoding, 'encod')
    if isinstance(data, bytearray):
        import warnings

        warnings.warn(f"encoder {encoding} returned bytearray instead of bytes; use codecs.encode() to encode to arbitrary types", RuntimeWarning)
        return bytes(data)
    if not isinstance(data, bytes):
        raise TypeError(f"'{encoding}' encoder returned '{type(data).__name__}' instead of 'bytes'; use codecs.encode() to encode to arbitrary types")
    return data


def _decode_text(data, encoding, errors):
    """bytes.decode likewise. Of no bytes the codec is not even looked for."""
    if not data:
        return ''
    text = _run(_text_codec(encoding, 'codecs.decode()')[1], memoryview(data), errors, encoding, 'decod')
    if not isinstance(text, str):
        raise TypeError(f"'{encoding}' decoder returned '{type(text).__name__}' instead of 'str'; use codecs.decode() to decode to arbitrary types")
    return text


# ---- error handlers


@routine
def register_error(errors, handler, /):
    """Registers a function that is called for what cannot be encoded or decoded."""
    if not isinstance(errors, str):
        raise TypeError(f'register_error() argument 1 must be str, not {type(errors).__name__}')
    if not callable(handler):
        raise TypeError('handler must be callable')
    _errors[errors] = handler


def _unregister_error(errors, /):
    """Removes a handler: was there one?"""
    if errors in _own:
        raise ValueError(f"cannot un-register built-in error handler '{errors}'")
    return _errors.pop(errors, None) is not None


@routine
def lookup_error(name, /):
    """The error handler of that name."""
    _text(name, 'lookup_error')
    try:
        return _errors[name]
    except KeyError:
        raise LookupError(f"unknown error handler name '{name}'") from None


def _place(error, kinds=(UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError)):
    """Where the exception points, in bounds."""
    if not isinstance(error, kinds):
        raise TypeError(f"don't know how to handle {type(error).__name__} in error callback")
    size = len(error.object)
    start = min(max(error.start, 0), max(size - 1, 0))
    return error.object, start, min(max(error.end, 1), size)


@routine
def strict_errors(error, /):
    """Raises the exception."""
    if not isinstance(error, BaseException):
        raise TypeError('codec must pass exception instance')
    raise error


@routine
def ignore_errors(error, /):
    """Leaves out what is malformed."""
    return '', _place(error)[2]


@routine
def replace_errors(error, /):
    """A question mark, or the replacement character."""
    _, start, end = _place(error)
    if isinstance(error, UnicodeEncodeError):
        return '?' * (end - start), end
    return '\ufffd' * (1 if isinstance(error, UnicodeDecodeError) else end - start), end


@routine
def xmlcharrefreplace_errors(error, /):
    """References to characters, as XML has them."""
    text, start, end = _place(error, UnicodeEncodeError)
    return ''.join([f'&#{ord(char)};' for char in text[start:end]]), end


@routine
def backslashreplace_errors(error, /):
    """Escapes with a backslash."""
    text, start, end = _place(error)
    codes = text[start:end] if isinstance(error, UnicodeDecodeError) else map(ord, text[start:end])
    return ''.join(map(_escaped, codes)), end


def _escaped(code):
    return f'\\x{code:02x}' if code < 0x100 else f'\\u{code:04x}' if code < 0x10000 else f'\\U{code:08x}'


@routine
def namereplace_errors(error, /):
    """Escapes with names, and with a backslash where there is none."""
    text, start, end = _place(error, UnicodeEncodeError)
    from _unicode_names import name_of

    parts = []
    for code in map(ord, text[start:end]):
        name = name_of(code)
        parts.append(_escaped(code) if name is None else '\\N' + f'{{{name}}}')
    return ''.join(parts), end


def _surrogateescape(error, /):
    value, start, end = _place(error, (UnicodeEncodeError, UnicodeDecodeError))
    if isinstance(error, UnicodeEncodeError):
        if not all(['\udc80' <= char <= '\udcff' for char in value[start:end]]):
            raise error
        return bytes([ord(char) - 0xDC00 for char in value[start:end]]), end
    at = start
    while at < min(end, start + 4) and value[at] > 127:
        at += 1
    if at == start:
        raise error
    return ''.join([chr(byte + 0xDC00) for byte in value[start:at]]), at


def _surrogatepass(error, /):
    value, start, end = _place(error, (UnicodeEncodeError, UnicodeDecodeError))
    name = _normal(error.encoding).replace('_', '-')
    if name.startswith('cp65001'):
        name = 'utf-8'
    if not name.startswith('utf'):
        raise error
    if isinstance(error, UnicodeEncodeError):
        if not all(['\ud800' <= char <= '\udfff' for char in value[start:end]]):
            raise error
        return value[start:end].encode(name, 'surrogatepass'), end
    size = 3 if '8' in name else 2 if '16' in name else 4
    try:
        text = value[start:start + size].decode(name, 'surrogatepass')
    except UnicodeDecodeError:
        raise error from None
    if len(text) != 1 or not '\ud800' <= text <= '\udfff':
        raise error
    return text, start + size


_surrogateescape.__name__ = _surrogateescape.__qualname__ = 'surrogateescape'
_surrogatepass.__name__ = _surrogatepass.__qualname__ = 'surrogatepass'
_own = {
    'strict': strict_errors,
    'ignore': ignore_errors,
    'replace': replace_errors,
    'xmlcharrefreplace': xmlcharrefreplace_errors,
    'backslashreplace': backslashreplace_errors,
    'namereplace': namereplace_errors,
    'surrogateescape': _surrogateescape,
    'surrogatepass': _surrogatepass,
}
_errors.update(_own)


def _position(answer, kinds, title, size):
    """What a handler has answered, and where to go on."""
    if not isinstance(answer, tuple) or len(answer) != 2 or not isinstance(answer[0], kinds):
        raise TypeError(title)
    position = range(answer[1]).stop
    if position < 0:
        position += size
    if not 0 <= position <= size:
        raise IndexError(f'position {position} from error handler out of bounds')
    return answer[0], position


def _encode_error(errors, error):
    """The handler's str or bytes in place of what cannot be encoded, and where to go on."""
    answer = lookup_error(errors)(error)
    return _position(answer, (str, bytes), 'encoding error handler must return (str/bytes, int) tuple', len(error.object))


def _decode_error(errors, error):
    """The handler's text in place of what cannot be decoded, and where to go on."""
    answer = lookup_error(errors)(error)
    return _position(answer, str, 'decoding error handler must return (str, int) tuple', len(error.object))


# ---- the codecs of str.encode and bytes.decode


def _encoder(function, encoding):
    def encode(str, errors=None, /):
        text = _text(str, function, ' argument 1')
        return text.encode(encoding, errors or 'strict'), len(text)

    return encode


def _bytes(data):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None


def _decoder(encoding, cut=None):
    """A decoder; `cut` tells where a beginning ends that can be decoded, before more is known."""

    def decode_whole(data, errors=None, /):
        data = _bytes(data)
        return data.decode(encoding, errors or 'strict'), len(data)

    def decode(data, errors=None, final=False, /):
        data = _bytes(data)
        end = len(data) if final else cut(data)
        return data[:end].decode(encoding, errors or 'strict'), end

    return decode if cut else decode_whole


def _cut8(data):
    size = len(data)
    for start in range(size - 1, max(size - 4, -1), -1):
        if data[start] >= 0xC0:
            # Is it the beginning of a character, or of a surrogate, and nothing else?
            if data[start] == 0xED and size == start + 2 and 0xA0 <= data[start + 1] < 0xC0:
                return start
            try:
                data[start:].decode()
            except UnicodeDecodeError as error:
                if error.start == 0 and error.reason == 'unexpected end of data':
                    return start
            break
    return size


def _cut16(data, order):
    end = len(data) & ~1
    if end and int.from_bytes(data[end - 2:end], order) & 0xFC00 == 0xD800:
        end -= 2
    return end


def _cut32(data):
    return len(data) & ~3


def _ordered(size):
    """Encoder and decoders of UTF-16 or UTF-32 whose order of bytes is told by a mark."""
    name = f'utf_{size * 8}'

    def encode(str, errors=None, byteorder=0, /):
        text = _text(str, f'{name}_encode', ' argument 1')
        return text.encode(name + ('_be' if byteorder > 0 else '_le' if byteorder < 0 else ''), errors or 'strict'), len(text)

    def decode_ex(data, errors=None, byteorder=0, final=False, /):
        data = _bytes(data)
        start = 0
        if byteorder == 0 and len(data) >= size:
            mark = data[:size]
            if mark in (b'\xff\xfe', b'\xff\xfe\0\0'):
                byteorder, start = -1, size
            elif mark in (b'\xfe\xff', b'\0\0\xfe\xff'):
                byteorder, start = 1, size
        order = 'big' if byteorder > 0 else 'little'
        rest = data[start:]
        end = len(rest) if final else _cut16(rest, order) if size == 2 else _cut32(rest)
        # A mark is read once more, so that errors tell their place in the whole.
        text = data[: start + end].decode(name if start else name + ('_be' if byteorder > 0 else '_le'), errors or 'strict')
        return text, start + end, byteorder

    def decode(data, errors=None, final=False, /):
        return decode_ex(data, errors, 0, final)[:2]

    return encode, decode, decode_ex


utf_8_encode = _encoder('utf_8_encode', 'utf-8')
utf_8_decode = _decoder('utf-8', _cut8)
ascii_encode = _encoder('ascii_encode', 'ascii')
ascii_decode = _decoder('ascii')
latin_1_encode = _encoder('latin_1_encode', 'latin-1')
latin_1_decode = _decoder('latin-1')
utf_16_encode, utf_16_decode, utf_16_ex_decode = _ordered(2)
utf_32_encode, utf_32_decode, utf_32_ex_decode = _ordered(4)
utf_16_le_encode = _encoder('utf_16_le_encode', 'utf-16-le')
utf_16_be_encode = _encoder('utf_16_be_encode', 'utf-16-be')
utf_16_le_decode = _decoder('utf-16-le', lambda data: _cut16(data, 'little'))
utf_16_be_decode = _decoder('utf-16-be', lambda data: _cut16(data, 'big'))
utf_32_le_encode = _encoder('utf_32_le_encode', 'utf-32-le')
utf_32_be_encode = _encoder('utf_32_be_encode', 'utf-32-be')
utf_32_le_decode = _decoder('utf-32-le', _cut32)
utf_32_be_decode = _decoder('utf-32-be', _cut32)


@routine
def readbuffer_encode(data, errors=None, /):
    """The bytes of a buffer, or of a text in UTF-8."""
    data = data.encode() if isinstance(data, str) else _bytes(data)
    return data, len(data)


# ---- codecs in files of their own


def _later(module, name):
    def function(*arguments):
        return getattr(__import__(module), name)(*arguments)

    return function


charmap_build = _later('_codecs_charmap', 'charmap_build')
charmap_encode = _later('_codecs_charmap', 'charmap_encode')
charmap_decode = _later('_codecs_charmap', 'charmap_decode')
escape_encode = _later('_codecs_escape', 'escape_encode')
escape_decode = _later('_codecs_escape', 'escape_decode')
unicode_escape_encode = _later('_codecs_escape', 'unicode_escape_encode')
unicode_escape_decode = _later('_codecs_escape', 'unicode_escape_decode')
raw_unicode_escape_encode = _later('_codecs_escape', 'raw_unicode_escape_encode')
raw_unicode_escape_decode = _later('_codecs_escape', 'raw_unicode_escape_decode')
utf_7_encode = _later('_codecs_utf7', 'utf_7_encode')
utf_7_decode = _later('_codecs_utf7', 'utf_7_decode')
for _name, _value in list(globals().items()):
    if type(_value) is type(_later) and _name[0] != '_':
        _value.__name__ = _value.__qualname__ = _name
        _value.__module__ = '_codecs'
del _name, _value


del routine
