"""Bodies as what they are: how they are got from messages and set."""

import binascii
from email.errors import HeaderDefect

# How long lines are that base64 and quoted-printable make where a policy has no limit, and how much of a text is tried.
_NO_LIMIT = (1 << 63) - 1
_LINES_TRIED = 10


class ContentManager:
    """Knows functions that get bodies, by types of messages, and functions that set them, by types of objects."""

    def __init__(self):
        self.get_handlers = {}
        self.set_handlers = {}

    def add_get_handler(self, key, handler):
        self.get_handlers[key] = handler

    def get_content(self, msg, *args, **kw):
        kind = msg.get_content_type()
        for key in kind, msg.get_content_maintype(), '':
            if key in self.get_handlers:
                return self.get_handlers[key](msg, *args, **kw)
        raise KeyError(kind)

    def add_set_handler(self, typekey, handler):
        self.set_handlers[typekey] = handler

    def set_content(self, msg, obj, *args, **kw):
        if msg.get_content_maintype() == 'multipart':
            # Setting this would lose all parts.
            raise TypeError('set_content not valid on multipart')
        handler = self._find_set_handler(msg, obj)
        msg.clear_content()
        handler(msg, obj, *args, **kw)

    def _find_set_handler(self, msg, obj):
        whole = []
        for kind in type(obj).__mro__:
            module = getattr(kind, '__module__', '')
            whole.append(f'{module}.{kind.__qualname__}' if module else kind.__qualname__)
            for key in kind, whole[-1], kind.__qualname__, kind.__name__:
                if key in self.set_handlers:
                    return self.set_handlers[key]
        if None in self.set_handlers:
            return self.set_handlers[None]
        raise KeyError(whole[0])


raw_data_manager = ContentManager()


def get_text_content(msg, errors='replace'):
    return msg.get_payload(decode=True).decode(msg.get_param('charset', 'ASCII'), errors=errors)


def get_non_text_content(msg):
    return msg.get_payload(decode=True)


def get_message_content(msg):
    return msg.get_payload(0)


def get_and_fixup_unknown_message_content(msg):
    # Such bodies are no messages, though they were read as such.
    return bytes(msg.get_payload(0))


raw_data_manager.add_get_handler('text', get_text_content)
for _key in 'audio', 'image', 'video', 'application':
    raw_data_manager.add_get_handler(_key, get_non_text_content)
for _key in 'rfc822', 'external-body':
    raw_data_manager.add_get_handler('message/' + _key, get_message_content)
raw_data_manager.add_get_handler('message', get_and_fixup_unknown_message_content)


def _prepare_set(msg, maintype, subtype, headers):
    msg['Content-Type'] = f'{maintype}/{subtype}'
    if not headers:
        return
    if not hasattr(headers[0], 'name'):
        policy = msg.policy
        headers = [policy.header_factory(*policy.header_source_parse([header])) for header in headers]
    try:
        for header in headers:
            if header.defects:
                raise header.defects[0]
            msg[header.name] = header
    except HeaderDefect as error:
        raise ValueError(f'Invalid header: {header.fold(policy=msg.policy)}') from error


def _finalize_set(msg, disposition, filename, cid, params):
    if disposition is None and filename is not None:
        disposition = 'attachment'
    if disposition is not None:
        msg['Content-Disposition'] = disposition
    if filename is not None:
        msg.set_param('filename', filename, header='Content-Disposition', replace=True)
    if cid is not None:
        msg['Content-ID'] = cid
    if params is not None:
        for name, value in params.items():
            msg.set_param(name, value)


def _encode_base64(data, max_line_length):
    size = (max_line_length or _NO_LIMIT) // 4 * 3
    return ''.join([binascii.b2a_base64(data[at:at + size]).decode('ascii') for at in range(0, len(data), size)])


def _encode_text(string, charset, cte, policy):
    """The name of the encoding, which is chosen if none is given, and the encoded text."""
    from email.quoprimime import body_encode
    lines = string.encode(charset).splitlines()
    width = policy.max_line_length or _NO_LIMIT
    linesep = policy.linesep.encode('ascii')

    def plain(lines):
        return b'\n'.join(lines) + b'\n'

    def whole(lines):
        return linesep.join(lines) + linesep

    if cte is None:
        if max([len(line) for line in lines], default=0) <= width:
            if all([line.isascii() for line in lines]):
                return '7bit', plain(lines).decode('ascii')
            if policy.cte_type == '8bit':
                return '8bit', plain(lines).decode('ascii', 'surrogateescape')
        tried = whole(lines[:_LINES_TRIED])
        quoted = body_encode(tried.decode('latin-1'), width)
        if len(quoted) > len(binascii.b2a_base64(tried)):
            cte = 'base64'
        else:
            cte = 'quoted-printable'
            if len(lines) <= _LINES_TRIED:
                return cte, quoted
    if cte == '7bit':
        return cte, plain(lines).decode('ascii')
    if cte == '8bit':
        return cte, plain(lines).decode('ascii', 'surrogateescape')
    if cte == 'quoted-printable':
        return cte, body_encode(plain(lines).decode('latin-1'), width)
    if cte == 'base64':
        return cte, _encode_base64(whole(lines), width)
    raise ValueError(f'Unknown content transfer encoding {cte}')


def set_text_content(msg, string, subtype='plain', charset='utf-8', cte=None, disposition=None, filename=None, cid=None, params=None, headers=None):
    from email.charset import ALIASES
    _prepare_set(msg, 'text', subtype, headers)
    cte, payload = _encode_text(string, charset, cte, msg.policy)
    msg.set_payload(payload)
    msg.set_param('charset', ALIASES.get(charset, charset), replace=True)
    msg['Content-Transfer-Encoding'] = cte
    _finalize_set(msg, disposition, filename, cid, params)


def set_message_content(msg, message, subtype='rfc822', cte=None, disposition=None, filename=None, cid=None, params=None, headers=None):
    if subtype == 'partial':
        raise ValueError('message/partial is not supported for Message objects')
    if subtype == 'rfc822':
        if cte not in (None, '7bit', '8bit', 'binary'):
            raise ValueError(f'message/rfc822 parts do not support cte={cte}')
        cte = '8bit' if cte is None else cte
    elif subtype == 'external-body':
        if cte not in (None, '7bit'):
            raise ValueError(f'message/external-body parts do not support cte={cte}')
        cte = '7bit'
    elif cte is None:
        cte = '7bit'
    _prepare_set(msg, 'message', subtype, headers)
    msg.set_payload([message])
    msg['Content-Transfer-Encoding'] = cte
    _finalize_set(msg, disposition, filename, cid, params)


def set_bytes_content(msg, data, maintype, subtype, cte='base64', disposition=None, filename=None, cid=None, params=None, headers=None):
    _prepare_set(msg, maintype, subtype, headers)
    if cte == 'base64':
        data = _encode_base64(data, msg.policy.max_line_length)
    elif cte == 'quoted-printable':
        data = binascii.b2a_qp(data, istext=False, header=False, quotetabs=True).decode('ascii')
    elif cte == '7bit':
        data = data.decode('ascii')
    elif cte in ('8bit', 'binary'):
        data = data.decode('ascii', 'surrogateescape')
    msg.set_payload(data)
    msg['Content-Transfer-Encoding'] = cte
    _finalize_set(msg, disposition, filename, cid, params)


raw_data_manager.add_set_handler(str, set_text_content)
raw_data_manager.add_set_handler('email.message.Message', set_message_content)
for _key in bytes, bytearray, memoryview:
    raw_data_manager.add_set_handler(_key, set_bytes_content)
del _key
