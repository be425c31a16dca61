# Configurations in dicts.
import logging
import logging.config
import logging.handlers
import sys

root = logging.getLogger()
kept = root.handlers[:]


class Marked(logging.Formatter):
    def __init__(self, fmt=None, mark='*'):
        super().__init__(fmt)
        self.mark = mark

    def format(self, record):
        return self.mark + super().format(record)


def only_even(remainder=0):
    return lambda record: len(record.msg) % 2 == remainder


module = sys.modules['__main__']
logging.getLogger('before.below').setLevel('ERROR')
logging.getLogger('unnamed')
base = {
    'version': 1,
    'disable_existing_loggers': True,
    'formatters': {
        'plain': {'format': '%(levelname)s %(name)s %(message)s'}, 'braces': {'format': '{message} {extra}', 'style': '{', 'defaults': {'extra': 'by default'}},
        'marked': {'()': Marked, 'fmt': '%(message)s', 'mark': '#'}, 'renamed': {'()': '__main__.Marked', 'format': '(%(message)s)'},
        'classed': {'class': 'logging.Formatter', 'format': '%(asctime)s', 'datefmt': 'D', 'validate': True},
    },
    'filters': {'below': {'name': 'before'}, 'even': {'()': only_even, 'remainder': 0}},
    'handlers': {
        'out': {'class': 'logging.StreamHandler', 'stream': 'ext://sys.stdout', 'formatter': 'plain', 'level': 'INFO', 'filters': ['even']},
        'braces': {'class': 'logging.StreamHandler', 'stream': 'ext://sys.stdout', 'formatter': 'braces'},
        'marked': {'()': logging.StreamHandler, 'stream': 'cfg://streams.list[0]', 'formatter': 'marked', '.': {'terminator': '!\n'}},
        'a memory': {'class': 'logging.handlers.MemoryHandler', 'capacity': 5, 'flushLevel': 'ERROR', 'target': 'out'},
    },
    'streams': {'list': ['ext://sys.stdout']},
    'loggers': {'before': {'level': 'DEBUG', 'handlers': ['out', 'braces'], 'propagate': False}, 'memory': {'handlers': ['a memory'], 'filters': [only_even(1)]}},
    'root': {'level': 'WARNING', 'handlers': ['marked']},
}
logging.config.dictConfig(base)
print(logging.getLogger('unnamed').disabled, logging.getLogger('before.below').level, logging.getLogger('before').disabled, logging.getLogger('before').propagate)
logging.getLogger('before').info('even')
logging.getLogger('before').debug('uneven')
logging.getLogger('before.below').warning('from below')
logging.getLogger('other').warning('to the root')
logging.getLogger('other').info('not said')
logging.getLogger('memory').warning('odd text is kept')
logging.getLogger('memory').error('even error')
logging.getLogger('memory').error('uneven error')
print(sorted(logging.getHandlerNames()))
logging.config.dictConfig({'version': 1, 'incremental': True, 'handlers': {'out': {'level': 'ERROR'}}, 'loggers': {'before': {'level': 'ERROR', 'propagate': True}}, 'root': {'level': 'ERROR'}})
print(logging.getHandlerByName('out').level, logging.getLogger('before').level, logging.getLogger('before').propagate, root.level)
logging.config.dictConfig({'version': 1, 'disable_existing_loggers': False, 'handlers': {'q': {'class': 'logging.handlers.QueueHandler', 'handlers': ['z'], 'respect_handler_level': True}, 'z': {'class': 'logging.NullHandler'}}, 'root': {'handlers': ['q']}})
handler = logging.getHandlerByName('q')
print(type(handler.listener).__name__, handler.listener.handlers[0].name, handler.listener.respect_handler_level, handler.queue is handler.listener.queue)


def causes(error):
    while error:
        yield f'{type(error).__name__}: {error}'
        error = error.__cause__


for config in (
    {}, {'version': 2}, {'version': 1, 'formatters': {'f': {'style': '?'}}}, {'version': 1, 'handlers': {'h': {'class': 'logging.Nothing'}}}, {'version': 1, 'handlers': {'h': {'class': 'no_such_module.X'}}},
    {'version': 1, 'handlers': {'h': {}}}, {'version': 1, 'handlers': {'h': {'class': 'logging.NullHandler', 'formatter': 'missing'}}},
    {'version': 1, 'handlers': {'h': {'class': 'logging.NullHandler', 'filters': ['missing']}}}, {'version': 1, 'loggers': {'l': {'handlers': ['missing']}}}, {'version': 1, 'root': {'level': 'LOUD'}},
    {'version': 1, 'incremental': True, 'handlers': {'missing': {'level': 3}}}, {'version': 1, 'handlers': {'h': {'class': 'logging.handlers.MemoryHandler', 'capacity': 1, 'target': 'missing'}}},
    {'version': 1, 'handlers': {'h': {'class': 'logging.NullHandler', 'level': 'LOUD'}}}, {'version': 1, 'handlers': {'h': {'class': 'logging.StreamHandler', 'odd': 1}}},
    {'version': 1, 'handlers': {'h': {'class': 'logging.handlers.QueueHandler', 'queue': 3}}}, {'version': 1, 'x': {'list': [1]}, 'handlers': {'h': {'class': 'logging.StreamHandler', 'stream': 'cfg://x.list[0]-'}}},
):
    try:
        logging.config.dictConfig(config)
        print('accepted', config)
    except Exception as error:
        print(list(causes(error)))
for text in ('name', '_x1', '1x', 'a-b', ''):
    try:
        print(text, logging.config.valid_ident(text))
    except ValueError as error:
        print(error)
base = logging.config.BaseConfigurator({'a': [{'b': 'ext://math.pi'}, (1, 'cfg://a[0]')], 'd': {'x y': 2}})
print(base.convert('cfg://a[0].b'), base.convert('cfg://a[1][1][b]'), base.convert('cfg://d[x y]'), base.convert('http://x'), base.convert(3), base.config['a'][0]['b'], base.resolve('logging.config.dictConfig').__name__)
print(logging.config.DictConfigurator is logging.config.dictConfigClass, logging.config.DEFAULT_LOGGING_CONFIG_PORT)
root.handlers[:] = kept
root.setLevel(logging.WARNING)
for name in ('before', 'before.below', 'l', 'memory', 'other', 'unnamed'):
    root.manager.loggerDict.pop(name, None)
