"""namedtuple"""

from _collections import _bind, _get

__name__ = 'collections'


def iskeyword(name):
    """Whether an identifier is one that nothing can be called."""
    try:
        compile(f'{name} = 0', '', 'exec')
    except SyntaxError:
        return True
    return False


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    """A subclass of tuple whose items have names."""
    typename = str(typename)
    if isinstance(field_names, str):
        field_names = field_names.replace(',', ' ').split()
    fields = [str(name) for name in field_names]
    if rename:
        seen = set()
        for i, name in enumerate(fields):
            if not name.isidentifier() or iskeyword(name) or name[0] == '_' or name in seen:
                fields[i] = f'_{i}'
            seen.add(name)
    for name in (typename, *fields):
        if not name.isidentifier():
            raise ValueError(f'Type names and field names must be valid identifiers: {name!r}')
        if iskeyword(name):
            raise ValueError(f'Type names and field names cannot be a keyword: {name!r}')
    seen = set()
    for name in fields:
        if name[0] == '_' and not rename:
            raise ValueError(f'Field names cannot start with an underscore: {name!r}')
        if name in seen:
            raise ValueError(f'Encountered duplicate field name: {name!r}')
        seen.add(name)
    fields = tuple(fields)
    if defaults is not None:
        defaults = tuple(defaults)
        if len(defaults) > len(fields):
            raise TypeError('Got more default values than field names')

    if module is None:
        from sys import _getframe

        module = _getframe(1).f_globals.get('__name__', '__main__')
    return make_class(typename, fields, defaults, module)


def make_class(typename, fields, defaults, module, bases=(), extra=None):
    """The class, also of typing.NamedTuple: `defaults` are those of the last fields, or None.

    `bases` come after tuple, and `extra` is added to the body.
    """
    # Compiled for these names, so that calls are checked, and as quick, as those of any function.
    scope = {'_new': tuple.__new__, '__builtins__': {}, '__name__': f'namedtuple_{typename}'}
    signature = ', '.join(('_cls', *fields))
    packed = ', '.join(fields) + (',' if len(fields) == 1 else '')
    __new__ = eval(f'lambda {signature}: _new(_cls, ({packed}))', scope)
    __new__.__name__ = '__new__'
    __new__.__qualname__ = f'{typename}.__new__'
    __new__.__doc__ = f'Create new instance of {typename}({packed})'
    __new__.__defaults__ = defaults
    count = len(fields)

    def _make(cls, iterable):
        result = tuple.__new__(cls, iterable)
        if len(result) != count:
            raise TypeError(f'Expected {count} arguments, got {len(result)}')
        return result

    def _replace(self, /, **kwds):
        values = [kwds.pop(name, value) for name, value in zip(fields, self)]
        if kwds:
            raise TypeError(f'Got unexpected field names: {list(kwds)!r}')
        return self._make(values)

    def __repr__(self):
        shown = ', '.join([f'{name}={value!r}' for name, value in zip(fields, self)])
        return f'{self.__class__.__name__}({shown})'

    def _asdict(self):
        return dict(zip(self._fields, self))

    def __getnewargs__(self):
        return tuple(self)

    _make.__doc__ = f'Make a new {typename} object from a sequence or iterable'
    _replace.__doc__ = f'Return a new {typename} object replacing specified fields with new values'
    __repr__.__doc__ = 'Return a nicely formatted representation string'
    _asdict.__doc__ = 'Return a new dict which maps field names to their values.'
    namespace = {
        '__doc__': f'{typename}({packed})',
        '__slots__': (),
        '_fields': fields,
        '_field_defaults': dict(zip(fields[len(fields) - len(defaults):], defaults)) if defaults else {},
        '__new__': __new__,
        '_make': classmethod(_make),
        '__replace__': _replace,
        '_replace': _replace,
        '__repr__': __repr__,
        '_asdict': _asdict,
        '__getnewargs__': __getnewargs__,
        '__match_args__': fields,
        '__module__': module,
    }
    for function in (_make, _replace, __repr__, _asdict, __getnewargs__):
        function.__qualname__ = f'{typename}.{function.__name__}'
    for i, name in enumerate(fields):
        namespace[name] = _field(i)
    namespace.update(extra or {})
    return type(typename, (tuple, *bases), namespace)


def _field(index):
    return property(_bind(_get, index), _set, _delete, f'Alias for field number {index}')


def _set(self, value):
    raise AttributeError("can't set attribute")


def _delete(self):
    raise AttributeError("can't delete attribute")
