"""The part of inspect that tells what an object is: predicates, members, annotations."""

import sys
import types
from collections import namedtuple

__name__ = 'inspect'

CO_OPTIMIZED = 1
CO_NEWLOCALS = 2
CO_VARARGS = 4
CO_VARKEYWORDS = 8
CO_NESTED = 16
CO_GENERATOR = 32
CO_NOFREE = 64
CO_COROUTINE = 128
CO_ITERABLE_COROUTINE = 256
CO_ASYNC_GENERATOR = 512
CO_HAS_DOCSTRING = 0x4000000
CO_METHOD = 0x8000000
TPFLAGS_IS_ABSTRACT = 1 << 20


def _record(title, fields):
    """A class of tuples with named fields."""
    return namedtuple(title, fields, module='inspect')


# ---- what kind of object

_method_wrapper = getattr(types, 'MethodWrapperType', type(object().__str__))


def ismodule(object):
    return isinstance(object, types.ModuleType)


def isclass(object):
    return isinstance(object, type)


def ismethod(object):
    return isinstance(object, types.MethodType)


def ispackage(object):
    return ismodule(object) and hasattr(object, '__path__')


def ismethoddescriptor(object):
    """Has `__get__` but not `__set__`, and is no method, function or class."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    kind = type(object)
    if isgetsetdescriptor(object) or ismemberdescriptor(object):
        return False
    return hasattr(kind, '__get__') and not hasattr(kind, '__set__')


def isdatadescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    kind = type(object)
    if isgetsetdescriptor(object) or ismemberdescriptor(object):
        return True
    return hasattr(kind, '__set__') or hasattr(kind, '__delete__')


def ismemberdescriptor(object):
    return isinstance(object, types.MemberDescriptorType)


def isgetsetdescriptor(object):
    return isinstance(object, types.GetSetDescriptorType)


def isfunction(object):
    return isinstance(object, types.FunctionType)


def _unwrap_partial(f):
    partial = getattr(sys.modules.get('functools'), 'partial', None)
    while True:
        if ismethod(f):
            f = f.__func__
        elif partial is not None and isinstance(f, partial):
            f = f.func
        else:
            return f


def _has_code_flag(f, flag):
    f = _unwrap_partial(f)
    return isfunction(f) and bool(f.__code__.co_flags & flag)


def isgeneratorfunction(obj):
    return _has_code_flag(obj, CO_GENERATOR)


_marked_coroutine = object()


def markcoroutinefunction(func):
    """Makes iscoroutinefunction() true of a function that gives a coroutine."""
    (func.__func__ if hasattr(func, '__func__') else func)._is_coroutine_mark = _marked_coroutine
    return func


def iscoroutinefunction(obj):
    f = _unwrap_partial(obj)
    if getattr(f, '_is_coroutine_mark', None) is _marked_coroutine and not isclass(f):
        return True
    call = getattr(type(f), '__call__', None)
    if not isfunction(f) and getattr(call, '_is_coroutine_mark', None) is _marked_coroutine:
        return True
    return _has_code_flag(obj, CO_COROUTINE)


def isasyncgenfunction(obj):
    return _has_code_flag(obj, CO_ASYNC_GENERATOR)


def isasyncgen(object):
    return isinstance(object, types.AsyncGeneratorType)


def isgenerator(object):
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    return isinstance(object, types.CoroutineType)


def isawaitable(object):
    if iscoroutine(object) or (isgenerator(object) and object.gi_code.co_flags & CO_ITERABLE_COROUTINE):
        return True
    return hasattr(type(object), '__await__')


def istraceback(object):
    return isinstance(object, types.TracebackType)


def isframe(object):
    return isinstance(object, types.FrameType)


def iscode(object):
    return isinstance(object, types.CodeType)


def isbuiltin(object):
    return isinstance(object, types.BuiltinFunctionType)


def ismethodwrapper(object):
    if not isinstance(object, _method_wrapper):
        return False
    return _method_wrapper is not types.BuiltinFunctionType or _is_dunder(object.__name__)


def _is_dunder(name):
    return len(name) > 4 and name.startswith('__') and name.endswith('__')


def isroutine(object):
    tests = isbuiltin, isfunction, ismethod, ismethoddescriptor, ismethodwrapper
    return any(test(object) for test in tests)


def isabstract(object):
    return isclass(object) and bool(getattr(object, '__abstractmethods__', None))


# ---- members

def _members(object, predicate, getter):
    names = dir(object)
    if isclass(object):
        mro = (object,) + getmro(object)
        for base in object.__bases__:
            for name, value in base.__dict__.items():
                if isinstance(value, types.DynamicClassAttribute if hasattr(types, 'DynamicClassAttribute') else ()):
                    names.append(name)
    else:
        mro = ()
    found = []
    seen = set()
    for name in names:
        try:
            value = getter(object, name)
            if name in seen:
                raise AttributeError
        except AttributeError:
            for base in mro:
                if name in base.__dict__:
                    value = base.__dict__[name]
                    break
            else:
                continue
        if not predicate or predicate(value):
            found.append((name, value))
        seen.add(name)
    found.sort(key=lambda pair: pair[0])
    return found


def getmembers(object, predicate=None):
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    return _members(object, predicate, getattr_static)


Attribute = _record('Attribute', 'name kind defining_class object')


def classify_class_attrs(cls):
    """(name, kind, defining class, object) of every attribute of a class."""
    mro = getmro(cls)
    meta = tuple(c for c in getmro(type(cls)) if c not in (type, object))
    names = set(dir(cls)).union(*[c.__dict__ for c in meta])
    result = []
    for name in sorted(names):
        home = None
        for base in mro + meta:
            if name in base.__dict__:
                home = base
                break
        if home is None:
            continue
        value = home.__dict__[name]
        if isinstance(value, (staticmethod, types.BuiltinFunctionType)):
            kind = 'static method'
        elif isinstance(value, (classmethod, types.ClassMethodDescriptorType)):
            kind = 'class method'
        elif isinstance(value, property):
            kind = 'property'
        elif isroutine(value):
            kind = 'method'
        else:
            kind = 'data'
        result.append(Attribute(name, kind, home, value))
    return result


def getmro(cls):
    return cls.__mro__


_sentinel = object()


def getattr_static(obj, attr, default=_sentinel):
    """An attribute without running descriptors, `__getattr__` or `__getattribute__`."""
    own = _sentinel
    if not isclass(obj):
        kind = type(obj)
        descriptor = _static_of_class(kind, '__dict__')
        if descriptor is _sentinel or isgetsetdescriptor(descriptor) or ismemberdescriptor(descriptor):
            try:
                own = object.__getattribute__(obj, '__dict__').get(attr, _sentinel)
            except (AttributeError, TypeError):
                pass
    else:
        kind = obj
    found = _static_of_class(kind, attr)
    if own is not _sentinel and found is not _sentinel:
        if _static_of_class(type(found), '__get__') is not _sentinel and isdatadescriptor(found):
            return found
    if own is not _sentinel:
        return own
    if found is not _sentinel:
        return found
    if obj is kind:
        for entry in type.__dict__['__mro__'].__get__(type(kind)):
            if attr in entry.__dict__:
                return entry.__dict__[attr]
    if default is not _sentinel:
        return default
    raise AttributeError(attr)


def _static_of_class(cls, attr):
    for base in cls.__mro__:
        if attr in base.__dict__:
            return base.__dict__[attr]
    return _sentinel


def unwrap(func, *, stop=None):
    """Follows `__wrapped__` to the end of the chain."""
    original = func
    seen = {id(func)}
    while not isinstance(func, type) and hasattr(func, '__wrapped__'):
        if stop is not None and stop(func):
            break
        func = func.__wrapped__
        if id(func) in seen or len(seen) >= sys.getrecursionlimit():
            raise ValueError(f'wrapper loop when unwrapping {original!r}')
        seen.add(id(func))
    return func


def getclasstree(classes, unique=False):
    children = {}
    roots = []
    for c in classes:
        if c.__bases__:
            for parent in c.__bases__:
                below = children.setdefault(parent, [])
                if c not in below:
                    below.append(c)
                if unique and parent in classes:
                    break
        elif c not in roots:
            roots.append(c)
    for parent in children:
        if parent not in classes:
            roots.append(parent)
    return walktree(roots, children, None)


def walktree(classes, children, parent):
    results = []
    for c in sorted(classes, key=lambda c: (c.__module__, c.__name__)):
        results.append((c, c.__bases__))
        if c in children:
            results.append(walktree(children[c], children, c))
    return results


# ---- annotations

def formatannotation(annotation, base_module=None, *, quote_annotation_strings=True):
    if not quote_annotation_strings and isinstance(annotation, str):
        return annotation
    if getattr(annotation, '__module__', None) == 'typing':
        return repr(annotation).replace('typing.', '')
    if isinstance(annotation, type) and not hasattr(annotation, '__origin__'):
        if annotation.__module__ in ('builtins', base_module):
            return annotation.__qualname__
        return annotation.__module__ + '.' + annotation.__qualname__
    if type(annotation).__name__ == 'ForwardRef':
        return annotation.__forward_arg__
    return repr(annotation)


def formatannotationrelativeto(object):
    module = getattr(object, '__module__', None)
    return lambda annotation: formatannotation(annotation, module)
