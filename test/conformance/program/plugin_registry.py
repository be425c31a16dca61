"""Plug-ins by __init_subclass__, a command line built from signatures, a metaclass DSL for records, and an event bus."""
import functools
import inspect
import operator
import sys
from abc import ABC, ABCMeta, abstractmethod
from collections import ChainMap, defaultdict
from typing import Annotated, Any, Callable, ClassVar, get_args, get_origin, get_type_hints


# --- exporters register themselves
class Exporter(ABC):
    registry: ClassVar[dict[str, type['Exporter']]] = {}
    priority = 0

    def __init_subclass__(cls, /, *, format: str | None = None, **kwargs):
        super().__init_subclass__(**kwargs)
        if format is None:
            return
        if format in Exporter.registry:
            raise TypeError(f'{format!r} is already taken by {Exporter.registry[format].__qualname__}')
        cls.format = format
        Exporter.registry[format] = cls

    def __class_getitem__(cls, format):
        try:
            return cls.registry[format]
        except KeyError:
            raise LookupError(f'no exporter for {format!r}; there are {", ".join(sorted(cls.registry))}') from None

    @abstractmethod
    def head(self, columns): ...

    @abstractmethod
    def row(self, values): ...

    def tail(self):
        return None

    def export(self, columns, rows):
        parts = [self.head(columns), *map(self.row, rows), self.tail()]
        return '\n'.join(filter(None, parts))


class CSV(Exporter, format='csv'):
    delimiter = ','

    def head(self, columns): return self.delimiter.join(columns)
    def row(self, values): return self.delimiter.join(map(str, values))


class TSV(CSV, format='tsv'):
    delimiter = '\t'


class Upper:
    """A mix-in."""
    def export(self, *args):
        return super().export(*args).upper()


class Loud(Upper, TSV, format='loud'):
    def tail(self): return f'-- {self.__class__.__name__}, {len(self.__class__.__mro__)} classes'


class Partial(Exporter):
    def head(self, columns): return ''


for name in sorted(Exporter.registry):
    print(f'[{name}]', repr(Exporter[name]().export(('a', 'b'), [(1, 2), ('x', None)])))
for bad in (lambda: Exporter['xml'], Partial, lambda: type('Again', (CSV,), {}, format='csv'), lambda: type('Odd', (CSV,), {}, frmt='x')):
    try:
        bad()
    except (LookupError, TypeError) as error:
        print(type(error).__name__, error)


# --- commands from signatures
class Commands:
    def __init__(self):
        self._commands: dict[str, Callable] = {}

    def command(self, f=None, /, *, name=None):
        if f is None:
            return functools.partial(self.command, name=name)
        self._commands[name or f.__name__.replace('_', '-')] = f
        return f

    def usage(self, f):
        words = []
        for p in inspect.signature(f).parameters.values():
            match p.kind, p.default:
                case inspect.Parameter.VAR_POSITIONAL, _:
                    words.append(f'[{p.name}...]')
                case inspect.Parameter.KEYWORD_ONLY, bool():
                    words.append(f'[--{p.name}]')
                case inspect.Parameter.KEYWORD_ONLY, default:
                    words.append(f'[--{p.name}={default}]')
                case _, inspect.Parameter.empty:
                    words.append(f'<{p.name}>')
                case _, default:
                    words.append(f'[{p.name}={default!r}]')
        return ' '.join(words)

    def run(self, line):
        name, *words = line.split()
        f = self._commands.get(name)
        if f is None:
            return f'unknown command {name}'
        hints = get_type_hints(f)
        options = dict(w[2:].partition('=')[::2] for w in words if w.startswith('--'))
        convert = lambda key, text: hints.get(key, str)(text) if text != '' or hints.get(key) is str else True
        try:
            signature = inspect.signature(f)
            bound = signature.bind(*(w for w in words if not w.startswith('--')), **{k: convert(k, v) for k, v in options.items()})
            for key, value in bound.arguments.items():
                if signature.parameters[key].kind is inspect.Parameter.POSITIONAL_OR_KEYWORD:
                    bound.arguments[key] = convert(key, value)
                elif signature.parameters[key].kind is inspect.Parameter.VAR_POSITIONAL:
                    bound.arguments[key] = tuple(convert(key, v) for v in value)
            bound.apply_defaults()
        except (TypeError, ValueError) as error:
            return f'{name}: {error}\nusage: {name} {self.usage(f)}'
        return f(*bound.args, **bound.kwargs)


