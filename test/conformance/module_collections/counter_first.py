from collections import Counter
def g():
    yield 'a'; yield 'b'; yield 'a'; raise ValueError('x')
c=Counter.__new__(Counter)
try: c.__init__(g())
except ValueError as e: print(e,c)
try: Counter([1,[2],3])
except TypeError as e: print(e)
try: Counter(5)
except TypeError as e: print(e)
c=Counter('aab', z=3, a=1); print(c)
c.__init__('aab'); print(c)
class S(Counter):
    def update(self,*a,**k): print('u',a,k); super().update(*a,**k)
print(S('aab',a=3))
class T(Counter):
    def __setitem__(self,k,v): print('set',k,v); super().__setitem__(k,v)
print(T('aab',a=3))
