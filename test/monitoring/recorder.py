"""
Records the events of sys.monitoring while a program runs, as text, one event a line; the same file runs in CPython and in Krait.

Only the program's own code counts: what the standard library is made of differs. Offsets become lines, values become short texts that do not
depend on the engine, and INSTRUCTION is left out. Generators and coroutines that have begun are kept until the end: CPython's reference counting closes
one that is left the moment nobody has it, which Krait's collector does later. What a program closes itself, or exhausts, is recorded as ever, and so is a
generator expression that a loop runs: any() and all() are loops, and close it in Krait too.
"""
import sys
import types

try:
    from _opcode_metadata import opmap
except ImportError:
    opmap = {}  # Krait, which closes none at once

TOOL = 4
MOST_EVENTS = 4000
EVENTS = sys.monitoring.events
FOR_ITER = opmap.get('FOR_ITER')
GENERATOR_FLAGS = 0x20 | 0x80 | 0x200  # CO_GENERATOR, CO_COROUTINE, CO_ASYNC_GENERATOR
SHAPES = {
    'location': 'PY_START PY_RESUME',
    'value': 'PY_RETURN PY_YIELD',
    'exception': 'STOP_ITERATION RAISE RERAISE EXCEPTION_HANDLED PY_UNWIND PY_THROW',
    'jump': 'JUMP BRANCH_LEFT BRANCH_RIGHT',
    'call': 'CALL C_RETURN C_RAISE',
    'line': 'LINE',
}


def native_kind(value):
    """Name of the type that a function, method or generator of Krait's has in CPython, if it comes from a file of natives that are written in Python; else None."""
    kind = type(value)
    if kind is types.GeneratorType:
        return 'iterator' if value.gi_code.co_filename.startswith('<native>') else None
    function = value.__func__ if kind is types.MethodType else value
    if type(function) is not types.FunctionType or not function.__code__.co_filename.startswith('<native>'):
        return None
    if kind is types.FunctionType and '.' in function.__qualname__:
        return 'wrapper_descriptor' if function.__name__.startswith('__') else 'method_descriptor'
    return 'method-wrapper' if kind is types.MethodType and function.__name__.startswith('__') else 'builtin_function_or_method'


def describe(value):
    """A short text for a value, without addresses, and without running any code of the program."""
    kind = type(value)
    if value is None or value is ... or kind is bool:
        return str(value)
    if kind is int:
        return str(value) if -10**12 < value < 10**12 else '<large int>'
    if kind is float or kind is complex:
        return repr(value)
    if kind is str or kind is bytes:
        return '<text with an address>' if kind is str and '0x' in value else repr(value[:40])
    if kind is tuple:
        return '(' + ', '.join([describe(item) if type(item) is not tuple else '<tuple>' for item in value[:6]]) + ')'
    if value is sys.monitoring.MISSING:
        return 'MISSING'
    if isinstance(value, type):
        return 'class ' + type.__getattribute__(value, '__name__')
    name = native_kind(value) or kind.__name__
    # So have views of an OrderedDict and of a context, and special methods of built-in objects.
    if name.startswith('odict_'):
        name = name[1:]
    elif name == 'builtin_method':
        name = 'builtin_function_or_method'
    elif name in ('keys', 'values', 'items'):
        name = 'dict_' + name
    elif name == 'builtin_function_or_method' and value.__name__.startswith('__'):
        name = 'method-wrapper'
    # What an asynchronous generator yields is packed in an object of the engine's own; iterators of built-in types have types of their own.
    if name in ('async_generator_wrapped_value', 'cell'):
        return '<packed>'
    return '<iterator>' if name.endswith('iterator') or name in ('reversed', 'FutureIter') else '<' + name + '>'


NATIVE_KINDS = (
    types.BuiltinFunctionType, types.MethodDescriptorType, types.WrapperDescriptorType, types.ClassMethodDescriptorType, types.MethodWrapperType,
)
# Python in Krait, native in CPython.
OTHERWISE = (
    'memoryview', 'FrameLocalsProxy', 'coroutine_wrapper', 'async_generator_asend', 'async_generator_athrow', 'anext_awaitable', 'TextIOWrapper',
)


def belongs_to_library(callable):
    """Is the callable from a module that may be Python in one engine and native in the other?"""
    kind = type(callable)
    if isinstance(callable, type):
        return type.__getattribute__(callable, '__module__') not in ('builtins', '__main__')
    if kind is types.MethodType:
        return belongs_to_library(callable.__func__)
    if kind is types.FunctionType:
        return callable.__code__.co_filename != FILENAME
    native = isinstance(callable, NATIVE_KINDS)
    owner = getattr(callable, '__objclass__', None) if native else None
    if owner is None and native:
        owner = callable.__self__
        if isinstance(owner, types.ModuleType) or owner is None:
            return callable.__module__ != 'builtins' or callable.__name__ in ('aiter', 'anext', 'breakpoint')
        owner = owner if isinstance(owner, type) else type(owner)
        # Of a class of the program's, the class further up where the method is.
        for base in type.__getattribute__(owner, '__mro__'):
            if callable.__name__ in type.__getattribute__(base, '__dict__') and type.__getattribute__(base, '__module__') != '__main__':
                owner = base
                break
    if owner is None:
        owner = kind
    return type.__getattribute__(owner, '__module__') not in ('builtins', '__main__', 'types') or owner.__name__ in OTHERWISE


