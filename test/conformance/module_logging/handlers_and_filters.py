# Handlers, filters, records, adapters.
import contextlib
import io
import logging
import sys

logger = logging.getLogger('handled')
logger.propagate = False
logger.setLevel(logging.DEBUG)
first, second = io.StringIO(), io.StringIO()
one, two = logging.StreamHandler(first), logging.StreamHandler(second)
two.setLevel('ERROR')
one.name = 'one'
one.set_name('uno')
print(one.get_name(), logging.getHandlerByName('uno') is one, logging.getHandlerByName('one'), 'uno' in logging.getHandlerNames(), one.level, two.level)
logger.addHandler(one)
logger.addHandler(two)
one.terminator = ';'
logger.info('information')
logger.error('fault')
print(repr(first.getvalue()), repr(second.getvalue()))
print(one.setStream(second) is first, one.setStream(second), one.stream is second)
print(one, logging.NullHandler(), logging.Handler(15), logging.FileHandler('/folder/name.log', delay=True))
logger.addHandler(logging.NullHandler())


class Named:
    name = 'a name'

    def write(self, text):
        print('write', repr(text))


print(logging.StreamHandler(Named()))
one.setStream(Named())
logger.info('to an object without flush')


class Long(logging.Filter):
    def filter(self, record):
        print('filter', record.getMessage())
        return len(record.msg) > 4


def mark(record):
    record.marked = True
    return record


def replace(record):
    other = logging.makeLogRecord({'msg': f'instead of {record.msg}', 'levelno': record.levelno})
    return other


long = Long()
logger.addFilter(long)
logger.addFilter(long)
one.addFilter(mark)
logger.info('abc')
logger.info('abcdef')
one.addFilter(replace)
logger.info('ghijkl')
one.removeFilter(replace)
logger.removeFilter(long)
logger.removeFilter(long)
print(logger.filters, len(one.filters), one.filter(logging.makeLogRecord({})).marked)
print([logging.Filter('a.b').filter(logging.makeLogRecord({'name': name})) for name in ('a', 'a.b', 'a.b.c', 'a.bc')], logging.Filter().filter(logging.makeLogRecord({'name': 'x'})))

record = logging.LogRecord('n', 20, '/some/path/file.py', 7, 'text %s', (1,), None, 'f', 'stack')
print(record, record.getMessage(), record.filename, record.module, record.funcName, record.stack_info, record.levelname, record.args, record.threadName, record.processName, record.taskName)
print(sorted(vars(record)))
print(logging.LogRecord('n', 77, None, 0, ValueError('m'), (), None).getMessage())
made = logger.makeRecord('n', 10, 'f', 1, 'm', (), None, 'fn', {'own': 5}, None)
print(made.own, made.levelname)
for key in ('message', 'asctime', 'name', 'args'):
    try:
        logger.info('m', extra={key: 1})
    except KeyError as error:
        print(error)


class Counting(logging.LogRecord):
    count = 0

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        Counting.count += 1
        self.number = Counting.count


before = logging.getLogRecordFactory()
logging.setLogRecordFactory(Counting)
one.setStream(sys.stdout)
one.setFormatter(logging.Formatter('%(number)d %(message)s %(who)s'))
one.terminator = '\n'
logger.info('counted', extra={'who': 'me'})
logging.setLogRecordFactory(before)

adapter = logging.LoggerAdapter(logger, {'who': 'adapted', 'number': 8})
adapter.warning('text %s', 'x')
print(adapter, adapter.name, adapter.isEnabledFor(10), adapter.hasHandlers(), adapter.getEffectiveLevel(), adapter.manager is logger.manager)
adapter.warning('extra is replaced', extra={'who': 'lost'})
logging.LoggerAdapter(logger, {'who': 'merged', 'number': 9}, merge_extra=True).warning('merged', extra={'who': 'won'})
adapter.setLevel('ERROR')
adapter.warning('not said')
adapter.error('e')
adapter.critical('c')
adapter.log(45, 'l')
try:
    1 / 0
except ZeroDivisionError:
    adapter.exception('x', exc_info=False)
adapter.debug('not said')
adapter.info('not said')


class Prefixed(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        kwargs['extra'] = {'who': kwargs.pop('who', '-'), 'number': 0}
        return f'[{self.extra}] {msg}', kwargs


Prefixed(logger, 'prefix').error('said', who='somebody')


class Broken(logging.Handler):
    def emit(self, record):
        try:
            raise ValueError('broken')
        except ValueError:
            self.handleError(record)


errors = io.StringIO()
logger.handlers[:] = [Broken()]
with contextlib.redirect_stderr(errors):
    logger.error('m %s', 1)
    logging.raiseExceptions = False
    logger.error('m %s', 2)
    logging.raiseExceptions = True
lines = errors.getvalue().splitlines()
print(lines[:2], 'ValueError: broken' in lines, 'Call stack:' in lines, lines[-2:])
with contextlib.redirect_stderr(errors):
    logger.handlers[:] = [logging.StreamHandler(sys.stdout)]
    logger.error('too %s %s', 'few')
print(errors.getvalue().splitlines()[-2:])
logger.handlers.clear()
one.close()
print(logging.getHandlerByName('uno'))
logging.shutdown([])
