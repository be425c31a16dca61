# Where a record says that it comes from.
import io
import logging
import sys

handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(logging.Formatter('%(filename)s %(module)s %(pathname)s %(lineno)d %(funcName)s: %(message)s'))
logger = logging.getLogger('callers')
logger.addHandler(handler)
logger.setLevel(logging.DEBUG)
logger.propagate = False


def helper(text, **options):
    logger.info(text, **options)


def outer():
    helper('here')
    helper('one further out', stacklevel=2)
    helper('two further out', stacklevel=3)


class Thing:
    def method(self):
        logger.debug('method')
        (lambda: logger.debug('lambda'))()
        [logger.debug('comprehension') for _ in range(1)]
        list(logger.debug('generator') for _ in range(1))

    logger.debug('class')


outer()
Thing().method()
logger.log(logging.INFO, 'by log')
logger.exception('by exception')
adapter = logging.LoggerAdapter(logger, {})
adapter.info('by adapter')
logging.LoggerAdapter(adapter, {}).info('by adapter of adapter')
exec(compile('logger.info("compiled")', 'some/other file.txt', 'exec'))
print(logger.findCaller()[1:3], logger.findCaller(stacklevel=1)[2])


def with_stack():
    logger.warning('stack', stack_info=True)


records = []
handler.emit = records.append
with_stack()
lines = records[0].stack_info.splitlines()
print(lines[0], lines[-2:])
print(records[0].funcName, records[0].lineno)
del handler.emit

root = logging.getLogger()
root.addHandler(handler)
root.setLevel(logging.INFO)


def by_functions():
    logging.info('info')
    logging.warning('warning', stacklevel=2)
    logging.error('error')
    logging.critical('critical')
    logging.fatal('fatal')
    logging.log(logging.INFO, 'log')
    logging.exception('exception')
    logging.debug('not said')


by_functions()
root.removeHandler(handler)
root.setLevel(logging.WARNING)
logger.handlers.clear()
