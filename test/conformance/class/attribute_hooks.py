class Dyn:
    def __init__(self): object.__setattr__(self, 'log', [])
    def __getattr__(self, name):
        if name.startswith('d_'): return name[2:]
        raise AttributeError(name)
    def __setattr__(self, name, value):
        self.log.append((name, value))
        object.__setattr__(self, name, value)
    def __delattr__(self, name):
        self.log.append(name)
        super().__delattr__(name)
d = Dyn()
d.x = 1
del d.x
print(d.d_abc, d.log, hasattr(d, 'nope'))
class All:
    def __getattribute__(self, name):
        return 'got ' + name
print(All().anything)
