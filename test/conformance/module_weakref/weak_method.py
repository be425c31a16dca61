import gc
import weakref


class Widget:
    def click(self, times=1):
        return f'clicked {times}'


widget = Widget()
r = weakref.WeakMethod(widget.click)
print(r()(), r()(2), r() == widget.click, r == weakref.WeakMethod(widget.click), isinstance(r, weakref.ref))
print(weakref.ref(widget.click)() is None or True)
other = Widget()
print(r == weakref.WeakMethod(other.click), r != weakref.WeakMethod(other.click), hash(r) == hash(weakref.WeakMethod(widget.click)))
dead = weakref.WeakMethod(other.click, lambda reference: print('dead', reference is dead))
del other
gc.collect()
print(dead(), dead == dead, dead == r)
try:
    weakref.WeakMethod(len)
except TypeError as error:
    print(error)
try:
    weakref.WeakMethod(1)
except TypeError as error:
    print(error)
