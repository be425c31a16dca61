"""Namespaces, streams, coroutines by hand, and reduce values: what an object is made of, for copies."""

import _introspection
from sys import _getframe

_shown = []


def frame_repr(frame):
    code = frame.f_code
    return f'<frame at {id(frame):#x}, file {code.co_filename!r}, line {frame.f_lineno}, code {code.co_name}>'


def code_repr(code):
    return f'<code object {code.co_name} at {id(code):#x}, file "{code.co_filename}", line {code.co_firstlineno}>'


def frame_module(depth=0):
    try:
        return _getframe(depth).f_globals.get('__name__')
    except ValueError:
        return None


def namespace_repr(namespace):
    title = 'namespace' if type(namespace).__name__ == 'SimpleNamespace' else type(namespace).__name__
    if any(each is namespace for each in _shown):
        return f'{title}(...)'
    _shown.append(namespace)
    try:
        return f'{title}({", ".join(f"{key}={value!r}" for key, value in vars(namespace).items())})'
    finally:
        _shown.pop()


def module_init(module, name, doc=None):
    if not isinstance(name, str):
        raise TypeError(f"module() argument 'name' must be str, not {type(name).__name__}")
    vars(module).update(__name__=name, __doc__=doc, __package__=None, __loader__=None, __spec__=None)


def module_repr(module):
    spec = getattr(module, '__spec__', None)
    file = getattr(module, '__file__', None)
    if not spec and not isinstance(file, str):
        # Those of the interpreter get theirs when it is loaded.
        import _frozen_importlib
        spec = getattr(module, '__spec__', None)
    if spec:
        name = '?' if spec.name is None else spec.name
        if spec.origin is not None:
            return f'<module {name!r} from {spec.origin!r}>' if spec.has_location else f'<module {name!r} ({spec.origin})>'
        return f'<module {name!r}>' if spec.loader is None else f'<module {name!r} ({spec.loader!r})>'
    name = getattr(module, '__name__', '?')
    if file is not None:
        return f'<module {name!r} from {file!r}>'
    loader = getattr(module, '__loader__', None)
    return f'<module {name!r}>' if loader is None else f'<module {name!r} ({loader!r})>'


def weak_reference(self):
    """The first of the weak references to an object."""
    import _introspection

    owners = _introspection.weak_owners(self)
    return owners[-1] if owners else None


class coroutine_wrapper:
    """What a coroutine's __await__ gives: drives it, and is an iterator, which the coroutine itself is not."""

    __slots__ = '_coroutine'

    def __init__(self, coroutine):
        self._coroutine = coroutine

    def __iter__(self):
        return self

    def __next__(self):
        return self._coroutine.send(None)

    def send(self, value, /):
        return self._coroutine.send(value)

    def throw(self, *error):
        return self._coroutine.throw(*error)

    def close(self):
        return self._coroutine.close()


def iterator_set_state(self, state):
    import _iterators

    _iterators.set_state(self, state)


def iterator_length_hint(self):
    import _iterators

    return _iterators.length_hint(self)


def object_reduce(self):
    return _reduce(self, 0)


def object_reduce_ex(self, protocol):
    if type(protocol) is not int:
        protocol = range(protocol).stop
    cls = type(self)
    if cls.__reduce__ is not object.__reduce__:
        return self.__reduce__()
    if protocol >= 2 and cls is not memoryview and _of_object_alone(cls):
        import copyreg

        return _reduce_new(self, cls, copyreg, True)
    return _reduce(self, protocol)


def object_getstate(self):
    return _state(self, False)


def _reduce(self, protocol):
    cls = type(self)
    if isinstance(self, BaseException):
        return _reduce_exception(self, cls)
    if isinstance(self, (set, frozenset)):
        return cls, (list(self),), self.__getstate__()
    if isinstance(self, bytearray):
        return cls, () if not self else (bytes(self),) if protocol > 2 else (self.decode('latin-1'), 'latin-1'), self.__getstate__()
    if cls is memoryview:
        raise TypeError('cannot pickle memoryview objects' if protocol > 1 else "cannot pickle 'memoryview' object")
    if cls is range or cls is slice:
        return cls, (self.start, self.stop, self.step)
    if self is ... or self is NotImplemented:
        return repr(self)
    parts = _introspection.iterator(self, None)
    if parts is not None:
        import _iterators

        return _iterators.reduced(cls, *parts)
    if cls in _BOUND:
        owner = getattr(self, '__self__', None)
        return self.__name__ if owner is None or cls is _BOUND[1] and type(owner) is _module else (getattr, (owner, self.__name__))
    if cls in _DESCRIPTORS:
        return getattr, (self.__objclass__, self.__name__)
    import copyreg

    return copyreg._reduce_ex(self, protocol) if protocol < 2 else _reduce_new(self, cls, copyreg)


_BOUND = type(object_reduce.__get__(0)), type(repr), type((0).__add__)
_DESCRIPTORS = type(str.upper), type(str.__add__)
_module = type(__import__('math'))


def _reduce_exception(self, cls):
    args, state = self.args, self.__dict__ or None
    if isinstance(self, OSError) and len(args) == 2 and self.filename is not None:
        args += (self.filename,) if self.filename2 is None else (self.filename, None, self.filename2)
    names = ('name', 'path', 'name_from') if isinstance(self, ImportError) else ('name',) if isinstance(self, AttributeError) else ()
    named = {name: getattr(self, name) for name in names if getattr(self, name, None) is not None}
    if named:
        state = {**self.__dict__, **named}
    if names == ('name',):
        state = {**(state or {}), 'args': args}
    return (cls, args) if state is None else (cls, args, state)


def exception_setstate(self, state):
    if state is not None:
        if not isinstance(state, dict):
            raise TypeError('state is not a dictionary')
        for name, value in state.items():
            setattr(self, name, value)