app = Commands()


@app.command
def add(*numbers: float, digits: int = 1) -> str:
    return f'{sum(numbers):.{digits}f}'


@app.command(name='say')
def speak(word: str, times: int = 2, *, loud: bool = False):
    """Repeats a word."""
    return ' '.join([word.upper() if loud else word] * times)


@app.command
def list_commands():
    return {n: app.usage(f) for n, f in app._commands.items()}


for line in ('add 1 2.5 --digits=3', 'say hi 3 --loud', 'say hi', 'say', 'say hi x', 'list-commands', 'frob', 'say a 1 2 3', 'add --colour=red'):
    print(f'$ {line}\n{app.run(line)}')


# --- records by a metaclass with its own namespace
class RecordNamespace(dict):
    def __missing__(self, key):
        if key.startswith('_') or key in vars(__builtins__ if inspect.ismodule(__builtins__) else type('B', (), __builtins__)):
            raise KeyError(key)
        self.setdefault('_order', []).append(key)
        return self.setdefault(key, object())


class RecordMeta(ABCMeta):
    @classmethod
    def __prepare__(mcs, name, bases, **kwargs):
        return RecordNamespace()

    def __new__(mcs, name, bases, namespace, **kwargs):
        names = tuple(namespace.pop('_order', ()))
        body = {k: v for k, v in namespace.items() if k not in names}
        body['__slots__'] = names
        cls = super().__new__(mcs, name, bases, body)
        cls._fields = sum((getattr(b, '_fields', ()) for b in bases), ()) + names
        return cls

    def __call__(cls, *values, **named):
        values = dict(zip(cls._fields, values)) | named
        if missing := [f for f in cls._fields if f not in values]:
            raise TypeError(f'{cls.__name__} needs {", ".join(missing)}')
        self = cls.__new__(cls)
        for key, value in values.items():
            setattr(self, key, value)
        return self

    def __or__(cls, other):
        return type(cls)(f'{cls.__name__}Or{other.__name__}', (cls, other), RecordNamespace()) if False else (cls, other)


class Record(metaclass=RecordMeta):
    def __repr__(self):
        return f'{type(self).__name__}({", ".join(f"{f}={getattr(self, f)!r}" for f in self._fields)})'

    def __eq__(self, other):
        return type(self) is type(other) and all(operator.attrgetter(f)(self) == getattr(other, f) for f in self._fields)


class Point(Record):
    x
    y


class Pixel(Point):
    colour

    def darker(self):
        return Pixel(self.x, self.y, colour=self.colour // 2)


print(Point(1, 2), Pixel(1, 2, 255).darker(), Point(1, y=2) == Point(1, 2), Pixel._fields, Pixel.__slots__, Point | Pixel == (Point, Pixel))
for bad in (lambda: Point(1), lambda: setattr(Point(1, 2), 'z', 3)):
    try:
        bad()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


# --- an event bus with decorators, wildcards and annotated handlers
class Bus:
    def __init__(self):
        self.handlers = defaultdict(list)

    def on(self, *events, once=False):
        def register(f):
            for event in events:
                self.handlers[event].append((f, once))
            return f
        return register

    def emit(self, event, /, **data):
        for pattern in (event, event.split('.')[0] + '.*', '*'):
            for entry in self.handlers[pattern][:]:
                f, once = entry
                yield f.__name__, f(**ChainMap(data, {'event': event}))
                if once:
                    self.handlers[pattern].remove(entry)


bus = Bus()


@bus.on('user.created', 'user.deleted')
def audit(event, name, **rest): return f'{event}:{name}' + ('+' + '+'.join(sorted(rest)) if rest else '')


@bus.on('user.*', once=True)
def welcome(name: Annotated[str, 'who'], **_): return f'hello {name}'


@bus.on('*')
def everything(**data): return sorted(data)


print(list(bus.emit('user.created', name='ann', age=3)), list(bus.emit('user.deleted', name='ann')), sep='\n')
hints = get_type_hints(welcome, include_extras=True)
print(hints['name'].__metadata__, get_origin(hints['name']) is Annotated, get_args(hints['name']), get_type_hints(welcome)['name'], file=sys.stdout)
