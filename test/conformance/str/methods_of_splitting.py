print('a,b,,c'.split(','), ' a  b c '.split(), 'a b c'.split(None, 1), 'a,b,c'.rsplit(',', 1))
print('one\ntwo\r\nthree\n'.splitlines(), 'one\ntwo'.splitlines(True))
print('key=value=x'.partition('='), 'key=value=x'.rpartition('='), 'none'.partition('='))
print(','.join(['a', 'b']), ''.join([]), '-'.join('abc'))
try:
    ','.join(['a', 1])
except TypeError as error:
    print(error)
try:
    'a'.split('')
except ValueError as error:
    print(error)
