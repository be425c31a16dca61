# Handlers that write to files, where there are none.
import logging.handlers

for kind in (logging.FileHandler, logging.handlers.RotatingFileHandler, logging.handlers.WatchedFileHandler, logging.handlers.TimedRotatingFileHandler):
    try:
        kind('/no/such/folder/file')
    except OSError as error:
        print(kind.__name__, 'cannot open')
