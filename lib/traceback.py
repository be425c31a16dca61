"""Extracting, formatting and printing stack traces. The text of an entry is made by the interpreter itself."""

import sys

import _introspection
from _type_names import full_name as _full_name

__all__ = [
    'extract_stack', 'extract_tb', 'format_exception', 'format_exception_only', 'format_list', 'format_stack',
    'format_tb', 'print_exc', 'format_exc', 'print_exception', 'print_last', 'print_stack', 'print_tb',
    'clear_frames', 'FrameSummary', 'StackSummary', 'TracebackException', 'walk_stack', 'walk_tb', 'print_list',
]

_MISSING = object()
_REPEATS = 3
_CAUSE = '\nThe above exception was the direct cause of the following exception:\n\n'
_CONTEXT = '\nDuring handling of the above exception, another exception occurred:\n\n'


class FrameSummary:
    """One entry of a stack: where it is, and its line."""

    __slots__ = ('filename', 'lineno', 'end_lineno', 'colno', 'end_colno', 'name', 'locals', '_line', '_text', '_code')

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None, colno=None, end_colno=None,
                 **kwargs):
        self.filename = filename
        self.lineno = lineno
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self.name = name
        self._line = line
        self._text = None
        self.locals = None if locals is None else {key: _safe(repr, value, 'local') for key, value in locals.items()}
        if lookup_line:
            self.line

    @property
    def line(self):
        if self._line is None:
            if self.lineno is None:
                return None
            import linecache
            self._line = linecache.getline(self.filename, self.lineno)
        return self._line.strip()

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            mine = self.filename, self.lineno, self.name, self.locals
            return mine == (other.filename, other.lineno, other.name, other.locals)
        if isinstance(other, tuple):
            return tuple(self) == other
        return NotImplemented

    def __getitem__(self, pos):
        return (self.filename, self.lineno, self.name, self.line)[pos]

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __len__(self):
        return 4

    def __repr__(self):
        return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'


def walk_stack(f):
    """Frame and line of a frame and its callers, innermost first."""
    if f is None:
        f = sys._getframe(1)
        while f is not None and f.f_code.co_filename == __file__:
            f = f.f_back
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def _bounded(items, limit):
    """The first `limit` items, or the last when it is negative; `sys.tracebacklimit` stands for None."""
    if limit is None:
        limit = getattr(sys, 'tracebacklimit', None)
        if limit is not None and limit < 0:
            limit = 0
    items = list(items)
    if limit is None:
        return items
    return items[:limit] if limit >= 0 else items[limit:]


class StackSummary(list):
    """A list of FrameSummary."""

    @classmethod
    def extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        self = klass()
        for frame, lineno in _bounded(frame_gen, limit):
            self.append(_summary(frame, lineno, lookup_lines, capture_locals))
        return self

    @classmethod
    def _of_traceback(klass, tb, limit, lookup_lines, capture_locals):
        entries = []
        while tb is not None:
            entries.append(tb)
            tb = tb.tb_next
        self = klass()
        for tb in _bounded(entries, limit):
            frame = tb.tb_frame
            code = frame.f_code
            summary = _summary(frame, tb.tb_lineno, False, capture_locals)
            positions = list(code.co_positions())
            index = tb.tb_lasti // 8
            if index < len(positions) and positions[index][0] == tb.tb_lineno:
                _, summary.end_lineno, summary.colno, summary.end_colno = positions[index]
                summary._text = _introspection.entry_text(code, tb.tb_lasti) or None
            if lookup_lines:
                summary.line
            self.append(summary)
        return self

    @classmethod
    def from_list(klass, a_list):
        self = klass()
        for frame in a_list:
            if not isinstance(frame, FrameSummary):
                filename, lineno, name, line = frame
                frame = FrameSummary(filename, lineno, name, line=line)
            self.append(frame)
        return self

    def format_frame_summary(self, frame_summary, **kwargs):
        filename = frame_summary.filename
        shown = frame_summary._text
        if kwargs.get('colorize'):
            from _traceback_colors import marked, place

            text = place(filename, frame_summary.lineno, frame_summary.name)
            shown = shown and marked(shown)
        else:
            text = f'  File "{filename}", line {frame_summary.lineno}, in {frame_summary.name}\n'
        if shown is not None:
            text += shown
        elif frame_summary.line:
            text += f'    {frame_summary.line}\n'
        if frame_summary.locals:
            for name, value in sorted(frame_summary.locals.items()):
                text += f'    {name} = {value}\n'
        return text

    def format(self, **kwargs):
        result = []
        last = None
        count = 0

        def repeated():
            more = count - _REPEATS
            if more > 0:
                result.append(f'  [Previous line repeated {more} more time{"s" if more > 1 else ""}]\n')

        for summary in self:
            formatted = self.format_frame_summary(summary, colorize=kwargs.get('colorize', False))
            if formatted is None:
                continue
            place = summary.filename, summary.lineno, summary.name
            if place != last:
                repeated()
                last = place
                count = 0
            count += 1
            if count <= _REPEATS:
                result.append(formatted)
        repeated()
        return result


