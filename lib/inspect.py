"""Looking at live objects: what they are, their signatures, source, members and frames."""

import builtins
import linecache
import sys
import types

__all__ = [
    'AGEN_CLOSED', 'AGEN_CREATED', 'AGEN_RUNNING', 'AGEN_SUSPENDED', 'ArgInfo', 'Arguments', 'Attribute', 'BoundArguments', 'CORO_CLOSED',
    'CORO_CREATED', 'CORO_RUNNING', 'CORO_SUSPENDED', 'CO_ASYNC_GENERATOR', 'CO_COROUTINE', 'CO_GENERATOR', 'CO_HAS_DOCSTRING',
    'CO_ITERABLE_COROUTINE', 'CO_METHOD', 'CO_NESTED', 'CO_NEWLOCALS', 'CO_NOFREE', 'CO_OPTIMIZED', 'CO_VARARGS', 'CO_VARKEYWORDS',
    'ClosureVars', 'FrameInfo', 'FullArgSpec', 'GEN_CLOSED', 'GEN_CREATED', 'GEN_RUNNING', 'GEN_SUSPENDED', 'Parameter', 'Signature',
    'TPFLAGS_IS_ABSTRACT', 'Traceback', 'classify_class_attrs', 'cleandoc', 'currentframe', 'findsource', 'formatannotation',
    'formatannotationrelativeto', 'formatargvalues', 'get_annotations', 'getabsfile', 'getargs', 'getargvalues', 'getasyncgenlocals',
    'getasyncgenstate', 'getattr_static', 'getblock', 'getcallargs', 'getclasstree', 'getclosurevars', 'getcomments',
    'getcoroutinelocals', 'getcoroutinestate', 'getdoc', 'getfile', 'getframeinfo', 'getfullargspec', 'getgeneratorlocals',
    'getgeneratorstate', 'getinnerframes', 'getlineno', 'getmembers', 'getmembers_static', 'getmodule', 'getmodulename', 'getmro',
    'getouterframes', 'getsource', 'getsourcefile', 'getsourcelines', 'indentsize', 'isabstract', 'isasyncgen', 'isasyncgenfunction',
    'isawaitable', 'isbuiltin', 'isclass', 'iscode', 'iscoroutine', 'iscoroutinefunction', 'isdatadescriptor', 'isframe', 'isfunction',
    'isgenerator', 'isgeneratorfunction', 'isgetsetdescriptor', 'ismemberdescriptor', 'ismethod', 'ismethoddescriptor',
    'ismethodwrapper', 'ismodule', 'ispackage', 'isroutine', 'istraceback', 'markcoroutinefunction', 'signature', 'stack', 'trace',
    'unwrap', 'walktree',
]

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
    fields = tuple(fields.split())

    def __new__(cls, *args, **kwargs):
        values = list(args) + [kwargs.pop(name) for name in fields[len(args):]]
        if kwargs or len(values) != len(fields):
            raise TypeError(f'{title}() takes the fields {fields}')
        return tuple.__new__(cls, values)

    def __repr__(self):
        return f"{title}({', '.join(f'{name}={value!r}' for name, value in zip(fields, self))})"

    space = {
        '__new__': __new__, '__repr__': __repr__, '__module__': 'inspect', '_fields': fields, '__match_args__': fields, '__slots__': (),
        '_asdict': lambda self: dict(zip(fields, self)),
        '_replace': lambda self, **changes: type(self)(**{**self._asdict(), **changes}),
    }
    for index, name in enumerate(fields):
        space[name] = property(lambda self, index=index: self[index])
    return type(title, (tuple,), space)


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
    return hasattr(kind, '__get__') and not hasattr(kind, '__set__') and not isgetsetdescriptor(object) and not ismemberdescriptor(object)


def isdatadescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    kind = type(object)
    return hasattr(kind, '__set__') or hasattr(kind, '__delete__') or isgetsetdescriptor(object) or ismemberdescriptor(object)


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
    return isinstance(object, _method_wrapper) and not (_method_wrapper is types.BuiltinFunctionType and not _is_dunder(object.__name__))


def _is_dunder(name):
    return len(name) > 4 and name.startswith('__') and name.endswith('__')


def isroutine(object):
    return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object) or ismethodwrapper(object)


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
        elif isinstance(value, classmethod):
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


# ---- documentation and source

def cleandoc(doc):
    """A docstring without the indentation of the code around it."""
    lines = doc.expandtabs().split('\n')
    margin = min((len(line) - len(line.lstrip(' ')) for line in lines[1:] if line.lstrip(' ')), default=None)
    lines[0] = lines[0].lstrip(' ')
    if margin is not None:
        lines[1:] = [line[margin:] for line in lines[1:]]
    while lines and not lines[-1].strip(' '):
        lines.pop()
    while lines and not lines[0].strip(' '):
        lines.pop(0)
    return '\n'.join(lines)


