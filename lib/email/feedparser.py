"""Reads messages as they come."""

import re
from collections import deque
from email import errors
from email._policybase import compat32

__all__ = ['FeedParser', 'BytesFeedParser']

EMPTYSTRING = ''
NL = '\n'
NeedMoreData = object()

_LINES = re.compile(r'[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+')
_END_OF_LINE = re.compile(r'\r\n|\r|\n')
_HEADER = re.compile(r'From |[\x21-\x39\x3b-\x7e]*:|[\t ]')
_BEHIND_BOUNDARY = re.compile(r'(?P<end>--)?(?P<ws>[ \t]*)(?P<linesep>\r\n|\r|\n)?$')


def _without_end(text):
    """The text without the end of its last line."""
    if text.endswith('\r\n'):
        return text[:-2]
    return text[:-1] if text.endswith(('\n', '\r')) else text


class BufferedSubFile:
    """Lines of what came in, up to one that a part ends at: one that any of the functions on the stack knows."""

    def __init__(self):
        self._partial = []
        self._lines = deque()
        self._ends = []
        self._closed = False

    def push_eof_matcher(self, pred):
        self._ends.append(pred)

    def pop_eof_matcher(self):
        return self._ends.pop()

    def close(self):
        self.pushlines(_LINES.findall(''.join(self._partial)))
        self._partial.clear()
        self._closed = True

    def readline(self):
        """A line, '' at an end, or NeedMoreData."""
        if not self._lines:
            return '' if self._closed else NeedMoreData
        line = self._lines.popleft()
        for is_end in reversed(self._ends):
            if is_end(line):
                self._lines.appendleft(line)
                return ''
        return line

    def unreadline(self, line):
        assert line is not NeedMoreData
        self._lines.appendleft(line)

    def push(self, data):
        """Takes in a text, the last line of which may not be whole."""
        self._partial.append(data)
        if '\n' not in data and '\r' not in data:
            return
        lines = _LINES.findall(''.join(self._partial))
        self._partial.clear()
        # Behind \r there may be a \n.
        if not lines[-1].endswith('\n'):
            self._partial.append(lines.pop())
        self.pushlines(lines)

    def pushlines(self, lines):
        self._lines.extend(lines)

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if line == '':
            raise StopIteration
        return line


