# A subclass of property: documentation, and what setter gives.
class Sub(property):
    "of the class"
def get(self):
    "of the getter"
print(Sub(get).__doc__, Sub(get, doc='given').__doc__, Sub().__doc__, vars(Sub(get)))
class Plain(property): pass
print(Plain(get).__doc__, Plain().__doc__, Plain.__doc__)
class Cached(property):
    "cached"
    def __get__(self, o, cls=None):
        if o is None: return self
        return super().__get__(o, cls)
class C:
    @Cached
    def x(self):
        "the x"
        return 5
    @x.setter
    def x(self, v): print('set', v)
print(C.x.__doc__, C().x, type(C.x).__name__)
C().x = 3
p = Sub(get); p.__doc__ = 'later'; print(p.__doc__, p.fget.__doc__)
