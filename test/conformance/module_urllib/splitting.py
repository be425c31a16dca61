"""URLs taken apart and put together."""
import pickle
from urllib.parse import DefragResult, ParseResult, SplitResult, SplitResultBytes, unwrap, urldefrag, urlparse, urlsplit, urlunparse, urlunsplit

def attempt(work, *arguments, **named):
    try:
        print(repr(work(*arguments, **named)))
    except Exception as error:
        print(type(error).__name__, error)


for url in ('http://user:pass@Host.example:8042/over/there;type=a?name=ferret#nose', '//host/path', '/path;p/a;b?q', 'mailto:x@y', 'HTTP://H', 'http:', 'http:path', '1a:b', 'a+b.c-d:x', '', '?', '#', '//', '///', '//?#', 'http://[::1]:80/', 'http://[fe80::1%Eth0]/', 'http://u@h@i:1/', ' \x00http://a\t/b\n', 'file:///etc', 'tel:+1;ext=2', b'http://u:p@h:1/a;b?c#d', b''):
    split, parsed = urlsplit(url), urlparse(url)
    print(split, split.geturl())
    print('  ', parsed, parsed.geturl(), parsed.username, parsed.password, parsed.hostname, parsed.port)
attempt(urlsplit, 'a#b', allow_fragments=False)
attempt(urlsplit, 'a', 'http')
attempt(urlparse, 'a', scheme='ftp', allow_fragments=False)
for url in ('http://h:x', 'http://h:-1', 'http://h:65536', 'http://h:', 'http://h:\uff10'):
    attempt(lambda: urlsplit(url).port)
for url in ('http://[a', 'http://a]', 'http://[::1]x', 'http://x[::1]', 'http://[v1]', 'http://[v1.a]', 'http://[vz.a]', 'http://[1::2::3]', 'http://[1.2.3.4]', 'http://netloc\uff0fx', 'http://example\u2100.com', 5, None, [], b'\xff'):
    attempt(urlsplit, url)
attempt(urlsplit, 'a', b'b')
attempt(urlsplit, b'a', 'b')
result = urlsplit('http://u:p@Host:80/a;b?c#d')
print(result[1], len(result), result._replace(path='/z').geturl(), pickle.loads(pickle.dumps(result)) == result, result._asdict())
print(result.encode(), result.encode().decode() == result, isinstance(result.encode(), SplitResultBytes), result == tuple(result))
print(urldefrag('http://a/b?c#d'), urldefrag('a').geturl(), urldefrag('a#b').geturl(), urldefrag(b'a#b'), urldefrag(b'a#b').geturl(), urldefrag('x#').url)
for parts in (('http', 'h', 'p', 'q', 'f'), ('', '', '//p', '', ''), ('http', '', '', '', ''), ('http', '', '/p', '', ''), ('mailto', '', 'x', '', ''), ('', 'h', '', 'q', ''), (b'http', b'h', b'/p', b'', b''), (None,) * 5, ('a',), ('a', b'b', '', '', '')):
    attempt(urlunsplit, parts)
print(urlunparse(('http', 'h', '/p', 'x;y', 'q', 'f')), urlunparse(('http', '', '', 'p', '', '')), SplitResult('s', 'n', 'p', 'q', 'f'), ParseResult('s', 'n', 'p', '', 'q', 'f').geturl(), DefragResult('u', 'f').geturl())
print([unwrap(url) for url in ('<URL:http://a>', 'URL:a', '<b>', ' c ', '< URL:x >')])
