class Index:
    def __index__(self):
        return 7
class HasInt:
    def __int__(self):
        return 8
    def __float__(self):
        return 2.5
def row(template, *values):
    for value in values:
        try:
            print(repr(template), repr(template % value))
        except Exception as error:
            print(repr(template), type(error).__name__, error)
for code in 'diouxX':
    row('%' + code, 42, -42, 0, True, 3.7, 'a', None, 10 ** 30, Index(), HasInt())
    row('%#' + code, 42, 0)
    row('%+' + code, 42)
    row('% ' + code, 42)
    row('%08' + code, -42)
    row('%-8' + code + '|', 42)
    row('%.5' + code, -42, 1234567)
    row('%#10.5' + code, 42)
    row('%l' + code, 42)
for code in 'eEfFgG':
    row('%' + code, 3.14159, -1e10, 0, True, 'a', float('inf'), float('nan'), 10 ** 20, Index(), HasInt(), 10 ** 400)
    row('%.0' + code, 2.5)
    row('%#.0' + code, 2.5)
    row('%+10.2' + code, 2.5)
    row('%010.2' + code, -2.5)
    row('%-10.1' + code + '|', 2.5)
for code in 'rsa':
    row('%' + code, 'é', 5, None, (1,), [1], b'x')
    row('%5' + code, 'a', 'abcdefgh')
    row('%-5' + code + '|', 'a')
    row('%.2' + code, 'abcdef')
    row('%5.1' + code, 'abc')
    row('%05' + code, 'a')
row('%c', 'a', 65, 'é', 128512, 'ab', '', -1, 1114112, 1.5, None, Index())
row('%5c|%-5c|', ('a', 66))
row('%%', (), 5)
row('%', ())
row('%d %d', (1, 2), (1,), (1, 2, 3), 1)
row('%s', (), [1, 2], {'a': 1})
row('%(a)s %(b)05d %(a)r', {'a': 1, 'b': 2}, {'a': 1}, 5, [1])
row('%(a', {'a': 1})
row('%(a)', {'a': 1})
row('%((x))s', {'(x)': 1})
row('%()s', {'': 1})
row('%*d|', (5, 42), (-5, 42), ('x', 42), 5)
row('%.*f', (2, 3.14159), (-1, 3.7))
row('%*.*f', (8, 2, 3.14159))
row('plain', (), 5, {}, {'a': 1}, [1], 'x')
row('%z', 5)
row('%5', 5)
row('%.', 5)
row('%y %s', (1, 2))
row('%s %(a)s', {'a': 1})
row('%10000000000d', 5)
row(b'%s', b'x', 'x', 5, bytearray(b'y'))
row(b'%b %a', (b'x', 'é'), (5, 5))
row(b'%c', 65, b'A', 256, b'ab')
row(b'%d %x %5.1f', (1, 255, 2.5))
row(b'%(a)s', {b'a': b'x'}, {'a': b'x'})
row(b'%r', 'é')
row(bytearray(b'%d'), 5)
