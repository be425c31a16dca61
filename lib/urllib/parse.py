"""URLs taken apart and put together, joined with others, and quoted (_quoting)."""

from collections import namedtuple
from functools import lru_cache

from ._quoting import parse_qs, parse_qsl, quote, quote_from_bytes, quote_plus, unquote, unquote_plus, unquote_to_bytes, urlencode

__all__ = [
    'urlparse', 'urlunparse', 'urljoin', 'urldefrag', 'urlsplit', 'urlunsplit', 'urlencode', 'parse_qs', 'parse_qsl', 'quote', 'quote_plus', 'quote_from_bytes',
    'unquote', 'unquote_plus', 'unquote_to_bytes', 'DefragResult', 'ParseResult', 'SplitResult', 'DefragResultBytes', 'ParseResultBytes', 'SplitResultBytes',
]

# Schemes by what their URLs may have; programs add their own. The first three decide something.
uses_relative = [
    '', 'ftp', 'http', 'gopher', 'nntp', 'imap', 'wais', 'file', 'https', 'shttp', 'mms', 'prospero', 'rtsp', 'rtsps', 'rtspu', 'sftp', 'svn', 'svn+ssh',
    'ws', 'wss',
]
uses_netloc = [
    '', 'ftp', 'http', 'gopher', 'nntp', 'telnet', 'imap', 'wais', 'file', 'mms', 'https', 'shttp', 'snews', 'prospero', 'rtsp', 'rtsps', 'rtspu', 'rsync',
    'svn', 'svn+ssh', 'sftp', 'nfs', 'git', 'git+ssh', 'ws', 'wss', 'itms-services',
]
uses_params = ['', 'ftp', 'hdl', 'prospero', 'http', 'imap', 'https', 'shttp', 'rtsp', 'rtsps', 'rtspu', 'sip', 'sips', 'mms', 'sftp', 'tel']
non_hierarchical = ['gopher', 'hdl', 'mailto', 'news', 'telnet', 'wais', 'imap', 'snews', 'sip', 'sips']
uses_query = ['', 'http', 'wais', 'imap', 'https', 'shttp', 'mms', 'gopher', 'rtsp', 'rtsps', 'rtspu', 'sip', 'sips']
uses_fragment = ['', 'ftp', 'hdl', 'http', 'gopher', 'news', 'nntp', 'wais', 'https', 'shttp', 'snews', 'file', 'prospero']

scheme_chars = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.'
_CONTROL_OR_SPACE = ''.join(map(chr, range(33)))


def clear_cache():
    """Forgets the URLs that are kept."""
    urlsplit.cache_clear()


# ---- str and bytes: both are allowed, and what comes out is what came in


def _same(result):
    return result


def _encoded(result):
    return result.encode('ascii', 'strict')


def _texts(*parts):
    """The parts as texts, and what makes the kind they have of a result."""
    is_text = isinstance(parts[0], str)
    for part in parts[1:]:
        if part and isinstance(part, str) != is_text:
            raise TypeError('Cannot mix str and non-str arguments')
    if is_text:
        return *parts, _same
    return *[part.decode('ascii', 'strict') if part else '' for part in parts], _encoded


class _Text:
    """Results that are texts."""

    __slots__ = ()

    def encode(self, encoding='ascii', errors='strict'):
        return self._encoded_counterpart(*[part.encode(encoding, errors) for part in self])


class _Bytes:
    """Results that are bytes."""

    __slots__ = ()

    def decode(self, encoding='ascii', errors='strict'):
        return self._decoded_counterpart(*[part.decode(encoding, errors) for part in self])


class _Place:
    """What is in the part of a result that names a host."""

    __slots__ = ()

    def _sign(self, text):
        return text if isinstance(self.netloc, str) else text.encode()

    @property
    def username(self):
        return self._userinfo[0]

    @property
    def password(self):
        return self._userinfo[1]

    @property
    def hostname(self):
        name = self._hostinfo[0]
        if not name:
            return None
        # The zone of an address keeps its case.
        name, percent, zone = name.partition(self._sign('%'))
        return name.lower() + percent + zone

    @property
    def port(self):
        port = self._hostinfo[1]
        if port is None:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f'Port could not be cast to integer value as {port!r}')
        port = int(port)
        if port > 65535:
            raise ValueError('Port out of range 0-65535')
        return port

    @property
    def _userinfo(self):
        info, found, _ = self.netloc.rpartition(self._sign('@'))
        if not found:
            return None, None
        name, found, password = info.partition(self._sign(':'))
        return name, password if found else None

    @property
    def _hostinfo(self):
        host = self.netloc.rpartition(self._sign('@'))[2]
        _, found, bracketed = host.partition(self._sign('['))
        if found:
            name, _, rest = bracketed.partition(self._sign(']'))
            port = rest.partition(self._sign(':'))[2]
        else:
            name, _, port = host.partition(self._sign(':'))
        return name, port or None

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)


