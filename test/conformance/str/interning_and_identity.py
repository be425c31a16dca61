a = 'hello'
b = 'hel' + 'lo'
print(a == b, a is a, id(a) == id(a))
d = {'x' * 3: 1}
print(d['xxx'])
