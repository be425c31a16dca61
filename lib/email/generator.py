"""Writes messages."""

import random
import re
import sys
import time
from copy import deepcopy
from email.errors import HeaderWriteError
from email.utils import _has_surrogates
from io import BytesIO, StringIO

__all__ = ['Generator', 'DecodedGenerator', 'BytesGenerator']

UNDERSCORE = '_'
NL = '\n'

_FROM = re.compile('^From ', re.MULTILINE)
_END_OF_LINE = re.compile(r'\r\n|\r|\n')
# The end of a line that the next line does not go on with.
_OPEN_END = re.compile(r'\r\n[^ \t]|\r[^ \n\t]|\n[^ \t]')
_DIGITS = len(str(sys.maxsize - 1))


class Generator:
    """Writes messages into a file of texts. Lines of bodies that begin with 'From ' get a > unless told otherwise, as mailboxes would mistake them."""

    def __init__(self, outfp, mangle_from_=None, maxheaderlen=None, *, policy=None):
        if mangle_from_ is None:
            mangle_from_ = policy is None or policy.mangle_from_
        self._fp = outfp
        self._mangle_from_ = mangle_from_
        self.maxheaderlen = maxheaderlen
        self.policy = policy

    def write(self, s):
        self._fp.write(s)

    def flatten(self, msg, unixfrom=False, linesep=None):
        """Writes the message with all its parts, after the envelope's line if that is wanted."""
        policy = msg.policy if self.policy is None else self.policy
        if linesep is not None:
            policy = policy.clone(linesep=linesep)
        if self.maxheaderlen is not None:
            policy = policy.clone(max_line_length=self.maxheaderlen)
        self._NL = policy.linesep
        before = self.policy, msg.policy
        try:
            self.policy = msg.policy = policy
            if unixfrom:
                self.write((msg.get_unixfrom() or 'From nobody ' + time.ctime(time.time())) + self._NL)
            self._write(msg)
        finally:
            self.policy, msg.policy = before

    def clone(self, fp):
        """A generator of the same kind for another file."""
        return self.__class__(fp, self._mangle_from_, None, policy=self.policy)

    # What a subclass for other files has otherwise.

    def _new_buffer(self):
        return StringIO()

    def _encode(self, s):
        return s

    @classmethod
    def _compile_re(cls, s, flags):
        return re.compile(s, flags)

    # Parts of a message.

    def _write_lines(self, lines):
        """Writes a text with the ends of lines that the policy has."""
        if not lines:
            return
        *whole, rest = _END_OF_LINE.split(lines)
        for line in whole:
            self.write(line)
            self.write(self._NL)
        if rest:
            self.write(rest)

    def _write(self, msg):
        # The body comes first: which headers are right may turn out there.
        file = self._fp
        try:
            self._munge_cte = None
            self._fp = body = self._new_buffer()
            self._dispatch(msg)
        finally:
            self._fp = file
            changed = self._munge_cte
            del self._munge_cte
        if changed:
            msg = deepcopy(msg)
            if msg.get('content-transfer-encoding') is None:
                msg['Content-Transfer-Encoding'] = changed[0]
            else:
                msg.replace_header('content-transfer-encoding', changed[0])
            msg.replace_header('content-type', changed[1])
        write_headers = getattr(msg, '_write_headers', None)
        if write_headers is None:
            self._write_headers(msg)
        else:
            write_headers(self)
        file.write(body.getvalue())

    def _dispatch(self, msg):
        maintype = msg.get_content_maintype()
        subtype = msg.get_content_subtype()
        for name in f'{maintype}_{subtype}', maintype:
            handle = getattr(self, '_handle_' + name.replace('-', '_'), None)
            if handle is not None:
                break
        else:
            handle = self._writeBody
        handle(msg)

    def _write_headers(self, msg):
        for name, value in msg.raw_items():
            folded = self.policy.fold(name, value)
            if self.policy.verify_generated_headers:
                self._verify(folded)
            self.write(folded)
        self.write(self._NL)

    def _verify(self, folded):
        linesep = self.policy.linesep
        if not folded.endswith(linesep):
            raise HeaderWriteError(f'folded header does not end with {linesep!r}: {folded!r}')
        if _OPEN_END.search(folded.removesuffix(linesep)):
            raise HeaderWriteError(f'folded header contains newline: {folded!r}')

    def _mangled(self, text):
        return _FROM.sub('>From ', text) if self._mangle_from_ else text

    def _handle_text(self, msg):
        body = msg.get_payload()
        if body is None:
            return
        if not isinstance(body, str):
            raise TypeError(f'string payload expected: {type(body)}')
        if _has_surrogates(msg._payload):
            charset = msg.get_param('charset')
            if charset is not None:
                # What has bytes of its own is encoded anew.
                msg = deepcopy(msg)
                del msg['content-transfer-encoding']
                msg.set_payload(msg._payload, charset)
                body = msg.get_payload()
                self._munge_cte = msg['content-transfer-encoding'], msg['content-type']
        self._write_lines(self._mangled(body))

    _writeBody = _handle_text

    def _handle_multipart(self, msg):
        parts = msg.get_payload()
        if parts is None:
            parts = []
        elif isinstance(parts, str):
            # One that was read without finding parts.
            self.write(parts)
            return
        elif not isinstance(parts, list):
            parts = [parts]
        texts = [self._flattened(part) for part in parts]
        boundary = msg.get_boundary()
        if not boundary:
            boundary = self._make_boundary(self._encode(self._NL).join(texts))
            msg.set_boundary(boundary)
        if msg.preamble is not None:
            self._write_lines(self._mangled(msg.preamble))
            self.write(self._NL)
        self.write(f'--{boundary}{self._NL}')
        between = self._encode(f'{self._NL}--{boundary}{self._NL}')
        self._fp.write(between.join(texts))
        self.write(f'{self._NL}--{boundary}--{self._NL}')
        if msg.epilogue is not None:
            self._write_lines(self._mangled(msg.epilogue))

    def _flattened(self, msg):
        buffer = self._new_buffer()
        self.clone(buffer).flatten(msg, unixfrom=False, linesep=self._NL)
        return buffer.getvalue()

    def _handle_multipart_signed(self, msg):
        # A signature is for the headers as they are.
        policy = self.policy
        self.policy = policy.clone(max_line_length=0)
        try:
            self._handle_multipart(msg)
        finally:
            self.policy = policy

    def _handle_message_delivery_status(self, msg):
        end = self._encode(self._NL)
        self._fp.write(end.join([self._flattened(part).removesuffix(end) for part in msg.get_payload()]))

    def _handle_message(self, msg):
        body = msg._payload
        self._fp.write(self._flattened(body[0]) if isinstance(body, list) else self._encode(body))

    @classmethod
    def _make_boundary(cls, text=None):
        """A boundary that no line of the text begins with."""
        boundary = '=' * 15 + f'{random.randrange(sys.maxsize):0{_DIGITS}}=='
        if text is None:
            return boundary
        tried = boundary
        counter = 0
        while cls._compile_re(f'^--{re.escape(tried)}(--)?$', re.MULTILINE).search(text):
            tried = f'{boundary}.{counter}'
            counter += 1
        return tried


