# Handlers that keep records or give them to queues, and those of files, which open refuses.
import logging
import logging.handlers
import queue
import sys

logger = logging.getLogger('more')
logger.propagate = False
logger.setLevel(logging.DEBUG)
target = logging.StreamHandler(sys.stdout)
target.setFormatter(logging.Formatter('%(levelname)s %(message)s'))
memory = logging.handlers.MemoryHandler(3, target=target)
logger.addHandler(memory)
for number in range(4):
    logger.info('number %d', number)
print('kept', len(memory.buffer))
logger.error('flushes')
print('kept', len(memory.buffer))
logger.info('at the end')
memory.flush()
memory.setTarget(None)
logger.info('nowhere')
memory.flush()
print('kept', len(memory.buffer), memory)
memory.setTarget(target)
memory.close()
print(memory.target)
silent = logging.handlers.MemoryHandler(10, flushLevel=logging.CRITICAL, target=target, flushOnClose=False)
logger.handlers[:] = [silent]
logger.error('dropped')
silent.close()


class Printing(logging.handlers.BufferingHandler):
    def flush(self):
        print([record.getMessage() for record in self.buffer])
        super().flush()


printing = Printing(2)
logger.handlers[:] = [printing]
for number in range(3):
    logger.info('n%d', number)
printing.close()

records = queue.Queue()
handler = logging.handlers.QueueHandler(records)
handler.setFormatter(logging.Formatter('formatted %(message)s'))
logger.handlers[:] = [handler]
try:
    1 / 0
except ZeroDivisionError:
    logger.exception('division of %s', 'one')
record = records.get()
print(record.msg.splitlines()[0], record.msg.splitlines()[-1], record.args, record.exc_info, record.exc_text, record.stack_info, record.message == record.msg, handler.listener)
listener = logging.handlers.QueueListener(records, target, logging.NullHandler(), respect_handler_level=True)
target.setLevel('ERROR')
for level in (20, 50):
    logger.log(level, 'level %s', level)
    listener.handle(listener.dequeue(False))
listener.enqueue_sentinel()
print(records.get(), listener.respect_handler_level, len(listener.handlers))
listener.stop()
target.setLevel(0)
full = logging.handlers.QueueHandler(queue.Queue(1))
full.handleError = lambda record: print('full at', record.msg)
logger.handlers[:] = [full]
logger.info('one')
logger.info('two')

rotating = logging.handlers.RotatingFileHandler('/no/file', maxBytes=10, backupCount=2, delay=True)
rotating.namer = lambda name: name + '.old'
rotating.rotator = lambda source, dest: print('rotate', source, dest)
print(rotating.rotation_filename('x'), rotating.mode, rotating.maxBytes, rotating.backupCount, rotating)
rotating.rotate('a', 'b')
for when in ('s', 'M', 'H', 'd', 'midnight', 'W0', 'W6'):
    timed = logging.handlers.TimedRotatingFileHandler('/no/file', when=when, interval=2, delay=True, utc=True)
    print(when, timed.interval, timed.suffix, timed.computeRollover(86400 * 10 + 3600), timed.extMatch.pattern)
for when in ('x', 'W', 'W7', 'W12'):
    try:
        logging.handlers.TimedRotatingFileHandler('/no/file', when=when, delay=True)
    except ValueError as error:
        print(error)
logger.handlers.clear()
