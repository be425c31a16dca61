"""`__text_signature__` of native functions, methods and classes: from the table of what natives take, and where CPython declares something else, its."""

# Special methods: the same of every type.
_SHAPES = {}
for _names, _shape in (
    ('add sub mul matmul truediv floordiv mod divmod and or xor lshift rshift lt le eq ne gt ge radd rsub rmul rmatmul rmod rand ror rxor rtruediv '
     'rfloordiv rdivmod rlshift rrshift iadd isub imul imatmul iand ior ixor ilshift irshift imod itruediv ifloordiv', '$self, value, /'),
    ('len repr str hash iter next bool int float index neg pos abs invert sizeof dir reversed ceil floor trunc getnewargs getstate reduce bytes '
     'subclasses enter await aiter anext complex length_hint alloc', '$self, /'),
    ('getitem delitem contains', '$self, key, /'),
    ('setitem', '$self, key, value, /'),
    ('getattribute delattr', '$self, name, /'),
    ('setattr', '$self, name, value, /'),
    ('init call', '$self, /, *args, **kwargs'),
    ('get', '$self, instance, owner=None, /'),
    ('set', '$self, instance, value, /'),
    ('delete', '$self, instance, /'),
    ('set_name', '$self, owner, name, /'),
    ('format', '$self, format_spec, /'),
    ('pow rpow', '$self, value, mod=None, /'),
    ('round', '$self, ndigits=None, /'),
    ('new', '$type, *args, **kwargs'),
    ('class_getitem subclasshook', '$type, object, /'),
    ('init_subclass', '$type, /'),
    ('prepare', '$cls, name, bases, /, **kwds'),
    ('instancecheck', '$self, instance, /'),
    ('subclasscheck', '$self, subclass, /'),
    ('reduce_ex', '$self, protocol, /'),
    ('setstate', '$self, state, /'),
    ('buffer', '$self, flags, /'),
    ('release_buffer', '$self, buffer, /'),
    ('getformat', '$type, typestr, /'),
):
    for _name in _names.split():
        _SHAPES[f'__{_name}__'] = _shape

_SLICE = '$self, sub[, start[, end]], /'
# None: CPython tells nothing.
_OWN = {
    '__build_class__': None, 'dir': None, 'getattr': None, 'iter': None, 'max': None, 'min': None, 'next': None, 'vars': None, 'math.log': None,
    '__import__': '$module, /, name, globals=None, locals=None, fromlist=(),\n           level=0', 'math.atan2': '$module, y, x, /',
    'compile': '$module, /, source, filename, mode, flags=0,\n        dont_inherit=False, optimize=-1, *, _feature_version=-1',
    'dict.update': None, 'dict.pop': '$self, key, default=<unrepresentable>, /',
    'list.__getitem__': '$self, index, /', 'object.__reduce_ex__': '$self, protocol, /', 'bytearray.__reduce_ex__': '$self, proto=0, /',
    'set.__contains__': '$self, object, /', 'frozenset.__contains__': '$self, object, /',
    'range.count': '$self, object, /', 'range.index': '$self, object, /', 'slice.indices': '$self, object, /',
    'property.getter': '$self, object, /', 'property.setter': '$self, object, /', 'property.deleter': '$self, object, /',
    'str.maketrans': 'x, y=<unrepresentable>, z=<unrepresentable>, /',
}
for _name in ('str', 'bytes', 'bytearray'):
    for _method in ('count', 'find', 'index', 'rfind', 'rindex'):
        _OWN[f'{_name}.{_method}'] = _SLICE
    _OWN[f'{_name}.startswith'] = _SLICE.replace('sub', 'prefix')
    _OWN[f'{_name}.endswith'] = _SLICE.replace('sub', 'suffix')
    if _name != 'str':
        _OWN[f'{_name}.hex'] = '$self, /, sep=<unrepresentable>, bytes_per_sep=1'
        _OWN[f'{_name}.join'] = '$self, iterable_of_bytes, /'
        for _method in ('center', 'ljust', 'rjust'):
            _OWN[f'{_name}.{_method}'] = "$self, width, fillchar=b' ', /"