def _of_object_alone(cls):
    """Whether class statements have made the class of object, so that attributes are all its instances have."""
    for base in cls.__mro__:
        # Only the classes of class statements have the name of their module among their own attributes, and iterators, which have more to keep.
        module = base.__dict__.get('__module__')
        if base is not object and (type(module) is not str or module == 'itertools'):
            return False
    return True


def _reduce_new(self, cls, copyreg, alone=False):
    args, keywords = None, {}
    if hasattr(cls, '__getnewargs_ex__'):
        args = self.__getnewargs_ex__()
        _expect(args, tuple, '__getnewargs_ex__ should return a tuple')
        if len(args) != 2:
            raise ValueError(f'__getnewargs_ex__ should return a tuple of length 2, not {len(args)}')
        args, keywords = args
        _expect(args, tuple, 'first item of the tuple returned by __getnewargs_ex__ must be a tuple')
        _expect(keywords, dict, 'second item of the tuple returned by __getnewargs_ex__ must be a dict')
    elif hasattr(cls, '__getnewargs__'):
        args = self.__getnewargs__()
        _expect(args, tuple, '__getnewargs__ should return a tuple')
    is_list, is_dict = not alone and isinstance(self, list), not alone and isinstance(self, dict)
    if cls.__getstate__ is object.__getstate__:
        state = _state(self, args is None and not is_list and not is_dict and not alone)
    else:
        state = self.__getstate__()
    made = (copyreg.__newobj_ex__, (cls, args, keywords)) if keywords else (copyreg.__newobj__, (cls, *(args or ())))
    return *made, state, iter(self) if is_list else None, iter(self.items()) if is_dict else None


def _expect(value, kind, message):
    if not isinstance(value, kind):
        raise TypeError(f'{message}, not {type(value).__name__!r}')


def _state(self, required):
    """The attributes: a dict or None, or a pair of dicts when there are values in slots."""
    import copyreg

    cls = type(self)
    if required and self is not None and not _of_object_alone(cls):
        module = 'itertools.' if cls.__module__ == 'itertools' else ''
        raise TypeError(f"cannot pickle '{module}{cls.__name__}' object")
    state = getattr(self, '__dict__', None) or None
    names = cls.__dict__.get('__slotnames__')
    if names is None:
        names = copyreg._slotnames(cls)
    if not names:
        return state
    slots = {name: getattr(self, name) for name in names if hasattr(self, name)}
    return (state, slots) if slots else state


def property_copy(old, fget, fset, fdel):
    """A property of a subclass with another function; documentation that came from the getter comes from the new one."""
    doc = old.__doc__
    return type(old)(fget, fset, fdel, None if fget is not None and doc is getattr(old.fget, '__doc__', None) else doc)


def stream_repr(stream):
    return f"<_io.TextIOWrapper name={stream.name!r} mode='{'w' if stream.writable() else 'r'}' encoding='utf-8'>"


def stream_writelines(stream, lines):
    for line in lines:
        stream.write(line)


def module_annotations(module):
    names = module.__dict__
    if '__annotations__' not in names:
        annotate = names.get('__annotate__')
        found = annotate(1) if callable(annotate) else {}
        if not isinstance(found, dict):
            raise TypeError(f"__annotate__ returned non-dict of type '{type(found).__name__}'")
        names['__annotations__'] = found
    return names['__annotations__']


def module_set_annotations(module, *value):
    names = module.__dict__
    if value:
        names['__annotations__'] = value[0]
    elif '__annotations__' in names:
        del names['__annotations__']
    else:
        raise AttributeError('__annotations__')
    names.pop('__annotate__', None)


def module_annotate(module):
    return module.__dict__.setdefault('__annotate__', None)


def module_set_annotate(module, *value):
    if not value:
        raise TypeError('cannot delete __annotate__ attribute')
    if value[0] is not None and not callable(value[0]):
        raise TypeError('__annotate__ must be callable or None')
    module.__dict__['__annotate__'] = value[0]
    if value[0] is not None:
        module.__dict__.pop('__annotations__', None)


def refuse_function(code, globals, name=None, defaults=None, closure=None, kwdefaults=None):
    """What is wrong with the arguments of FunctionType."""
    if type(code) is not type(refuse_function.__code__):
        raise TypeError(f"function() argument 'code' must be code, not {_type_name(code)}")
    if not isinstance(globals, dict):
        raise TypeError(f"function() argument 'globals' must be dict, not {_type_name(globals)}")
    if name is not None and not isinstance(name, str):
        raise TypeError('arg 3 (name) must be None or string')
    if defaults is not None and not isinstance(defaults, tuple):
        raise TypeError('arg 4 (defaults) must be None or tuple')
    if kwdefaults is not None and not isinstance(kwdefaults, dict):
        raise TypeError('arg 6 (kwdefaults) must be None or dict')
    free = len(code.co_freevars)
    if not isinstance(closure, tuple):
        if free:
            raise TypeError('arg 5 (closure) must be tuple')
        if closure is not None:
            raise TypeError('arg 5 (closure) must be None or tuple')
        closure = ()
    if len(closure) != free:
        raise ValueError(f'{code.co_name} requires closure of length {free}, not {len(closure)}')
    for cell in closure:
        if _type_name(cell) != 'cell':
            raise TypeError(f'arg 5 (closure) expected cell, found {type(cell).__name__}')
    raise TypeError('arguments of subclasses are not supported')


def _type_name(value):
    return 'None' if value is None else type(value).__name__


def stream_readlines(self, hint=-1):
    lines = []
    while line := self.readline():
        lines.append(line)
    return lines


def stream_read(self, size=-1):
    """The size is not heeded: everything comes at once."""
    return ''.join(stream_readlines(self))
