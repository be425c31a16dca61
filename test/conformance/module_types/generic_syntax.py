class Box[T]:
    def __init__(self, v=None): self.v = v
class Pair[K, V = int]: pass
class Multi[*Ts]: pass
class Fn[**P, R]: pass
type L[T] = list[T]
type D[K, V] = dict[K, V]
T, = Box.__type_params__

def show(*sources):
    for source in sources:
        try:
            print(source, '->', eval(source))
        except Exception as error:
            print(source, '!!', type(error).__name__, error)

show()
class Sub(Box[int]):
    pass
print(Sub.__orig_bases__, Sub.__bases__, Sub.__parameters__, Sub.__mro__)
class A(list[int]): pass
print(A.__bases__, A.__orig_bases__, A([1]))
class Old:
    def __class_getitem__(cls, item): return (cls, item)
print(Old[3])
def f[A: int, B: (int, str), C = bool](a: A) -> B: ...
print(f.__type_params__, [x.__bound__ for x in f.__type_params__], [x.__constraints__ for x in f.__type_params__], [x.__default__ for x in f.__type_params__], [x.has_default() for x in f.__type_params__])
print(list[int].append, list[int].__name__, dict[str, int].fromkeys('ab'))
class M(type):
    def __getitem__(cls, i): return i
class Q(metaclass=M): pass
print(Q[5])
try: type[int].foo
except AttributeError as e: print(e)
print(list[int] | None, None | list[int], int | list[int] | str, {list[int]: 1}[list[int]])
try:
    class Z[T](int | str): pass
print(isinstance(list[int], type), callable(list[int]))
print(*[x for x in list[int]])
print(tuple[*tuple[int, str]], tuple[*tuple[int, ...]], [*list[int]][0].__unpacked__)
