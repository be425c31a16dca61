# Formatters: three styles, times, exceptions, and what is wrong with formats.
import io
import logging
import time

record = logging.makeLogRecord({'name': 'n', 'levelname': 'INFO', 'levelno': 20, 'msg': 'some %s', 'args': ('text',), 'created': 86400.25, 'msecs': 250.0, 'own': [1]})
for style, formats in {
    '%': ['%(message)s', '%(levelname)-8s|%(name)5s|%(message).4s', '%(asctime)s %(message)s', '%(own)s %(levelno)03d', '%(created)f %(msecs)d', '%% %(name)s'],
    '{': ['{message}', '{levelname:>8}|{name!r:^5}|{message}', '{asctime} {message}', '{own[0]} {levelno:03d}', '{{}} {name}'],
    '$': ['$message', '${levelname}|$name|${message}', '$asctime $message', '${own} $levelno', '$$ $name'],
}.items():
    for text in formats:
        print(style, repr(text), '->', logging.Formatter(text, style=style).format(record))
    print(logging.Formatter(style=style).format(record), logging.Formatter(style=style)._fmt)
print(logging.Formatter('%(asctime)s', '%d.%m.%Y').format(record), record.asctime, record.message)
formatter = logging.Formatter('%(asctime)s')
formatter.default_time_format = '%H:%M'
formatter.default_msec_format = '%s+%03d'
print(formatter.format(record), formatter.usesTime(), logging.Formatter('%(message)s').usesTime())
formatter.default_msec_format = None
formatter.converter = time.gmtime
print(formatter.format(record), formatter.formatTime(record), formatter.formatTime(record, '%S'))


class Universal(logging.Formatter):
    converter = time.gmtime


print(Universal('%(asctime)s').format(record))
for style, text in [('%', 'no field'), ('%', '%(x)z'), ('{', '{x!z}'), ('{', '{x-y}'), ('{', '{x:zz}'), ('{', 'none'), ('{', '{'), ('$', '$'), ('$', 'none'), ('?', 'x'), ('$', '${x'), ('{', '{}')]:
    try:
        print(style, text, logging.Formatter(text, style=style)._fmt)
    except ValueError as error:
        print(style, text, '!', error)
    if style != '?':
        print(logging.Formatter(text, style=style, validate=False)._fmt)
for style, text in [('%', '%(nope)s'), ('{', '{nope}'), ('$', '$nope')]:
    try:
        logging.Formatter(text, style=style).format(record)
    except ValueError as error:
        print(error)
    print(logging.Formatter(text, style=style, defaults={'nope': 'by default'}).format(record))
print(logging.Formatter('%(name)s', defaults={'name': 'hidden'}).format(record))

stream = io.StringIO()
handler = logging.StreamHandler(stream)
logger = logging.getLogger('formats')
logger.propagate = False
logger.addHandler(handler)


def fail():
    return {}['key']


try:
    fail()
except KeyError as error:
    logger.exception('with %s', 'traceback')
    logger.error('given', exc_info=error)
    logger.error('tuple', exc_info=(type(error), error, None))
    logger.error('true', exc_info=True)
    logger.error('false', exc_info=False)
    logger.exception('without', exc_info=False)
logger.exception('no exception')
print(stream.getvalue())


class Shouting(logging.Formatter):
    def format(self, record):
        return super().format(record).upper()

    def formatMessage(self, record):
        return f'<{super().formatMessage(record)}>'

    def formatException(self, ei):
        return f'[{ei[0].__name__}]'

    def formatStack(self, stack_info):
        return '(stack)'


handler.setFormatter(Shouting('%(message)s'))
stream.seek(0)
stream.truncate()
try:
    1 / 0
except ZeroDivisionError:
    logger.exception('again', stack_info=True)
print(stream.getvalue())


class Lines(logging.BufferingFormatter):
    def formatHeader(self, records):
        return f'{len(records)}: '

    def formatFooter(self, records):
        return '.'


print(Lines().format([record, record]), repr(Lines().format([])), logging.BufferingFormatter(logging.Formatter('%(name)s;')).format([record] * 3))
logger.handlers.clear()
