"""Texts of exceptions, and of what cannot be raised."""

import builtins
import sys
from _introspection import call_tracing as _call_tracing, format_exception

_SPACES = ' \t\n\r\f\v'


def displayhook(value):
    if value is not None:
        # While its text is made nothing is shown as the last value.
        builtins._ = None
        sys.stdout.write(f'{value!r}\n')
        builtins._ = value


def excepthook(exctype, value, traceback):
    if not isinstance(value, BaseException):
        raise TypeError(f'print_exception(): Exception expected for value, {type(value).__name__} found')
    sys.stderr.write(format_exception(value))


def os_error_text(error):
    number, text, first, second = (vars(OSError)[name].__get__(error) for name in ('errno', 'strerror', 'filename', 'filename2'))
    if first is not None:
        return f'[Errno {number}] {text}: {first!r}' if second is None else f'[Errno {number}] {text}: {first!r} -> {second!r}'
    args = error.args
    if number is not None and text is not None or 2 <= len(args) <= 5 and args[0] is number and args[1] is text:
        return f'[Errno {number}] {text}'
    return '' if not args else str(args[0] if len(args) == 1 else args)


def syntax_error_text(error):
    text, file, line = (vars(SyntaxError)[name].__get__(error) for name in ('msg', 'filename', 'lineno'))
    places = [] if not isinstance(file, str) else [file.rpartition('/')[2]]
    if type(line) is int:
        places.append(f'line {line}')
    return f'{text} ({", ".join(places)})' if places else str(text)


def unicode_error_text(error):
    object, start, end = error.object, error.start, error.end
    what = "can't translate"
    if not isinstance(error, UnicodeTranslateError):
        what = f"'{error.encoding}' codec can't {'decode' if isinstance(error, UnicodeDecodeError) else 'encode'}"
    if 0 <= start < len(object) and end == start + 1:
        code = object[start] if isinstance(object, bytes) else ord(object[start])
        if isinstance(object, bytes):
            what += f' byte 0x{code:02x} in position {start}'
        else:
            escape = f'x{code:02x}' if code < 0x100 else f'u{code:04x}' if code < 0x10000 else f'U{code:08x}'
            what += f" character '\\{escape}' in position {start}"
    else:
        what += f' {"bytes" if isinstance(object, bytes) else "characters"} in position {start}-{end - 1}'
    return f'{what}: {error.reason}'


def syntax_error_place(error):
    """File and line of a SyntaxError, its text, and the caret line; and the message if it is another one than that of the error."""
    typo = _call_tracing(_typo, (error,), True)
    message = None
    if typo:
        message, text, line, offset, end = typo
        # What is drawn, and not told by the error itself.
        error = SyntaxError(message, (error.filename, line, offset, text, line, end))
    return _place(error), message


def _typo(error):
    message = error.msg
    if not isinstance(message, str) or not message.startswith('invalid syntax') or not isinstance(error._metadata, tuple):
        return None
    from _keyword_typos import find_typo

    # What is no source after all has no keywords.
    try:
        return find_typo(error)
    except Exception:
        return None


def _place(error):
    lines = []
    if error.lineno is not None:
        lines.append(f'  File "{error.filename if isinstance(error.filename, str) else "<string>"}", line {error.lineno}')
    text = error.text
    if isinstance(text, str):
        shown = text.rstrip('\n')
        spaces = len(shown) - len(shown.lstrip(' \n\f'))
        lines.append(f'    {shown[spaces:]}')
        if isinstance(error.offset, int):
            carets = _carets(error, shown, spaces)
            if carets is not None:
                lines.append(carets)
    return ''.join(f'{line}\n' for line in lines)


