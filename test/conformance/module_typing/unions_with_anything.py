# A union takes whatever typing takes for a type.
def t(f):
    try: print(repr(f())[:150])
    except BaseException as e: print(type(e).__name__, e)
U = int | None
t(lambda: U | 3); t(lambda: 3 | U); t(lambda: U | 'x'); t(lambda: 'x' | U); t(lambda: U | []); t(lambda: U | 3.5); t(lambda: U | ()); t(lambda: (U | 3) | 3); t(lambda: (U | 3).__args__); t(lambda: int | 3); t(lambda: list[int] | 3); t(lambda: U | {}); t(lambda: U | ...); t(lambda: U | NotImplemented); t(lambda: hash(U | [])); t(lambda: (U | 'x').__args__); t(lambda: isinstance(3, U | 3)); t(lambda: isinstance('', U|3)); t(lambda: (U|3) == (3|U)); t(lambda: list[int] | 'x')
type A[T] = list[T]
t(lambda: type(iter(A))); t(lambda: list(A)); t(lambda: type(A)('q', 3, type_params=(1,)))