def _inherited_doc(object):
    if isclass(object):
        for base in object.__mro__:
            if base is not builtins.object:
                doc = base.__dict__.get('__doc__')
                if doc is not None:
                    return doc
        return None
    if ismethod(object):
        name = object.__func__.__name__
        owner = object.__self__
        if not isclass(owner):
            owner = type(owner)
    elif isinstance(object, property):
        name = object.fget.__name__
        owner = _class_of(object.fget)
    elif isfunction(object):
        name = object.__name__
        owner = _class_of(object)
    else:
        return None
    for base in getattr(owner, '__mro__', ()):
        doc = getattr(base.__dict__.get(name), '__doc__', None)
        if doc is not None:
            return doc
    return None


def _class_of(function):
    found = sys.modules.get(function.__module__)
    for part in function.__qualname__.split('.')[:-1]:
        found = getattr(found, part, None)
    return found if isclass(found) else None


def getdoc(object):
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None:
        try:
            doc = _inherited_doc(object)
        except (AttributeError, TypeError):
            return None
    return cleandoc(doc) if isinstance(doc, str) else None


def getfile(object):
    if ismodule(object):
        if getattr(object, '__file__', None):
            return object.__file__
        raise TypeError(f'{object!r} is a built-in module')
    if isclass(object):
        if hasattr(object, '__module__'):
            module = sys.modules.get(object.__module__)
            if getattr(module, '__file__', None):
                return module.__file__
            if object.__module__ == '__main__':
                for value in object.__dict__.values():
                    function = _unwrap_partial(getattr(value, '__func__', value))
                    if isfunction(function):
                        return function.__code__.co_filename
                raise OSError('source code not available')
        raise TypeError(f'{object!r} is a built-in class')
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object):
        return object.co_filename
    raise TypeError('module, class, method, function, traceback, frame, or code object was expected, got ' + type(object).__name__)


def getmodulename(path):
    name = path.rpartition('/')[2]
    return name[:-3] if name.endswith('.py') else None


def getsourcefile(object):
    filename = getfile(object)
    return filename if linecache.getlines(filename) or filename in linecache.cache else None


def getabsfile(object, _filename=None):
    return _filename or getsourcefile(object) or getfile(object)


def getmodule(object, _filename=None):
    if ismodule(object):
        return object
    if hasattr(object, '__module__'):
        return sys.modules.get(object.__module__)
    try:
        filename = getfile(object)
    except TypeError:
        return None
    for module in list(sys.modules.values()):
        if getattr(module, '__file__', None) == filename:
            return module
    main = sys.modules.get('__main__')
    name = getattr(object, '__name__', None)
    return main if name and getattr(main, name, None) is object else None


def findsource(object):
    """All lines of the file, and the index of the object's first."""
    filename = getfile(object)
    module = getmodule(object, filename)
    lines = linecache.getlines(filename, getattr(module, '__dict__', None))
    if not lines:
        raise OSError('could not get source code')
    if ismodule(object):
        return lines, 0
    if isclass(object):
        if '__firstlineno__' in object.__dict__:
            line = object.__firstlineno__ - 1
        else:
            starts = [i for i, text in enumerate(lines) if text.lstrip().startswith((f'class {object.__name__}:', f'class {object.__name__}('))]
            if not starts:
                raise OSError('could not find class definition')
            line = starts[0]
        if line >= len(lines):
            raise OSError('lineno is out of bounds')
        return lines, line
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    line = object.co_firstlineno - 1
    if line >= len(lines):
        raise OSError('lineno is out of bounds')
    return lines, line


def _scan(line, depth, quote):
    """Brackets that are open after a line, and the triple quote that is."""
    i = 0
    while i < len(line):
        c = line[i]
        if quote:
            if c == '\\':
                i += 1
            elif line.startswith(quote, i):
                i += len(quote) - 1
                quote = ''
        elif c == '#':
            break
        elif c in '"\'':
            quote = c * 3 if line.startswith(c * 3, i) else c
            i += len(quote) - 1
        elif c in '([{':
            depth += 1
        elif c in ')]}':
            depth -= 1
        i += 1
    return depth, quote if len(quote) == 3 or line.endswith('\\\n') else ''


def getblock(lines):
    """The lines of the block of code that begins with the first."""
    depth = 0
    quote = ''
    continued = False
    base = None
    opened = False
    is_block = False
    last = 0
    for i, line in enumerate(lines):
        text = line.strip()
        if depth <= 0 and not quote and not continued:
            if not text or text.startswith('#'):
                continue
            indent = len(line) - len(line.lstrip())
            if base is None:
                base = indent
            elif opened and indent <= base:
                break
            if not opened and not text.startswith('@'):
                opened = True
                is_block = text.startswith(('def ', 'async ', 'class '))
        depth, quote = _scan(line, depth, quote)
        continued = text.endswith('\\')
        last = i + 1
        if opened and not is_block and depth <= 0 and not quote and not continued:
            break
    return lines[:last]


