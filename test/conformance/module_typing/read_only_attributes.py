import typing


def show(call):
    try:
        print(call())
    except AttributeError as error:
        print(error)


T = typing.TypeVar('T', bound=int)
P = typing.ParamSpec('P')
Ts = typing.TypeVarTuple('Ts')
type Alias[X] = list[X]

for parameter, names in (
    (T, '__name__ __bound__ __covariant__ __contravariant__ __infer_variance__ __constraints__ __default__ __module__ other'),
    (P, '__name__ __bound__ __default__ args kwargs other'),
    (Ts, '__name__ other'),
    (Alias, '__name__ __value__ __type_params__ __module__ other'),
):
    for name in names.split():
        print(parameter, name, end=' ')
        show(lambda: setattr(parameter, name, 1))
show(lambda: delattr(T, '__name__'))
show(lambda: T.other)
print(Alias.__name__, Alias.__value__, T.__bound__, typing.Concatenate[int, P])
