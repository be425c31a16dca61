import sys
import warnings


def show(record):
    for w in record:
        print(w.category.__name__, str(w.message), w.filename, w.lineno, w.line, w.file, w.source)


with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    warnings.warn('plain')
    warnings.warn('deprecated', DeprecationWarning)
    warnings.warn(RuntimeWarning('an instance'))
    warnings.warn_explicit('explicit', FutureWarning, 'file.py', 12)
    warnings.warn_explicit(UserWarning('instance'), None, 'file.py', 13, module='m')
show(log)
print(repr(log[0]), str(log[0]))


def library():
    warnings.warn('look at the caller', stacklevel=2)


def user():
    library()


with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    user()
    warnings.warn('outermost', stacklevel=50)
print(log[0].lineno, log[0].filename, log[1].filename, log[1].lineno)

for bad in (lambda: warnings.warn('x', int), lambda: warnings.warn('x', 'y')):
    try:
        bad()
    except TypeError as error:
        print(error)

# Actions.
for action in ('default', 'always', 'all', 'once', 'module', 'ignore'):
    with warnings.catch_warnings(record=True) as log:
        warnings.resetwarnings()
        warnings.simplefilter(action)
        for i in range(2):
            warnings.warn(f'{action} a')
        warnings.warn(f'{action} a')
        warnings.warn(f'{action} b')
    print(action, [(str(w.message), w.lineno) for w in log])
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try:
        warnings.warn('raised')
    except UserWarning as error:
        print(type(error).__name__, error)
    warnings.simplefilter('ignore', UserWarning)
    warnings.warn('not raised')
    try:
        warnings.warn('other', RuntimeWarning)
    except RuntimeWarning as error:
        print(error)

for bad in (
    lambda: warnings.simplefilter('nonsense'),
    lambda: warnings.filterwarnings('nonsense'),
    lambda: warnings.filterwarnings('ignore', category=int),
    lambda: warnings.filterwarnings('ignore', message=1),
    lambda: warnings.filterwarnings('ignore', module=1),
    lambda: warnings.filterwarnings('ignore', lineno='a'),
    lambda: warnings.simplefilter('ignore', lineno=-1),
):
    try:
        bad()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)

with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    warnings.filterwarnings('ignore', message='quiet')
    warnings.filterwarnings('ignore', category=ImportWarning)
    warnings.filterwarnings('error', message='loud', append=True)
    warnings.warn('quiet please')
    warnings.warn('Quiet too')
    warnings.warn('not quiet')
    warnings.warn('x', ImportWarning)
    warnings.warn('loud, but after always')
show(log)

# Filters and hooks come back.
before = warnings.filters[:]
show_before = warnings.showwarning
with warnings.catch_warnings():
    warnings.simplefilter('error')
    warnings.showwarning = lambda *args, **kw: print('shown', args[0], args[1].__name__, args[2:])
    warnings.simplefilter('always')
    warnings.warn('by my hook')
print(warnings.filters == before, warnings.showwarning is show_before)
with warnings.catch_warnings(action='error', category=DeprecationWarning):
    try:
        warnings.warn('old', DeprecationWarning)
    except DeprecationWarning as error:
        print('error', error)
manager = warnings.catch_warnings()
print(manager, warnings.catch_warnings(record=True))
with manager:
    pass
for action in (manager.__enter__, warnings.catch_warnings().__exit__):
    try:
        action()
    except RuntimeError as error:
        print(error)

print(warnings.formatwarning('message', UserWarning, 'file.py', 3, 'the line'), end='')
print(warnings.formatwarning('message', UserWarning, 'missing.py', 3), end='')
print(sorted(warnings.__all__))
saved = sys.stderr
sys.stderr = sys.stdout
with warnings.catch_warnings():
    warnings.simplefilter('always')
    warnings.warn('to standard error')
    warnings.showwarning('direct', UserWarning, 'missing.py', 9)
    warnings.showwarning('direct', UserWarning, 'missing.py', 9, line='given')
sys.stderr = saved
print('__warningregistry__' in globals())
