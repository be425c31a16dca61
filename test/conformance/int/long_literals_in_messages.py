for bad in ('9' * 198 + 'x', '9' * 199 + 'x', 'é' * 300, b'1' * 300 + b'x', bytearray(b'\xff' * 100)):
    for call in (lambda: int(bad), lambda: int(bad, 16), lambda: float(bad), lambda: complex(bad)):
        try: call()
        except Exception as error: print(type(error).__name__, len(str(error)), error)


class Shown(bytes):
    def __repr__(self): return 'my own'


class Word(str):
    def __repr__(self): return 'a word'


for bad in (Shown(b'x'), Word('x'), bytearray(b'x')):
    for call in (lambda: int(bad), lambda: int(bad, 16), lambda: float(bad)):
        try: call()
        except Exception as error: print(type(error).__name__, error)

try: int(memoryview(b'x'))
except ValueError as error: print(error)
