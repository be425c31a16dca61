"""What goes wrong when something is asked of a server. Nothing here asks: the errors are for programs that know them by name."""

import io

__all__ = ['URLError', 'HTTPError', 'ContentTooShortError']


class URLError(OSError):
    """No answer; `reason` says why."""

    def __init__(self, reason, filename=None):
        self.args = (reason,)
        self.reason = reason
        if filename is not None:
            self.filename = filename

    def __str__(self):
        return f'<urlopen error {self.reason}>'


class HTTPError(URLError):
    """An answer that is an error, and can be read as any other one."""

    def __init__(self, url, code, msg, hdrs, fp):
        self.code = code
        self.msg = msg
        self.hdrs = hdrs
        self.fp = io.BytesIO() if fp is None else fp
        self.filename = self.url = url

    def __str__(self):
        return f'HTTP Error {self.code}: {self.msg}'

    def __repr__(self):
        return f'<HTTPError {self.code}: {self.msg!r}>'

    @property
    def reason(self):
        return self.msg

    @property
    def headers(self):
        return self.hdrs

    @headers.setter
    def headers(self, headers):
        self.hdrs = headers

    @property
    def status(self):
        return self.code

    def info(self):
        return self.hdrs

    def getcode(self):
        return self.code

    def geturl(self):
        return self.url

    def __enter__(self):
        return self

    def __exit__(self, type, value, traceback):
        self.fp.close()

    def __iter__(self):
        return iter(self.fp)

    def __getattr__(self, name):
        if name == 'fp':
            raise AttributeError(name)
        return getattr(self.fp, name)


class ContentTooShortError(URLError):
    """Less came than was announced; `content` is what did."""

    def __init__(self, message, content):
        URLError.__init__(self, message)
        self.content = content
