# The functions that compute bounds, constraints, defaults and values of aliases have the name of what they belong to.
class Box[N: (int, float, missing) = other, *Ts = third]:
    def m[M: missing](self): pass
class Callback[**P = fourth]: pass
type Pair[X, Y = fifth] = sixth

for evaluate in (
    lambda: Box.__type_params__[0].__constraints__, lambda: Box.__type_params__[0].__default__, lambda: Box.__type_params__[1].__default__,
    lambda: Callback.__type_params__[0].__default__, lambda: Box.m.__type_params__[0].__bound__, lambda: Pair.__value__, lambda: Pair.__type_params__[1].__default__,
):
    try:
        evaluate()
    except NameError as error:
        frame = error.__traceback__.tb_next.tb_next
        code = frame.tb_frame.f_code
        print(error, code.co_name, code.co_qualname, frame.tb_lineno, code.co_firstlineno)


# What gives a generic function its defaults is called with those that there are.
def plain[T](a: T): return a
def positional[T](a: T = 1): return a
def keyword[T](a: T, *, b=2): return a, b
def both[T](a: T = 1, *, b=2): return a, b
print(plain(0), positional(), keyword(0), both(), both.__defaults__, both.__kwdefaults__, keyword.__defaults__, plain.__kwdefaults__)
