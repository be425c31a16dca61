"""Errors from the hooks that run while a class is made."""
class Failing:
    def __set_name__(self, owner, name):
        raise ValueError('no')


try:
    class Holder:
        field = Failing()
except ValueError as error:
    print(error, error.__notes__)


class Base:
    def __init_subclass__(cls, /, tag=None, **rest):
        super().__init_subclass__(**rest)
        print('made', cls.__name__, tag)


class Fine(Base, tag=1):
    pass


for text in ['class A(Base, other=1): pass', 'class B(other=1): pass', "type('C', (), {}, other=1)", "type('D', (int, int), {})", "type('E', (object, int), {})",
             'class F(Fine, Base, Fine): pass', 'class G(1): pass', "class H(Fine, 'a'): pass", 'class I(bool): pass', 'class J(type(None)): pass']:
    try:
        exec(text)
    except TypeError as error:
        print(text, '->', error)


class Hooked:
    def __getattr__(self, name):
        raise AttributeError(name)

    @property
    def broken(self):
        raise AttributeError('from the property')


for name in ('missing', 'broken'):
    try:
        getattr(Hooked(), name)
    except AttributeError as error:
        print(error, error.name, type(error.obj).__name__)


class Plain:
    empty = property()


for action in ('Plain().empty', 'Plain().empty = 1', 'del Plain().empty'):
    try:
        exec(action)
    except AttributeError as error:
        print(error)
try:
    property().__get__(1)
except AttributeError as error:
    print(error)