_DefragResultBase = namedtuple('_DefragResultBase', 'url fragment')
_SplitResultBase = namedtuple('_SplitResultBase', 'scheme netloc path query fragment')
_ParseResultBase = namedtuple('_ParseResultBase', 'scheme netloc path params query fragment')


class _Defrag(_DefragResultBase):
    __slots__ = ()

    def geturl(self):
        if not self.fragment:
            return self.url
        return self.url + (b'#' if isinstance(self.url, bytes) else '#') + self.fragment


class DefragResult(_Defrag, _Text):
    """A URL, and the fragment it had."""

    __slots__ = ()


class SplitResult(_SplitResultBase, _Place, _Text):
    """The five parts of a URL."""

    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResult(_ParseResultBase, _Place, _Text):
    """The six parts of a URL."""

    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


class DefragResultBytes(_Defrag, _Bytes):
    """A URL, and the fragment it had, as bytes."""

    __slots__ = ()


class SplitResultBytes(_SplitResultBase, _Place, _Bytes):
    """The five parts of a URL as bytes."""

    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResultBytes(_ParseResultBase, _Place, _Bytes):
    """The six parts of a URL as bytes."""

    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


for _text, _bytes in ((DefragResult, DefragResultBytes), (SplitResult, SplitResultBytes), (ParseResult, ParseResultBytes)):
    _text._encoded_counterpart = _bytes
    _bytes._decoded_counterpart = _text
ResultBase = _Place


# ---- taking apart


def urlparse(url, scheme='', allow_fragments=True):
    """The six parts of a URL: scheme://netloc/path;params?query#fragment. `scheme` is for one that has none."""
    url, scheme, result = _texts(url, scheme)
    scheme, netloc, path, params, query, fragment = _parse(url, scheme, allow_fragments)
    return result(ParseResult(scheme or '', netloc or '', path, params or '', query or '', fragment or ''))


def _parse(url, scheme, allow_fragments):
    """The six parts, None where there is no sign that would begin one."""
    scheme, netloc, path, query, fragment = _split(url, scheme, bool(allow_fragments))
    params = None
    if (scheme or '') in uses_params:
        at = path.find(';', max(path.rfind('/'), 0))
        if at >= 0:
            path, params = path[:at], path[at + 1:]
    return scheme, netloc, path, params, query, fragment


@lru_cache(typed=True)
def urlsplit(url, scheme='', allow_fragments=True):
    """The five parts of a URL: scheme://netloc/path?query#fragment. `scheme` is for one that has none."""
    url, scheme, result = _texts(url, scheme)
    scheme, netloc, path, query, fragment = _split(url, scheme, bool(allow_fragments))
    return result(SplitResult(scheme or '', netloc or '', path, query or '', fragment or ''))


def _split(url, scheme, allow_fragments):
    # What browsers leave out before they look.
    url = url.lstrip(_CONTROL_OR_SPACE)
    for unsafe in '\t\r\n':
        url = url.replace(unsafe, '')
    if scheme is not None:
        scheme = scheme.strip(_CONTROL_OR_SPACE)
        for unsafe in '\t\r\n':
            scheme = scheme.replace(unsafe, '')
    netloc = query = fragment = None
    at = url.find(':')
    if at > 0 and url[0].isascii() and url[0].isalpha() and not url[:at].strip(scheme_chars):
        if all([character in scheme_chars for character in url[:at]]):
            scheme, url = url[:at].lower(), url[at + 1:]
    if url[:2] == '//':
        end = min([place for place in (url.find(sign, 2) for sign in '/?#') if place >= 0], default=len(url))
        netloc, url = url[2:end], url[end:]
        if ('[' in netloc) != (']' in netloc):
            raise ValueError('Invalid IPv6 URL')
        if '[' in netloc:
            _check_brackets(netloc)
    if allow_fragments and '#' in url:
        url, fragment = url.split('#', 1)
    if '?' in url:
        url, query = url.split('?', 1)
    _check_host(netloc)
    return scheme, netloc, url, query, fragment


