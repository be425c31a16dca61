"""A logging package in the classic shape: hierarchy, levels, handlers, formatters in three styles, filters, adapters, context."""
import sys
import string
import traceback
import weakref
from collections import deque
from contextlib import contextmanager
from itertools import count

LEVELS = {'DEBUG': 10, 'INFO': 20, 'WARNING': 30, 'ERROR': 40, 'CRITICAL': 50}
NAMES = {v: k for k, v in LEVELS.items()}
globals().update(LEVELS)
_tick = count(1)


def check_level(level):
    if isinstance(level, int):
        return level
    try:
        return LEVELS[level]
    except KeyError:
        raise ValueError(f'Unknown level: {level!r}') from None


class Record:
    def __init__(self, name, level, message, args, exc_info=None, extra=None, function=None):
        if len(args) == 1 and isinstance(args[0], dict) and args[0]:
            args = args[0]
        self.__dict__.update(name=name, level=level, levelname=NAMES.get(level, f'Level {level}'), msg=message, args=args,
                             exc_info=exc_info, function=function, created=next(_tick))
        for key, value in (extra or {}).items():
            if key in self.__dict__ or key == 'message':
                raise KeyError(f'Attempt to overwrite {key!r} in Record')
            self.__dict__[key] = value

    @property
    def message(self):
        return str(self.msg) % self.args if self.args else str(self.msg)


class PercentStyle:
    default = '%(levelname)s:%(name)s:%(message)s'

    def __init__(self, fmt, defaults=None):
        self.fmt, self.defaults = fmt or self.default, defaults or {}

    def values(self, record):
        return self.defaults | record.__dict__ | {'message': record.message}

    def format(self, record): return self.fmt % self.values(record)


class BraceStyle(PercentStyle):
    default = '{levelname}:{name}:{message}'

    def format(self, record): return self.fmt.format(**self.values(record))


class DollarStyle(PercentStyle):
    default = '${levelname}:${name}:${message}'

    def format(self, record): return string.Template(self.fmt).substitute(self.values(record))


STYLES = {'%': PercentStyle, '{': BraceStyle, '$': DollarStyle}


class Formatter:
    def __init__(self, fmt=None, style='%', *, defaults=None):
        if style not in STYLES:
            raise ValueError(f'Style must be one of: {",".join(STYLES)}')
        self.style = STYLES[style](fmt, defaults)

    def format(self, record):
        text = self.style.format(record)
        if record.exc_info:
            text += '\n' + ''.join(traceback.format_exception(record.exc_info)).rstrip()
        return text


class Filterer:
    def __init__(self):
        self.filters = []

    def accepts(self, record):
        for f in self.filters:
            result = f.filter(record) if hasattr(f, 'filter') else f(record)
            if not result:
                return None
            if isinstance(result, Record):
                record = result
        return record


class Handler(Filterer):
    created = weakref.WeakValueDictionary()

    def __init__(self, level='DEBUG', formatter=None, name=None):
        super().__init__()
        self.level, self.formatter = check_level(level), formatter or Formatter()
        if name:
            Handler.created[name] = self

    def handle(self, record):
        if record.level >= self.level and (record := self.accepts(record)):
            try:
                self.emit(record)
            except RecursionError:
                raise
            except Exception:
                self.on_error(record)

    def emit(self, record):
        raise NotImplementedError('emit must be implemented by Handler subclasses')

    def on_error(self, record):
        kind, value, _ = sys.exc_info()
        print(f'--- Logging error --- {kind.__name__}: {value} in {record.msg!r}')


class Stream(Handler):
    terminator = '\n'

    def __init__(self, stream=None, **options):
        super().__init__(**options)
        self.stream = stream

    def emit(self, record):
        (self.stream or sys.stdout).write(self.formatter.format(record) + self.terminator)


class Memory(Handler):
    def __init__(self, capacity=3, flush_level='ERROR', target=None, **options):
        super().__init__(**options)
        self.buffer, self.flush_level, self.target = deque(maxlen=capacity), check_level(flush_level), target

    def emit(self, record):
        self.buffer.append(record)
        if record.level >= self.flush_level:
            while self.buffer:
                self.target.handle(self.buffer.popleft())