def _carets(error, shown, spaces):
    offset, end, length = error.offset, error.end_offset, len(error.text)
    if error.end_lineno != error.lineno:
        end = len(shown) + 1
    elif not isinstance(end, int) or not end:
        end = offset
    if length:
        offset = length + 1 if offset > length else offset
        end = min(end, length + 1)
    if offset >= end or end < 0:
        end = offset + 1
    column = offset - 1 - spaces
    if column < 0:
        return None
    # Tabs and the like keep the caret below its place.
    before = ''.join(each if each in _SPACES else ' ' for each in shown[spaces:spaces + column])
    return f'    {before}{"^" * (end - offset)}'


def unraisablehook(unraisable):
    what = unraisable.err_msg or 'Exception ignored in'
    sys.stderr.write(f'{what}:\n' if unraisable.object is None else f'{what}: {unraisable.object!r}\n')
    if unraisable.exc_value is not None:
        sys.stderr.write(format_exception(unraisable.exc_value))


class UnraisableHookArgs:
    __module__ = 'sys'

    def __init__(self, exc_type, exc_value, exc_traceback, err_msg, object):
        self.exc_type = exc_type
        self.exc_value = exc_value
        self.exc_traceback = exc_traceback
        self.err_msg = err_msg
        self.object = object

    def __repr__(self):
        return f'sys.UnraisableHookArgs({", ".join([f"{name}={value!r}" for name, value in vars(self).items()])})'


def report(exception, what, value):
    """Tells sys.unraisablehook of an exception that nobody can catch."""
    hook = getattr(sys, 'unraisablehook', None)
    if hook is not None:
        message = f'Exception ignored while calling {what} {value!r}'
        hook(UnraisableHookArgs(type(exception), exception, exception.__traceback__, message, None))


def callable_name(callable):
    """As errors about arguments behind stars have it: with the module, unless that is builtins."""
    try:
        name = callable.__qualname__
    except AttributeError:
        return str(callable)
    module = getattr(callable, '__module__', None)
    return f'{name}()' if module is None or module == 'builtins' else f'{module}.{name}()'


def no_context_manager(value, missing):
    """The TypeError of a `with` whose object lacks a method, which perhaps was meant for the other kind of `with`."""
    asynchronous = missing[2] == 'a'
    kind = type(value)
    names = ('__enter__', '__exit__') if asynchronous else ('__aenter__', '__aexit__')
    hint = ''
    if all([any([name in vars(base) for base in type.__dict__['__mro__'].__get__(kind)]) for name in names]):
        other = ('', 'with') if asynchronous else ('asynchronous ', 'async with')
        hint = f" but it supports the {other[0]}context manager protocol. Did you mean to use '{other[1]}'?"
    which = 'asynchronous ' if asynchronous else ''
    from _type_names import full_name

    raise TypeError(f"'{full_name(type(value))}' object does not support the {which}context manager protocol (missed {missing} method){hint}")


# What does not fit in a call of a function in Python, and that CPython has it in C (assembly/vm/bind-arguments.ts).
_MISSING, _TOO_MANY, _BY_NAME = range(3)
_IN_C = 4
# What a native is, and what does not fit in a call of it (assembly/objects/builtin-function.ts).
_WRAPPER, _VARIABLE, _MAKES, _LACKS, _UNKNOWN, _NO_KEYWORDS = 1, 2, 4, 8, 16, 32


