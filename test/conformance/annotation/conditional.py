"""An annotation counts when it was come by. Those of a module are there from its start."""
def names(namespace): return [name for name in namespace if 'annot' in name]


print(names(globals()))
x: int = 1
print(__annotate__(1), __conditional_annotations__)
if x > 5:
    y: str
for i in range(3):
    z: float = i
while x:
    x: bool = 0
else:
    w: list
print(__annotate__(1), __conditional_annotations__)
kept, __conditional_annotations__ = __conditional_annotations__, {1}
print(__annotate__(1))
del __conditional_annotations__
try:
    __annotate__(1)
except NameError as error:
    print(error)
__conditional_annotations__ = kept


class Holder: pass


holder = Holder()
holder.attribute: print('never') = 3
(single): print('never') = 3
holder.other: print('never')
print(__annotate__(1), __annotate__.__code__.co_firstlineno, __annotate__.__qualname__)


class Branches:
    a: int
    if 'a' in vars():
        b: int
    else:
        c: int
    try:
        pass
    except ValueError:
        d: int
    else:
        e: int
    while True:
        f: int
        break
    for _ in ():
        g: int
    match 1:
        case 2:
            h: int
        case 1:
            i: int
    with __import__('contextlib').nullcontext():
        j: int
    try:
        1 / 0
        k: int
    except ZeroDivisionError:
        l: int
    finally:
        m: int
    if 0:
        n: int
    holder.x: print('never')
    (o): print('never') = 1

    def method(self):
        holder.x: print('never')
        p: print('never') = 1
        return p


print(list(Branches.__annotations__), Branches.__annotate__.__code__.co_freevars)
print(sorted({'__annotate_func__', '__annotations_cache__', '__conditional_annotations__', '__classdictcell__'} & set(Branches.__dict__)))
print([type(cell.cell_contents).__name__ for cell in Branches.__annotate__.__closure__], Branches().method())


class Straight:
    a: int
    b: str = ''


print(Straight.__annotations__, Straight.__annotate__.__code__.co_freevars, Straight.__annotate__.__code__.co_firstlineno - Straight.__firstlineno__)


def function(flag):
    class Local:
        if flag:
            a: flag
        else:
            b: flag
        c: a = 1
    try:
        return Local.__annotations__
    except NameError as error:
        return error


print(function(1), function(0))


def run(source):
    namespace = {}
    try:
        exec(source, namespace)
    except Exception as error:
        print(type(error).__name__, error)
    print([name for name in namespace if name != '__builtins__'])


run('(x): int')
run('class o: pass\no.x: int = 3')
run('"doc"\nx: int')
run('if 0: x: int')
run('__annotations__ = 5\nx: int\nprint(__annotations__)')
run('try: y: int = 1\nfinally:\n x: int = 1\nprint(__annotate__(1), __conditional_annotations__)')
run('x: int\n1 / 0\ny: str')
run('class C: x: int\n1 / 0\ny: str')


class Loud(dict):
    def __getitem__(self, key):
        print('get', key)
        return dict.__getitem__(self, key)

    def __setitem__(self, key, value):
        print('set', key, type(value).__name__)
        return dict.__setitem__(self, key, value)


exec('x: int\nif 1: y: str = 3', {}, Loud())


class Meta(type):
    def __prepare__(name, bases): return Loud()


class Made(metaclass=Meta):
    x: int
    if 1:
        y: str = 3


print(Made.__annotations__)
shell = {}
for line in 'x: int = 1', 'y: int = 1', 'if 1:\n x: int = 1\n y: int = 1\n':
    exec(compile(line, '<shell>', 'single'), shell)
    print(shell['__annotate__'](1))
for cell in None, 5:
    try:
        print(type('X', (), {'__classdictcell__': cell}))
    except TypeError as error:
        print(error)
