# Long texts are broken at words, bytes at every fourth one.
from pprint import pprint

text = 'the quick brown fox jumps over the lazy dog and runs away from it\nsecond line that is not short either, by far\n\nlast'
for value in (text, [text], {'key': text, 'other': [text, 'x']}, 'x' * 100, [' ' * 50 + 'x'], bytes(range(60)), [bytes(range(40))], bytearray(b'abcdefgh' * 8), {'a': bytearray(b'abcdefgh' * 8)}, b'abc' * 2, '', [''], 'é\n' * 30):
    pprint(value, width=40)
pprint(text)
pprint((text,), width=10)
