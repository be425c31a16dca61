# What __slots__ may not be, and what they make.

def attempt(bases, slots, **namespace):
    try:
        made = type('_Made', bases, {'__slots__': slots, **namespace})
        print(made.__slots__, list(n for n in sorted(vars(made)) if not n.startswith('__') or n in ('__dict__', '__weakref__')), made.__dictoffset__ != 0)
    except Exception as e:
        print(type(e).__name__, e)

class Plain: pass
class Slotted: __slots__ = ('x',)
class Weak: __slots__ = ('__weakref__',)
for bases in ((), (Plain,), (Slotted,), (Weak,), (int,), (tuple,), (bytes,), (str,), (list,), (dict,), (type,), (Exception,)):
    print(bases)
    attempt(bases, ())
    attempt(bases, 'name')
    attempt(bases, ['a', '__b', '__c__', 'a'])
    attempt(bases, ('__dict__',))
    attempt(bases, ('__weakref__',))
    attempt(bases, ('__dict__', '__weakref__'))
attempt((), ('__dict__', '__dict__'))
attempt((), (1,))
attempt((), ('a b',))
attempt((), ('',))
attempt((), 5)
attempt((), {'k': 'documented'})
attempt((), [n for n in 'pq'])
attempt((), ('a',), a=1)
attempt((), ('__a',), _Made__a=1)
attempt((), ('a', 1), a=1)

class ___: __slots__ = ('__x',)
print([n for n in vars(___) if 'x' in n])
