"""Slots of instances that have a __dict__ as well: the dict does not show them."""
class Base:
    __slots__ = ('x', '__hidden')

    def __init__(self):
        self.x = 1
        self.__hidden = 2

    def hidden(self):
        return self.__hidden


class Heir(Base):
    """Has a dict, since it declares no slots."""


class Both:
    __slots__ = ('a', '__dict__')


class Listed(list):
    __slots__ = ('mark',)


heir = Heir()
print(heir.__dict__, heir.x, heir.hidden())
heir.y = 5
heir.x = 7
print(heir.__dict__, vars(heir) is heir.__dict__, heir.x, heir.y)
heir.__dict__ = {'z': 9, 'x': 'shadowed'}
print(heir.x, heir.z, heir.hidden(), sorted(heir.__dict__))
del heir.x
for name in ('x', 'y'):
    print(name, hasattr(heir, name))
both = Both()
both.a, both.b = 1, 2
print(both.__dict__, both.a, both.b, sorted(n for n in dir(both) if len(n) == 1))
listed = Listed([1, 2])
listed.mark = 'm'
try:
    listed.extra = 'e'
except AttributeError as error:
    print(error)
print(listed, listed.mark, hasattr(listed, '__dict__'))


class ListedHeir(Listed):
    pass


heirs = ListedHeir('ab')
heirs.mark, heirs.extra = 'm', 'e'
print(heirs, heirs.mark, heirs.__dict__, len(heirs))
many = [Heir() for _ in range(3)]
for number, item in enumerate(many):
    item.x = number
    for field in range(12):
        setattr(item, f'f{field}', field + number)
print([item.x for item in many], [item.f11 for item in many], len(many[0].__dict__))


class Other:
    pass


class Heir2(Base):
    pass


for target, cls in ((heir, Other), (Other(), Heir), (many[0], Heir2)):
    try:
        target.__class__ = cls
        print(type(target).__name__)
    except TypeError as error:
        print(error)
try:
    print(Base().__dict__)
except AttributeError as error:
    print(error)
