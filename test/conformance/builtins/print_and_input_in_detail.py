def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


import sys
class Out:
    def __init__(self):
        self.parts = []
    def write(self, text):
        self.parts.append(text)
    def flush(self):
        self.parts.append('FLUSH')
out = Out()
print(1, 'a', None, file=out)
print(file=out)
print(1, 2, sep='', end='', file=out)
print(1, 2, sep=None, end=None, file=out, flush=True)
print('x', sep='sep', file=out)
print(*[1, 2], sep='\n', end='!', file=out, flush=False)
print(out.parts)
for work in [lambda: print(1, sep=5), lambda: print(1, end=5), lambda: print(1, foo=5), lambda: print(1, file=5), lambda: print(1, sep=b''), lambda: print(end=''), lambda: print('a', 'b', sep='-'), lambda: print('flush', flush=1), lambda: print(1, file=None), lambda: print(sep='x')]:
    show(work)
class BadStr:
    def __str__(self):
        raise KeyError('bad')
show(lambda: print('before', BadStr()))
class NoFlush:
    def write(self, text):
        return None
show(lambda: print(1, file=NoFlush()))
show(lambda: print(1, file=NoFlush(), flush=True))
saved = sys.stdout
sys.stdout = other = Out()
print('captured', 5)
sys.stdout = None
print('nowhere')
sys.stdout = saved
print(other.parts)
del sys.stdout
try:
    print('x')
except RuntimeError as error:
    message = str(error)
sys.stdout = saved
print(message)
show(lambda: input(1, 2))
show(lambda: input(prompt='a'))
class In:
    def __init__(self, *lines):
        self.lines = list(lines)
    def readline(self):
        return self.lines.pop(0) if self.lines else ''
sys.stdin = In('first\n', 'second', 'third\r\n')
show(lambda: input())
show(lambda: input('prompt '))
show(lambda: input())
show(lambda: input('end? '))
sys.stdin = In(5)
show(lambda: input())
