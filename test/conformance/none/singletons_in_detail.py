def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


for value in [None, ..., NotImplemented]:
    print(value, repr(value), str(value), type(value).__name__, type(value)() is value, value == value, value != 0, value is value, hash(value) == hash(value), f'{value}', value.__eq__(1), value.__class__ is type(value), value.__repr__())
    show(lambda: value + 1)
    show(lambda: value < value)
    show(lambda: value())
    show(lambda: value[0])
    show(lambda: value.x)
    show(lambda: setattr(value, 'x', 1))
    show(lambda: len(value))
    show(lambda: iter(value))
    show(lambda: f'{value:>20}')
    show(lambda: f'{value:d}')
    show(lambda: type('X', (type(value),), {}))
    show(lambda: type(value)(1))
    show(lambda: bool(value))
show(lambda: None.__bool__())
show(lambda: None.__hash__() == hash(None))
show(lambda: NotImplemented.__bool__())
print(Ellipsis is ..., __debug__, None is None, [None] == [None], sorted([None, None], key=str))
for line in ['None = 1', 'True = 1', '__debug__ = 1', 'False += 1', 'del None', 'def f(True): pass', 'def f(__debug__): pass', 'x.__debug__ = 1', 'x.None = 1', 'import None', 'f(None=1)', 'class True: pass', 'for None in []: pass', '... = 1', 'lambda None: 1', 'with a as None: pass', 'Ellipsis = 1', 'NotImplemented = 2', 'global __debug__', 'import a as __debug__']:
    try:
        compile(line, 'x', 'exec')
        print(line, 'compiles')
    except SyntaxError as error:
        print(line, '->', error.msg)