class FeedParser:
    def __init__(self, _factory=None, *, policy=compat32):
        self.policy = policy
        self._old_style_factory = False
        if _factory is None:
            if policy.message_factory is None:
                from email.message import Message
                self._factory = Message
            else:
                self._factory = policy.message_factory
        else:
            self._factory = _factory
            try:
                _factory(policy=policy)
            except TypeError:
                # Made when there were no policies.
                self._old_style_factory = True
        self._input = BufferedSubFile()
        self._stack = []
        self._current = None
        self._last = None
        self._headersonly = False
        self._reading = self._read_message()

    def _set_headersonly(self):
        self._headersonly = True

    def feed(self, data):
        self._input.push(data)
        self._read_on()

    def _read_on(self):
        """Goes on until there is nothing to read."""
        next(self._reading, None)

    def close(self):
        """The message of all that has come."""
        self._input.close()
        self._read_on()
        root = self._end_message()
        assert not self._stack
        if root.get_content_maintype() == 'multipart' and not root.is_multipart() and not self._headersonly:
            self.policy.handle_defect(root, errors.MultipartInvariantViolationDefect())
        return root

    def _begin_message(self):
        message = self._factory() if self._old_style_factory else self._factory(policy=self.policy)
        if self._current and self._current.get_content_type() == 'multipart/digest':
            message.set_default_type('message/rfc822')
        if self._stack:
            self._stack[-1].attach(message)
        self._stack.append(message)
        self._current = self._last = message

    def _end_message(self):
        message = self._stack.pop()
        self._current = self._stack[-1] if self._stack else None
        return message

    # These are generators, which give NeedMoreData whenever they wait.

    def _line(self):
        while (line := self._input.readline()) is NeedMoreData:
            yield line
        return line

    def _all_lines(self):
        lines = []
        for line in self._input:
            if line is NeedMoreData:
                yield line
            else:
                lines.append(line)
        return lines

    def _read_message(self):
        self._begin_message()
        headers = []
        for line in self._input:
            if line is NeedMoreData:
                yield line
                continue
            if not _HEADER.match(line):
                if line[0] not in '\r\n':
                    self.policy.handle_defect(self._current, errors.MissingHeaderBodySeparatorDefect())
                    self._input.unreadline(line)
                break
            headers.append(line)
        self._read_headers(headers)
        message = self._current
        if self._headersonly:
            lines = []
            while line := (yield from self._line()):
                lines.append(line)
            message.set_payload(''.join(lines))
        elif message.get_content_type() == 'message/delivery-status':
            yield from self._read_status()
        elif message.get_content_maintype() == 'message':
            yield from self._read_message()
            self._end_message()
        elif message.get_content_maintype() == 'multipart':
            yield from self._read_parts()
        else:
            message.set_payload(''.join((yield from self._all_lines())))

    def _read_status(self):
        """Blocks of headers, with an empty line behind each."""
        while True:
            self._input.push_eof_matcher(_END_OF_LINE.match)
            yield from self._read_message()
            self._end_message()
            self._input.pop_eof_matcher()
            yield from self._line()
            line = yield from self._line()
            if line == '':
                break
            self._input.unreadline(line)

    def _read_parts(self):
        message = self._current
        boundary = message.get_boundary()
        if boundary is None:
            self.policy.handle_defect(message, errors.NoBoundaryInMultipartDefect())
            message.set_payload(''.join((yield from self._all_lines())))
            return
        if str(message.get('content-transfer-encoding', '8bit')).lower() not in ('7bit', '8bit', 'binary'):
            self.policy.handle_defect(message, errors.InvalidMultipartContentTransferEncodingDefect())
        separator = '--' + boundary

        def is_boundary(line):
            return _BEHIND_BOUNDARY.match(line, len(separator)) if line.startswith(separator) else None

        preamble = []
        begun = ended = False
        more = None
        while line := (yield from self._line()):
            found = is_boundary(line)
            if not found:
                preamble.append(line)
                continue
            if found['end']:
                ended = True
                more = found['linesep']
                break
            if not begun:
                begun = True
                if preamble:
                    message.preamble = _without_end(''.join(preamble))
            yield from self._read_part(is_boundary)
        if not begun:
            self.policy.handle_defect(message, errors.StartBoundaryNotFoundDefect())
            message.set_payload(''.join(preamble))
            yield from self._all_lines()
            message.epilogue = ''
            return
        if not ended:
            self.policy.handle_defect(message, errors.CloseBoundaryNotFoundDefect())
            return
        epilogue = yield from self._all_lines()
        if epilogue and not more and (found := _END_OF_LINE.match(epilogue[0])):
            epilogue[0] = epilogue[0][found.end():]
        message.epilogue = ''.join(epilogue)

    def _read_part(self, is_boundary):
        """What stands up to the next boundary, behind one that may come more than once."""
        while True:
            line = yield from self._line()
            if not is_boundary(line):
                self._input.unreadline(line)
                break
        self._input.push_eof_matcher(is_boundary)
        yield from self._read_message()
        # The end of the last line belongs to the boundary.
        last = self._last
        if last.get_content_maintype() == 'multipart':
            if last.epilogue == '':
                last.epilogue = None
            elif last.epilogue is not None:
                last.epilogue = _without_end(last.epilogue)
        elif isinstance(last._payload, str):
            last._payload = _without_end(last._payload)
        self._input.pop_eof_matcher()
        self._end_message()
        self._last = self._current

    def _read_headers(self, lines):
        message = self._current
        header = []

        def finish():
            if header:
                message.set_raw(*self.policy.header_source_parse(header))
                header.clear()

        for number, line in enumerate(lines):
            if line[0] in ' \t':
                if header:
                    header.append(line)
                else:
                    self.policy.handle_defect(message, errors.FirstHeaderLineIsContinuationDefect(line))
                continue
            finish()
            if line.startswith('From '):
                if number == 0:
                    message.set_unixfrom(_without_end(line))
                elif number == len(lines) - 1:
                    # Probably the body, with an empty line missing.
                    self._input.unreadline(line)
                    return
                else:
                    message.defects.append(errors.MisplacedEnvelopeHeaderDefect(line))
            elif line[0] == ':':
                message.defects.append(errors.InvalidHeaderDefect('Missing header name.'))
            else:
                header.append(line)
        finish()


class BytesFeedParser(FeedParser):
    def feed(self, data):
        super().feed(data.decode('ascii', 'surrogateescape'))
