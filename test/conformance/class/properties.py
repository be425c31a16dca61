class Celsius:
    def __init__(self, t):
        self._t = t
    @property
    def t(self):
        """temperature"""
        return self._t
    @t.setter
    def t(self, value):
        if value < -273:
            raise ValueError('too cold')
        self._t = value
    @t.deleter
    def t(self):
        print('deleted')
    @property
    def f(self):
        return self._t * 9 / 5 + 32
c = Celsius(100)
print(c.t, c.f)
c.t = 0
print(c.f, Celsius.t.__doc__)
del c.t
for action in ['c.t = -300', 'c.f = 1', 'del c.f']:
    try:
        exec(action)
    except (ValueError, AttributeError) as error:
        print(type(error).__name__, error)