def wrong_call(function, names, what):
    """
    The text for arguments that do not fit a function in Python. `names` are those of the missing parameters or of the keywords; `what` has the number of
    positional arguments above its three lower bits (assembly/vm/bind-arguments.ts).
    """
    sort, given = what & 3, what >> 3
    code = function.__code__
    if what & _IN_C and function.__module__ != '_sitebuiltins':
        text = _wrong_native_call(function, code, names, sort, given)
        return _nameless(function, text) if function.__module__ in ('datetime', 'decimal') else text
    title = f'{function.__qualname__}()'
    most = code.co_argcount
    if sort == _MISSING:
        kind = 'positional' if names[0] in code.co_varnames[:most] else 'keyword-only'
        listed = [f"'{name}'" for name in names]
        if len(listed) > 2:
            listed[-1] = f'and {listed[-1]}'
        text = (' and ' if len(listed) == 2 else ', ').join(listed)
        return f'{title} missing {len(listed)} required {kind} argument{"" if len(listed) == 1 else "s"}: {text}'
    if sort == _BY_NAME:
        by_name = [name for name in names if name in code.co_varnames[: code.co_posonlyargcount]]
        return f"{title} got some positional-only arguments passed as keyword arguments: '{', '.join(by_name)}'"
    least = most - len(function.__defaults__ or ())
    limit = f'{most}' if least == most else f'from {least} to {most}'
    more = len([name for name in names if name in code.co_varnames[most : most + code.co_kwonlyargcount]])
    plural = '' if most == least == 1 else 's'
    if more:
        count = f'{given} {_positional(given)} (and {more} keyword-only argument{"" if more == 1 else "s"}) were'
    else:
        count = f'{given} {"was" if given == 1 else "were"}'
    return f'{title} takes {limit} positional argument{plural} but {count} given'


def _nameless(function, text):
    """Some natives do not tell their names."""
    title = f'{function.__qualname__.partition(".")[0] if function.__name__ == "__new__" else function.__name__}()'
    if title == 'timedelta()':
        return text.replace(title, '__new__()')
    if text.startswith(title) and (function.__module__ == 'decimal' or title in ('date()', 'datetime()', 'time()')):
        return text.replace(title, 'this function' if 'unexpected' in text else 'function')
    return text


def _positional(count):
    return 'positional argument' if count == 1 else 'positional arguments'


def _wrong_native_call(function, code, names, sort, given):
    """The same in the words of CPython's natives, for what is Python here and native there."""
    name, shown = function.__name__, function.__qualname__
    owner = shown.rpartition('.')[0].rpartition('.')[2]
    flags = _VARIABLE if code.co_flags & 4 else 0
    bound = int(code.co_varnames[:1] in (('self',), ('cls',)))
    if owner and name in ('__new__', '__init__'):
        name = shown = owner
        bound = 1
        flags |= _MAKES
    elif owner:
        shown = f'{owner}.{name}'
        if name in _SLOTS:
            flags |= _WRAPPER
            shown = name
    elif function.__module__ != 'builtins':
        shown = f'{"_" if function.__module__ in ("operator", "decimal") else ""}{function.__module__}.{name}'
    most = code.co_argcount - bound
    least = most - len(function.__defaults__ or ())
    positional_only = max(code.co_posonlyargcount - bound, 0)
    total = most + code.co_kwonlyargcount
    given -= bound
    if flags & _WRAPPER:
        positional_only = total
    keywords = () if sort == _MISSING else names
    parameter = None
    if sort > _TOO_MANY:
        if positional_only == total:
            flags |= _NO_KEYWORDS
        else:
            known = code.co_varnames[code.co_posonlyargcount : code.co_argcount + code.co_kwonlyargcount]
            absent = [each for each in code.co_varnames[bound + max(given, positional_only) : bound + least] if each not in names]
            if given + len(names) > total:
                return f'{name}() takes at most {_arguments(total, "" if given else "keyword ")} ({given + len(names)} given)'
            if given < min(positional_only, least):
                absent = code.co_varnames[bound + given : bound + given + 1]
            if not absent:
                return f"{name}() got an unexpected keyword argument '{[each for each in names if each not in known][0]}'"
            sort, names, keywords = _MISSING, absent, ()
    if sort == _MISSING:
        parameter = names[0]
        at = code.co_varnames.index(parameter) - bound
        if positional_only <= at:
            flags |= _LACKS
            given = at
    elif sort == _TOO_MANY and positional_only < total:
        if given + len(names) > total:
            return f'{name}() takes at most {_arguments(total)} ({given + len(names)} given)'
    return wrong_arguments((name, shown, flags, given, least, most, positional_only, total, keywords, parameter))


