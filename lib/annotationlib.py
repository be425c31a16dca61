"""Annotations as values, as names that may not exist yet, or as text."""

import builtins
import sys
from enum import IntEnum
from _annotation_text import Made, evaluated
from _generic import Union
from types import MethodType

__all__ = [
    'Format',
    'ForwardRef',
    'call_annotate_function',
    'call_evaluate_function',
    'get_annotate_from_class_namespace',
    'get_annotations',
    'annotations_to_string',
    'type_repr',
]


class Format(IntEnum):
    VALUE = 1
    VALUE_WITH_FAKE_GLOBALS = 2
    FORWARDREF = 3
    STRING = 4


class ForwardRef:
    """An annotation that could not be evaluated, or was a text: its expression, and where the names may be found."""

    def __init__(self, arg, *, module=None, owner=None, is_argument=True, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f'Forward reference must be a string -- got {arg!r}')
        self.__forward_arg__ = arg
        self.__forward_module__ = module
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__owner__ = owner
        self._globals = None
        self._cells = None
        self._objects = {}

    def __init_subclass__(cls, /, *args, **kwds):
        raise TypeError('Cannot subclass ForwardRef')

    @property
    def __forward_code__(self):
        text = self.__forward_arg__
        try:
            return compile(f'({text})' if not text.startswith('*') else f'({text},)[0]', '<string>', 'eval')
        except SyntaxError:
            raise SyntaxError(f'Forward reference must be an expression -- got {text!r}') from None

    def evaluate(self, *, globals=None, locals=None, type_params=None, owner=None, format=Format.VALUE):
        """The value of the expression; with Format.FORWARDREF the reference itself when a name is missing."""
        if format == Format.STRING:
            return self.__forward_arg__
        owner = owner or self.__owner__
        if globals is None:
            globals = self._globals
        if globals is None:
            module = self.__forward_module__ or getattr(owner, '__module__', None)
            if module is None and hasattr(owner, '__globals__'):
                globals = owner.__globals__
            else:
                globals = (
                    getattr(sys.modules.get(module, None), '__dict__', {})
                    if isinstance(module, str)
                    else vars(module)
                    if module
                    else {}
                )
        names = dict(self._objects)
        for parameter in type_params or getattr(owner, '__type_params__', ()):
            names[parameter.__name__] = parameter
        for name, cell in (self._cells or {}).items():
            try:
                names[name] = cell.cell_contents
            except ValueError:
                pass
        if isinstance(owner, type):
            names = {**names, **vars(owner)}
        if locals is not None:
            names = {**names, **locals}
        text = self.__forward_arg__
        # Also where there are no builtins, as in functions of named tuples.
        if text.isidentifier() and text not in names and text not in globals and hasattr(builtins, text):
            return getattr(builtins, text)
        if format == Format.FORWARDREF:
            try:
                return eval(self.__forward_code__, globals, names)
            except Exception:
                return self
        return eval(self.__forward_code__, globals, names)

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return (
            self.__forward_arg__ == other.__forward_arg__
            and self.__forward_module__ == other.__forward_module__
            and self._globals is other._globals
        )

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        extra = ''
        if self.__forward_module__ is not None:
            extra += f', module={self.__forward_module__!r}'
        if self.__forward_is_class__:
            extra += ', is_class=True'
        if self.__owner__ is not None:
            extra += f', owner={self.__owner__!r}'
        return f'ForwardRef({self.__forward_arg__!r}{extra})'


def _with_references(annotate, owner):
    """What annotate gives, with a ForwardRef for each expression that cannot be evaluated."""
    cells = dict(zip(annotate.__code__.co_freevars, annotate.__closure__ or ()))
    made = Made()

    def settle():
        for expression in made.expressions:
            text = expression.__forward_arg__
            expression.__dict__.clear()
            expression.__class__ = ForwardRef
            expression.__init__(text, owner=owner, is_class=isinstance(owner, type))
            expression._globals = annotate.__globals__
            expression._cells = cells
            expression._objects = made.objects

    try:
        result = evaluated(annotate, Format.VALUE_WITH_FAKE_GLOBALS, known=True, made=made)
        settle()
        return result
    except NotImplementedError:
        raise
    except Exception:
        # Something that exists does not do what an annotation asks of it: each is tried by itself.
        made = Made()
    result = evaluated(annotate, Format.VALUE_WITH_FAKE_GLOBALS, made=made)
    settle()
    if not isinstance(result, dict):
        return _evaluated_reference(result)
    return {name: _evaluated_reference(value) for name, value in result.items()}


def _evaluated_reference(value):
    return value.evaluate(format=Format.FORWARDREF) if isinstance(value, ForwardRef) else value