def getsourcelines(object):
    object = unwrap(object)
    lines, start = findsource(object)
    if istraceback(object):
        object = object.tb_frame
    if ismodule(object) or (isframe(object) and object.f_code.co_name == '<module>'):
        return lines, 0
    return getblock(lines[start:]), start + 1


def getsource(object):
    lines, _ = getsourcelines(object)
    return ''.join(lines)


def getcomments(object):
    """The comment lines right above an object's source."""
    try:
        lines, start = findsource(object)
    except (OSError, TypeError):
        return None
    if ismodule(object):
        start = 1 if lines and lines[0][:2] == '#!' else 0
        while start < len(lines) and lines[start].strip() in ('', '#'):
            start += 1
        end = start
        while end < len(lines) and lines[end].startswith('#'):
            end += 1
        return ''.join(line.expandtabs() for line in lines[start:end]) or None
    indent = indentsize(lines[start])
    first = start
    while first > 0 and lines[first - 1].lstrip().startswith('#') and indentsize(lines[first - 1]) == indent:
        first -= 1
    return ''.join(line.expandtabs().lstrip() for line in lines[first:start]) or None


def indentsize(line):
    expanded = line.expandtabs()
    return len(expanded) - len(expanded.lstrip())


# ---- annotations

def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    if isclass(obj):
        annotations = obj.__dict__.get('__annotations__')
        if annotations is None:
            annotations = obj.__annotations__ if '__annotate_func__' in obj.__dict__ or '__annotate__' in obj.__dict__ else {}
        space = getattr(sys.modules.get(obj.__module__), '__dict__', None)
        inner = dict(vars(obj))
    elif ismodule(obj):
        annotations = getattr(obj, '__annotations__', None)
        space = obj.__dict__
        inner = None
    elif callable(obj):
        annotations = getattr(obj, '__annotations__', None)
        space = getattr(unwrap(_unwrap_partial(obj)), '__globals__', None)
        inner = None
    else:
        raise TypeError(f'{obj!r} does not have annotations')
    if annotations is None:
        return {}
    if not isinstance(annotations, dict):
        raise ValueError(f'{obj!r}.__annotations__ is neither a dict nor None')
    if not eval_str:
        return dict(annotations)
    globals = space if globals is None else globals
    locals = inner if locals is None else locals
    return {key: eval(value, globals, locals) if isinstance(value, str) else value for key, value in annotations.items()}


def formatannotation(annotation, base_module=None, *, quote_annotation_strings=True):
    if not quote_annotation_strings and isinstance(annotation, str):
        return annotation
    if getattr(annotation, '__module__', None) == 'typing':
        return repr(annotation).replace('typing.', '')
    if isinstance(annotation, type) and not hasattr(annotation, '__origin__'):
        if annotation.__module__ in ('builtins', base_module):
            return annotation.__qualname__
        return annotation.__module__ + '.' + annotation.__qualname__
    return repr(annotation)


def formatannotationrelativeto(object):
    module = getattr(object, '__module__', None)
    return lambda annotation: formatannotation(annotation, module)


# ---- signatures

class _empty:
    """Stands for a default or annotation that there is not."""


class _ParameterKind(int):
    __slots__ = ()
    _names = ('POSITIONAL_ONLY', 'POSITIONAL_OR_KEYWORD', 'VAR_POSITIONAL', 'KEYWORD_ONLY', 'VAR_KEYWORD')
    _descriptions = ('positional-only', 'positional or keyword', 'variadic positional', 'keyword-only', 'variadic keyword')

    @property
    def name(self):
        return self._names[self]

    @property
    def value(self):
        return int(self)

    @property
    def description(self):
        return self._descriptions[self]

    def __str__(self):
        return self.name

    def __repr__(self):
        return f'<_ParameterKind.{self.name}: {int(self)}>'


_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD = map(_ParameterKind, range(5))


