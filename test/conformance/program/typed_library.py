"""Typing-heavy code: a Result type, generic containers, protocols, overloads, typed dicts, a validator driven by annotations."""
from __future__ import annotations

import types
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import (TYPE_CHECKING, Any, ClassVar, Final, Generic, Literal, NamedTuple, Never, NewType, NotRequired, Optional, ParamSpec, Protocol,
                    Required, Self, TypeAlias, TypedDict, TypeGuard, TypeVar, TypeVarTuple, Union, Unpack, assert_never, cast, final, get_args,
                    get_origin, get_type_hints, overload, override, runtime_checkable)

if TYPE_CHECKING:
    from nowhere import Nothing

T = TypeVar('T')
U = TypeVar('U')
E = TypeVar('E', bound=Exception)
K_contra = TypeVar('K_contra', contravariant=True)
P = ParamSpec('P')
Ts = TypeVarTuple('Ts')
UserId = NewType('UserId', int)
Json: TypeAlias = 'None | bool | int | float | str | list[Json] | dict[str, Json]'
LIMIT: Final = 3


@dataclass(frozen=True)
class Ok(Generic[T]):
    value: T
    __match_args__ = ('value',)

    def map(self, f: Callable[[T], U]) -> Ok[U]: return Ok(f(self.value))
    def then(self, f: Callable[[T], Result[U, E]]) -> Result[U, E]: return f(self.value)
    def unwrap(self) -> T: return self.value


@dataclass(frozen=True)
class Err(Generic[E]):
    error: E

    def map(self, f: Callable[[Any], Any]) -> Self: return self
    then = map

    def unwrap(self) -> Never:
        raise self.error


Result = Union[Ok[T], Err[E]]


def catch(*kinds: type[E]) -> Callable[[Callable[P, T]], Callable[P, Result[T, E]]]:
    def decorate(f: Callable[P, T]) -> Callable[P, Result[T, E]]:
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> Result[T, E]:
            try:
                return Ok(f(*args, **kwargs))
            except kinds as error:
                return Err(error)
        return wrapper
    return decorate


@catch(ValueError, ZeroDivisionError)
def ratio(a: str, b: str) -> float:
    return int(a) / int(b)


for pair in (('6', '4'), ('1', '0'), ('x', '1')):
    match ratio(*pair).map(lambda v: v * 2):
        case Ok(value):
            print('ok', value)
        case Err(error=ZeroDivisionError() as e):
            print('zero', e)
        case Err(e):
            print('err', type(e).__name__)
        case other:
            assert_never(other)
print(ratio('9', '3').then(lambda v: Err(KeyError(v)) if v > 2 else Ok(v)), Result[int, OSError], Ok[int].__args__, Ok(1) == Ok(1))


@runtime_checkable
class Comparable(Protocol):
    def __lt__(self, other: Any, /) -> bool: ...


@runtime_checkable
class Named(Protocol):
    name: str


class Sized2(Protocol[K_contra]):
    def size(self, key: K_contra) -> int: ...


class SortedList(Sequence[T], Generic[T]):
    def __init__(self, items: Iterable[T] = (), *, key: Optional[Callable[[T], Comparable]] = None) -> None:
        self._key = key
        self._items: list[T] = sorted(items, key=key)

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> SortedList[T]: ...
    @override
    def __getitem__(self, index):
        if isinstance(index, slice):
            return type(self)(self._items[index], key=self._key)
        return self._items[index]

    def __len__(self) -> int: return len(self._items)
    def __repr__(self) -> str: return f'{type(self).__name__}({self._items})'

    @classmethod
    def of(cls, *items: T) -> Self: return cls(items)


s = SortedList[str](['pear', 'fig', 'apple'], key=len)
print(s, s[0], s[1:], 'fig' in s, s.index('pear'), list(reversed(s)), s.count('x'), SortedList.of(3, 1, 2), s.__orig_class__ if hasattr(s, '__orig_class__') else None)
print(isinstance(3, Comparable), isinstance(object(), Named), isinstance(types.SimpleNamespace(name='x'), Named), SortedList.__orig_bases__, SortedList.__parameters__)
try:
    isinstance(3, Sized2)
except TypeError as error:
    print(error)


class Movie(TypedDict, total=False):
    title: Required[str]
    year: int
    rating: NotRequired[Literal['U', 'PG', '18']]
    cast: list[Person]


class Person(NamedTuple):
    name: str
    age: int | None = None

    @property
    def initials(self) -> str: return ''.join(part[0] for part in self.name.split())


def is_str_list(value: list[object]) -> TypeGuard[list[str]]:
    return all(isinstance(v, str) for v in value)


