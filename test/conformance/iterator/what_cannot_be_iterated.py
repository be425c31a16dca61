"""What is given in place of an iterable, and cannot be iterated over."""
class A: __iter__ = None
class B: pass
class C:
    def __getitem__(self, i): raise AttributeError(i)
class D(B):
    __slots__ = ()
    def __len__(self): return 1
class E:
    def __iter__(self): return 5
def f(*a): pass
for k in A, B, C, D, E:
    o = k()
    for g in (lambda: f(*o), lambda: [*o], lambda: (lambda a, b: 0)(*o), lambda: ','.join(o), lambda: list(o), lambda: sum(o), lambda: dict(o), lambda: set(o), lambda: max(o), lambda: sorted(o)):
        try: g()
        except (TypeError, AttributeError) as e: print(k.__name__, e)
    try: a, b = o
    except (TypeError, AttributeError) as e: print(k.__name__, e)
    try: a, *b = o
    except (TypeError, AttributeError) as e: print(k.__name__, e)
    try: {**o}
    except (TypeError, AttributeError) as e: print(k.__name__, e)
    try: f(**o)
    except (TypeError, AttributeError) as e: print(k.__name__, e)
    try: [].extend(o)
    except (TypeError, AttributeError) as e: print(k.__name__, e)
    try:
        l = [1]; l[:] = o
    except (TypeError, AttributeError) as e: print(k.__name__, e)
    try:
        l = [1]; l += o
    except (TypeError, AttributeError) as e: print(k.__name__, e)


class OnlyNext:
    def __next__(self): return 1


o = OnlyNext()
for g in (lambda: f(*o), lambda: [*o], lambda: ','.join(o), lambda: list(o), lambda: sum(o), lambda: min(o), lambda: any(o), lambda: iter(o), lambda: zip(o)):
    try: g()
    except TypeError as e: print(e)
try: a, b = o
except TypeError as e: print(e)
print(next(o))


def told(*items):
    for item in items:
        print('taken', item)
        yield item


# What sum cannot add ends it at once, and the generator can go on.
for items in (1, 'a', 2), (0.5, 1, None, 3), (1j, [], 2), (True, 2, object, 1), (0.1, 0.2, 0.3):
    g = told(*items)
    try: print(sum(g))
    except TypeError as e: print(e)
    print('left', [*g])
g = told([1], [2], 3, [4])
try: print(sum(g, []))
except TypeError as e: print(e)
print('left', [*g])
try: sum(told(1), '')
except TypeError as e: print(e)
print(sum(told(0.1, 0.2, 0.3), 0.4), sum(told(1, 0.1, 2, 0.2)), sum(told(10**20, 1.5, 10**20)), sum(told(True, True), 1.0), sum(told(1.5, 2j, 3)))
