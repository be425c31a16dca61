"""Classes of modules that a program makes instances of."""
import types


class Lazy(types.ModuleType):
    def __init__(self, name, contents, **more):
        super().__init__(name, 'doc of ' + name)
        self.contents = contents
        self.__dict__.update(more)

    def __getattr__(self, name):
        if name in self.contents:
            value = self.contents[name]()
            setattr(self, name, value)
            return value
        raise AttributeError(f'module {self.__name__!r} has no attribute {name!r}')

    def __dir__(self):
        return sorted(self.contents)

    def __call__(self, *args):
        return args


lazy = Lazy('lazy', {'one': lambda: print('made') or 1}, extra=2)
print(type(lazy), isinstance(lazy, types.ModuleType), lazy.__name__, lazy.__doc__, lazy.extra, lazy)
print(lazy.one, lazy.one, dir(lazy), lazy(1, 2), callable(lazy))
try:
    lazy.two
except AttributeError as error:
    print(error)
print(types.ModuleType('plain', 'doc').__doc__, types.ModuleType(name='n', doc=5).__doc__, sorted(vars(types.ModuleType('x'))))
module = types.ModuleType('first')
module.__init__('second')
print(module.__name__, module.__doc__, module)
for args in (), (5,), ('a', 'b', 'c'):
    try:
        types.ModuleType(*args)
    except TypeError as error:
        print(error)


class Set(types.ModuleType):
    def __setattr__(self, name, value):
        print('set', name)
        super().__setattr__(name, value)


made = Set('made')
made.x = 1
print(made.x, vars(made)['x'])
