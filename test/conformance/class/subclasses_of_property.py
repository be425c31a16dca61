# Classes of properties with an `__init__` of their own, which fills the property.
class Tagged(property):
    """Of the class."""

    def __init__(self, getter, tag):
        super().__init__(getter, doc='of the call')
        self.tag = tag


class Lazy(property):
    def __init__(self, fget, name=None, doc=None):
        super().__init__(fget, doc=doc)
        self.key = name or fget.__name__

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.key not in instance.__dict__:
            instance.__dict__[self.key] = super().__get__(instance, owner)
        return instance.__dict__[self.key]


class Named(property):
    def __init__(self, *args, **keywords):
        self.extra = keywords.pop('extra', None)
        property.__init__(self, *args, **keywords)


class Empty(property):
    def __init__(self, tag=None, **more):
        self.tag = tag


class Plain(property):
    pass


class Slotted(property):
    __slots__ = ('size',)

    def __init__(self, fget, size):
        super().__init__(fget)
        self.size = size


class Thing:
    def __init__(self):
        self.asked = 0

    tagged = Tagged(lambda self: 42, 'a tag')
    empty = Empty(tag=3, other=4)
    slotted = Slotted(lambda self: 'slot', 7)
    named = Named(fget=lambda self: 'named', doc='text', extra=[1])

    def lazy(self):
        """How often."""
        self.asked += 1
        return self.asked

    lazy = Lazy(lazy)

    @Plain
    def plain(self):
        """Plain."""
        return 'plain'

    @plain.setter
    def plain(self, value):
        print('set', value)


thing = Thing()
print(thing.tagged, Thing.tagged.tag, Thing.tagged.__doc__, Thing.tagged.fset)
print(thing.lazy, thing.lazy, Thing.lazy.key, Thing.lazy.__doc__, thing.__dict__)
print(thing.named, Thing.named.extra, Thing.named.__doc__)
print(thing.slotted, Thing.slotted.size)
print(thing.plain, Thing.plain.__doc__, type(Thing.plain).__name__)
thing.plain = 5
print(Thing.empty.tag, Thing.empty.fget, vars(Thing.empty))
try:
    thing.empty
except AttributeError as error:
    print(error)
for action in (
    lambda: Plain(1, 2, 3, 4, 5),
    lambda: Tagged(len),
    lambda: property().__init__(1, 2, 3, 4, 5),
):
    try:
        print(action())
    except TypeError as error:
        print(type(error).__name__, str(error).replace('property() takes at most 4 arguments (5 given)', 'too many'))

again = Named(lambda self: 1)
again.__init__(lambda self: 2, doc='second', extra='new')
print(again.__get__(thing), again.__doc__, again.extra)
changed = again.setter(lambda self, value: None)
print(type(changed).__name__, changed.extra, changed.__get__(thing), changed.fset is not None)