class Parameter:
    """A parameter of a callable."""

    __slots__ = ('_name', '_kind', '_default', '_annotation')

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        if not isinstance(kind, int) or not 0 <= kind < 5:
            raise ValueError(f'value {kind!r} is not a valid Parameter.kind')
        self._kind = _ParameterKind(kind)
        if default is not _empty and kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f'{self._kind.description} parameters cannot have default values')
        self._default = default
        self._annotation = annotation
        if name is _empty:
            raise ValueError('name is a required attribute for Parameter')
        if not isinstance(name, str):
            raise TypeError(f'name must be a str, not a {type(name).__name__}')
        if name[:1] == '.' and name[1:].isdigit():
            if kind != _POSITIONAL_OR_KEYWORD:
                raise ValueError(f'implicit arguments must be passed as positional or keyword arguments, not {self._kind.description}')
            self._kind = _POSITIONAL_ONLY
            name = f'implicit{name[1:]}'
        if not name.isidentifier():
            raise ValueError(f'{name!r} is not a valid parameter name')
        self._name = name

    name = property(lambda self: self._name)
    default = property(lambda self: self._default)
    annotation = property(lambda self: self._annotation)
    kind = property(lambda self: self._kind)

    def replace(self, *, name=_sentinel, kind=_sentinel, annotation=_sentinel, default=_sentinel):
        return type(self)(
            self._name if name is _sentinel else name,
            self._kind if kind is _sentinel else kind,
            default=self._default if default is _sentinel else default,
            annotation=self._annotation if annotation is _sentinel else annotation,
        )

    __replace__ = replace

    def __str__(self):
        return self._format()

    def _format(self, *, quote_annotation_strings=True):
        text = self._name
        if self._annotation is not _empty:
            text += ': ' + formatannotation(self._annotation, quote_annotation_strings=quote_annotation_strings)
        if self._default is not _empty:
            text += (' = ' if self._annotation is not _empty else '=') + repr(self._default)
        return {_VAR_POSITIONAL: '*', _VAR_KEYWORD: '**'}.get(self._kind, '') + text

    def __repr__(self):
        return f'<{type(self).__name__} "{self}">'

    def __hash__(self):
        return hash((self._name, self._kind, self._annotation, self._default))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self._name == other._name and self._kind == other._kind and self._default == other._default
                and self._annotation == other._annotation)


class BoundArguments:
    """What signature.bind() gives: arguments by parameter."""

    __slots__ = ('arguments', '_signature')

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    signature = property(lambda self: self._signature)

    @property
    def args(self):
        args = []
        for name, parameter in self._signature.parameters.items():
            if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            if parameter.kind == _VAR_POSITIONAL:
                args.extend(self.arguments[name])
            else:
                args.append(self.arguments[name])
        return tuple(args)

    @property
    def kwargs(self):
        kwargs = {}
        started = False
        for name, parameter in self._signature.parameters.items():
            if not started:
                if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    started = True
                elif name not in self.arguments:
                    started = True
                    continue
            if not started or name not in self.arguments:
                continue
            if parameter.kind == _VAR_KEYWORD:
                kwargs.update(self.arguments[name])
            else:
                kwargs[name] = self.arguments[name]
        return kwargs

    def apply_defaults(self):
        arguments = {}
        for name, parameter in self._signature.parameters.items():
            if name in self.arguments:
                arguments[name] = self.arguments[name]
            elif parameter.default is not _empty:
                arguments[name] = parameter.default
            elif parameter.kind == _VAR_POSITIONAL:
                arguments[name] = ()
            elif parameter.kind == _VAR_KEYWORD:
                arguments[name] = {}
        self.arguments = arguments

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    __hash__ = None

    def __repr__(self):
        return f"<{type(self).__name__} ({', '.join(f'{name}={value!r}' for name, value in self.arguments.items())})>"


