# os.path: texts of paths taken apart and put together.

import os
import os.path
import posixpath
import sys

print(os.path is posixpath, sys.modules['os.path'] is posixpath, os.name, repr(os.linesep))
print(os.sep, os.altsep, os.extsep, os.pathsep, os.curdir, os.pardir, os.devnull, os.path.supports_unicode_filenames)

def show(function, *args):
    try:
        print(args, '->', repr(getattr(os.path, function)(*args)))
    except OSError as e:
        print(args, '->', type(e).__name__, e.strerror, e.filename)
    except Exception as e:
        print(args, '->', type(e).__name__, e)

paths = ['', '/', '//', '///', 'a', '/a', 'a/', 'a/b', '/a/b', '//a/b', '///a//b//', './a', '../a', 'a/../b', '/../a', 'a/./b/..', '.', '..', 'a.txt', '.profile',
         'a.tar.gz', '..a.b', 'dir.d/name', 'a.', '...', '.a.b', 'a/.b', 'a\\b', b'', b'/', b'a/b.c', b'//x/../y', 'ä/ö.ü', '\udc80/x']
for path in paths:
    for function in ('split', 'splitext', 'splitdrive', 'splitroot', 'basename', 'dirname', 'normpath', 'isabs',
                     'normcase'):
        show(function, path)
for parts in (('a', 'b'), ('a/', 'b'), ('a', '/b'), ('', 'b'), ('a', ''), ('/', 'a', '..', 'b'), ('a',), (b'a', b'b'), ('a', b'b'), (b'a', 'b'), (1,), ('a', 1), ('a', None)):
    show('join', *parts)
for them in ([], ['a'], ['/a/b', '/a/c'], ['/a/b', '/a/b'], ['abc', 'abd'], [b'ab', b'ac'], [['a', 'b'], ['a', 'c']], ['a', b'b']):
    show('commonprefix', them)
for them in ([], ['a'], ['/a/b', '/a/c'], ['/a', 'a'], ['/', '/a'], ['a/b/', 'a/b//c'], ['a//b', './a/b'], [b'/a', b'/b'], ['a', b'b'], ('/usr/lib', '/usr/local')):
    show('commonpath', them)
for args in (('/a/b', '/a'), ('/a', '/a/b/c'), ('/a', '/a'), ('/', '/a'), ('a/b', 'a/c'), ('', '/'), (b'/a', b'/b'), ('/a', b'/b'), ('/a/../c', '/b')):
    show('relpath', *args)
show('abspath', '/a/../b')
show('abspath', b'/a//b/.')
show('realpath', '/no/such/../place')
os.environ['HOME'] = '/home/me/'
os.environ['NAME'] = 'value'
for path in ('~', '~/a', '~nobody-there/a', 'a/~', '$NAME', '${NAME}x', '$NAMEx', '$NOT_THERE_AT_ALL/$NAME', '${', '$', '$$NAME', 'a$', b'$NAME', '$NAME-$NAME', '${NAME', '${NAME}}'):
    show('expanduser', path)
    show('expandvars', path)
for path in ('/no/such/file', b'/no/such'):
    print(os.path.exists(path), os.path.lexists(path), os.path.isfile(path), os.path.isdir(path), os.path.islink(path), os.path.ismount(path))
print(os.path.exists('/'), os.path.isdir('/'), os.path.isfile('/'))
print(os.path.isjunction('a'), os.path.ALLOW_MISSING)
show('split', 5)
show('getsize', '/no/such/file')
