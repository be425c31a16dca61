"""Which type parameters may follow which, and the module of those that the syntax makes."""
import typing

for source in (
    'class C[*Ts, T=int]: pass', 'class C[T=int, *Ts]: pass', 'class C[T=int, S]: pass', 'class C[*Ts, **P=[int]]: pass', 'class C[*Ts, T]: pass',
    'def C[*Ts, T=int](): pass', 'type C[*Ts, T=int] = int', 'class C(typing.Generic[typing.Unpack[Ts], T]): pass',
    'class C(typing.Generic[T, S]): pass', 'class C(typing.Protocol[T, S]): pass', 'class C(dict[T, S]): pass',
    'class C(typing.Dict[T, S]): pass', 'class C(typing.Tuple[typing.Unpack[Ts], T]): pass', 'class C(typing.Generic[S, T]): pass',
):
    space = {'typing': typing, 'T': typing.TypeVar('T', default=int), 'S': typing.TypeVar('S'), 'Ts': typing.TypeVarTuple('Ts')}
    try:
        exec(source, space)
        print(source, type(space['C']).__name__)
    except (TypeError, SyntaxError) as error:
        print(source, type(error).__name__, error)


class Class[T, *Ts, **P]:
    pass


type Alias[X] = int
print([each.__module__ for each in (*Class.__type_params__, *Alias.__type_params__, Alias, typing.TypeVar('T'))])