def _summary(frame, lineno, lookup_lines, capture_locals):
    code = frame.f_code
    if isinstance(lineno, tuple):
        lineno = lineno[0]
    return FrameSummary(code.co_filename, lineno, code.co_name, lookup_line=lookup_lines, locals=frame.f_locals if capture_locals else None)


def _safe(convert, value, what):
    try:
        return convert(value)
    except Exception:
        return f'<{what} {convert.__name__}() failed>'


def extract_tb(tb, limit=None):
    return StackSummary._of_traceback(tb, limit, True, False)


def extract_stack(f=None, limit=None):
    if f is None:
        f = sys._getframe(1)
    entries = list(walk_stack(f))
    if limit is not None and limit < 0:
        entries = entries[limit:]
        limit = None
    elif limit is not None:
        entries = entries[:limit]
        limit = None
    stack = StackSummary.extract(entries, limit=limit)
    stack.reverse()
    return stack


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    _write(format_list(extracted_list), file)


def format_tb(tb, limit=None):
    return extract_tb(tb, limit).format()


def print_tb(tb, limit=None, file=None):
    _write(format_tb(tb, limit), file)


def format_stack(f=None, limit=None):
    return extract_stack(sys._getframe(1) if f is None else f, limit).format()


def print_stack(f=None, limit=None, file=None):
    _write(format_stack(sys._getframe(1) if f is None else f, limit), file)


def _write(pieces, file):
    if file is None:
        file = sys.stderr
    for piece in pieces:
        print(piece, file=file, end='')


# ---- exceptions

class _Group:
    """State of the margin while a group is written."""

    depth = 0
    need_close = False

    def margin(self):
        return '  ' * self.depth

    def lines(self, text, sign='|'):
        if not self.depth:
            yield text
        else:
            start = f'{self.margin()}{sign} '
            yield ''.join([start + line for line in text.splitlines(True)])


