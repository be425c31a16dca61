"""What open() refuses before it looks for the file."""


class Path:
    def __init__(self, path):
        self.path = path

    def __fspath__(self):
        return self.path


def attempt(*args, **kwargs):
    try:
        open(*args, **kwargs)
    except OSError:
        print('no such file')
    except Exception as error:
        print(type(error).__name__, error)


attempt()
for file in 1.5, None, [], Path(5), Path('missing'), Path(b'missing'), 'missing', b'missing', 'a\0b', b'a\0b', -1, 12345:
    attempt(file)
for mode in 'q', '', 'rw', 'rr', 'rbt', 'b', '+', 'U', 'rU', 'r\0', 5, None, b'r', 'r+', 'rb+', 'tr':
    attempt('missing', mode)
    attempt([], mode)
for buffering in 'a', 1.5, [], -2, 0, True:
    attempt('missing', 'r', buffering)
for name in 'encoding', 'errors', 'newline':
    for value in 5, b'x', 'a\0b', None, 'no_such', '':
        attempt('missing', **{name: value})
        attempt('missing', 'rb', **{name: value})
        attempt('missing', 'rtb', **{name: value})
attempt('missing', 'rb', 0, 'utf-8')
attempt('missing', closefd=False)
attempt('missing', closefd=[])
attempt('missing', closefd='yes')
attempt('missing', foo=1)
attempt('missing', 'r', -1, None, None, None, True, None, 1)
