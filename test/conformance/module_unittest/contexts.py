# Assertions about exceptions, warnings and logging, as contexts and with something to call.
import logging
import unittest
import warnings

case = unittest.TestCase()


def attempt(name, *arguments, **options):
    try:
        print(name, 'holds', getattr(case, name)(*arguments, **options) is None)
    except Exception as error:
        print(name, type(error).__name__, error)


def fail(error):
    raise error


def warn(message, category=UserWarning):
    warnings.warn(message, category)


attempt('assertRaises', ValueError, fail, ValueError('x'))
attempt('assertRaises', ValueError, fail, KeyError('x'))
attempt('assertRaises', ValueError, len, [])
attempt('assertRaises', (ValueError, KeyError), len, [])
attempt('assertRaises', 3, len)
attempt('assertRaises', int, len)
attempt('assertRaises', ValueError, odd=3)
attempt('assertRaises', ValueError, None)
attempt('assertRaises', ValueError, lambda: 3)
attempt('assertRaisesRegex', ValueError, 'a', fail, ValueError('b'))
attempt('assertRaisesRegex', ValueError, 'b', fail, ValueError('abc'))
attempt('assertRaisesRegex', (ValueError, KeyError), 'x', len, '')
with case.assertRaises(ZeroDivisionError) as context:
    1 / 0
print(repr(context.exception), context.exception.__traceback__, context.expected)
with case.assertRaisesRegex(ValueError, r'invalid literal.*z') as context:
    int('z')
print(context.exception)
for make in (lambda: case.assertRaises(ValueError, msg='own message'), lambda: case.assertRaises((ValueError, KeyError)), lambda: case.assertWarns(UserWarning, msg='own message'), lambda: case.assertLogs(), lambda: case.assertLogs('x', 'ERROR')):
    try:
        with make():
            pass
    except AssertionError as error:
        print(error)
try:
    with case.assertRaises(ValueError):
        {}['missing']
except KeyError as error:
    print('passed on', error)

attempt('assertWarns', UserWarning, warn, 'm')
attempt('assertWarns', (UserWarning, FutureWarning), warn, 'm', FutureWarning)
attempt('assertWarns', UserWarning, len, [])
attempt('assertWarns', 3, len)
attempt('assertWarnsRegex', UserWarning, 'q', warn, 'm')
attempt('assertWarnsRegex', UserWarning, 'm', warn, 'm')
with case.assertWarns(UserWarning) as context:
    warn('first')
    warn('second')
print(context.warning, context.filename, context.lineno, len(context.warnings))
with case.assertWarnsRegex(UserWarning, 'sec') as context:
    warn('first')
    warn('second')
print(context.warning)

with case.assertLogs('a', level='DEBUG') as watcher:
    logging.getLogger('a').debug('x %d', 1)
    logging.getLogger('a.b').info('y')
print(watcher.output, watcher.records[0].msg, len(watcher))
with case.assertLogs() as watcher:
    logging.getLogger('any').info('to the root')
    logging.getLogger('any').debug('not')
print(watcher.output)
try:
    with case.assertNoLogs('a'):
        logging.getLogger('a').error('q')
except AssertionError as error:
    print(error)
try:
    with case.assertLogs(logging.getLogger('z'), level=logging.ERROR):
        logging.getLogger('z').warning('q')
except AssertionError as error:
    print(error)
with case.assertNoLogs('a', level='ERROR'):
    logging.getLogger('a').warning('not counted')
print(logging.getLogger('a').handlers, logging.getLogger('a').propagate, logging.getLogger('a').level)


class Manager:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print('enter', self.name)
        return self.name

    def __exit__(self, *error):
        print('exit', self.name)


print(case.enterContext(Manager('one')), case.enterContext(Manager('two')))
case.addCleanup(print, 'cleanup', end='.\n')
print(case.doCleanups())
try:
    case.enterContext(3)
except TypeError as error:
    print(error)
unittest.addModuleCleanup(print, 'module cleanup')
print(unittest.enterModuleContext(Manager('module')))
unittest.doModuleCleanups()
