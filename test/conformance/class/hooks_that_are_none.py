"""Special methods that are None, and what errors call a class."""

import types


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error, getattr(error, '__notes__', ''))


class Named:
    __set_name__ = None


class Entry:
    __mro_entries__ = None


class Subscripted:
    __class_getitem__ = None


class Indexed:
    pass


def named():
    class Owner:
        attribute = Named()


def derived():
    class Derived(Entry()):
        pass


def with_keyword():
    class Nested(a=1):
        pass


show(named)
show(derived)
show(lambda: types.resolve_bases((Entry(),)))
show(lambda: Subscripted[int])
show(with_keyword)
show(lambda: 'abc'[Indexed()])
show(lambda: range(3)[Indexed()])
show(lambda: 'abc'[10**30])
show(lambda: object.__getattribute__(Indexed(), type('Text', (str,), {})('missing')))
show(lambda: object.__new__(types.ModuleType))
show(lambda: object.__new__(type('Kind', (types.ModuleType,), {})))
show(lambda: object.__new__(type(iter([]))))
show(lambda: types.ModuleType.__new__(types.ModuleType))
show(lambda: types.ModuleType.__new__(types.ModuleType).__dict__)
