# Loggers: names, levels, the hierarchy, and what passes.
import logging
import sys

print(logging.getLogger('a.b.c').parent, logging.getLogger('a').parent, logging.getLogger('a.b.c').parent.name, logging.getLogger('a.b').parent.name, logging.getLogger('a.b.c').parent.name)
print(logging.getLogger() is logging.root, logging.getLogger('root') is logging.root, logging.getLogger('') is logging.root, logging.root)
print(sorted(each.name for each in logging.getLogger('a').getChildren()), logging.getLogger('a').getChild('x.y'), logging.root.getChild('top').name)
handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(logging.Formatter('%(levelname)s|%(name)s|%(message)s'))
top = logging.getLogger('top')
top.addHandler(handler)
top.addHandler(handler)
print(top.handlers == [handler], top.hasHandlers(), logging.getLogger('top.x').hasHandlers(), logging.getLogger('a').hasHandlers())
for level in (logging.DEBUG, 'INFO', logging.NOTSET, 35):
    top.setLevel(level)
    print(level, top.level, top.getEffectiveLevel(), top, logging.getLogger('top.below').getEffectiveLevel(), [top.isEnabledFor(each) for each in (10, 20, 30, 40, 50)])
top.setLevel(logging.DEBUG)
below = logging.getLogger('top.below')
below.debug('debug %s', 1)
below.info('info %d %d', 1, 2)
below.warning('%(a)s and %(b)r', {'a': 'x', 'b': 'y'})
below.error('no arguments 100%')
below.critical('list %s', [1])
below.fatal('fatal')
below.log(15, 'own level')
below.log(logging.ERROR, {'an': 'object'})
top.propagate = False
below.propagate = False
below.info('lost, but to nobody: there is no handler')
below.propagate = True
top.disabled = True
top.info('not said')
below.info('said all the same')
top.disabled = False
logging.disable(logging.INFO)
top.info('not said')
top.warning('said')
logging.disable()
top.critical('not said')
logging.disable(logging.NOTSET)
top.info('said')
top.removeHandler(handler)
top.removeHandler(handler)
print(top.handlers)
for call in (
    lambda: logging.getLogger(3), lambda: top.setLevel('LOUD'), lambda: top.setLevel(2.5), lambda: top.log('x', 'y'), lambda: logging.disable('nope'), lambda: logging.Logger('x', 'bad'),
    lambda: top.info('x', odd=1), lambda: logging.setLoggerClass(int), lambda: logging.Handler().emit(None),
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(logging.getLevelName(10), logging.getLevelName('INFO'), logging.getLevelName(11), logging.getLevelName('what'))
logging.addLevelName(25, 'NOTICE')
print(logging.getLevelName(25), logging.getLevelName('NOTICE'), logging.getLevelNamesMapping()['NOTICE'])
top.addHandler(handler)
top.log(25, 'a notice')
for name in ('CRITICAL', 'FATAL', 'ERROR', 'WARNING', 'WARN', 'INFO', 'DEBUG', 'NOTSET'):
    print(name, getattr(logging, name), end=' ')
print()


class Own(logging.Logger):
    def notice(self, text, *args):
        self.log(25, text, *args)


before = logging.getLoggerClass()
logging.setLoggerClass(Own)
own = logging.getLogger('top.own')
own.notice('from %s', 'own')
print(own, logging.getLoggerClass().__name__)
logging.setLoggerClass(before)
manager = logging.Manager(logging.RootLogger(logging.WARNING))
manager.setLoggerClass(Own)
print(manager.getLogger('z.y'), sorted(manager.loggerDict), type(manager.loggerDict['z']).__name__, manager.disable)
top.removeHandler(handler)
