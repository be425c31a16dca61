class Default(dict):
    def __missing__(self, key):
        self[key] = value = key * 2
        return value
d = Default(a=1)
print(d['a'], d['b'], d.get('c'), dict(d))