class BytesGenerator(Generator):
    """Writes messages into a binary file. Bytes that were no characters stay what they were."""

    def write(self, s):
        self._fp.write(s.encode('ascii', 'surrogateescape'))

    def _new_buffer(self):
        return BytesIO()

    def _encode(self, s):
        return s.encode('ascii')

    def _write_headers(self, msg):
        for name, value in msg.raw_items():
            self._fp.write(self.policy.fold_binary(name, value))
        self.write(self._NL)

    def _handle_text(self, msg):
        if msg._payload is None:
            return
        if _has_surrogates(msg._payload) and self.policy.cte_type != '7bit':
            msg._payload = self._mangled(msg._payload)
            self._write_lines(msg._payload)
        else:
            super()._handle_text(msg)

    _writeBody = _handle_text

    @classmethod
    def _compile_re(cls, s, flags):
        return re.compile(s.encode('ascii'), flags)


_INSTEAD = '[Non-text (%(type)s) part of message omitted, filename %(filename)s]'


class DecodedGenerator(Generator):
    """Writes the texts of a message, and a line about each other part."""

    def __init__(self, outfp, mangle_from_=None, maxheaderlen=None, fmt=None, *, policy=None):
        Generator.__init__(self, outfp, mangle_from_, maxheaderlen, policy=policy)
        self._fmt = _INSTEAD if fmt is None else fmt

    def _dispatch(self, msg):
        for part in msg.walk():
            maintype = part.get_content_maintype()
            if maintype == 'text':
                print(part.get_payload(decode=False), file=self)
            elif maintype != 'multipart':
                print(self._fmt % {
                    'type': part.get_content_type(),
                    'maintype': maintype,
                    'subtype': part.get_content_subtype(),
                    'filename': part.get_filename('[no filename]'),
                    'description': part.get('Content-Description', '[no description]'),
                    'encoding': part.get('Content-Transfer-Encoding', '[no encoding]'),
                }, file=self)
