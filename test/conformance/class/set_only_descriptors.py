class SetOnly:
    def __set__(self, instance, value):
        print('set', value)
        instance.__dict__['a'] = value


class DeleteOnly:
    def __delete__(self, instance):
        print('delete')


class Holder:
    a = SetOnly()
    b = DeleteOnly()


holder = Holder()
print(type(holder.a).__name__, type(holder.b).__name__)
holder.a = 3
print(holder.a, Holder.__dict__['a'] is Holder.a)
holder.__dict__['b'] = 4
print(holder.b)
del holder.b
print(holder.b)
for statement in ('holder.b = 5', 'del holder.a'):
    try:
        exec(statement)
    except AttributeError as error:
        print(error)


class Slotted:
    __slots__ = ('own',)

    def __init__(self):
        self.own = 5


slotted = Slotted()
print(slotted.own)
descriptor = Slotted.own
Slotted.own = 99
print(slotted.own, descriptor.__get__(slotted))
try:
    slotted.own = 1
except AttributeError as error:
    print(error)


class Watched:
    __slots__ = ()

    def __setattr__(self, key, value):
        super().__setattr__(key, value)


for action in (lambda: setattr(Watched(), 'new', 1), lambda: delattr(Watched(), 'new'), lambda: setattr(Watched(), '__slots__', 1)):
    try:
        action()
    except AttributeError as error:
        print(error)
