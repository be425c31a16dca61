"""Messages: headers, and a body that is a text or a list of messages."""

from email import _parameters, errors, utils
from email._policybase import compat32

__all__ = ['Message', 'EmailMessage']

SEMISPACE = '; '
_MISSING = object()


class Message:
    """Headers are got and set as items, by names in whatever case. There may be several of one name: setting one more adds it."""

    def __init__(self, policy=compat32):
        self.policy = policy
        self._headers = []
        self._unixfrom = None
        self._payload = None
        self._charset = None
        # Texts around the parts.
        self.preamble = self.epilogue = None
        self.defects = []
        self._default_type = 'text/plain'

    def __str__(self):
        return self.as_string()

    def as_string(self, unixfrom=False, maxheaderlen=0, policy=None):
        """The whole message as a text, in which lines of headers are not folded unless a length is given."""
        from email.generator import Generator
        from io import StringIO
        file = StringIO()
        generator = Generator(file, mangle_from_=False, maxheaderlen=maxheaderlen, policy=self.policy if policy is None else policy)
        generator.flatten(self, unixfrom=unixfrom)
        return file.getvalue()

    def __bytes__(self):
        return self.as_bytes()

    def as_bytes(self, unixfrom=False, policy=None):
        from email.generator import BytesGenerator
        from io import BytesIO
        file = BytesIO()
        BytesGenerator(file, mangle_from_=False, policy=self.policy if policy is None else policy).flatten(self, unixfrom=unixfrom)
        return file.getvalue()

    def is_multipart(self):
        return isinstance(self._payload, list)

    def set_unixfrom(self, unixfrom):
        self._unixfrom = unixfrom

    def get_unixfrom(self):
        return self._unixfrom

    # The body.

    def attach(self, payload):
        """Adds a message as a part."""
        if self._payload is None:
            self._payload = [payload]
            return
        try:
            self._payload.append(payload)
        except AttributeError:
            raise TypeError('Attach is not valid on a message with a non-multipart payload')

    def get_payload(self, i=None, decode=False):
        """The body, or one of the parts. Decoded, it is the bytes that it stands for, and None for a list of parts."""
        payload = self._payload
        if isinstance(payload, list):
            if decode:
                return None
            return payload if i is None else payload[i]
        if i is not None:
            raise TypeError(f'Expected list, got {type(payload)}')
        if decode:
            return self._decoded(payload)
        if isinstance(payload, str) and utils._has_surrogates(payload):
            try:
                data = payload.encode('ascii', 'surrogateescape')
            except UnicodeEncodeError:
                return payload
            try:
                return data.decode(self.get_content_charset('ascii'), 'replace')
            except LookupError:
                return data.decode('ascii', 'replace')
        return payload

    def _decoded(self, payload):
        encoding = self.get('content-transfer-encoding', '')
        encoding = encoding.cte if hasattr(encoding, 'cte') else str(encoding).strip().lower()
        data = payload
        if isinstance(payload, str):
            try:
                data = payload.encode('ascii', 'surrogateescape')
            except UnicodeEncodeError:
                # A body that a program has set, with characters of its own.
                data = payload.encode('raw-unicode-escape')
        if data is None:
            return None
        if encoding == 'quoted-printable':
            from quopri import decodestring
            return decodestring(data)
        if encoding == 'base64':
            from email._encoded_words import decode_b
            value, defects = decode_b(b''.join(data.splitlines()))
            for defect in defects:
                self.policy.handle_defect(self, defect)
            return value
        if encoding in ('x-uuencode', 'uuencode', 'uue', 'x-uue'):
            try:
                return _decode_uu(data)
            except ValueError:
                return data
        return data

    def set_payload(self, payload, charset=None):
        """Sets the body, and the charset if one is given."""
        if hasattr(payload, 'encode') and charset:
            payload = payload.encode(getattr(charset, 'output_charset', charset), 'surrogateescape')
        self._payload = payload.decode('ascii', 'surrogateescape') if hasattr(payload, 'decode') else payload
        if charset is not None:
            self.set_charset(charset)

    def set_charset(self, charset):
        """Sets the charset, encodes the body as this one's are, and says so in headers; None removes the charset."""
        if charset is None:
            self.del_param('charset')
            self._charset = None
            return
        from email.charset import Charset
        if not isinstance(charset, Charset):
            charset = Charset(charset)
        self._charset = charset
        name = charset.get_output_charset()
        if 'MIME-Version' not in self:
            self.add_header('MIME-Version', '1.0')
        if 'Content-Type' not in self:
            self.add_header('Content-Type', 'text/plain', charset=name)
        else:
            self.set_param('charset', name)
        if charset != name:
            self._payload = charset.body_encode(self._payload)
        if 'Content-Transfer-Encoding' in self:
            return
        encoding = charset.get_body_encoding()
        if callable(encoding):
            encoding(self)
            return
        payload = self._payload
        if payload:
            try:
                payload = payload.encode('ascii', 'surrogateescape')
            except UnicodeError:
                payload = payload.encode(name)
        self._payload = charset.body_encode(payload)
        self.add_header('Content-Transfer-Encoding', encoding)

    def get_charset(self):
        return self._charset

    # Headers.

    def __len__(self):
        return len(self._headers)

    def __getitem__(self, name):
        return self.get(name)

    def __setitem__(self, name, val):
        most = self.policy.header_max_count(name)
        if most:
            lower = name.lower()
            if sum([1 for each, _ in self._headers if each.lower() == lower]) >= most:
                raise ValueError(f'There may be at most {most} {name} headers in a message')
        self._headers.append(self.policy.header_store_parse(name, val))

    def __delitem__(self, name):
        """Removes all headers of the name."""
        lower = name.lower()
        self._headers = [header for header in self._headers if header[0].lower() != lower]

    def __contains__(self, name):
        lower = name.lower()
        return any([lower == each.lower() for each, _ in self._headers])

    def __iter__(self):
        for name, _ in self._headers:
            yield name

    def keys(self):
        return [name for name, _ in self._headers]

    def values(self):
        return [self.policy.header_fetch_parse(name, value) for name, value in self._headers]

    def items(self):
        return [(name, self.policy.header_fetch_parse(name, value)) for name, value in self._headers]

    def get(self, name, failobj=None):
        """The first header of the name."""
        lower = name.lower()
        for each, value in self._headers:
            if each.lower() == lower:
                return self.policy.header_fetch_parse(each, value)
        return failobj

    def set_raw(self, name, value):
        """Adds a header as it is kept."""
        self._headers.append((name, value))

    def raw_items(self):
        return iter(self._headers.copy())

    def get_all(self, name, failobj=None):
        lower = name.lower()
        return [self.policy.header_fetch_parse(each, value) for each, value in self._headers if each.lower() == lower] or failobj

    def add_header(self, _name, _value, **_params):
        """Adds a header with parameters. Underscores in names of these are hyphens, and one that is None stands without a value."""
        parts = [] if _value is None else [_value]
        for name, value in _params.items():
            name = name.replace('_', '-')
            parts.append(name if value is None else _parameters.written(name, value))
        self[_name] = SEMISPACE.join(parts)

    def replace_header(self, _name, _value):
        """Sets the first header of the name where it stands."""
        _name = _name.lower()
        for at, (name, _) in enumerate(self._headers):
            if name.lower() == _name:
                self._headers[at] = self.policy.header_store_parse(name, _value)
                return
        raise KeyError(_name)

    # What kind of message it is.

    def get_content_type(self):
        """maintype/subtype: the default where there is no header, text/plain where it makes no sense."""
        value = self.get('content-type', _MISSING)
        if value is _MISSING:
            return self.get_default_type()
        kind = _parameters.first_part(value).lower()
        return kind if kind.count('/') == 1 else 'text/plain'

    def get_content_maintype(self):
        return self.get_content_type().split('/')[0]

    def get_content_subtype(self):
        return self.get_content_type().split('/')[1]

    def get_default_type(self):
        return self._default_type

    def set_default_type(self, ctype):
        self._default_type = ctype

    def _get_params_preserve(self, failobj, header):
        """Names and values with their quotes."""
        value = self.get(header, _MISSING)
        if value is _MISSING:
            return failobj
        return utils.decode_params([_parameters.pair(part) for part in _parameters.split(value)])

    def get_params(self, failobj=None, header='content-type', unquote=True):
        """Pairs of names and values, the first of which is the header's own value with ''."""
        params = self._get_params_preserve(_MISSING, header)
        if params is _MISSING:
            return failobj
        return [(name, _parameters.unquote(value)) for name, value in params] if unquote else params

    def get_param(self, param, failobj=None, header='content-type', unquote=True):
        """The value, which is a tuple of charset, language and value where it is written so."""
        lower = param.lower()
        for name, value in self.get_params((), header, False):
            if name.lower() == lower:
                return _parameters.unquote(value) if unquote else value
        return failobj

    def set_param(self, param, value, header='Content-Type', requote=True, charset=None, language='', replace=False):
        """Sets a parameter. The header goes to the end unless it is to be replaced where it stands."""
        if not isinstance(value, tuple) and charset:
            value = charset, language, value
        if header not in self and header.lower() == 'content-type':
            made = 'text/plain'
        else:
            made = self.get(header)
        if not self.get_param(param, header=header):
            written = _parameters.written(param, value, requote)
            made = f'{made}{SEMISPACE}{written}' if made else written
        else:
            lower = param.lower()
            made = SEMISPACE.join([
                _parameters.written(param, value, requote) if name.lower() == lower else _parameters.written(name, old, requote)
                for name, old in self.get_params(header=header, unquote=requote)
            ])
        if made != self.get(header):
            if replace:
                self.replace_header(header, made)
            else:
                del self[header]
                self[header] = made

    def del_param(self, param, header='content-type', requote=True):
        if header not in self:
            return
        lower = param.lower()
        params = self.get_params(header=header, unquote=requote)
        made = SEMISPACE.join([_parameters.written(name, value, requote) for name, value in params if name.lower() != lower])
        if made != self.get(header):
            del self[header]
            self[header] = made

    def set_type(self, type, header='Content-Type', requote=True):
        """Sets maintype/subtype; parameters stay."""
        if type.count('/') != 1:
            raise ValueError
        if header.lower() == 'content-type':
            del self['mime-version']
            self['MIME-Version'] = '1.0'
        if header not in self:
            self[header] = type
            return
        params = self.get_params(header=header, unquote=requote)
        del self[header]
        self[header] = type
        for name, value in params[1:]:
            self.set_param(name, value, header, requote)

    def get_filename(self, failobj=None):
        filename = self.get_param('filename', _MISSING, 'content-disposition')
        if filename is _MISSING:
            filename = self.get_param('name', _MISSING, 'content-type')
        return failobj if filename is _MISSING else utils.collapse_rfc2231_value(filename).strip()

    def get_boundary(self, failobj=None):
        boundary = self.get_param('boundary', _MISSING)
        # Blanks at the end of lines get lost.
        return failobj if boundary is _MISSING else utils.collapse_rfc2231_value(boundary).rstrip()

    def set_boundary(self, boundary):
        """Sets the boundary where the header stands."""
        params = self._get_params_preserve(_MISSING, 'content-type')
        if params is _MISSING:
            raise errors.HeaderParseError('No Content-Type header found')
        quoted = f'"{boundary}"'
        changed = [(name, value) if name.lower() != 'boundary' else ('boundary', quoted) for name, value in params]
        if all([name.lower() != 'boundary' for name, _ in params]):
            changed.append(('boundary', quoted))
        value = SEMISPACE.join([name if value == '' else f'{name}={value}' for name, value in changed])
        self._headers = [
            self.policy.header_store_parse(name, value) if name.lower() == 'content-type' else (name, old) for name, old in self._headers
        ]

    def get_content_charset(self, failobj=None):
        charset = self.get_param('charset', _MISSING)
        if charset is _MISSING:
            return failobj
        if isinstance(charset, tuple):
            coded, _, text = charset
            try:
                charset = str(text.encode('raw-unicode-escape'), coded or 'us-ascii')
            except (LookupError, UnicodeError):
                charset = text
        return charset.lower() if charset.isascii() else failobj

    def get_charsets(self, failobj=None):
        return [part.get_content_charset(failobj) for part in self.walk()]

    def get_content_disposition(self):
        """'inline', 'attachment' or what else there is, or None."""
        value = self.get('content-disposition')
        return None if value is None else _parameters.first_part(value).lower()

    from email.iterators import walk


def _decode_uu(encoded):
    """The bytes of uuencoded lines, which begin behind one that says so."""
    import binascii
    lines = iter(encoded.splitlines())
    for line in lines:
        if line.startswith(b'begin '):
            mode, _, _ = line.removeprefix(b'begin ').partition(b' ')
            try:
                int(mode, 8)
            except ValueError:
                continue
            break
    else:
        raise ValueError('`begin` line not found')
    made = []
    for line in lines:
        if not line:
            raise ValueError('Truncated input')
        if line.strip(b' \t\r\n\f') == b'end':
            break
        try:
            made.append(binascii.a2b_uu(line))
        except binascii.Error:
            # Some encoders leave garbage behind what a line should have.
            made.append(binascii.a2b_uu(line[:((line[0] - 32 & 63) * 4 + 5) // 3]))
    return b''.join(made)


from email._email_message import EmailMessage, MIMEPart