_CLASSES = {
    'list': 'iterable=(), /', 'tuple': 'iterable=(), /', 'set': 'iterable=(), /', 'frozenset': 'iterable=(), /', 'float': 'x=0, /',
    'object': '', 'ellipsis': '', 'NoneType': '', 'NotImplementedType': '', 'bool': 'object=False, /', 'complex': 'real=0, imag=0',
    'property': 'fget=None, fset=None, fdel=None, doc=None', 'classmethod': 'function, /', 'staticmethod': 'function, /', 'memoryview': 'object',
    'enumerate': 'iterable, start=0', 'filter': 'function, iterable, /', 'map': 'function, iterable, /, *iterables, strict=False',
    'reversed': 'sequence, /', 'zip': '*iterables, strict=False', 'cell': '[contents]', 'GenericAlias': 'origin, args, /',
    'function': 'code, globals, name=None, argdefs=None, closure=None,\n         kwdefaults=None', 'mappingproxy': 'mapping',
    'method': 'function, instance, /', 'module': 'name, doc=None', 'SimpleNamespace': 'mapping_or_iterable=(), /, **kwargs',
    'traceback': 'tb_next, tb_frame, tb_lasti, tb_lineno', 'deque': '[iterable[, maxlen]]',
    'code': 'argcount, posonlyargcount, kwonlyargcount, nlocals, stacksize,\n     flags, codestring, constants, names, varnames, filename, name,\n'
            '     qualname, firstlineno, linetable, exceptiontable, freevars=(),\n     cellvars=(), /',
    'accumulate': 'iterable, func=None, *, initial=None', 'batched': 'iterable, n, *, strict=False', 'chain': '*iterables',
    'combinations': 'iterable, r', 'combinations_with_replacement': 'iterable, r', 'compress': 'data, selectors', 'count': 'start=0, step=1',
    'cycle': 'iterable, /', 'dropwhile': 'predicate, iterable, /', 'filterfalse': 'function, iterable, /', 'groupby': 'iterable, key=None',
    'pairwise': 'iterable, /', 'permutations': 'iterable, r=None', 'product': '*iterables, repeat=1', 'starmap': 'function, iterable, /',
    'takewhile': 'predicate, iterable, /', 'zip_longest': '*iterables, fillvalue=None',
}
_mro = type.__dict__['__mro__'].__get__
_module = type(__import__('sys'))


def of_builtin(self):
    name = self.__name__
    owner = getattr(self, '__objclass__', None)
    if owner is None:
        owner = self.__self__
        if owner is None or type(owner) is _module:
            name = name if owner is None or owner.__name__ == 'builtins' else f'{owner.__name__}.{name}'
            return _shown(name, '$module')
        owner = owner if isinstance(owner, type) else type(owner)
    home = next((each for each in _mro(owner) if name in vars(each)), owner)
    return _shown(f'{home.__name__}.{name}', None)


def of_class(self):
    text = _CLASSES.get(self.__name__)
    return None if text is None or not _is_built_in(self) else f'({text})'


def _is_built_in(cls):
    # Those of modules name their module as classes of Python do, and have constructors of their own.
    return type(vars(cls).get('__module__')) is not str or type(vars(cls).get('__new__')) is type(len)


def _shown(key, first):
    if key in _OWN:
        text = _OWN[key]
        return text and f'({text})'
    text = _SHAPES.get(key.rpartition('.')[2])
    if text is None:
        import _signatures
        text = _signatures.find(key)
        if text is None:
            return None
        parts = text.split(', ') if text else []
        if first:
            if '/' not in parts:
                parts.insert(0, '/')
            parts.insert(0, first)
        elif parts and parts[0] in ('self', 'cls'):
            parts[0] = {'self': '$self', 'cls': '$type'}[parts[0]]
        text = ', '.join(parts).replace('=9223372036854775807', '=sys.maxsize').replace('"', "'").replace('=,', '=<unrepresentable>,')
    return f'({text})'
