# Paths of Windows, on whatever system.
import ntpath
import os


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


paths = [
    '', 'a', 'a\\b', 'a/b', 'C:', 'C:\\', 'C:/a/b', 'C:a', '\\a', '/a/b\\c', '\\\\srv\\share', '\\\\srv\\share\\x\\y', '//srv/share/x', '\\\\?\\UNC\\s\\h\\x', '\\\\?\\C:\\x', '\\\\.\\dev\\x', '\\\\srv',
]
paths += [
    '\\\\\\a\\b', 'c:\\A\\..\\b\\.\\c\\', '..\\..\\x', 'a\\..\\..', 'C:..\\x', '\\..\\x', 'x.tar.gz', '.hid', 'a.b\\c', 'a\\.b.c', 'a/b/', 'C:\\a\\\\b//c', '..', '.', 'C:.', '\\\\s\\h\\..\\..', b'a\\b', b'C:\\x/y',
]
for name in 'normcase isabs splitdrive splitroot split splitext basename dirname normpath'.split():
    print(name, [attempt(getattr(ntpath, name), path) for path in paths])
print('isreserved', [attempt(ntpath.isreserved, path) for path in ['CON', 'nul.txt', 'a\\com1', 'x ', 'y.', 'a:b', 'd*', 'LPT\xb9', 'ok.txt', 'conin$', 'aux.x.y', 'COM0', '.', '..', 'x\\aux\\y', b'con']])
print('ismount', [ntpath.ismount(path) for path in ['C:\\', 'C:', 'C:\\a', '\\\\s\\h', '\\\\s\\h\\', '\\\\s\\h\\x', '\\']])
parts = ['a', 'b\\', 'C:x', 'c:y', 'D:\\q', '\\r', '', '\\\\s\\h', '/z', 'C:', '\\\\s']
for first in parts:
    print(first, [ntpath.join(first, second, 't') for second in parts])
    print(first, [attempt(ntpath.commonpath, [first, second]) for second in parts])
print([attempt(ntpath.relpath, path, start) for path, start in [('C:\\a\\b', 'c:\\A'), ('C:\\a', 'C:\\a\\b\\c'), ('C:\\a', 'D:\\a'), ('C:\\a', 'C:\\a'), ('', 'x'), ('a', b'b'), ('\\\\s\\h\\x', '\\\\S\\H\\y')]])
print([attempt(ntpath.commonpath, each) for each in ([], ['C:\\Foo\\x', 'c:/foo/Y'], ['C:a', 'C:\\a'], ['\\a', 'a'], ['a', b'b'], ['a\\.\\b', 'A\\b\\c'])])
print(attempt(ntpath.join, 'a', b'b'), attempt(ntpath.join, 3), ntpath.commonprefix(['abc', 'abd']), ntpath.abspath('C:\\x\\..\\y'), ntpath.realpath('C:\\x'))
for name in ('curdir', 'pardir', 'sep', 'pathsep', 'defpath', 'altsep', 'extsep', 'devnull', 'supports_unicode_filenames', 'ALLOW_MISSING'):
    print(name, getattr(ntpath, name))

kept = dict(os.environ)
os.environ['A'] = 'VAL'
for name in ('USERPROFILE', 'USERNAME', 'HOMEPATH', 'HOMEDRIVE'):
    os.environ.pop(name, None)
print([ntpath.expandvars(path) for path in ['%A%x', '$A-', '$A.', '${A}y', '%%', '$$A', "'$A'$A", '%nope%', '%A', '${A', '$', '$nope/x', b'%A%', "'$A"]])
homes = ['~', '~\\x', '~me/x', '~you\\x', 'x~', b'~\\x']
print([ntpath.expanduser(path) for path in homes])
os.environ.update(HOMEPATH='\\home\\me', HOMEDRIVE='D:')
print([ntpath.expanduser(path) for path in homes])
os.environ.update(USERPROFILE='C:\\Users\\me', USERNAME='me')
print([ntpath.expanduser(path) for path in homes])
for name in ('A', 'USERPROFILE', 'USERNAME', 'HOMEPATH', 'HOMEDRIVE'):
    os.environ.pop(name, None)
os.environ.update(kept)
