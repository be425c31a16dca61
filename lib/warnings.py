"""Warnings: issuing, filtering and showing them."""

import sys

__all__ = [
    'warn', 'warn_explicit', 'showwarning', 'formatwarning', 'filterwarnings', 'simplefilter', 'resetwarnings',
    'catch_warnings', 'deprecated',
]

# (action, pattern of the message or None, category, pattern of the module or None, line or 0)
filters = [
    ('default', None, DeprecationWarning, '__main__', 0),
    ('ignore', None, DeprecationWarning, None, 0),
    ('ignore', None, PendingDeprecationWarning, None, 0),
    ('ignore', None, ImportWarning, None, 0),
    ('ignore', None, ResourceWarning, None, 0),
]
_defaultaction = 'default'
onceregistry = {}
_version = 1
_actions = ('error', 'ignore', 'always', 'all', 'default', 'module', 'once')


class WarningMessage:
    _WARNING_DETAILS = ('message', 'category', 'filename', 'lineno', 'file', 'line', 'source')

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return (f'{{message : {self.message!r}, category : {self._category_name!r}, filename : {self.filename!r}, '
                f'lineno : {self.lineno}, line : {self.line!r}}}')

    def __repr__(self):
        return f'<{type(self).__qualname__} {self}>'


def formatwarning(message, category, filename, lineno, line=None):
    return _format(WarningMessage(message, category, filename, lineno, None, line))


def _format(msg):
    text = f'{msg.filename}:{msg.lineno}: {msg.category.__name__}: {msg.message}\n'
    line = msg.line
    if line is None:
        import linecache
        line = linecache.getline(msg.filename, msg.lineno)
    line = line.strip()
    return f'{text}  {line}\n' if line else text


def showwarning(message, category, filename, lineno, file=None, line=None):
    _print(WarningMessage(message, category, filename, lineno, file, line))


def _print(msg):
    file = msg.file
    if file is None:
        file = sys.stderr
        if file is None:
            return
    if formatwarning is _formatwarning:
        text = _format(msg)
    else:
        text = formatwarning(msg.message, msg.category, msg.filename, msg.lineno, msg.line)
    file.write(text)


_formatwarning = formatwarning
_showwarning = showwarning
_showwarnmsg_impl = _print


def _showwarnmsg(msg):
    if showwarning is not _showwarning:
        if not callable(showwarning):
            raise TypeError('warnings.showwarning() must be set to a function or method')
        showwarning(msg.message, msg.category, msg.filename, msg.lineno, msg.file, msg.line)
        return
    _showwarnmsg_impl(msg)


# ---- filters

def _matches(pattern, text):
    """The pattern of a filter: text to be equal to, or what `re` compiled."""
    if pattern is None:
        return True
    return pattern == text if isinstance(pattern, str) else pattern.match(text) is not None


def _compile(pattern, flags_ignorecase):
    if not pattern:
        return None
    import re

    return re.compile(pattern, re.I) if flags_ignorecase else re.compile(pattern)


