# basicConfig, the functions of the module, the last resort, and warnings that are logged.
import contextlib
import io
import logging
import sys
import warnings

root = logging.getLogger()
kept = root.handlers[:]
root.handlers.clear()
errors = io.StringIO()
with contextlib.redirect_stderr(errors):
    logging.getLogger('nobody').warning('by the last resort')
    logging.getLogger('nobody').info('not said')
    last, logging.lastResort = logging.lastResort, None
    logging.getLogger('nobody').warning('to nobody')
    logging.getLogger('nobody').warning('to nobody again')
    logging.lastResort = last
    logging.root.manager.emittedNoHandlerWarning = False
    logging.warning('root %s', 'first')
    logging.basicConfig(stream=sys.stdout)
    logging.error('still to standard error')
print(errors.getvalue())
for options in (
    {'format': '%(levelname)s-%(message)s', 'level': 'DEBUG'}, {'format': '{levelname}={message}', 'style': '{'}, {'style': '$'}, {'datefmt': '%Y', 'level': logging.ERROR},
):
    logging.basicConfig(force=True, stream=sys.stdout, **options)
    for call in (logging.debug, logging.info, logging.warning, logging.error, logging.critical):
        call('said by %s', call.__name__)
print(len(root.handlers), root.level)
for options in (
    {'stream': sys.stdout, 'filename': 'x'}, {'handlers': [], 'stream': 1}, {'style': '?'}, {'odd': 1, 'more': 2}, {'level': 'loud'}, {'format': 'none'},
):
    try:
        logging.basicConfig(force=True, **options)
    except ValueError as error:
        print(error)
mine = logging.StreamHandler(sys.stdout)
mine.setFormatter(logging.Formatter('mine: %(message)s'))
logging.basicConfig(force=True, handlers=[mine, logging.StreamHandler(sys.stdout)], format='other: %(message)s', level=logging.WARNING)
logging.warning('twice')
logging.basicConfig(force=True, stream=sys.stdout, format='%(name)s %(levelname)s %(message)s')
logging.captureWarnings(True)
logging.captureWarnings(True)
with warnings.catch_warnings():
    warnings.simplefilter('always')
    warnings.warn_explicit('a warning', UserWarning, 'file.py', 3)
logging.captureWarnings(False)
logging.captureWarnings(False)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    warnings.warn('kept')
    logging.warn('by warn')
    root.warn('by warn')
    logging.LoggerAdapter(root).warn('by warn')
print([(each.category.__name__, str(each.message), each.lineno) for each in caught])
root.handlers[:] = kept
root.setLevel(logging.WARNING)
