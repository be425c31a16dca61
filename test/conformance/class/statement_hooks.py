# What a class statement asks for: bases, metaclass, namespace, the cell of __class__, and what it tells the parts of the class.

class Named:
    def __set_name__(self, owner, name):
        print('set', owner.__name__, name)

class FromMeta(type):
    def __set_name__(cls, owner, name):
        print('class attribute', cls.__name__, owner.__name__, name)

class Attribute(metaclass=FromMeta):
    pass

class Told:
    def __init_subclass__(cls, *, mark=None, **rest):
        super().__init_subclass__(**rest)
        print('told', cls.__name__, mark)

class One(Told, mark=3):
    first = Named()
    kind = Attribute
    second = Named()

try:
    class Two(Told, other=1):
        pass
except TypeError as e:
    print(e)

class Failing:
    def __set_name__(self, owner, name):
        raise KeyError(name)

try:
    class Three:
        bad = Failing()
except KeyError as e:
    print(repr(e), e.__notes__)

class OnInstance:
    pass

silent = OnInstance()
silent.__set_name__ = lambda owner, name: print('never')
class Four:
    attribute = silent

class Static:
    @staticmethod
    def __set_name__(owner, name):
        print('static', owner.__name__, name)
class Five:
    it = Static()

class Growing:
    def __set_name__(self, owner, name):
        setattr(owner, name + '_too', 1)
class Six:
    a = Growing()
    b = Growing()
print(sorted(n for n in vars(Six) if not n.startswith('_')))

class NoMapping(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        return 5
try:
    class Seven(metaclass=NoMapping):
        pass
except TypeError as e:
    print(e)

def prepared(name, bases, namespace, **keywords):
    print(name, bases, keywords)
    return 'made'
class Eight(metaclass=prepared, x=1):
    pass
print(Eight)

class Chatty(dict):
    def __missing__(self, key):
        if key == 'absent':
            return 'missing ' + key
        raise KeyError(key)
class Namespaced(type):
    @classmethod
    def __prepare__(mcs, name, bases, **keywords):
        return Chatty(keywords)
    def __new__(mcs, name, bases, namespace, **keywords):
        return super().__new__(mcs, name, bases, dict(namespace))
    def __init__(cls, name, bases, namespace, **keywords):
        super().__init__(name, bases, namespace)
class Nine(metaclass=Namespaced, given=1):
    own = absent
    def me(self):
        return __class__
print(Nine.given, Nine.own, Nine().me() is Nine, Nine.__module__, Nine.__qualname__)

class Forgets(type):
    def __new__(mcs, name, bases, namespace):
        namespace.pop('__classcell__', None)
        return super().__new__(mcs, name, bases, namespace)
try:
    class Ten(metaclass=Forgets):
        def me(self):
            return __class__
except RuntimeError as e:
    print(str(e).replace('object at', ''))

class Twice(type):
    def __new__(mcs, name, bases, namespace):
        super().__new__(mcs, 'Other', bases, dict(namespace))
        return type.__new__(mcs, name, bases, {k: v for k, v in namespace.items() if k != '__classcell__'})
try:
    class Eleven(metaclass=Twice):
        def me(self):
            return __class__
except TypeError as e:
    print(e)

class MetaA(type): pass
class MetaB(type): pass
class UsesA(metaclass=MetaA): pass
class UsesB(metaclass=MetaB): pass
try:
    class Twelve(UsesA, UsesB): pass
except TypeError as e:
    print(e)
try:
    class Thirteen(UsesA, metaclass=MetaB): pass
except TypeError as e:
    print(e)
class MetaC(MetaA): pass
class Fourteen(UsesA, metaclass=MetaC): pass
print(type(Fourteen))

class Entry:
    def __init__(self, answer): self.answer = answer
    def __mro_entries__(self, bases):
        print(len(bases))
        return self.answer
class Fifteen(Entry((Six, Four)), object): pass
print([c.__name__ for c in Fifteen.__mro__], Fifteen.__orig_bases__[1])
try:
    class Sixteen(Entry([Six])): pass
except TypeError as e:
    print(e)
try:
    class Seventeen(5): pass
except TypeError as e:
    print(e)
made = type('Made', (Told,), {'n': Named()}, mark='m')
print(made.__module__, made.__qualname__)
import types
print(types.new_class('New', (Told,), {'mark': 9}, lambda ns: ns.update(n=Named())).__module__)

__class__ = 'global'
class Comprehended:
    names = [__class__ for i in (1, 2)]
print(Comprehended.names)
class Beside:
    names = [__class__ for i in (1,)]
    def me(self):
        return __class__
print(Beside.names, Beside().me())
