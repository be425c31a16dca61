"""The part of inspect about signatures and arguments."""

import builtins
import sys
import types

from _inspect_kinds import (
    CO_VARARGS, CO_VARKEYWORDS, _record, _sentinel, _static_of_class, formatannotation, isbuiltin, isclass, iscode,
    isfunction, ismethod, ismodule, unwrap,
)

__name__ = 'inspect'

# annotationlib.Format.VALUE, without loading it.
_VALUE = 1

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


_KINDS = tuple(map(_ParameterKind, range(5)))
_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD = _KINDS


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
        self._kind = _KINDS[kind]
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
        from keyword import iskeyword

        if not name.isidentifier() or iskeyword(name) and kind != _POSITIONAL_ONLY:
            raise ValueError(f'{name!r} is not a valid parameter name')
        self._name = name

    def __reduce__(self):
        return type(self), (self._name, self._kind), {'_default': self._default, '_annotation': self._annotation}

    def __setstate__(self, state):
        self._default = state['_default']
        self._annotation = state['_annotation']

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

    def __getstate__(self):
        return {'_signature': self._signature, 'arguments': self.arguments}

    def __setstate__(self, state):
        self._signature = state['_signature']
        self.arguments = state['arguments']

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
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False, annotation_format=_VALUE):
        return _signature(cls, obj, follow_wrapped, globals, locals, eval_str, annotation_format)

    def __reduce__(self):
        return type(self), (tuple(self._parameters.values()),), {'_return_annotation': self._return_annotation}

    def __setstate__(self, state):
        self._return_annotation = state['_return_annotation']

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
        variadic = None
        # Until the first parameter that no positional argument is for. Behind it names are not asked whether they may be given as such.
        by_position = True
        for parameter in parameters:
            name = parameter.name
            kind = parameter.kind
            if given:
                if kind == _VAR_KEYWORD or kind == _KEYWORD_ONLY:
                    break
                if kind == _VAR_POSITIONAL:
                    arguments[name] = tuple(given)
                    given = []
                    by_position = False
                    continue
                if name in kwargs and kind != _POSITIONAL_ONLY:
                    raise TypeError(f'multiple values for argument {name!r}')
                arguments[name] = given.pop(0)
                continue
            if kind == _VAR_KEYWORD:
                variadic = parameter
            elif kind != _VAR_POSITIONAL:
                if name in kwargs:
                    if by_position and kind == _POSITIONAL_ONLY:
                        if parameter.default is _empty:
                            raise TypeError(f'missing a required positional-only argument: {name!r}')
                        positional_only_by_name.append(name)
                        continue
                    arguments[name] = kwargs.pop(name)
                elif parameter.default is _empty and not partial:
                    kind_text = 'keyword-only ' if by_position and kind == _KEYWORD_ONLY else ''
                    raise TypeError(f'missing a required {kind_text}argument: {name!r}')
            by_position = False
        if given:
            raise TypeError('too many positional arguments')
        if kwargs:
            if variadic is not None:
                arguments[variadic.name] = kwargs
            elif positional_only_by_name:
                names = ', '.join(positional_only_by_name)
                raise TypeError(f'got some positional-only arguments passed as keyword arguments: {names!r}')
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


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False, annotation_format=_VALUE):
    return Signature.from_callable(
        obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals, eval_str=eval_str, annotation_format=annotation_format
    )


def _of_native(cls, obj):
    """From the text that natives have of what they take."""
    text = obj.__text_signature__
    if text is None:
        raise ValueError(f'no signature found for builtin {obj!r}')
    if '[' in text or '<' in text:
        raise ValueError(f'{obj!r} builtin has invalid signature')
    takes_self = text.startswith('($')
    parameters = _parse(' '.join(text[1 + takes_self:-1].split()))
    if takes_self and (isclass(obj) or getattr(obj, '__self__', None) is not None):
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
                value = eval(default, {'sys': sys})
            parameters.append(Parameter(name, kind, default=value))
    return parameters


