"""What a URL means on a page with another one: the examples of RFC 3986 and others."""
from urllib.error import ContentTooShortError, HTTPError, URLError
from urllib.parse import urljoin

urls = 'g:h g ./g g/ /g //g ?y g?y #s g#s g?y#s ;x g;x g;x?y#s . ./ .. ../ ../g ../.. ../../ ../../g ../../../g ../../../../g /./g /../g g. .g g.. ..g ./../g ./g/. g/./h g/../h g;x=1/./y g;x=1/../y g?y/./x g#s/../x http:g http: // ? #'.split()
for base in ('http://a/b/c/d;p?q', 'http://a', 'mailto:x', '/x/y', 'svn+ssh://a/b', 'x', 'unknown://a/b/c'):
    print(base, [urljoin(base, url) for url in urls])
print(urljoin('', 'a'), urljoin('a', ''), urljoin(b'http://a/b', b'c'), urljoin('http://a/b#f', '#g', allow_fragments=False), urljoin('http:///s//a/b/c', '../../../../g'))
for arguments in (('a', b'b'), (b'a', 'b')):
    try:
        print(urljoin(*arguments))
    except TypeError as error:
        print(error)

error = URLError('why')
print(error, repr(error), error.reason, isinstance(error, OSError), URLError('why', 'file').filename)
error = HTTPError('http://a', 404, 'Not Found', {'a': 'b'}, None)
print(error, repr(error), error.code, error.reason, error.headers, error.url, error.read(), isinstance(error, URLError), error.geturl(), error.getcode(), error.status)
print(ContentTooShortError('short', b'abc'), ContentTooShortError('short', b'abc').content)
