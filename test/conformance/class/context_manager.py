class CM:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    def __enter__(self): print('enter', self.name); return self.name
    def __exit__(self, t, v, tb): print('exit', self.name, t and t.__name__, v); return self.swallow
with CM('a') as a, CM('b') as b:
    print(a, b)
with CM('s', True):
    raise ValueError('swallowed')
try:
    with CM('o'):
        raise KeyError('k')
except KeyError as error:
    print('caught', error)
def f():
    with CM('r'):
        return 'value'
print(f())
for i in range(2):
    with CM(i):
        if i == 0: continue
        break
try:
    with 5: pass
except TypeError as error:
    print(error)