def _check_brackets(netloc):
    """Only an address of IPv6 or later may stand in brackets, with nothing but a port behind it."""
    import ipaddress

    before, found, bracketed = netloc.rpartition('@')[2].partition('[')
    if found:
        host, _, port = bracketed.partition(']')
        if before or port and not port.startswith(':'):
            raise ValueError('Invalid IPv6 URL')
    else:
        host = before.partition(':')[0]
    if host.startswith('v'):
        version, dot, address = host[1:].partition('.')
        if not dot or not address or '\n' in address or not version or version.strip('0123456789abcdefABCDEF'):
            raise ValueError('IPvFuture address is invalid')
    elif isinstance(ipaddress.ip_address(host), ipaddress.IPv4Address):
        raise ValueError('An IPv4 address cannot be in brackets')


def _check_host(netloc):
    """No character of a host may become a sign of the URL when it is brought into the form in which names of hosts are compared."""
    if not netloc or netloc.isascii():
        return
    import unicodedata

    bare = netloc
    for sign in '@:#?':
        bare = bare.replace(sign, '')
    normal = unicodedata.normalize('NFKC', bare)
    if normal != bare and any([sign in normal for sign in '/?#@:']):
        raise ValueError(f"netloc '{netloc}' contains invalid characters under NFKC normalization")


# ---- putting together


def urlunparse(components):
    """The URL of six parts."""
    scheme, netloc, url, params, query, fragment, result = _texts(*components)
    netloc = _host(scheme, netloc, url)
    if params:
        url = f'{url};{params}'
    return result(_put_together(scheme, netloc, url, query or None, fragment or None))


def urlunsplit(components):
    """The URL of five parts."""
    scheme, netloc, url, query, fragment, result = _texts(*components)
    return result(_put_together(scheme, _host(scheme, netloc, url), url, query or None, fragment or None))


def _host(scheme, netloc, url):
    """What stands behind '//', or None for no such sign: URLs of some schemes have it though the host is not named."""
    return netloc or ('' if scheme and scheme in uses_netloc and (not url or url[:1] == '/') else None)


def _put_together(scheme, netloc, url, query, fragment):
    if netloc is not None:
        if url and url[:1] != '/':
            url = '/' + url
        url = '//' + netloc + url
    elif url[:2] == '//':
        url = '//' + url
    if scheme:
        url = scheme + ':' + url
    if query is not None:
        url = url + '?' + query
    if fragment is not None:
        url = url + '#' + fragment
    return url


def urljoin(base, url, allow_fragments=True):
    """What a URL, which may be relative, means on a page with the URL `base`."""
    if not base:
        return url
    if not url:
        return base
    base, url, result = _texts(base, url)
    base_scheme, base_netloc, base_path, base_query, base_fragment = _split(base, None, bool(allow_fragments))
    scheme, netloc, path, query, fragment = _split(url, None, bool(allow_fragments))
    if scheme is None:
        scheme = base_scheme
    if scheme != base_scheme or scheme and scheme not in uses_relative:
        return result(url)
    if not scheme or scheme in uses_netloc:
        if netloc:
            return result(_put_together(scheme, netloc, path, query, fragment))
        netloc = base_netloc
    if path:
        path = _resolved(base_path, path)
    else:
        path = base_path
        if query is None:
            query = base_query
            if fragment is None:
                fragment = base_fragment
    return result(_put_together(scheme, netloc, path, query, fragment))


def _resolved(base_path, path):
    """A path as it is seen from another one, without its dots."""
    parts = path.split('/')
    if path[:1] != '/':
        base_parts = base_path.split('/')
        if base_parts[-1]:
            # What is relative lies beside the last part.
            base_parts.pop()
        parts = base_parts + parts
        parts[1:-1] = filter(None, parts[1:-1])
    kept = []
    for part in parts:
        if part == '..':
            if kept:
                kept.pop()
        elif part != '.':
            kept.append(part)
    if parts[-1] in ('.', '..'):
        kept.append('')
    return '/'.join(kept) or '/'


def urldefrag(url):
    """The URL without its fragment, and this."""
    url, result = _texts(url)
    fragment = None
    if '#' in url:
        scheme, netloc, path, query, fragment = _split(url, None, True)
        url = _put_together(scheme, netloc, path, query, None)
    return result(DefragResult(url, fragment or ''))


def unwrap(url):
    """A URL without what may stand around it: '<URL:type://host/path>'."""
    url = str(url).strip()
    if url[:1] == '<' and url[-1:] == '>':
        url = url[1:-1].strip()
    if url[:4] == 'URL:':
        url = url[4:].strip()
    return url
