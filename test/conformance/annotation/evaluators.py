type X[T: int, *Ts = *tuple[int], **P = [int]] = list[T]
def f[T: (int, str) = str](): pass
class K:
    type Y[U: int] = U
    def m[V: int](self): pass
for e in (X.evaluate_value, X.__type_params__[0].evaluate_bound, X.__type_params__[1].evaluate_default, X.__type_params__[2].evaluate_default, f.__type_params__[0].evaluate_constraints, f.__type_params__[0].evaluate_default, K.Y.evaluate_value, K.Y.__type_params__[0].evaluate_bound, K.m.__type_params__[0].evaluate_bound):
    print(e.__name__, e.__qualname__, e.__code__.co_name, e.__code__.co_qualname, e.__code__.co_varnames, e.__defaults__, e.__module__)


print(X.evaluate_value(), X.evaluate_value(1), X.__type_params__[0].evaluate_bound(), X.__type_params__[1].evaluate_default(), X.__type_params__[1].__default__)
print(X.__type_params__[2].__default__, f.__type_params__[0].evaluate_constraints(1), f.__type_params__[0].evaluate_default(1), K.Y.evaluate_value())


class Many[*Ts = *tuple[int, str]]:
    pass


print(Many.__type_params__[0].__default__)
