"""What is said about the bases of a class: new ones before they are taken, and those that have no common order; names of attributes."""

import sys


def order_conflict(bases, heads):
    """`heads`: what stands first in the orders that are left to merge."""
    names = []
    for i, base in enumerate(bases):
        if any([base is other for other in bases[i + 1:]]):
            raise TypeError(f'duplicate base class {type.__dict__["__name__"].__get__(base)}')
    for i, head in enumerate(heads):
        if not any([head is other for other in heads[:i]]):
            names.append(type.__dict__['__name__'].__get__(head))
    raise TypeError(f'Cannot create a consistent method resolution order (MRO) for bases {", ".join(names)}')


def bases_order(cls, bases):
    """Refuses what cannot be bases at all; the class and all its heirs, in an order in which bases come first."""
    name = cls.__name__
    if not isinstance(bases, tuple):
        raise TypeError(f'can only assign tuple to {name}.__bases__, not {type(bases).__name__}')
    if not bases:
        raise TypeError(f'can only assign non-empty tuple to {name}.__bases__, not ()')
    for base in bases:
        if not isinstance(base, type):
            raise TypeError(f"{name}.__bases__ must be tuple of classes, not '{type(base).__name__}'")
        if cls in type.__dict__['__mro__'].__get__(base):
            raise TypeError('a __bases__ item causes an inheritance cycle')
    order = []
    seen = set()
    waiting = [(cls, False)]
    while waiting:
        each, done = waiting.pop()
        if done:
            order.append(each)
        elif id(each) not in seen:
            seen.add(id(each))
            waiting.append((each, True))
            for heir in type.__subclasses__(each):
                waiting.append((heir, False))
    order.reverse()
    return order


def names(value):
    """Of the attributes of an object and of its class, of those of a class, or what is in a module."""
    cls = type(value)
    if cls is type(sys):
        return list(value.__dict__)
    found = {}
    if not issubclass(cls, type):
        own = getattr(value, '__dict__', None)
        if isinstance(own, dict):
            found.update(own)
        value = getattr(value, '__class__', None)
    seen = set()
    classes = [value]
    while classes:
        each = classes.pop()
        if id(each) not in seen:
            seen.add(id(each))
            found.update(dict.fromkeys(getattr(each, '__dict__', ())))
            classes += reversed(getattr(each, '__bases__', ()))
    return list(found)


def property_is_abstract(self):
    """Abstract when any of its functions is."""
    for function in (self.fget, self.fset, self.fdel):
        if function is not None:
            try:
                flag = function.__isabstractmethod__
            except Exception:
                continue
            if flag:
                return True
    return False
