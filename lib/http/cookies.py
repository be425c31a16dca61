"""Cookies as a server sends them and gets them back."""

import re
import string
from types import GenericAlias

__all__ = ['CookieError', 'BaseCookie', 'SimpleCookie']

# What values have without quotes, and what stands in quotes as it is.
_PLAIN = string.ascii_letters + string.digits + "!#$%&'*+-.^_`|~:"
_UNESCAPED = _PLAIN + ' ()/<=>?@[]{}'
_ESCAPES = {code: f'\\{code:03o}' for code in range(256) if chr(code) not in _UNESCAPED} | {34: '\\"', 92: '\\\\'}
_is_legal_key = re.compile(f'[{re.escape(_PLAIN)}]+').fullmatch
_ESCAPED = re.compile(r'\\(?:([0-3][0-7]{2})|(.))')

_IN_KEY = r"\w!#%&'~`><@,:/$*+.^|)(?}{=\-"
_PAIR = re.compile(rf'''
    \s*(?P<key>[{_IN_KEY}]+?)
    (?:\s*=\s*(?P<value>
        "(?:[^\\"]|\\.)*"
        | \w{{3}},\s[\w\s-]{{9,11}}\s[\d:]{{8}}\sGMT
        | [{_IN_KEY}\[\]]*
    ))?
    \s*(?:\s+|;|$)''', re.ASCII | re.VERBOSE)

_DAYS = 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'
_MONTHS = None, 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'
_SCRIPT = '''
        <script type="text/javascript">
        <!-- begin hiding
        document.cookie = "%s";
        // end hiding -->
        </script>
        '''


class CookieError(Exception):
    pass


def _quote(text):
    """The text in quotes, with escapes, where it would not be a value without."""
    if text is None or _is_legal_key(text):
        return text
    return f'"{text.translate(_ESCAPES)}"'


def _unescape(found):
    return chr(int(found[1], 8)) if found[1] else found[2]


def _unquote(text):
    if text is None or len(text) < 2 or text[0] != '"' or text[-1] != '"':
        return text
    return _ESCAPED.sub(_unescape, text[1:-1])


def _getdate(future=0, weekdayname=_DAYS, monthname=_MONTHS):
    """The time in so many seconds, as a cookie has it."""
    from time import gmtime, time
    year, month, day, hour, minute, second, weekday, _, _ = gmtime(time() + future)
    return f'{weekdayname[weekday]}, {day:02} {monthname[month]:>3} {year:4} {hour:02}:{minute:02}:{second:02} GMT'


class Morsel(dict):
    """A cookie: a key and a value, as it is and as it is sent, and attributes as the items of the dict."""

    _reserved = {
        'expires': 'expires', 'path': 'Path', 'comment': 'Comment', 'domain': 'Domain', 'max-age': 'Max-Age', 'secure': 'Secure',
        'httponly': 'HttpOnly', 'version': 'Version', 'samesite': 'SameSite', 'partitioned': 'Partitioned',
    }
    _reserved_defaults = dict.fromkeys(_reserved, '')
    _flags = {'secure', 'httponly', 'partitioned'}

    def __init__(self):
        self._key = self._value = self._coded_value = None
        dict.update(self, self._reserved_defaults)

    @property
    def key(self):
        return self._key

    @property
    def value(self):
        return self._value

    @property
    def coded_value(self):
        return self._coded_value

    def _attribute(self, name):
        lower = name.lower()
        if lower not in self._reserved:
            raise CookieError(f'Invalid attribute {lower!r}')
        return lower

    def __setitem__(self, K, V):
        dict.__setitem__(self, self._attribute(K), V)

    def setdefault(self, key, val=None):
        return dict.setdefault(self, self._attribute(key), val)

    def __eq__(self, morsel):
        if not isinstance(morsel, Morsel):
            return NotImplemented
        return dict.__eq__(self, morsel) and (self._key, self._value, self._coded_value) == (morsel._key, morsel._value, morsel._coded_value)

    __ne__ = object.__ne__

    def copy(self):
        morsel = Morsel()
        dict.update(morsel, self)
        morsel.__dict__.update(self.__dict__)
        return morsel

    def update(self, values):
        dict.update(self, {self._attribute(name): value for name, value in dict(values).items()})

    def isReservedKey(self, K):
        return K.lower() in self._reserved

    def set(self, key, val, coded_val):
        if self.isReservedKey(key):
            raise CookieError(f'Attempt to set a reserved key {key!r}')
        if not _is_legal_key(key):
            raise CookieError(f'Illegal key {key!r}')
        self._key, self._value, self._coded_value = key, val, coded_val

    def __getstate__(self):
        return {'key': self._key, 'value': self._value, 'coded_value': self._coded_value}

    def __setstate__(self, state):
        self._key, self._value, self._coded_value = state['key'], state['value'], state['coded_value']

    def output(self, attrs=None, header='Set-Cookie:'):
        """The header that sets the cookie."""
        return f'{header} {self.OutputString(attrs)}'

    __str__ = output

    def __repr__(self):
        return f'<{self.__class__.__name__}: {self.OutputString()}>'

    def js_output(self, attrs=None):
        """A script that sets the cookie."""
        return _SCRIPT % self.OutputString(attrs).replace('"', '\\"')

    def OutputString(self, attrs=None):
        """The cookie with those of its attributes that are set and in `attrs`."""
        if attrs is None:
            attrs = self._reserved
        parts = [f'{self._key}={self._coded_value}']
        for name, value in sorted(self.items()):
            if value == '' or name not in attrs:
                continue
            shown = self._reserved[name]
            if name in self._flags:
                if value:
                    parts.append(str(shown))
            elif name == 'expires' and isinstance(value, int):
                parts.append(f'{shown}={_getdate(value)}')
            elif name == 'max-age' and isinstance(value, int):
                parts.append(f'{shown}={value:d}')
            elif name == 'comment' and isinstance(value, str):
                parts.append(f'{shown}={_quote(value)}')
            else:
                parts.append(f'{shown}={value}')
        return '; '.join(parts)

    __class_getitem__ = classmethod(GenericAlias)


