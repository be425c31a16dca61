s = 'abracadabra'
print(s.find('bra'), s.rfind('bra'), s.find('x'), s.index('cad'), s.count('a'), s.count('abra'), s.count(''))
print(s.find('a', 1), s.find('a', 1, 3), s.startswith('abra'), s.endswith(('x', 'bra')), s.startswith('bra', 1))
try:
    s.index('xyz')
except ValueError as error:
    print(error)
print('bra' in s, '' in s, 'x' not in s)
