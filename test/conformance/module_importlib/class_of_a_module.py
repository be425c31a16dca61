"""The class of a module can be set to another class of modules."""
import math, sys, types

module = types.ModuleType('plain')
module.value = 1


class Counting(types.ModuleType):
    count = 0

    @property
    def answer(self):
        return self.value + 41

    def __getattr__(self, name):
        if name.startswith('made_'):
            return name
        raise AttributeError(name)

    def __call__(self):
        return 'called'

    def __setattr__(self, name, value):
        Counting.count += 1
        super().__setattr__(name, value)



def read(module):
    return module.value


print(read(module), type(module))
module.__class__ = Counting
print(read(module), module.answer, module.made_up, module(), type(module).__name__, isinstance(module, Counting))
module.value = 2
print(Counting.count, module.answer, read(module), module)
try:
    module.other
except AttributeError as error:
    print(error)
module.__class__ = types.ModuleType
module.value = 3
print(Counting.count, type(module), read(module), hasattr(module, 'answer'))
sys.modules[__name__].__class__ = Counting
value = 5
print(sys.modules[__name__].answer, math is sys.modules['math'])
sys.modules[__name__].__class__ = types.ModuleType
for wanted in int, object, type('Plain', (), {}):
    try:
        module.__class__ = wanted
    except TypeError as error:
        print(error)
try:
    type('Plain', (), {})().__class__ = types.ModuleType
except TypeError as error:
    print(error)
