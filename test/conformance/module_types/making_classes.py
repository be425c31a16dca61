import types


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **keywords):
        print('prepare', name, bases, keywords)
        return {'prepared': True}

    def __new__(mcls, name, bases, namespace, **keywords):
        return super().__new__(mcls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **keywords):
        super().__init__(name, bases, namespace)


A = types.new_class('A', (), {'metaclass': Meta, 'flag': 1}, lambda body: body.update(x=5))
print(A, A.x, A.prepared, type(A).__name__, A.__bases__)
B = types.new_class('B', (A,))
print(type(B).__name__, B.x)
C = types.new_class('C', (list[int],))
print(C.__bases__, C.__orig_bases__, types.get_original_bases(C), types.get_original_bases(int))


class Entries:
    def __mro_entries__(self, bases):
        return (dict,)


entries = Entries()
print(types.resolve_bases((int,)), types.resolve_bases((entries, str)) == (dict, str), types.resolve_bases([int]))
meta, namespace, keywords = types.prepare_class('D', (A,), {'k': 1})
print(meta.__name__, namespace, keywords)


class Other(type):
    pass


class WithOther(metaclass=Other):
    pass


class Bad:
    def __mro_entries__(self, bases):
        return 5


for bad in [lambda: types.new_class('E', (A, WithOther)), lambda: types.resolve_bases((Bad(),)), lambda: types.get_original_bases(3)]:
    try:
        print(bad())
    except TypeError as error:
        print(error)


def base(x):
    return x


base.__mro_entries__ = lambda bases: (A,)


class FromFunction(base):
    pass


print(FromFunction.__bases__, FromFunction.__orig_bases__[0] is base)
