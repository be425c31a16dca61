# Hidden: CPython has this in C.
"""OrderedDict and its views."""

from sys import modules

__name__ = 'collections'
_absent = object()
_pop = dict.pop
_set = dict.__setitem__
_showing = set()


class _View:
    """What the views share. They are not made of the abstract classes, so that those need not be loaded."""

    __slots__ = ('_mapping',)

    def __init__(self, mapping):
        self._mapping = mapping

    def __len__(self):
        return len(self._mapping)

    def __iter__(self):
        return iter(self._plain())

    def __reversed__(self):
        return reversed(self._plain())

    def __contains__(self, item):
        return item in self._plain()

    def __repr__(self):
        return f'{type(self).__name__}({list(self)!r})'

    @property
    def mapping(self):
        return type(type.__dict__)(self._mapping)


def _unwrapped(other):
    return other._plain() if isinstance(other, _View) else other


class _SetView(_View):
    __slots__ = ()
    __hash__ = None

    def isdisjoint(self, other):
        """Whether no item is in both."""
        return self._plain().isdisjoint(_unwrapped(other))


def _forward(name):
    plain = getattr(type({}.keys()), name)
    items = getattr(type({}.items()), name)

    def method(self, other):
        return (plain if type(self) is odict_keys else items)(self._plain(), _unwrapped(other))
    method.__name__ = name
    setattr(_SetView, name, method)


class odict_keys(_SetView):
    __slots__ = ()

    def _plain(self):
        return dict.keys(self._mapping)


class odict_items(_SetView):
    __slots__ = ()

    def _plain(self):
        return dict.items(self._mapping)


class odict_values(_View):
    __slots__ = ()

    def _plain(self):
        return dict.values(self._mapping)


for _name in ('__and__', '__rand__', '__or__', '__ror__', '__sub__', '__rsub__', '__xor__', '__rxor__', '__eq__', '__ne__', '__lt__', '__le__',
              '__gt__', '__ge__'):
    _forward(_name)


def _register(abc):
    """Makes the views virtual subclasses of the abstract ones; called when both are loaded."""
    abc.KeysView.register(odict_keys)
    abc.ItemsView.register(odict_items)
    abc.ValuesView.register(odict_values)


if '_collections_abc' in modules:
    _register(modules['_collections_abc'])


def _pairs(pairs):
    """The pairs, or the errors for what is none; the dict has others."""
    for pair in pairs:
        if not isinstance(pair, (tuple, list)):
            pair = tuple(pair)
        if len(pair) != 2:
            if len(pair) > 2:
                raise ValueError('too many values to unpack (expected 2)')
            raise ValueError(f'need more than {len(pair)} value{"" if len(pair) == 1 else "s"} to unpack')
        yield pair


def _items(mapping):
    for key in mapping.keys():
        yield key, mapping[key]


def _refuse(key, error):
    """Raises what hash() says of a key, which is not in the words of a dict, or else the error that there was."""
    try:
        hash(key)
    except TypeError as refused:
        raise refused from None
    raise error


class OrderedDict(dict):
    """A dict whose order can be changed, and counts when two are compared."""

    def __init__(self, /, *args, **kwds):
        if len(args) > 1:
            raise TypeError(f'expected at most 1 argument, got {len(args)}')
        self.update(*args, **kwds)

    def update(self, *args, **kwds):
        """Takes over the pairs of a mapping or an iterable, and the keywords."""
        if len(args) > 1:
            raise TypeError(f'update() takes at most 1 positional argument ({len(args)} given)')
        # A subclass that watches what is stored sees each pair.
        watched = type(self).__setitem__ is not dict.__setitem__
        for other in (*args, kwds):
            if not hasattr(other, 'keys'):
                other = _pairs(other)
            elif watched:
                other = _items(other)
            if not watched:
                dict.update(self, other)
                continue
            for key, value in other:
                self[key] = value

    def move_to_end(self, key, last=True):
        """Makes a key the last one, or the first."""
        try:
            value = _pop(self, key, _absent)
        except TypeError as error:
            _refuse(key, error)
        if value is _absent:
            raise KeyError(key)
        if last:
            _set(self, key, value)
            return
        others = [*dict.items(self)]
        dict.clear(self)
        dict.__setitem__(self, key, value)
        dict.update(self, others)

    def pop(self, key, default=_absent):
        """Takes a key out, and gives its value."""
        try:
            if type(self) is OrderedDict:
                return dict.pop(self, key) if default is _absent else dict.pop(self, key, default)
            known = key in self
        except TypeError as error:
            _refuse(key, error)
        if known:
            value = self[key]
            dict.__delitem__(self, key)
            return value
        if default is _absent:
            raise KeyError(key)
        return default

    def setdefault(self, key, default=None):
        """The value of a key, which is stored if it is missing."""
        if type(self) is OrderedDict:
            return dict.setdefault(self, key, default)
        if key in self:
            return self[key]
        self[key] = default
        return default

    def popitem(self, last=True):
        """Takes the last pair out, or the first."""
        if not self:
            raise KeyError('dictionary is empty')
        if last:
            return dict.popitem(self)
        key = next(dict.__iter__(self))
        return key, dict.pop(self, key)

    def clear(self):
        """Takes all pairs out."""
        dict.clear(self)

    def keys(self):
        """A view of the keys."""
        return odict_keys(self)

    def values(self):
        """A view of the values."""
        return odict_values(self)

    def items(self):
        """A view of the pairs."""
        return odict_items(self)

    def copy(self):
        """An OrderedDict of the same pairs."""
        return self.__class__(self)

    @classmethod
    def fromkeys(cls, iterable, value=None):
        """The items of an iterable as keys of the same value."""
        self = cls()
        for key in iterable:
            self[key] = value
        return self

    def __repr__(self):
        if id(self) in _showing:
            return '...'
        if not self:
            return f'{type(self).__name__}()'
        _showing.add(id(self))
        try:
            pairs = dict(self.items()) if type(self) is OrderedDict else {key: self[key] for key in [*self.keys()]}
            return f'{type(self).__name__}({pairs!r})'
        finally:
            _showing.discard(id(self))

    def __eq__(self, other):
        if not isinstance(other, OrderedDict):
            return dict.__eq__(self, other)
        return dict.__eq__(self, other) and all(map(_same, self, other))

    def __ne__(self, other):
        same = self.__eq__(other)
        return same if same is NotImplemented else not same

    __hash__ = None

    def __reduce__(self):
        return type(self), (), vars(self) or None, None, iter(self.items())

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        result = type(self)(self)
        result.update(other)
        return result

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        result = type(self)(other)
        result.update(self)
        return result


def _same(a, b):
    return a is b or a == b
