"""Messages of today: with headers that know what they mean, bodies that are found, and contents that are set."""

from email.message import Message

__all__ = ['MIMEPart', 'EmailMessage']

_BODIES = ('text', 'plain'), ('text', 'html'), ('multipart', 'related'), ('multipart', 'alternative')


class MIMEPart(Message):
    __module__ = 'email.message'

    def __init__(self, policy=None):
        if policy is None:
            from email.policy import default as policy
        super().__init__(policy)

    def as_string(self, unixfrom=False, maxheaderlen=None, policy=None):
        """The whole message as a text, with headers folded as the policy has it."""
        policy = self.policy if policy is None else policy
        if maxheaderlen is None:
            maxheaderlen = policy.max_line_length
        return super().as_string(unixfrom, maxheaderlen, policy)

    def __str__(self):
        return self.as_string(policy=self.policy.clone(utf8=True))

    def is_attachment(self):
        disposition = self.get('content-disposition')
        return False if disposition is None else disposition.content_disposition == 'attachment'

    def _kind(self):
        return tuple(self.get_content_type().split('/'))

    def _root(self):
        """The part of a related message that its Content-Type names, or None."""
        start = self.get_param('start')
        if start:
            for part in self.iter_parts():
                if part['content-id'] == start:
                    return part
        return None

    def _find_body(self, part, preferencelist):
        """Places in the list and candidates."""
        if part.is_attachment():
            return
        maintype, subtype = part._kind()
        if maintype == 'text':
            if subtype in preferencelist:
                yield preferencelist.index(subtype), part
            return
        if maintype != 'multipart' or not self.is_multipart():
            return
        if subtype != 'related':
            for inner in part.iter_parts():
                yield from self._find_body(inner, preferencelist)
            return
        if 'related' in preferencelist:
            yield preferencelist.index('related'), part
        candidate = part._root()
        if candidate is None:
            parts = part.get_payload()
            candidate = parts[0] if parts else None
        if candidate is not None:
            yield from self._find_body(candidate, preferencelist)

    def get_body(self, preferencelist=('related', 'html', 'plain')):
        """The part that is most probably the body: the first one of the kind that is wanted most, or None."""
        best = len(preferencelist)
        body = None
        for place, part in self._find_body(self, preferencelist):
            if place < best:
                best = place
                body = part
                if place == 0:
                    break
        return body

    def iter_attachments(self):
        """The parts but those that are probably the body."""
        maintype, subtype = self._kind()
        if maintype != 'multipart' or subtype == 'alternative':
            return
        payload = self.get_payload()
        if not isinstance(payload, list):
            # One that was read without finding parts.
            return
        if subtype == 'related':
            root = self._root() or (payload[0] if payload else None)
            yield from [part for part in payload if part is not root]
            return
        seen = []
        for part in payload:
            kind = part._kind()
            if kind in _BODIES and not part.is_attachment() and kind[1] not in seen:
                seen.append(kind[1])
            else:
                yield part

    def iter_parts(self):
        if self.is_multipart():
            yield from self.get_payload()

    def get_content(self, *args, content_manager=None, **kw):
        """The body as what it is: a text, bytes, or a message."""
        if content_manager is None:
            content_manager = self.policy.content_manager
        return content_manager.get_content(self, *args, **kw)

    def set_content(self, *args, content_manager=None, **kw):
        """Sets the body, and headers that say what it is."""
        if content_manager is None:
            content_manager = self.policy.content_manager
        content_manager.set_content(self, *args, **kw)

    # Messages of several parts.

    def _make_multipart(self, subtype, disallowed_subtypes, boundary):
        """Makes what the message is the first part of another one."""
        maintype, existing = self._kind()
        if maintype == 'multipart' and existing in (*disallowed_subtypes, subtype):
            raise ValueError(f'Cannot convert {existing} to {subtype}')
        own = [header for header in self._headers if not header[0].lower().startswith('content-')]
        of_part = [header for header in self._headers if header[0].lower().startswith('content-')]
        if of_part:
            part = type(self)(policy=self.policy)
            part._headers = of_part
            part._payload = self._payload
            self._payload = [part]
        else:
            self._payload = []
        self._headers = own
        self['Content-Type'] = 'multipart/' + subtype
        if boundary is not None:
            self.set_param('boundary', boundary)

    def make_related(self, boundary=None):
        self._make_multipart('related', ('alternative', 'mixed'), boundary)

    def make_alternative(self, boundary=None):
        self._make_multipart('alternative', ('mixed',), boundary)

    def make_mixed(self, boundary=None):
        self._make_multipart('mixed', (), boundary)

    def _add_multipart(self, _subtype, *args, _disp=None, **kw):
        if self._kind() != ('multipart', _subtype):
            getattr(self, 'make_' + _subtype)()
        part = type(self)(policy=self.policy)
        part.set_content(*args, **kw)
        if _disp and 'content-disposition' not in part:
            part['Content-Disposition'] = _disp
        self.attach(part)

    def add_related(self, *args, **kw):
        self._add_multipart('related', *args, _disp='inline', **kw)

    def add_alternative(self, *args, **kw):
        self._add_multipart('alternative', *args, **kw)

    def add_attachment(self, *args, **kw):
        self._add_multipart('mixed', *args, _disp='attachment', **kw)

    def clear(self):
        """Removes body and headers."""
        self._headers = []
        self._payload = None

    def clear_content(self):
        """Removes the body, and the headers that tell of it."""
        self._headers = [header for header in self._headers if not header[0].lower().startswith('content-')]
        self._payload = None


class EmailMessage(MIMEPart):
    """A whole message, which says so."""

    __module__ = 'email.message'

    def set_content(self, *args, **kw):
        super().set_content(*args, **kw)
        if 'MIME-Version' not in self:
            self['MIME-Version'] = '1.0'