class Signature:
    """The parameters of a callable and its return annotation."""

    __slots__ = ('_return_annotation', '_parameters')

    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        ordered = {}
        top = _POSITIONAL_ONLY
        defaults = False
        for parameter in parameters or ():
            kind = parameter.kind
            if __validate_parameters__:
                if kind < top:
                    raise ValueError(f'wrong parameter order: {top.description} parameter before {kind.description} parameter')
                if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                    if parameter.default is not _empty:
                        defaults = True
                    elif defaults:
                        raise ValueError('non-default argument follows default argument')
                if kind in (_VAR_POSITIONAL, _VAR_KEYWORD) and kind == top and any(p.kind == kind for p in ordered.values()):
                    raise ValueError(f'more than one {kind.description} parameter')
                top = kind
                if parameter.name in ordered:
                    raise ValueError(f'duplicate parameter name: {parameter.name!r}')
            ordered[parameter.name] = parameter
        self._parameters = types.MappingProxyType(ordered)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        return _signature(cls, obj, follow_wrapped, globals, locals, eval_str)

    parameters = property(lambda self: self._parameters)
    return_annotation = property(lambda self: self._return_annotation)

    def replace(self, *, parameters=_sentinel, return_annotation=_sentinel):
        return type(self)(
            self.parameters.values() if parameters is _sentinel else parameters,
            return_annotation=self._return_annotation if return_annotation is _sentinel else return_annotation,
        )

    __replace__ = replace

    def _comparable(self):
        ordered = tuple(p for p in self._parameters.values() if p.kind != _KEYWORD_ONLY)
        return ordered, {p.name: p for p in self._parameters.values() if p.kind == _KEYWORD_ONLY}, self._return_annotation

    def __hash__(self):
        ordered, keywords, annotation = self._comparable()
        return hash((ordered, frozenset(keywords.values()), annotation))

    def __eq__(self, other):
        if self is other:
            return True
        return self._comparable() == other._comparable() if isinstance(other, Signature) else NotImplemented

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, partial):
        arguments = {}
        parameters = list(self._parameters.values())
        kwargs = dict(kwargs)
        given = list(args)
        positional_only_by_name = []
        for parameter in parameters:
            name = parameter.name
            kind = parameter.kind
            if kind == _VAR_POSITIONAL:
                if given:
                    arguments[name] = tuple(given)
                    given = []
            elif kind == _VAR_KEYWORD:
                continue
            elif kind == _KEYWORD_ONLY:
                if given:
                    raise TypeError('too many positional arguments')
                if name in kwargs:
                    arguments[name] = kwargs.pop(name)
                elif parameter.default is _empty and not partial:
                    raise TypeError(f'missing a required argument: {name!r}')
            elif given:
                if name in kwargs and kind != _POSITIONAL_ONLY:
                    raise TypeError(f'multiple values for argument {name!r}')
                arguments[name] = given.pop(0)
            elif kind == _POSITIONAL_ONLY:
                if name in kwargs:
                    positional_only_by_name.append(name)
                if parameter.default is _empty and not partial:
                    by_name = name in kwargs and not any(p.kind == _VAR_KEYWORD for p in parameters)
                    raise TypeError(f"missing a required {'positional-only ' if by_name else ''}argument: {name!r}")
            elif name in kwargs:
                arguments[name] = kwargs.pop(name)
            elif parameter.default is _empty and not partial:
                raise TypeError(f'missing a required argument: {name!r}')
        if given:
            raise TypeError('too many positional arguments')
        if kwargs:
            variadic = next((p for p in parameters if p.kind == _VAR_KEYWORD), None)
            if variadic is not None:
                arguments[variadic.name] = kwargs
            elif positional_only_by_name:
                names = ', '.join(map(repr, positional_only_by_name))
                raise TypeError(f'got some positional-only arguments passed as keyword arguments: {names}')
            else:
                raise TypeError(f'got an unexpected keyword argument {next(iter(kwargs))!r}')
        return BoundArguments(self, {p.name: arguments[p.name] for p in parameters if p.name in arguments})

    def __repr__(self):
        return f'<{type(self).__name__} {self}>'

    def __str__(self):
        return self.format()

    def format(self, *, max_width=None, quote_annotation_strings=True):
        result = []
        slash_due = False
        star_due = True
        for parameter in self._parameters.values():
            text = parameter._format(quote_annotation_strings=quote_annotation_strings)
            kind = parameter.kind
            if kind == _POSITIONAL_ONLY:
                slash_due = True
            elif slash_due:
                result.append('/')
                slash_due = False
            if kind == _VAR_POSITIONAL:
                star_due = False
            elif kind == _KEYWORD_ONLY and star_due:
                result.append('*')
                star_due = False
            result.append(text)
        if slash_due:
            result.append('/')
        rendered = f"({', '.join(result)})"
        if max_width is not None and len(rendered) > max_width:
            rendered = '(\n    ' + ',\n    '.join(result) + '\n)'
        if self._return_annotation is not _empty:
            rendered += ' -> ' + formatannotation(self._return_annotation, quote_annotation_strings=quote_annotation_strings)
        return rendered


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False, annotation_format=None):
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals, eval_str=eval_str)


class _Unrepresentable:
    def __repr__(self):
        return '<unrepresentable>'


_special = {
    **dict.fromkeys('add sub mul matmul truediv floordiv mod and or xor lshift rshift lt le eq ne gt ge radd rsub rmul rmod rand ror rxor '
                    'rtruediv rfloordiv iadd isub imul iand ior ixor'.split(), 'self, value, /'),
    **dict.fromkeys('len repr str hash iter next bool int float index neg pos abs invert sizeof dir reversed'.split(), 'self, /'),
    **dict.fromkeys('getitem delitem contains'.split(), 'self, key, /'),
    'setitem': 'self, key, value, /', 'getattribute': 'self, name, /', 'setattr': 'self, name, value, /', 'delattr': 'self, name, /',
    'init': 'self, /, *args, **kwargs', 'call': 'self, /, *args, **kwargs', 'get': 'self, instance, owner=None, /', 'format': 'self, format_spec, /',
}


