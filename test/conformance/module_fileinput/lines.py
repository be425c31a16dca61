import fileinput
import io
import sys


def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


def hook(name, mode, **keywords):
    print('open', name, mode, keywords)
    return io.StringIO(f'1 {name}\n2 {name}\n')


saved = sys.stdin
sys.stdin = io.StringIO('a\nb')
for line in fileinput.input('-'):
    print(repr(line), fileinput.lineno(), fileinput.filelineno(), fileinput.filename(), fileinput.isfirstline(), fileinput.isstdin(), fileinput.fileno())
fileinput.close()
attempt(fileinput.lineno)
with fileinput.input(('x', 'y', 'z'), openhook=hook) as lines:
    print(lines.filename(), lines.lineno(), lines.readline(), lines.fileno())
    attempt(fileinput.input)
    fileinput.nextfile()
    print(next(lines), lines.filename(), lines.lineno(), lines.filelineno())
    print(list(lines), repr(lines.readline()), lines.filename(), lines.lineno())
print(list(fileinput.FileInput('x', openhook=hook, encoding='utf-8')))
attempt(fileinput.FileInput, 'x', mode='w')
attempt(fileinput.FileInput, 'x', openhook=1)
attempt(fileinput.FileInput, 'x', openhook=hook, inplace=True)
attempt(next, fileinput.FileInput('x', openhook=lambda name, mode: io.BytesIO()))


class Input:
    buffer = io.BytesIO(b'q\nr')


sys.stdin = Input()
print(list(fileinput.FileInput('-', mode='rb')), fileinput.FileInput[str])
sys.stdin = saved
