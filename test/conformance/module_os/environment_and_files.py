# os.environ as a mapping, what stands for a path, and files that are not there.

import os
import sys

environ = os.environ
before = len(environ)
environ['KRAIT_A'] = 'one'
environ.update(KRAIT_B='two', KRAIT_C='ü\udc80')
print(len(environ) - before, environ['KRAIT_A'], environ.get('KRAIT_NONE'), environ.get('KRAIT_NONE', 5), os.getenv('KRAIT_B'), os.getenv('KRAIT_NONE', 'x'))
print(ascii(environ['KRAIT_C']), os.environb[b'KRAIT_C'], os.getenvb(b'KRAIT_A'), 'KRAIT_A' in environ, 'KRAIT_NONE' in environ, 5 in dict(environ))
print(environ.setdefault('KRAIT_A', 'z'), environ.setdefault('KRAIT_D', 'z'), environ.pop('KRAIT_D'), environ.pop('KRAIT_D', None))
del environ['KRAIT_A']
environ |= {'KRAIT_E': '5'}
print(type(environ | {'x': 'y'}), type({'x': 'y'} | environ), (environ | {'KRAIT_B': 'other'})['KRAIT_B'], type(environ.copy()), 'KRAIT_E' in [*environ])
os.putenv('KRAIT_P', '1')
os.unsetenv('KRAIT_P')

def attempt(work):
    try:
        print(work())
    except OSError as e:
        # Numbers of errors are the system's.
        print(type(e).__name__, e.strerror, e.filename, e.filename2)
    except Exception as e:
        print(type(e).__name__, e)

attempt(lambda: environ['KRAIT_A'])
attempt(lambda: environ.__delitem__('KRAIT_A'))
attempt(lambda: environ.__setitem__('a', 5))
attempt(lambda: environ.__setitem__(5, 'a'))
attempt(lambda: environ[5])
attempt(lambda: os.environb['a'])
attempt(lambda: environ.__setitem__('a\0', 'b'))
attempt(lambda: environ.__setitem__('', 'b'))
attempt(lambda: os.getenv(5))

class Path:
    def __init__(self, text): self.text = text
    def __fspath__(self): return self.text
class NoPath:
    __fspath__ = None
print(os.fspath('a'), os.fspath(b'b'), os.fspath(Path('p')), os.fsencode(Path('ä')), ascii(os.fsdecode(b'\xff')), os.fsencode('\udcff'))
print(os.path.join(Path('a'), Path('b')), isinstance(Path('x'), os.PathLike), issubclass(int, os.PathLike), isinstance(NoPath(), os.PathLike), os.PathLike[str])
for wrong in (5, None, Path(5), NoPath(), [], Path(None)):
    attempt(lambda: os.fspath(wrong))
attempt(os.PathLike)
for work in (lambda: os.stat('/no/such'), lambda: os.listdir('/no/such'), lambda: os.remove('/no/such'), lambda: os.scandir('/no/such'), lambda: os.rename('/no/such', '/b'),
             lambda: os.stat(b'/no/such'), lambda: os.rmdir('/no/such'), lambda: os.mkdir('/no/such/x'), lambda: os.lstat('/no/such')):
    attempt(work)
print(list(os.walk('/no/such')), os.access('/no/such', os.F_OK), os.error is OSError)
for name in ('KRAIT_B', 'KRAIT_C', 'KRAIT_E'):
    del environ[name]
print(os.get_exec_path({'PATH': '/a:/b'}), os.SEEK_SET, os.SEEK_CUR, os.SEEK_END)