_SLOTS = frozenset(
    f'__{name}__'
    for name in (
        'repr hash str getattribute setattr delattr lt le eq ne gt ge iter next len getitem setitem delitem contains add radd iadd sub rsub isub mul rmul imul mod rmod imod '
        'divmod rdivmod pow rpow ipow neg pos abs bool invert lshift rlshift rshift rrshift and rand xor rxor or ror iand ior ixor int float floordiv rfloordiv truediv rtruediv '
        'index matmul rmatmul call get set delete await aiter anext buffer release_buffer'
    ).split()
)


def wrong_arguments(call):
    """The text for arguments that do not fit a native, as the sorts of native functions that CPython has word it."""
    name, shown, flags, given, least, most, positional_only, total, keywords, parameter = call
    wrapper, variable, makes, missing, unexpected, no_keywords = (flags & bit for bit in (_WRAPPER, _VARIABLE, _MAKES, _LACKS, _UNKNOWN, _NO_KEYWORDS))
    # A method has the name of its type before it, a function that of its module.
    if shown == name:
        shown = _module(name) + name
    if no_keywords:
        return f'{"wrapper " if wrapper else ""}{shown}() takes no keyword arguments'
    few = given < least
    asked = least if few else most
    if unexpected:
        # The text is another one than for most natives, which None stands for.
        if name == 'enumerate':
            return f"'{parameter}' is an invalid keyword argument for enumerate()"
        return f'zip() takes at most 1 keyword argument ({len(keywords)} given)' if len(keywords) > 1 else None
    if name == 'enumerate' and least > given <= most:
        if keywords and 'iterable' not in keywords:
            return f"'{keywords[0]}' is an invalid keyword argument for enumerate()"
        return "enumerate() missing required argument 'iterable'"
    if missing:
        return f"{name}() missing required argument '{parameter}' (pos {given + 1})"
    if name == 'sorted' and given == most:
        return f'sort() takes at most {total - most} keyword arguments ({len(keywords)} given)'
    if given < 0:
        return f'unbound method {name}() needs an argument'
    if name == '__set_name__':
        return f'{name}() takes 2 positional arguments but {given} were given'
    if wrapper and least < 2:
        return f'expected {"1 or 2 arguments" if least < most else _arguments(most)}, got {given}'
    if variable or positional_only == total or name == 'sorted' or makes and given > most and name in ('int', 'str'):
        if least < most or most > 1 or variable or makes or name == 'sorted':
            bound = '' if least == most and not variable else 'at least ' if few else 'at most '
            return f'{name}{"()" if name == "super" else ""} expected {bound}{_arguments(asked)}, got {given}'
        return f'{shown}() takes {"exactly one argument" if most else "no arguments"} ({given} given)'
    # Parameters that may be given by name.
    count = given
    kind = ''
    if given + len(keywords) > total:
        bound = 'at most' if least < total else 'exactly'
        asked = total
        count += len(keywords)
        if not given:
            kind = 'keyword '
    elif given > most:
        if not most:
            return f'{name}() takes no positional arguments'
        bound = 'at most' if least < most else 'exactly'
        asked = most
        kind = 'positional '
    else:
        asked = min(positional_only, least)
        if given >= asked:
            return f"{name}() missing required argument '{parameter}' (pos {given + 1})"
        bound = 'at least' if asked < most else 'exactly'
        kind = 'positional '
    return f'{name}() takes {bound} {_arguments(asked, kind)} ({count} given)'


def _module(name):
    """What the name of a native function has before it: the name of its module and a dot, but for builtins."""
    if name[:2] == '__' or name != 'exit' and isinstance(vars(builtins).get(name), type(len)):
        return ''
    for title in ('sys', 'math', 'time', '_operator', '_heapq', '_random', '_introspection'):
        if isinstance(getattr(sys.modules.get(title), name, None), type(len)):
            return f'{title}.'
    return ''


def _arguments(count, kind=''):
    return f'{count} {kind}argument{"" if count == 1 else "s"}'