class TracebackException:
    """What is needed to show an exception later, without keeping frames alive."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False, compact=False,
                 max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
        seen = set() if _seen is None else _seen
        seen.add(id(exc_value))
        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        self.stack = StackSummary._of_traceback(exc_traceback, limit, lookup_lines, capture_locals)
        self._exc_type = exc_type if save_exc_type else None
        self._has_type = exc_type is not None
        self.__notes__ = getattr(exc_value, '__notes__', None)
        self.exc_type_str = None
        self._lines = ['NoneType: None\n']
        if exc_type is not None:
            self.exc_type_str = _full_name(exc_type)
        self._is_syntax_error = isinstance(exc_value, SyntaxError)
        if self._is_syntax_error:
            for field in 'filename', 'text', 'offset', 'end_offset', 'msg':
                setattr(self, field, getattr(exc_value, field))
            self.lineno = None if exc_value.lineno is None else str(exc_value.lineno)
            self.end_lineno = None if exc_value.end_lineno is None else str(exc_value.end_lineno)
        self._str = None
        if isinstance(exc_value, BaseException):
            self._lines = self._last_lines(exc_value, exc_traceback)
        if self._str is None:
            self._str = _safe(str, exc_value, 'exception')
        self.__suppress_context__ = getattr(exc_value, '__suppress_context__', False)
        self.__cause__ = self.__context__ = self.exceptions = None
        if _seen is not None:
            return
        options = dict(limit=limit, lookup_lines=lookup_lines, capture_locals=capture_locals, max_group_width=max_group_width,
                       max_group_depth=max_group_depth, _seen=seen)

        def shown(exc):
            made = TracebackException(type(exc), exc, exc.__traceback__, **options)
            open_ones.append((made, exc))
            return made
        # The last one found comes first: what several came from is shown with that one.
        open_ones = [(self, exc_value)]
        while open_ones:
            made, exc = open_ones.pop()
            cause = getattr(exc, '__cause__', None)
            context = getattr(exc, '__context__', None)
            if cause is not None and id(cause) not in seen:
                made.__cause__ = shown(cause)
            needs = not compact or (made.__cause__ is None and not made.__suppress_context__)
            if context is not None and id(context) not in seen and needs:
                made.__context__ = shown(context)
            if isinstance(exc, BaseExceptionGroup):
                made.exceptions = [*map(shown, exc.exceptions)]

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def _last_lines(self, exc, tb):
        """Those before the notes: the message is one piece, however many lines it has."""
        suggests = isinstance(exc, (AttributeError, ImportError)) or (isinstance(exc, NameError) and tb is not None)
        if suggests or self._is_syntax_error:
            text = _introspection.last_lines(exc)
            if self._is_syntax_error:
                lines = text.splitlines(True)
                # The message may have several lines.
                title = next((i for i, line in enumerate(lines) if line.startswith(self.exc_type_str)), 0)
                return [*lines[:title], ''.join(lines[title:])]
            self._str = text[len(self.exc_type_str) + 2:-1]
            return [text]
        self._str = _safe(str, exc, 'exception')
        if isinstance(exc, NameError):
            from _module_names import names
            if exc.name in names:
                self._str += f". Did you forget to import '{exc.name}'?"
        return [f'{self.exc_type_str}: {self._str}\n' if self._str else f'{self.exc_type_str}\n']

    def _colored_lines(self):
        from _traceback_colors import marked, place, title

        *before, last = self._lines
        if self._is_syntax_error and before and self.lineno is not None:
            before[:] = [place(self.filename or '<string>', self.lineno), *marked(''.join(before[1:])).splitlines(True)]
        return [*before, last if self.exc_type_str is None else title(last, self.exc_type_str)]

    def _note_lines(self):
        notes = self.__notes__
        if isinstance(notes, (list, tuple)):
            for note in notes:
                for line in _safe(str, note, 'note').split('\n'):
                    yield line + '\n'
        elif notes is not None:
            yield _safe(repr, notes, '__notes__') + '\n'

    @property
    def exc_type(self):
        from warnings import warn

        warn('Deprecated in 3.13. Use exc_type_str instead.', DeprecationWarning, 2)
        return self._exc_type

    @property
    def exc_type_name(self):
        return self.exc_type_str

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            names = '_lines', 'stack', '_str', '__cause__', '__context__', '__suppress_context__', 'exceptions', '__notes__'
            return all(getattr(self, name) == getattr(other, name) for name in names)
        return NotImplemented

    __hash__ = None

    def __str__(self):
        return self._str

    def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
        indent = 3 * _depth * ' '
        for line in [*(self._colored_lines() if kwargs.get('colorize') else self._lines), *self._note_lines()]:
            if indent and not self._is_syntax_error:
                yield from [indent + part for part in line.splitlines(True)]
            else:
                yield indent + line
        if show_group and self.exceptions:
            for exception in self.exceptions:
                yield from exception.format_exception_only(show_group=True, _depth=_depth + 1, **kwargs)

    def format(self, *, chain=True, _group=None, **kwargs):
        group = _Group() if _group is None else _group
        chained = []
        at = self
        while at is not None:
            following = None
            link = None
            if chain:
                if at.__cause__ is not None:
                    link, following = _CAUSE, at.__cause__
                elif at.__context__ is not None and not at.__suppress_context__:
                    link, following = _CONTEXT, at.__context__
            chained.append((link, at))
            at = following
        for link, exception in reversed(chained):
            if link is not None:
                yield from group.lines(link)
            if exception.exceptions is None:
                if exception.stack:
                    yield from group.lines('Traceback (most recent call last):\n')
                    for entry in exception.stack.format(**kwargs):
                        yield from group.lines(entry)
                for line in exception.format_exception_only(**kwargs):
                    yield from group.lines(line)
            elif group.depth > self.max_group_depth:
                yield from group.lines(f'... (max_group_depth is {self.max_group_depth})\n')
            else:
                yield from exception._format_group(group, chain, kwargs)

    def _format_group(self, group, chain, kwargs):
        top = group.depth == 0
        if top:
            group.depth = 1
        if self.stack:
            yield from group.lines('Exception Group Traceback (most recent call last):\n', '+' if top else '|')
            for entry in self.stack.format(**kwargs):
                yield from group.lines(entry)
        for line in self.format_exception_only(**kwargs):
            yield from group.lines(line)
        total = len(self.exceptions)
        shown = total if total <= self.max_group_width else self.max_group_width + 1
        group.need_close = False
        for i in range(shown):
            last = i == shown - 1
            if last:
                group.need_close = True
            title = str(i + 1) if i < self.max_group_width else '...'
            yield f'{group.margin()}{"+-" if i == 0 else "  "}+---------------- {title} ----------------\n'
            group.depth += 1
            if i < self.max_group_width:
                yield from self.exceptions[i].format(chain=chain, _group=group, **kwargs)
            else:
                more = total - self.max_group_width
                yield from group.lines(f'and {more} more exception{"s" if more > 1 else ""}\n')
            if last and group.need_close:
                yield f'{group.margin()}+------------------------------------\n'
                group.need_close = False
            group.depth -= 1
        if top:
            group.depth = 0

    def print(self, *, file=None, chain=True, **kwargs):
        _write(self.format(chain=chain, **kwargs), file)


def _parse(exc, value, tb):
    """The two ways of calling: with an exception, or with class, exception and traceback."""
    if (value is _MISSING) != (tb is _MISSING):
        raise ValueError('Both or neither of value and tb must be given')
    if value is _MISSING:
        if exc is not None and not isinstance(exc, BaseException):
            raise TypeError(f'Exception expected for value, {type(exc).__name__} found')
        return (exc, exc.__traceback__) if exc is not None else (None, None)
    return value, tb


def _text(value, tb, limit, chain):
    whole = limit is None and chain and getattr(sys, 'tracebacklimit', None) is None
    if whole and isinstance(value, BaseException) and tb is value.__traceback__:
        return _introspection.format_exception(value)
    kind = None if value is None else type(value)
    return ''.join(TracebackException(kind, value, tb, limit=limit, compact=True).format(chain=chain))


def print_exception(exc, /, value=_MISSING, tb=_MISSING, limit=None, file=None, chain=True, **kwargs):
    value, tb = _parse(exc, value, tb)
    kind = None if value is None else type(value)
    TracebackException(kind, value, tb, limit=limit, compact=True).print(file=file, chain=chain, **kwargs)


def format_exception(exc, /, value=_MISSING, tb=_MISSING, limit=None, chain=True, **kwargs):
    value, tb = _parse(exc, value, tb)
    kind = None if value is None else type(value)
    return list(TracebackException(kind, value, tb, limit=limit, compact=True).format(chain=chain, **kwargs))


def format_exception_only(exc, /, value=_MISSING, *, show_group=False, **kwargs):
    if value is _MISSING:
        value = exc
    kind = None if value is None else type(value)
    return list(TracebackException(kind, value, None, compact=True).format_exception_only(show_group=show_group, **kwargs))


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def format_exc(limit=None, chain=True):
    value = sys.exception()
    return _text(value, value and value.__traceback__, limit, chain)


def print_last(limit=None, file=None, chain=True):
    if not hasattr(sys, 'last_exc') and not hasattr(sys, 'last_type'):
        raise ValueError('no last exception')
    value = getattr(sys, 'last_exc', None) or sys.last_value
    print_exception(value, limit=limit, file=file, chain=chain)


def clear_frames(tb):
    """Lets go of the locals of all frames of a traceback that have ended."""
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except RuntimeError:
            pass
        tb = tb.tb_next
