import inspect


class Base:
    """Base doc."""

    shared = 1

    def method(self):
        """Method doc.

            indented
        """

    @property
    def prop(self):
        """Prop doc."""
        return 'computed'


class Heir(Base):
    own = 2

    def __init__(self):
        self.instance = 3

    def method(self):
        pass

    def __getattr__(self, name):
        return 'dynamic ' + name


heir = Heir()
print([(n, v) for n, v in inspect.getmembers(heir) if not n.startswith('__') and not inspect.ismethod(v)])
print([n for n, v in inspect.getmembers(heir, inspect.ismethod)])
print([n for n, v in inspect.getmembers(Heir, inspect.isfunction)])
print([(n, type(v).__name__) for n, v in inspect.getmembers_static(heir) if not n.startswith('__')])
print(inspect.getmro(Heir))
print([(a.name, a.kind, a.defining_class.__name__) for a in inspect.classify_class_attrs(Heir) if not a.name.startswith('__')])

print(inspect.getattr_static(heir, 'instance'), inspect.getattr_static(heir, 'own'), type(inspect.getattr_static(heir, 'prop')).__name__)
print(inspect.getattr_static(Heir, 'shared'), inspect.getattr_static(heir, 'nothing', 'default'), heir.nothing)
try:
    inspect.getattr_static(heir, 'nothing')
except AttributeError as error:
    print(error)


class Slots:
    __slots__ = ('a',)


print(type(inspect.getattr_static(Slots(), 'a')).__name__)

print(inspect.getdoc(Base), inspect.getdoc(Heir), inspect.getdoc(heir), inspect.getdoc(Heir.prop), sep='|')
print(inspect.getdoc(Base.method), inspect.getdoc(Heir.method), inspect.getdoc(heir.method), sep='|')
print(inspect.getdoc(lambda: 1))
print(repr(inspect.cleandoc('  first\n      second\n        third\n\n  ')), repr(inspect.cleandoc('\n\n  a\n  b')), repr(inspect.cleandoc('one')), repr(inspect.cleandoc('')))
print(inspect.indentsize('\t  x'), inspect.getmodulename('/a/b/mod.py'), inspect.getmodulename('x.txt'))
print(inspect.getclasstree([Base, Heir]))


def outer():
    n = 1

    def inner():
        return n, len, heir, missing
    return inspect.getclosurevars(inner)


print(type(outer()).__name__, outer().nonlocals, list(outer().globals), outer().builtins, outer().unbound)
try:
    inspect.getclosurevars(1)
except TypeError as error:
    print(error)


def annotated(a: int, b: 'str') -> None:
    pass


class Annotated:
    x: int
    y: 'float'


print(inspect.get_annotations(annotated), inspect.get_annotations(annotated, eval_str=True))
print(inspect.get_annotations(Annotated), inspect.get_annotations(Annotated, eval_str=True), inspect.get_annotations(Base))
try:
    inspect.get_annotations(1)
except TypeError as error:
    print(error)
print(inspect.formatannotation(int), inspect.formatannotation('text'), inspect.formatannotation(Base))


class Abstract:
    pass


Abstract.__abstractmethods__ = frozenset(['x'])
print(inspect.isabstract(Abstract), inspect.isabstract(Base))