def _of_function(cls, func, globals=None, locals=None, eval_str=False, annotation_format=_VALUE):
    code = func.__code__
    names = code.co_varnames
    positional = code.co_argcount
    keyword_only = code.co_kwonlyargcount
    if eval_str or annotation_format != _VALUE:
        from annotationlib import get_annotations
        annotations = get_annotations(func, globals=globals, locals=locals, eval_str=eval_str, format=annotation_format)
    else:
        annotations = func.__annotations__ or {}
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


_NATIVES = types.BuiltinFunctionType, types.MethodWrapperType, types.MethodDescriptorType, types.WrapperDescriptorType, types.ClassMethodDescriptorType


def _signature(cls, obj, follow_wrapped=True, globals=None, locals=None, eval_str=False, annotation_format=_VALUE, is_bound=True):
    # The last one: whether what a method is bound to is no parameter any more.
    options = follow_wrapped, globals, locals, eval_str, annotation_format, is_bound
    if not callable(obj):
        raise TypeError(f'{obj!r} is not a callable object')
    if ismethod(obj):
        return _bound(_signature(cls, obj.__func__, *options), options)
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
        return _of_native(cls, obj) if getattr(obj, '__text_signature__', None) else _of_function(cls, obj, *options[1:5])
    if isinstance(obj, _NATIVES):
        return _of_native(cls, obj)
    partial = getattr(sys.modules.get('functools'), 'partial', None)
    if partial is not None and isinstance(obj, partial):
        return _of_partial(cls, obj, options)
    if isinstance(obj, type):
        return _of_class(cls, obj, options)
    if follow_wrapped and isinstance(obj, staticmethod):
        return _signature(cls, obj.__func__, *options)
    call = _static_of_class(type(obj), '__call__')
    if call is not _sentinel:
        try:
            bound = type(obj).__call__.__get__(obj) if isfunction(call) else getattr(obj, '__call__')
            return _signature(cls, bound, *options)
        except ValueError as error:
            raise ValueError(f'no signature found for {obj!r}') from error
    raise ValueError(f'callable {obj!r} is not supported by signature')


def _bound(signature, options):
    return _without_first(signature) if options[-1] else signature


def _of_class(cls, obj, options):
    call = _static_of_class(type(obj), '__call__')
    if isfunction(call) and not hasattr(call, '_is_like_type'):
        return _bound(_signature(cls, call, *options), options)
    new = _static_of_class(obj, '__new__')
    init = _static_of_class(obj, '__init__')
    mro = obj.__mro__
    new_at = next((i for i, base in enumerate(mro) if '__new__' in base.__dict__), len(mro))
    init_at = next((i for i, base in enumerate(mro) if '__init__' in base.__dict__), len(mro))
    if isinstance(new, staticmethod):
        new = new.__func__
    python_new = callable(new) and not isbuiltin(new) and not hasattr(new, '_is_like_type')
    if python_new and (new_at <= init_at or not isfunction(init)):
        return _bound(_signature(cls, new, *options), options)
    if callable(init) and not isinstance(init, types.WrapperDescriptorType):
        return _bound(_signature(cls, init, *options), options)
    if python_new:
        return _bound(_signature(cls, new, *options), options)
    for base in mro[:-1]:
        if base.__text_signature__:
            return _of_native(cls, base)
    if type in mro:
        raise ValueError(f'no signature found for builtin {obj!r}')
    if init is not object.__init__ or new is not object.__new__:
        raise ValueError(f'no signature found for builtin type {obj!r}')
    return cls()


# ---- arguments

FullArgSpec = _record('FullArgSpec', 'args varargs varkw defaults kwonlyargs kwonlydefaults annotations')
ArgInfo = _record('ArgInfo', 'args varargs keywords locals')
Arguments = _record('Arguments', 'args varargs varkw')
ClosureVars = _record('ClosureVars', 'nonlocals globals builtins unbound')


def getfullargspec(func):
    try:
        sig = _signature(Signature, func, False, is_bound=False)
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
