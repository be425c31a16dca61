def f(o, i):
    a = o[
        'a',
        1:2,
        ...]
    b = o[1:
          2,
          i:
          3]
    o[1:2,
      :] = 1
    del o[::2,
          1:2]
    o[
      :,
      -1:] += 1
    return o[
       :
       , 'abc'[
       1:2]], o['x', None:
       None]
class Box:
    def __getitem__(self, key): return key
    def __setitem__(self, key, value): print(key, value)
    def __delitem__(self, key): print(key)
    __add__ = None
class Sum(Box):
    def __getitem__(self, key): return 3
print(f(Sum(), 4), Box()[1:2, 3, :], Box()[-1:2, :])