class Logger(Filterer):
    def __init__(self, name, level=0, parent=None):
        super().__init__()
        self.name, self.level, self.parent, self.handlers, self.propagate, self.disabled = name, level, parent, [], True, False

    def __repr__(self):
        return f'<Logger {self.name} ({NAMES.get(self.effective_level, self.effective_level)})>'

    @property
    def effective_level(self):
        logger = self
        while logger and not logger.level:
            logger = logger.parent
        return logger.level if logger else 0

    def log(self, level, message, *args, exc_info=False, extra=None, stacklevel=1):
        if self.disabled or level < self.effective_level:
            return
        if exc_info is True:
            exc_info = sys.exc_info()[1]
        frame = sys._getframe(stacklevel)
        record = Record(self.name, level, message, args, exc_info, extra, frame.f_code.co_name)
        if not (record := self.accepts(record)):
            return
        logger, found = self, 0
        while logger:
            for handler in logger.handlers:
                handler.handle(record)
                found += 1
            logger = logger.parent if logger.propagate else None
        if not found:
            print(f'No handlers for {self.name!r}: {record.message}')

    for _name in LEVELS:
        exec(f'def {_name.lower()}(self, message, *args, **kwargs):\n    self.log({LEVELS[_name]}, message, *args, stacklevel=2, **kwargs)')
    del _name

    def exception(self, message, *args, **kwargs):
        self.error(message, *args, exc_info=True, **kwargs)


class Manager(dict):
    root = Logger('root', LEVELS['WARNING'])

    def __missing__(self, name):
        parent = self[name.rpartition('.')[0]] if '.' in name else self.root
        self[name] = Logger(name, parent=parent)
        return self[name]


loggers = Manager()
get_logger = lambda name=None: loggers[name] if name else Manager.root


class Adapter:
    def __init__(self, logger, **extra): self.logger, self.extra = logger, extra

    def __getattr__(self, name):
        method = getattr(self.logger, name)
        return lambda message, *args, **kwargs: method(f'[{" ".join(f"{k}={v}" for k, v in self.extra.items())}] {message}', *args, **kwargs)


@contextmanager
def at_level(logger, level):
    old, logger.level = logger.level, check_level(level)
    try:
        yield logger
    finally:
        logger.level = old


get_logger('lonely').warning('nobody listens to %s', 'me')
root = get_logger()
root.handlers.append(Stream())
app, db = get_logger('app'), get_logger('app.db.pool')
print(db, db.parent, db.parent.parent is app, get_logger('app') is app)
app.info('hidden')
app.warning('disk %d%% full', 93)
db.error('%(user)s cannot %(verb)s', {'user': 'ann', 'verb': 'connect'})
app.level = LEVELS['DEBUG']
app.handlers.append(Stream(formatter=Formatter('{levelname[0]} {name:>12} {function}() #{created} {message!r} {request}', style='{', defaults={'request': '-'}), level='INFO', name='app'))
app.propagate = False


def work(n):
    db.info('working on %r', n, extra={'request': f'r{n}'})
    try:
        return 10 / n
    except ZeroDivisionError:
        db.exception('division failed')
        return None
    finally:
        db.debug('too low for the handler')


print([work(n) for n in (1, 0)])
app.handlers[0].filters.append(lambda record: 'secret' not in record.message)


class Shout:
    def filter(self, record):
        return Record(record.name, record.level, record.message.upper(), (), function=record.function)


db.filters.append(Shout())
db.warning('the secret is out')
db.warning('loud %s', 'words')
Adapter(app, user=7, ip='::1').info('logged %s', 'in')
with at_level(app, 'ERROR'):
    app.warning('not shown')
    print(app)
memory = Memory(capacity=2, target=Stream(formatter=Formatter('$levelname-$message', style='$')))
buffered = get_logger('buffered')
buffered.level, buffered.handlers, buffered.propagate = 1, [memory], False
for i in range(4):
    buffered.debug('step %d', i)
buffered.log(45, 'boom')
buffered.log(15, 'after')
print(len(memory.buffer), sorted(Handler.created), buffered)
app.handlers[0].filters.clear()
app.warning('%d items', 'many')
Handler().handle(Record('x', 10, 'plain', ()))
for bad in (lambda: Formatter(style='?'), lambda: Handler('LOUD'), lambda: app.error('x', extra={'message': 1}), lambda: app.error('x', extra={'name': 1})):
    try:
        bad()
    except (ValueError, KeyError) as error:
        print(type(error).__name__, error)