def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
    if action not in _actions:
        raise ValueError(f'invalid action: {action!r}')
    if not isinstance(message, str):
        raise TypeError('message must be a string')
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError('category must be a Warning subclass')
    if not isinstance(module, str):
        raise TypeError('module must be a string')
    if not isinstance(lineno, int):
        raise TypeError('lineno must be an int')
    if lineno < 0:
        raise ValueError('lineno must be an int >= 0')
    _add((action, _compile(message, True), category, _compile(module, False), lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    if action not in _actions:
        raise ValueError(f'invalid action: {action!r}')
    if not isinstance(lineno, int):
        raise TypeError('lineno must be an int')
    if lineno < 0:
        raise ValueError('lineno must be an int >= 0')
    _add((action, None, category, None, lineno), append)


def _add(item, append):
    if append:
        if item not in filters:
            filters.append(item)
    else:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    _filters_mutated()


def resetwarnings():
    filters[:] = []
    _filters_mutated()


def _filters_mutated():
    global _version
    _version += 1


# ---- issuing

def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    if isinstance(message, Warning):
        category = message.__class__
    elif category is None:
        category = UserWarning
    elif not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    if not isinstance(skip_file_prefixes, tuple):
        raise TypeError("warn() argument 'skip_file_prefixes' must be tuple, not " + type(skip_file_prefixes).__name__)
    if skip_file_prefixes:
        stacklevel = max(2, stacklevel)
    frame = sys._getframe(1)
    level = stacklevel
    while level > 1 and frame is not None:
        frame = frame.f_back
        if frame is not None and skip_file_prefixes:
            while frame is not None and frame.f_code.co_filename.startswith(skip_file_prefixes):
                frame = frame.f_back
        level -= 1
    if frame is None:
        space = sys.__dict__
        filename = '<sys>'
        lineno = 0
    else:
        space = frame.f_globals
        filename = frame.f_code.co_filename
        lineno = frame.f_lineno
    module = space.get('__name__', '<string>')
    registry = space.setdefault('__warningregistry__', {})
    _issue(message, category, filename, lineno, module, registry, source, None)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    if not isinstance(message, Warning) and not (isinstance(category, type) and issubclass(category, Warning)):
        name = getattr(category, '__name__', type(category).__name__)
        raise TypeError(f"category must be a Warning subclass, not '{name}'")
    if module_globals is not None and not isinstance(module_globals, dict):
        raise TypeError(f"module_globals must be a dict, not '{type(module_globals).__name__}'")
    _issue(message, category, filename, int(lineno), module, registry, source, None)


def _issue(message, category, filename, lineno, module, registry, source, line):
    if module is None:
        module = filename or '<unknown>'
        if module.endswith('.py'):
            module = module[:-3]
    if registry is None:
        registry = {}
    if registry.get('version', 0) != _version:
        registry.clear()
        registry['version'] = _version
    if isinstance(message, Warning):
        text = str(message)
        category = message.__class__
    else:
        text = message
        message = category(message)
    key = (text, category, lineno)
    if registry.get(key):
        return
    for action, pattern, kind, where, at in filters:
        if issubclass(category, kind) and at in (0, lineno) and _matches(pattern, text) and _matches(where, module):
            break
    else:
        action = _defaultaction
    if action == 'ignore':
        return
    if action == 'error':
        raise message
    if action == 'once':
        registry[key] = 1
        if onceregistry.get((text, category)):
            return
        onceregistry[text, category] = 1
    elif action == 'module':
        registry[key] = 1
        alone = (text, category, 0)
        if registry.get(alone):
            return
        registry[alone] = 1
    elif action == 'default':
        registry[key] = 1
    elif action not in ('always', 'all'):
        raise RuntimeError(f'Unrecognized action ({action!r}) in warnings.filters:\n {(action, pattern, kind, where, at)}')
    _showwarnmsg(WarningMessage(message, category, filename, lineno, None, line, source))


def _syntax_warning(message, place, line):
    """Called by the compiler; `line` is the source line when the text is that of a file."""
    filename, lineno, (offset, end_lineno, end_offset) = place
    try:
        _issue(message, SyntaxWarning, filename, lineno, None, None, None, line)
    except SyntaxWarning:
        escape = ' Such sequences will not work in the future.'
        text = line if escape in message else None
        raise SyntaxError(message.replace(escape, ''), (filename, lineno, offset, text, end_lineno, end_offset)) from None


# ---- the context manager and the decorator

class catch_warnings:
    """Puts filters and showwarning back at its end; with `record` the warnings go to a list instead of being shown."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._module = sys.modules['warnings'] if module is None else module
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        args = []
        if self._record:
            args.append('record=True')
        if self._module is not sys.modules['warnings']:
            args.append(f'module={self._module!r}')
        return f"{type(self).__name__}({', '.join(args)})"

    def __enter__(self):
        global filters, showwarning, _showwarnmsg_impl
        if self._entered:
            raise RuntimeError(f'Cannot enter {self!r} twice')
        self._entered = True
        self._saved = filters, showwarning, _showwarnmsg_impl
        filters = filters[:]
        _filters_mutated()
        log = None
        if self._record:
            log = []
            _showwarnmsg_impl = log.append
            showwarning = _showwarning
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *exc_info):
        global filters, showwarning, _showwarnmsg_impl
        if not self._entered:
            raise RuntimeError(f'Cannot exit {self!r} without entering first')
        filters, showwarning, _showwarnmsg_impl = self._saved
        _filters_mutated()


class deprecated:
    """Decorator that warns when the class is instantiated or subclassed, or the function called (PEP 702)."""

    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError(f"Expected an object of type str for 'message', not {type(message).__name__!r}")
        self.message = message
        self.category = category
        self.stacklevel = stacklevel

    def __call__(self, arg, /):
        message = self.message
        category = self.category
        stacklevel = self.stacklevel
        if category is None:
            arg.__deprecated__ = message
            return arg
        if isinstance(arg, type):
            self._wrap_class(arg, message, category, stacklevel)
            arg.__deprecated__ = message
            return arg
        if callable(arg):
            def wrapper(*args, **kwargs):
                warn(message, category=category, stacklevel=stacklevel + 1)
                return arg(*args, **kwargs)

            for name in '__module__', '__name__', '__qualname__', '__doc__', '__annotate__', '__type_params__':
                if hasattr(arg, name):
                    setattr(wrapper, name, getattr(arg, name))
            wrapper.__dict__.update(getattr(arg, '__dict__', {}))
            wrapper.__wrapped__ = arg
            if arg.__code__.co_flags & 0x80 if hasattr(arg, '__code__') else False:
                from inspect import markcoroutinefunction
                wrapper = markcoroutinefunction(wrapper)
            arg.__deprecated__ = wrapper.__deprecated__ = message
            return wrapper
        raise TypeError(f'@deprecated decorator with non-None category must be applied to a class or callable, not {arg!r}')

    @staticmethod
    def _wrap_class(arg, message, category, stacklevel):
        original_new = arg.__new__

        def __new__(cls, /, *args, **kwargs):
            if cls is arg:
                warn(message, category=category, stacklevel=stacklevel + 1)
            if original_new is not object.__new__:
                return original_new(cls, *args, **kwargs)
            if cls.__init__ is object.__init__ and (args or kwargs):
                raise TypeError(f'{cls.__name__}() takes no arguments')
            return original_new(cls)

        arg.__new__ = staticmethod(__new__)
        original_init_subclass = arg.__dict__.get('__init_subclass__')
        if isinstance(original_init_subclass, classmethod):
            original = original_init_subclass.__func__

            def __init_subclass__(*args, **kwargs):
                warn(message, category=category, stacklevel=stacklevel + 1)
                return original(*args, **kwargs)
        else:
            def __init_subclass__(cls, *args, **kwargs):
                warn(message, category=category, stacklevel=stacklevel + 1)
                return super(arg, cls).__init_subclass__(*args, **kwargs)
        arg.__init_subclass__ = classmethod(__init_subclass__)
