"""What a view of a frame's variables takes, refuses, and shows of itself."""
import sys
def f(a):
    p = sys._getframe().f_locals
    for act in (lambda: p.pop('nope'), lambda: p.pop('nope', 7), lambda: p.pop('a', 7), lambda: p.__delitem__('nope'), lambda: p.__delitem__('a'), lambda: p.update(z=3), lambda: p.update(), lambda: p.pop(),
                lambda: p.update(1), lambda: p.update([("r", 2)]), lambda: p.pop('a', 1, 2), lambda: p.update({'q': 1}), lambda: p.clear(), lambda: p.popitem(), lambda: p.update(p)):
        try: print(act())
        except Exception as error: print(type(error).__name__, error)
    print(p['q'])
f(1)
def g():
    p = sys._getframe().f_locals
    print(p, [p], f"{p}", p | {})
g()
