"""How texts of a charset are written in headers and bodies."""

import codecs
from email import errors
from email.encoders import encode_7or8bit

__all__ = ['Charset', 'add_alias', 'add_charset', 'add_codec']

QP = 1
BASE64 = 2
SHORTEST = 3
# What a word of a header has around charset and text.
RFC2047_CHROME_LEN = 7
DEFAULT_CHARSET = 'us-ascii'
# Bytes of which nobody knows what they mean.
UNKNOWN8BIT = 'unknown-8bit'
EMPTYSTRING = ''

# For each charset the encodings of headers and bodies, and the charset that it is sent in.
CHARSETS = {f'iso-8859-{_number}': (QP, QP, None) for _number in (1, 2, 3, 4, 9, 10, 13, 14, 15, 16)} | {
    'windows-1252': (QP, QP, None), 'viscii': (QP, QP, None), 'us-ascii': (None, None, None), 'big5': (BASE64, BASE64, None),
    'gb2312': (BASE64, BASE64, None), 'euc-jp': (BASE64, None, 'iso-2022-jp'), 'shift_jis': (BASE64, None, 'iso-2022-jp'),
    'iso-2022-jp': (BASE64, None, None), 'koi8-r': (BASE64, BASE64, None), 'utf-8': (SHORTEST, BASE64, 'utf-8'),
}
ALIASES = {
    f'latin{_sign}{_number}': f'iso-8859-{_part}'
    for _number, _part in enumerate((1, 2, 3, 4, 9, 10, 13, 14, 15, 16), 1) for _sign in '_-'
} | {'cp949': 'ks_c_5601-1987', 'euc_jp': 'euc-jp', 'euc_kr': 'euc-kr', 'ascii': 'us-ascii'}
CODEC_MAP = {'gb2312': 'eucgb2312_cn', 'big5': 'big5_tw', 'us-ascii': None}


def add_charset(charset, header_enc=None, body_enc=None, output_charset=None):
    if body_enc == SHORTEST:
        raise ValueError('SHORTEST not allowed for body_enc')
    CHARSETS[charset] = header_enc, body_enc, output_charset


def add_alias(alias, canonical):
    ALIASES[alias] = canonical


def add_codec(charset, codecname):
    CODEC_MAP[charset] = codecname


def _encode(string, codec):
    return string.encode('ascii', 'surrogateescape') if codec == UNKNOWN8BIT else string.encode(codec)


class _Measure:
    """How long a text is in a header, as it grows."""

    def __init__(self, encoder, charset):
        self.encoder = encoder
        self.encode = _encode if charset == UNKNOWN8BIT else codecs.getincrementalencoder(charset)().encode
        self.unknown = charset == UNKNOWN8BIT
        self.length = 0

    def add(self, character):
        data = self.encode(character, UNKNOWN8BIT) if self.unknown else self.encode(character)
        if self.encoder.__name__ == 'email.base64mime':
            self.length += len(data)
            return (self.length + 2) // 3 * 4
        self.length += self.encoder.header_length(data)
        return self.length


class Charset:
    def __init__(self, input_charset=DEFAULT_CHARSET):
        try:
            if isinstance(input_charset, str):
                input_charset.encode('ascii')
            else:
                input_charset = str(input_charset, 'ascii')
        except UnicodeError:
            raise errors.CharsetError(input_charset)
        name = input_charset.lower()
        self.input_charset = ALIASES.get(name, name)
        self.header_encoding, self.body_encoding, sent = CHARSETS.get(self.input_charset, (SHORTEST, BASE64, None))
        sent = sent or self.input_charset
        self.output_charset = ALIASES.get(sent, sent)
        self.input_codec = CODEC_MAP.get(self.input_charset, self.input_charset)
        self.output_codec = CODEC_MAP.get(self.output_charset, self.output_charset)

    def __repr__(self):
        return self.input_charset.lower()

    def __eq__(self, other):
        return str(self) == str(other).lower()

    def get_body_encoding(self):
        """The name of the encoding of bodies, or a function of a message that encodes its body."""
        assert self.body_encoding != SHORTEST
        if self.body_encoding == QP:
            return 'quoted-printable'
        if self.body_encoding == BASE64:
            return 'base64'
        return encode_7or8bit

    def get_output_charset(self):
        return self.output_charset or self.input_charset

    def _get_encoder(self, header_bytes):
        """The module that writes these bytes in a header, or None where they stay as they are."""
        from email import base64mime, quoprimime
        if self.header_encoding == BASE64:
            return base64mime
        if self.header_encoding == QP:
            return quoprimime
        if self.header_encoding == SHORTEST:
            shorter = base64mime.header_length(header_bytes) < quoprimime.header_length(header_bytes)
            return base64mime if shorter else quoprimime
        return None

    def header_encode(self, string):
        """The text as a word of a header."""
        codec = self.output_codec or 'us-ascii'
        header_bytes = _encode(string, codec)
        encoder = self._get_encoder(header_bytes)
        return string if encoder is None else encoder.header_encode(header_bytes, codec)

    def header_encode_lines(self, string, maxlengths):
        """The text as words for lines of these lengths. Where not even one character fits into the first line, None stands for it."""
        codec = self.output_codec or 'us-ascii'
        encoder = self._get_encoder(_encode(string, codec))
        charset = self.get_output_charset()
        around = len(charset) + RFC2047_CHROME_LEN
        room = next(maxlengths) - around
        lines = []
        line = []
        # Characters are taken one by one, as an escape or a character must not be cut; how long they are so far is counted.
        measure = _Measure(encoder, charset)
        for character in string:
            length = measure.add(character)
            line.append(character)
            if length > room:
                line.pop()
                if lines or line:
                    lines.append(encoder.header_encode(_encode(''.join(line), codec), codec))
                else:
                    lines.append(None)
                line = [character]
                measure = _Measure(encoder, charset)
                measure.add(character)
                room = next(maxlengths) - around
        lines.append(encoder.header_encode(_encode(''.join(line), codec), codec))
        return lines

    def body_encode(self, string):
        """The text, or its bytes, as the body of a message."""
        if not string:
            return string
        if isinstance(string, str):
            string = string.encode(self.output_charset)
        if self.body_encoding == BASE64:
            from email.base64mime import body_encode
            return body_encode(string)
        if self.body_encoding == QP:
            from email.quoprimime import body_encode
            return body_encode(string.decode('latin-1'))
        return string.decode('ascii')