class Invalid(TypeError):
    def __init__(self, path: str, expected: object, got: object) -> None:
        super().__init__(f'{path}: expected {getattr(expected, "__name__", expected)}, got {got!r}')


def check(value: Any, hint: Any, path: str = '$') -> None:
    """Raises Invalid unless a value is what an annotation says."""
    origin, args = get_origin(hint), get_args(hint)
    if hint is Any:
        return
    if typing.is_typeddict(hint):
        check(value, dict, path)
        hints = get_type_hints(hint)
        for key in hint.__required_keys__ - value.keys():
            raise Invalid(path, f'key {key!r}', sorted(value))
        for key, item in value.items():
            if key not in hints:
                raise Invalid(path, f'one of {sorted(hints)}', key)
            check(item, hints[key], f'{path}.{key}')
    elif origin in (Union, types.UnionType):
        for option in args:
            try:
                return check(value, option, path)
            except Invalid:
                continue
        raise Invalid(path, ' | '.join(getattr(a, '__name__', str(a)) for a in args), value)
    elif origin is Literal:
        if value not in args:
            raise Invalid(path, f'one of {args}', value)
    elif origin in (list, Sequence, set):
        check(value, origin, path)
        for i, item in enumerate(value):
            check(item, args[0], f'{path}[{i}]')
    elif origin in (dict, Mapping):
        check(value, origin, path)
        for key, item in value.items():
            check(key, args[0], f'{path}.keys()')
            check(item, args[1], f'{path}[{key!r}]')
    elif origin is tuple:
        check(value, tuple, path)
        kinds = args[:1] * len(value) if args[1:] == (...,) else args
        if len(kinds) != len(value):
            raise Invalid(path, f'{len(kinds)} items', value)
        for i, (item, kind) in enumerate(zip(value, kinds)):
            check(item, kind, f'{path}[{i}]')
    elif hint is None or hint is type(None):
        if value is not None:
            raise Invalid(path, None, value)
    elif isinstance(hint, type) and issubclass(hint, tuple) and hasattr(hint, '_fields'):
        check(value, tuple, path)
        for name, kind in get_type_hints(hint).items():
            check(getattr(value, name), kind, f'{path}.{name}')
    elif not isinstance(value, origin or hint) or hint is int and isinstance(value, bool):
        raise Invalid(path, hint, value)


for value, hint in [({'title': 'Up', 'year': 2009, 'rating': 'U', 'cast': [Person('Ed A', 78)]}, Movie), ({'year': 1}, Movie), ({'title': 'Up', 'colour': 1}, Movie),
                    ({'title': 'X', 'rating': 'R'}, Movie), ({'title': 'X', 'cast': [Person('A', 'old')]}, Movie), ([1, 'a', None], list[int | str | None]),
                    ({'a': (1, 2.5)}, dict[str, tuple[int, float]]), ({'a': (1, 2, 3)}, dict[str, tuple[int, int]]), ((1, 2, 'x'), tuple[int, ...]), (True, int),
                    ({1: 2}, Mapping[str, int]), ('x', Optional[int]), (b'', Any)]:
    try:
        check(value, hint)
        print('valid', value)
    except Invalid as error:
        print(error)

print(sorted(Movie.__required_keys__), sorted(Movie.__optional_keys__), Person('Ann B').initials, Person.__annotations__['age'], get_type_hints(Person)['age'])
print(UserId(5) + 1, UserId.__name__, UserId.__supertype__, cast('int', 'text'), is_str_list(['a']), LIMIT, P.args, Ts, Callable[[int, str], bool])
print(get_type_hints(check)['return'], get_args(Callable[..., int]), get_args(Literal[1, 'a']), Optional[int] == Union[int, None], Unpack[Ts], ClassVar[int], list[T][int], dict[str, T][T])
print([name for name in ('Ok', 'Err') if not getattr(globals()[name], '__final__', False)], final(type('F', (), {})).__final__, Json, ratio.__annotations__ if ratio.__annotations__ else '')


def pipeline[A, B, *Rest](first: Callable[[A], B], *rest: *Rest, strict: bool = False) -> tuple[Callable, ...]:
    return (first, *rest)


class Box[N: (int, float) = int]:
    def __init__(self, content: N): self.content = content
    def swap[M](self, other: M) -> tuple[M, N]: return other, self.content


type Pair[X, Y = X] = tuple[X, Y]
print(pipeline.__type_params__, Box.__type_params__[0].__constraints__, Box(3).swap('x'), Pair[int, str], Pair.__type_params__, Pair.__value__, Box[float].__origin__)