def describe_callable(callable):
    kind = type(callable)
    if isinstance(callable, type):
        return describe(callable)
    if belongs_to_library(callable):
        return 'library ' + (callable.__name__ if hasattr(callable, '__name__') else kind.__name__)
    if kind is types.MethodType:
        return 'method ' + callable.__name__
    if kind is types.FunctionType:
        return 'function ' + callable.__qualname__
    if isinstance(callable, NATIVE_KINDS):
        return 'native ' + callable.__name__
    return describe(callable)


class Recorder:
    def __init__(self, filename):
        self.filename = filename
        self.out = []
        self.lines = {}
        self.generators = []

    def line(self, code, offset):
        """Line of an offset; the ranges of co_lines have no gaps."""
        table = self.lines.get(code)
        if table is None:
            table = self.lines[code] = {}
            for start, end, line in code.co_lines():
                for at in range(start, end, 2):
                    table[at] = line
        # A start at which a callback raised is the instruction before the first one in Krait; CPython has one for it.
        return code.co_firstlineno if offset < 0 else table.get(offset)

    def add(self, code, *words):
        if len(self.out) < MOST_EVENTS:
            words = [words[0], code.co_name, *words[1:]]
            self.out.append(' '.join([str(word) for word in words]))
        elif sys.monitoring.get_events(TOOL):
            sys.monitoring.set_events(TOOL, 0)

    def callback(self, name, shape):
        def location(code, offset):
            if code.co_filename == self.filename:
                if name == 'PY_START' and code.co_flags & GENERATOR_FLAGS:
                    frame = sys._getframe(1)
                    if code.co_name != '<genexpr>' or frame.f_back.f_code.co_code[frame.f_back.f_lasti] != FOR_ITER:
                        self.generators.append(frame.f_generator)
                # The start of a module has line 0 in CPython.
                self.add(code, name, *([] if name == 'PY_START' else [self.line(code, offset)]))

        def value(code, offset, value):
            if code.co_filename == self.filename:
                self.add(code, name, self.line(code, offset), describe(value))

        def exception(code, offset, error):
            if code.co_filename == self.filename:
                self.add(code, name, self.line(code, offset), type(error).__name__)

        def jump(code, offset, destination):
            if code.co_filename == self.filename:
                # Where the left side begins is the instruction behind, which may store the item of a loop, or not be there.
                where = ['->', self.line(code, destination)] if name != 'BRANCH_LEFT' else []
                self.add(code, name, self.line(code, offset), *where)

        def call(code, offset, callable, argument):
            if code.co_filename == self.filename:
                library = belongs_to_library(callable)
                # Whether a function of the library is native, and so ends with an event and has its self bound, is a difference that is meant.
                if name == 'CALL' or not library or isinstance(callable, type):
                    argument = ['|', describe(argument)] if not library or isinstance(callable, type) else []
                    self.add(code, name, self.line(code, offset), describe_callable(callable), *argument)

        def line(code, number):
            if code.co_filename == self.filename:
                self.add(code, name, number)

        return locals()[shape]


def record(source, filename, events):
    """The recording of a program with the given events on ('LINE CALL …'), as text."""
    global FILENAME
    FILENAME = filename
    recorder = Recorder(filename)
    monitoring = sys.monitoring
    monitoring.use_tool_id(TOOL, 'recorder')
    mask = 0
    wanted = events.split()
    for shape, names in SHAPES.items():
        for name in names.split():
            if name in wanted:
                monitoring.register_callback(TOOL, getattr(EVENTS, name), recorder.callback(name, shape))
                mask |= getattr(EVENTS, name)
    module = types.ModuleType('__main__')
    module.__builtins__ = __builtins__
    saved = sys.modules['__main__'], sys.stdout, sys.stderr
    sys.modules['__main__'] = module
    code = None
    try:
        code = compile(source, filename, 'exec')
    except SyntaxError:
        pass
    if code is not None:
        try:
            monitoring.set_events(TOOL, mask)
            exec(code, module.__dict__)
        except BaseException as error:
            recorder.out.append('ends with ' + type(error).__name__)
        finally:
            monitoring.set_events(TOOL, 0)
    monitoring.free_tool_id(TOOL)
    sys.modules['__main__'], sys.stdout, sys.stderr = saved
    return '\n'.join(recorder.out) + '\n'
