def f(a):
    return a


class Plain:
    pass


class WithInit:
    def __init__(self, x):
        raise ValueError


class Method:
    def m(self):
        pass


def attempt(call):
    try:
        call()
    except Exception as e:
        return type(e)


def two():
    f(1, 2)


def missing():
    f()


def unknown():
    f(x=1)


def none():
    None()


def builtin():
    len(1)


def wrong_count():
    len()


def class_with_init():
    WithInit(1)


def class_binding():
    WithInit()


def plain_class():
    Plain(1)


def method():
    Method().m(1)


def attribute():
    Method().missing()


def name():
    undefined()


def stars():
    f(*1)


def double_stars():
    f(**1)


def int_error():
    int('x')


for call in (two, missing, unknown, none, builtin, wrong_count, class_with_init, class_binding, plain_class, method, attribute, name, stars, double_stars, int_error):
    attempt(call)