class BaseCookie(dict):
    """Cookies by their keys. Subclasses say how values become texts."""

    def value_decode(self, val):
        """The value of a text that was sent, and the text."""
        return val, val

    def value_encode(self, val):
        """The value as a text, and the text that is sent."""
        text = str(val)
        return text, text

    def __init__(self, input=None):
        if input:
            self.load(input)

    def __set(self, key, real_value, coded_value):
        morsel = self.get(key, Morsel())
        morsel.set(key, real_value, coded_value)
        dict.__setitem__(self, key, morsel)

    def __setitem__(self, key, value):
        if isinstance(value, Morsel):
            dict.__setitem__(self, key, value)
        else:
            self.__set(key, *self.value_encode(value))

    def output(self, attrs=None, header='Set-Cookie:', sep='\r\n'):
        return sep.join([morsel.output(attrs, header) for _, morsel in sorted(self.items())])

    __str__ = output

    def __repr__(self):
        shown = ' '.join([f'{key}={morsel.value!r}' for key, morsel in sorted(self.items())])
        return f'<{self.__class__.__name__}: {shown}>'

    def js_output(self, attrs=None):
        return ''.join([morsel.js_output(attrs) for _, morsel in sorted(self.items())])

    def load(self, rawdata):
        """Adds the cookies of a header's text or of a dict."""
        if isinstance(rawdata, str):
            self.__load_text(rawdata)
        else:
            for key, value in rawdata.items():
                self[key] = value

    def __load_text(self, text):
        """Takes all cookies of the text, or none where an attribute is where none can be."""
        found = []
        begun = False
        at = 0
        while at < len(text) and (pair := _PAIR.match(text, at)):
            at = pair.end()
            key, value = pair['key'], pair['value']
            if key[0] == '$':
                # Attributes of all cookies, which nobody has any more.
                if begun:
                    found.append((key[1:], value, None))
            elif key.lower() in Morsel._reserved:
                if not begun:
                    return
                if value is not None:
                    found.append((key, _unquote(value), None))
                elif key.lower() in Morsel._flags:
                    found.append((key, True, None))
                else:
                    return
            elif value is not None:
                found.append((key, value, self.value_decode(value)))
                begun = True
            else:
                return
        morsel = None
        for key, value, decoded in found:
            if decoded is None:
                morsel[key] = value
            else:
                self.__set(key, *decoded)
                morsel = self[key]


class SimpleCookie(BaseCookie):
    """Cookies with texts as values, in quotes where they have to be."""

    def value_decode(self, val):
        return _unquote(val), val

    def value_encode(self, val):
        text = str(val)
        return text, _quote(text)
