class Meta(type):
    def __new__(metaclass, name, bases, namespace, **keywords):
        print('new', metaclass.__name__, name, keywords)
        return super().__new__(metaclass, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **keywords):
        print('init', name, keywords)
        super().__init__(name, bases, namespace)


class Base(metaclass=Meta):
    pass


Made = type('Made', (Base,), {'extra': 5})
print(type(Made).__name__, Made.extra)
WithKeyword = type('WithKeyword', (Base,), {}, tag=1)
print(type(WithKeyword).__name__)


class Quiet(type):
    pass


class QuietBase(metaclass=Quiet):
    pass


print(type(type('Heir', (QuietBase,), {})).__name__)
