print([c for c in 'aé😀'], list(reversed('abc')), dict(enumerate('ab')), tuple('xy'))
a, b, *c = 'hello'
print(a, b, c)