def _of_native(cls, obj):
    """From the table of what natives take, made of the same declarations as they are."""
    import _signatures
    name = obj.__qualname__
    module = getattr(obj, '__module__', None)
    if isclass(obj):
        text = _signatures.find(f'{name}.__new__')
        if text is None:
            text = next((t for b in obj.__mro__ if (t := _signatures.find(f'{b.__qualname__}.__init__')) is not None), None)
    elif isinstance(module, str) and module != 'builtins' and '.' not in name:
        text = _signatures.find(f'{module}.{name}')
    else:
        text = _signatures.find(name)
    if text is None and _is_dunder(name.rpartition('.')[2]):
        text = _special.get(name.rpartition('.')[2].strip('_'))
    if text is None:
        raise ValueError(f'no signature found for builtin {obj!r}')
    parameters = _parse(text)
    bound = not isclass(obj) and getattr(obj, '__self__', None) is not None and '.' in name
    if parameters and (bound or isclass(obj)) and parameters[0].name in ('self', 'cls'):
        del parameters[0]
    return cls(parameters, __validate_parameters__=False)


def _parse(text):
    parameters = []
    kind = _POSITIONAL_OR_KEYWORD
    for part in text.split(', ') if text else ():
        if part == '/':
            parameters = [p.replace(kind=_POSITIONAL_ONLY) for p in parameters]
        elif part == '*':
            kind = _KEYWORD_ONLY
        elif part.startswith('**'):
            parameters.append(Parameter(part[2:], _VAR_KEYWORD))
        elif part.startswith('*'):
            parameters.append(Parameter(part[1:], _VAR_POSITIONAL))
            kind = _KEYWORD_ONLY
        else:
            name, equals, default = part.partition('=')
            value = _empty
            if equals:
                try:
                    value = eval(default, {})
                except (NameError, SyntaxError):
                    value = _Unrepresentable()
            parameters.append(Parameter(name, kind, default=value))
    return parameters


def _of_function(cls, func, globals=None, locals=None, eval_str=False):
    code = func.__code__
    names = code.co_varnames
    positional = code.co_argcount
    keyword_only = code.co_kwonlyargcount
    annotations = get_annotations(func, globals=globals, locals=locals, eval_str=eval_str)
    defaults = func.__defaults__ or ()
    keyword_defaults = func.__kwdefaults__ or {}
    parameters = []
    first_default = positional - len(defaults)
    for i, name in enumerate(names[:positional]):
        kind = _POSITIONAL_ONLY if i < code.co_posonlyargcount else _POSITIONAL_OR_KEYWORD
        default = defaults[i - first_default] if i >= first_default else _empty
        parameters.append(Parameter(name, kind, default=default, annotation=annotations.get(name, _empty)))
    index = positional + keyword_only
    if code.co_flags & CO_VARARGS:
        name = names[index]
        index += 1
        parameters.append(Parameter(name, _VAR_POSITIONAL, annotation=annotations.get(name, _empty)))
    for name in names[positional:positional + keyword_only]:
        default = keyword_defaults.get(name, _empty)
        parameters.append(Parameter(name, _KEYWORD_ONLY, default=default, annotation=annotations.get(name, _empty)))
    if code.co_flags & CO_VARKEYWORDS:
        name = names[index]
        parameters.append(Parameter(name, _VAR_KEYWORD, annotation=annotations.get(name, _empty)))
    return cls(parameters, return_annotation=annotations.get('return', _empty), __validate_parameters__=False)


