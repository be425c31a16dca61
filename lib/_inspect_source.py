"""The part of inspect about documentation, source, frames and generators."""

import builtins
import linecache
import sys

from _inspect_kinds import (
    _record, _unwrap_partial, isasyncgen, isclass, iscode, isframe, isfunction, isgenerator, ismethod, ismodule, istraceback, unwrap,
)

__name__ = 'inspect'

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
                doc = base.__doc__
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


def _code_of(object):
    """The code object behind a method, function, traceback or frame; anything else as it is."""
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    return object


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
    object = _code_of(object)
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
    object = _code_of(object)
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


# ---- frames

class FrameInfo(_record('FrameInfo', 'frame filename lineno function code_context index')):
    __module__ = 'inspect'

    def __new__(cls, frame, filename, lineno, function, code_context, index, *, positions=None):
        self = super().__new__(cls, frame, filename, lineno, function, code_context, index)
        self.positions = positions
        return self

    def __repr__(self):
        return f'{super().__repr__()[:-1]}, positions={self.positions!r})'


class Traceback(_record('Traceback', 'filename lineno function code_context index')):
    __module__ = 'inspect'

    def __new__(cls, filename, lineno, function, code_context, index, *, positions=None):
        self = super().__new__(cls, filename, lineno, function, code_context, index)
        self.positions = positions
        return self

    def __repr__(self):
        return f'{super().__repr__()[:-1]}, positions={self.positions!r})'


def _positions(code, offset):
    import dis

    found = list(code.co_positions())[offset // 8:][:1] if offset >= 0 else []
    return dis.Positions(*found[0]) if found else dis.Positions()


def currentframe():
    """The frame of the caller."""
    return sys._getframe(1)


def getlineno(frame):
    return frame.f_lineno


def getframeinfo(frame, context=1):
    if istraceback(frame):
        lineno = frame.tb_lineno
        offset = frame.tb_lasti
        frame = frame.tb_frame
    elif isframe(frame):
        lineno = frame.f_lineno
        offset = frame.f_lasti
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
    return Traceback(filename, lineno, frame.f_code.co_name, lines, index, positions=_positions(frame.f_code, offset))


def getouterframes(frame, context=1):
    result = []
    while frame:
        info = getframeinfo(frame, context)
        result.append(FrameInfo(frame, *info, positions=info.positions))
        frame = frame.f_back
    return result


def getinnerframes(tb, context=1):
    result = []
    while tb:
        info = getframeinfo(tb, context)
        result.append(FrameInfo(tb.tb_frame, *info, positions=info.positions))
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
    return frame.f_locals if frame is not None else {}


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
