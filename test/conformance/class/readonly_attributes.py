def attempt(source):
    try:
        exec(source, {})
        print(source)
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)


for value in ('slice(1)', 'range(1)'):
    for name in ('start', 'stop', 'step'):
        attempt(f'{value}.{name} = 2')
for name in ('co_name', 'co_filename', 'co_flags', 'co_argcount', 'co_consts', 'co_names', 'co_varnames', 'co_code', 'co_firstlineno'):
    attempt(f'(lambda: 0).__code__.{name} = 1')
for name in ('__globals__', '__closure__', '__builtins__'):
    attempt(f'(lambda: 0).{name} = 1')
    attempt(f'del (lambda: 0).{name}')
for name in ('fget', 'fset', 'fdel'):
    attempt(f'property().{name} = 1')
attempt('class A: pass\nA.__base__ = 1')
attempt('class A: pass\nA.__mro__ = 1')
attempt('class A: pass\nA.__dict__ = 1')
attempt('class A:\n    def f(self): pass\nA().f.__self__ = 1')
attempt('class A:\n    def f(self): pass\nA().f.__func__ = 1')
attempt('staticmethod(1).__func__ = 2')
attempt('classmethod(1).__wrapped__ = 2')
attempt("ExceptionGroup('a', [ValueError()]).message = 1")
attempt("del ExceptionGroup('a', [ValueError()]).exceptions")
attempt('(1j).imag = 2')
attempt('(1j).real = 2')
attempt('(1).real = 2')
attempt('(1.5).imag = 2')
attempt('str.join.__objclass__ = 1')
attempt('{}.keys().mapping = 1')
attempt('(lambda: (yield))().gi_code = 1')
