"""Annotations as they stand in the source: evaluated with stand-ins for names, which put their own text together."""

import builtins
from types import CellType

# How tightly an operator binds; what binds less than its surroundings wants has brackets.
_COMPARISON = 1
_OR, _XOR, _AND, _SHIFT, _SUM, _PRODUCT, _SIGN, _POWER, _ATOM = range(2, 11)

_OPERATORS = {
    'or': ('|', _OR),
    'xor': ('^', _XOR),
    'and': ('&', _AND),
    'lshift': ('<<', _SHIFT),
    'rshift': ('>>', _SHIFT),
    'add': ('+', _SUM),
    'sub': ('-', _SUM),
    'mul': ('*', _PRODUCT),
    'matmul': ('@', _PRODUCT),
    'truediv': ('/', _PRODUCT),
    'floordiv': ('//', _PRODUCT),
    'mod': ('%', _PRODUCT),
    'pow': ('**', _POWER),
}
_COMPARISONS = {'eq': '==', 'ne': '!=', 'lt': '<', 'le': '<=', 'gt': '>', 'ge': '>='}
_SIGNS = {'neg': '-', 'pos': '+', 'invert': '~'}


class Made:
    """The stand-ins made for one evaluation, and the objects that their texts speak of, by the names that they have in them."""

    def __init__(self):
        self.expressions = []
        self.objects = {}

    def name_of(self, item):
        name = f'__annotationlib_name_{len(self.objects) + 1}__'
        self.objects[name] = item
        return name


def operand(item, level=0, made=None):
    """The text of a part of an expression, in brackets when it binds less than `level`."""
    kind = type(item)
    if kind is _Stringifier:
        return f'({item.__forward_arg__})' if item._level < level else item.__forward_arg__
    if kind is list:
        return f'[{_joined(item, made)}]'
    if kind is tuple:
        return f'({_joined(item, made)}{"," if len(item) == 1 else ""})'
    if kind is set and item:
        return f'{{{_joined(item, made)}}}'
    if kind is dict:
        return '{' + ', '.join([f'{operand(key, 0, made)}: {operand(item[key], 0, made)}' for key in item]) + '}'
    if kind is slice:
        ends = ['' if end is None else operand(end, 0, made) for end in (item.start, item.stop)]
        return ':'.join(ends if item.step is None else [*ends, operand(item.step, 0, made)])
    if item is None or kind in (str, bytes, int, float, complex, bool):
        return repr(item)
    if made is not None:
        return made.name_of(item)
    import annotationlib

    return annotationlib.type_repr(item)


def _joined(items, made):
    return ', '.join([operand(item, 0, made) for item in items])


class _Stringifier:
    """Stands for a name, and after any operation for the text of that."""

    def __init__(self, text, level=_ATOM, made=None):
        self.__forward_arg__ = text
        self._made = made
        self._level = level
        if made is not None:
            made.expressions.append(self)

    def __getattr__(self, name):
        return _Stringifier(f'{operand(self, _ATOM)}.{name}', _ATOM, self._made)

    def __getitem__(self, index):
        if type(index) is tuple and index:
            inside = _joined(index, self._made) + (',' if len(index) == 1 else '')
        else:
            inside = operand(index, 0, self._made)
        return _Stringifier(f'{operand(self, _ATOM)}[{inside}]', _ATOM, self._made)

    def __call__(self, *arguments, **keywords):
        made = self._made
        parts = [operand(each, 0, made) for each in arguments]
        parts += [f'{name}={operand(value, 0, made)}' for name, value in keywords.items()]
        return _Stringifier(f'{operand(self, _ATOM)}({", ".join(parts)})', _ATOM, made)

    def __iter__(self):
        yield _Stringifier('*' + operand(self, _OR), _COMPARISON, self._made)

    def __format__(self, spec):
        raise TypeError('Cannot stringify annotation containing string formatting')

    def __hash__(self):
        return id(self)

    def __repr__(self):
        return self.__forward_arg__


def _binary(sign, level):
    # Powers are worked out from the right.
    left, right = (level + 1, level) if level == _POWER else (level, level + 1)

    def forward(self, other):
        return _Stringifier(f'{operand(self, left)} {sign} {operand(other, right, self._made)}', level, self._made)

    def reflected(self, other):
        return _Stringifier(f'{operand(other, left, self._made)} {sign} {operand(self, right)}', level, self._made)

    return forward, reflected


def _comparison(sign):
    def compare(self, other):
        return _Stringifier(f'{operand(self, _OR)} {sign} {operand(other, _OR, self._made)}', _COMPARISON, self._made)

    return compare


def _unary(sign):
    def apply(self):
        return _Stringifier(sign + operand(self, _SIGN), _SIGN, self._made)

    return apply


for _name, (_sign, _binds) in _OPERATORS.items():
    _forward, _reflected = _binary(_sign, _binds)
    setattr(_Stringifier, f'__{_name}__', _forward)
    setattr(_Stringifier, f'__r{_name}__', _reflected)
for _name, _sign in _COMPARISONS.items():
    setattr(_Stringifier, f'__{_name}__', _comparison(_sign))
for _name, _sign in _SIGNS.items():
    setattr(_Stringifier, f'__{_name}__', _unary(_sign))


def evaluated(annotate, format, *, known=False, made=None):
    """
    What the annotate function gives where names are stand-ins, which `made` lists: all names, or with `known` those that do not exist. Where all
    are, there are those annotations too whose statement has not been reached: a stand-in contains everything, also the one for the set of those
    that have.
    """
    code = annotate.__code__
    names = {name: _Stringifier(name, made=made) for name in code.co_names}
    if known:
        for namespace in (vars(builtins), annotate.__globals__):
            names.update({name: namespace[name] for name in code.co_names if name in namespace})
    cells = []
    for name, cell in zip(code.co_freevars, annotate.__closure__ or ()):
        if known and _is_filled(cell):
            cells.append(cell)
        else:
            cells.append(CellType({} if name == '__classdict__' else _Stringifier(name, made=made)))
    function = type(annotate)(
        code, names, annotate.__name__, annotate.__defaults__, tuple(cells) or None, annotate.__kwdefaults__
    )
    return function(format)


def _is_filled(cell):
    try:
        cell.cell_contents
        return True
    except ValueError:
        return False