def _without_first(sig):
    parameters = list(sig.parameters.values())
    if not parameters or parameters[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError('invalid method signature')
    if parameters[0].kind != _VAR_POSITIONAL:
        del parameters[0]
    return sig.replace(parameters=parameters)


def _of_partial(cls, obj, options):
    sig = _signature(cls, obj.func, *options)
    bound = sig.bind_partial(*obj.args, **(obj.keywords or {}))
    parameters = []
    keyword_from_here = False
    for name, parameter in sig.parameters.items():
        kind = parameter.kind
        if name in bound.arguments and kind not in (_VAR_POSITIONAL, _VAR_KEYWORD):
            if kind == _POSITIONAL_ONLY or (kind == _POSITIONAL_OR_KEYWORD and name not in (obj.keywords or {})):
                continue
            keyword_from_here = True
            parameter = parameter.replace(default=bound.arguments[name], kind=_KEYWORD_ONLY)
        elif keyword_from_here:
            if kind == _POSITIONAL_OR_KEYWORD:
                parameter = parameter.replace(kind=_KEYWORD_ONLY)
            elif kind == _VAR_POSITIONAL:
                continue
        parameters.append(parameter)
    return sig.replace(parameters=parameters)


def _signature(cls, obj, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    options = follow_wrapped, globals, locals, eval_str
    if not callable(obj):
        raise TypeError(f'{obj!r} is not a callable object')
    if ismethod(obj):
        return _without_first(_signature(cls, obj.__func__, *options))
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, '__signature__') or ismethod(f))
        if ismethod(obj):
            return _signature(cls, obj, *options)
    own = getattr(obj, '__signature__', None)
    if own is not None:
        if not isinstance(own, Signature):
            if callable(own) and not isinstance(own, str):
                own = own()
            if isinstance(own, str):
                return cls(_parse(own.strip('()')))
        if not isinstance(own, Signature):
            raise TypeError(f'unexpected object {own!r} in __signature__ attribute')
        return own
    if isfunction(obj):
        return _of_function(cls, obj, globals, locals, eval_str)
    if isinstance(obj, (types.BuiltinFunctionType, types.MethodDescriptorType, types.WrapperDescriptorType)):
        return _of_native(cls, obj)
    partial = getattr(sys.modules.get('functools'), 'partial', None)
    if partial is not None and isinstance(obj, partial):
        return _of_partial(cls, obj, options)
    if isinstance(obj, type):
        return _of_class(cls, obj, options)
    if isinstance(obj, staticmethod):
        return _signature(cls, obj.__func__, *options)
    call = _static_of_class(type(obj), '__call__')
    if call is not _sentinel:
        try:
            bound = type(obj).__call__.__get__(obj) if isfunction(call) else getattr(obj, '__call__')
            return _signature(cls, bound, *options)
        except ValueError as error:
            raise ValueError(f'no signature found for {obj!r}') from error
    raise ValueError(f'callable {obj!r} is not supported by signature')


def _of_class(cls, obj, options):
    call = _static_of_class(type(obj), '__call__')
    if isfunction(call):
        return _without_first(_signature(cls, call, *options))
    new = _static_of_class(obj, '__new__')
    init = _static_of_class(obj, '__init__')
    mro = obj.__mro__
    new_at = next((i for i, base in enumerate(mro) if '__new__' in base.__dict__), len(mro))
    init_at = next((i for i, base in enumerate(mro) if '__init__' in base.__dict__), len(mro))
    if isinstance(new, staticmethod):
        new = new.__func__
    python_new = callable(new) and not isbuiltin(new)
    if python_new and (new_at <= init_at or not isfunction(init)):
        return _without_first(_signature(cls, new, *options))
    if callable(init) and not isinstance(init, types.WrapperDescriptorType):
        return _without_first(_signature(cls, init, *options))
    if python_new:
        return _without_first(_signature(cls, new, *options))
    for base in mro[:-1]:
        if base.__module__ == 'builtins':
            return _of_native(cls, base)
    return cls()


# ---- arguments

FullArgSpec = _record('FullArgSpec', 'args varargs varkw defaults kwonlyargs kwonlydefaults annotations')
ArgInfo = _record('ArgInfo', 'args varargs keywords locals')
Arguments = _record('Arguments', 'args varargs varkw')
ClosureVars = _record('ClosureVars', 'nonlocals globals builtins unbound')


def getfullargspec(func):
    try:
        if ismethod(func):
            sig = _signature(Signature, func.__func__, False)
        else:
            sig = _signature(Signature, func, False)
    except Exception as error:
        raise TypeError('unsupported callable') from error
    args = []
    positional_only = []
    defaults = ()
    varargs = varkw = None
    keyword_only = []
    keyword_defaults = {}
    annotations = {}
    if sig.return_annotation is not sig.empty:
        annotations['return'] = sig.return_annotation
    for parameter in sig.parameters.values():
        kind = parameter.kind
        name = parameter.name
        if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            (positional_only if kind == _POSITIONAL_ONLY else args).append(name)
            if parameter.default is not _empty:
                defaults += (parameter.default,)
        elif kind == _VAR_POSITIONAL:
            varargs = name
        elif kind == _KEYWORD_ONLY:
            keyword_only.append(name)
            if parameter.default is not _empty:
                keyword_defaults[name] = parameter.default
        else:
            varkw = name
        if parameter.annotation is not _empty:
            annotations[name] = parameter.annotation
    return FullArgSpec(positional_only + args, varargs, varkw, defaults or None, keyword_only, keyword_defaults or None, annotations)


def getargs(co):
    if not iscode(co):
        raise TypeError(f'{co!r} is not a code object')
    names = co.co_varnames
    count = co.co_argcount
    keyword_only = co.co_kwonlyargcount
    index = count + keyword_only
    varargs = varkw = None
    if co.co_flags & CO_VARARGS:
        varargs = names[index]
        index += 1
    if co.co_flags & CO_VARKEYWORDS:
        varkw = names[index]
    return Arguments(list(names[:count]) + list(names[count:count + keyword_only]), varargs, varkw)


def getargvalues(frame):
    args, varargs, varkw = getargs(frame.f_code)
    return ArgInfo(args, varargs, varkw, frame.f_locals)