def call_annotate_function(annotate, format, *, owner=None, _is_evaluate=False):
    """The annotations that an annotate function gives, in the wanted format."""
    if format == Format.VALUE_WITH_FAKE_GLOBALS:
        raise ValueError('The VALUE_WITH_FAKE_GLOBALS format is for internal use only')
    try:
        return annotate(format)
    except NotImplementedError:
        pass
    if format == Format.VALUE:
        raise NotImplementedError('annotate function does not support VALUE format')
    if isinstance(annotate, MethodType):
        annotate = annotate.__func__
    # The function of a program may know values alone.
    if format == Format.FORWARDREF:
        try:
            return _with_references(annotate, owner)
        except NotImplementedError:
            return annotate(Format.VALUE)
    knows_values_alone = False
    try:
        annotate(Format.VALUE_WITH_FAKE_GLOBALS)
    except NotImplementedError:
        knows_values_alone = True
    except Exception:
        # Without stand-ins a name is missing.
        pass
    result = annotate(Format.VALUE) if knows_values_alone else evaluated(annotate, Format.VALUE_WITH_FAKE_GLOBALS)
    return _string(result) if _is_evaluate else annotations_to_string(result)


def call_evaluate_function(evaluate, format, *, owner=None):
    """The value that an evaluate function of a type parameter or alias gives."""
    if not hasattr(evaluate, '__code__') or not evaluate.__code__.co_freevars and evaluate.__globals__ is globals():
        return evaluate(format)
    if format == Format.VALUE:
        return evaluate(1)
    return call_annotate_function(evaluate, format, owner=owner, _is_evaluate=True)


def get_annotate_from_class_namespace(namespace):
    """The annotate function in the namespace of a class body, or None."""
    try:
        return namespace['__annotate__']
    except KeyError:
        return namespace.get('__annotate_func__', None)


def _annotate_of(obj):
    if isinstance(obj, type):
        return get_annotate_from_class_namespace(obj.__dict__)
    return getattr(obj, '__annotate__', None)


def get_annotations(obj, *, globals=None, locals=None, eval_str=False, format=Format.VALUE):
    """The annotations of a class, module or callable as a new dict."""
    if format not in (1, 2, 3, 4):
        raise ValueError(f'Unsupported format {format!r}')
    if eval_str and format != Format.VALUE:
        raise ValueError('eval_str=True is only supported with format=Format.VALUE')
    if format == Format.VALUE_WITH_FAKE_GLOBALS:
        raise ValueError('The VALUE_WITH_FAKE_GLOBALS format is for internal use only')
    found = None
    if format == Format.FORWARDREF:
        try:
            found = getattr(obj, '__annotations__', None)
        except Exception:
            # A name is missing.
            annotate = _annotate_of(obj)
            found = call_annotate_function(annotate, format, owner=obj) if callable(annotate) else obj.__annotations__
    elif format == Format.STRING:
        stored = obj.__dict__.get('__annotations__') if isinstance(obj, type) else None
        annotate = _annotate_of(obj)
        if stored is None and callable(annotate):
            found = call_annotate_function(annotate, format, owner=obj)
        else:
            found = getattr(obj, '__annotations__', None)
            if found is not None:
                found = annotations_to_string(found)
    else:
        found = getattr(obj, '__annotations__', None)
        if found is None and callable(_annotate_of(obj)):
            found = _annotate_of(obj)(1)
    if found is None:
        if isinstance(obj, type) or callable(obj):
            return {}
        raise TypeError(f'{obj!r} does not have annotations')
    if not isinstance(found, dict):
        raise ValueError(f'{obj!r}.__annotations__ is neither a dict nor None')
    found = dict(found)
    if not eval_str:
        return found
    if globals is None:
        if isinstance(obj, type):
            globals = getattr(sys.modules.get(obj.__module__), '__dict__', {})
            locals = dict(vars(obj)) if locals is None else locals
        else:
            globals = obj.__dict__ if type(obj) is type(sys) else getattr(obj, '__globals__', {})
    names = {parameter.__name__: parameter for parameter in getattr(obj, '__type_params__', ())}
    names.update(locals or {})
    return {name: eval(value, globals, names) if isinstance(value, str) else value for name, value in found.items()}


def type_repr(value):
    """The text of an annotation, as it might stand in a program."""
    if isinstance(value, (type, type(type_repr), type(len))):
        return value.__qualname__ if value.__module__ == 'builtins' else f'{value.__module__}.{value.__qualname__}'
    return '...' if value is ... else repr(value)


def _string(value):
    return value if isinstance(value, str) else type_repr(value)


def annotations_to_string(annotations):
    return {name: _string(value) for name, value in annotations.items()}