def formatargvalues(args, varargs, varkw, locals, formatarg=str, formatvarargs=lambda name: '*' + name,
                    formatvarkw=lambda name: '**' + name, formatvalue=lambda value: '=' + repr(value)):
    specs = [formatarg(name) + formatvalue(locals[name]) for name in args]
    if varargs:
        specs.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        specs.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return f"({', '.join(specs)})"


def getcallargs(func, /, *positional, **named):
    """The arguments of a call by parameter name."""
    if ismethod(func) and func.__self__ is not None:
        positional = (func.__self__,) + positional
        func = func.__func__
    try:
        bound = _of_function(Signature, func).bind(*positional, **named)
    except TypeError:
        # The real call has the better message; a failing one runs nothing of the function.
        func(*positional, **named)
        raise
    bound.apply_defaults()
    return dict(bound.arguments)


def getclosurevars(func):
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError(f'{func!r} is not a Python function')
    code = func.__code__
    nonlocals = {}
    for name, cell in zip(code.co_freevars, func.__closure__ or ()):
        nonlocals[name] = cell.cell_contents
    space = func.__globals__
    native = space.get('__builtins__', builtins.__dict__)
    if ismodule(native):
        native = native.__dict__
    global_vars = {}
    builtin_vars = {}
    unbound = set()
    for name in code.co_names:
        if name in space:
            global_vars[name] = space[name]
        elif name in native:
            builtin_vars[name] = native[name]
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, global_vars, builtin_vars, unbound)


# ---- frames

FrameInfo = _record('FrameInfo', 'frame filename lineno function code_context index')
Traceback = _record('Traceback', 'filename lineno function code_context index')


def currentframe():
    """The frame of the caller."""
    return sys._getframe(1)


def getlineno(frame):
    return frame.f_lineno


def getframeinfo(frame, context=1):
    if istraceback(frame):
        lineno = frame.tb_lineno
        frame = frame.tb_frame
    elif isframe(frame):
        lineno = frame.f_lineno
    else:
        raise TypeError(f'{frame!r} is not a frame or traceback object')
    filename = frame.f_code.co_filename
    lines = index = None
    if context > 0:
        source = linecache.getlines(filename)
        if source:
            start = max(0, min(lineno - 1 - context // 2, len(source) - context))
            lines = source[start:start + context]
            index = lineno - 1 - start
    return Traceback(filename, lineno, frame.f_code.co_name, lines, index)


def getouterframes(frame, context=1):
    result = []
    while frame:
        result.append(FrameInfo(frame, *getframeinfo(frame, context)))
        frame = frame.f_back
    return result


def getinnerframes(tb, context=1):
    result = []
    while tb:
        result.append(FrameInfo(tb.tb_frame, *getframeinfo(tb, context)))
        tb = tb.tb_next
    return result


def stack(context=1):
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    exc = sys.exception()
    return getinnerframes(exc and exc.__traceback__, context)


# ---- generators and coroutines

GEN_CREATED = 'GEN_CREATED'
GEN_RUNNING = 'GEN_RUNNING'
GEN_SUSPENDED = 'GEN_SUSPENDED'
GEN_CLOSED = 'GEN_CLOSED'
CORO_CREATED = 'CORO_CREATED'
CORO_RUNNING = 'CORO_RUNNING'
CORO_SUSPENDED = 'CORO_SUSPENDED'
CORO_CLOSED = 'CORO_CLOSED'
AGEN_CREATED = 'AGEN_CREATED'
AGEN_RUNNING = 'AGEN_RUNNING'
AGEN_SUSPENDED = 'AGEN_SUSPENDED'
AGEN_CLOSED = 'AGEN_CLOSED'


def _state(object, prefix, word):
    if getattr(object, prefix + '_running'):
        return word + '_RUNNING'
    if getattr(object, prefix + '_suspended'):
        return word + '_SUSPENDED'
    return word + ('_CLOSED' if getattr(object, prefix + '_frame') is None else '_CREATED')


def getgeneratorstate(generator):
    return _state(generator, 'gi', 'GEN')


def getcoroutinestate(coroutine):
    return _state(coroutine, 'cr', 'CORO')


def getasyncgenstate(agen):
    return _state(agen, 'ag', 'AGEN')


def _locals(frame):
    return dict(frame.f_locals) if frame is not None else {}


def getgeneratorlocals(generator):
    if not isgenerator(generator):
        raise TypeError(f'{generator!r} is not a Python generator')
    return _locals(generator.gi_frame)


def getcoroutinelocals(coroutine):
    return _locals(coroutine.cr_frame)


def getasyncgenlocals(agen):
    if not isasyncgen(agen):
        raise TypeError(f'{agen!r} is not a Python async generator')
    return _locals(agen.ag_frame)
