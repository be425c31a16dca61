"""Configurations of logging: loggers, handlers, formatters and filters told in a dict, or in the sections of a file."""

import logging
import logging.handlers
import re

DEFAULT_LOGGING_CONFIG_PORT = 9030
IDENTIFIER = re.compile('^[a-z_][a-z0-9_]*$', re.I)


def valid_ident(s):
    if not IDENTIFIER.match(s):
        raise ValueError(f'Not a valid Python identifier: {s!r}')
    return True


class ConvertingMixin:
    """For containers that convert what is in them when it is taken out, and keep the result."""

    def convert_with_key(self, key, value, replace=True):
        result = self.configurator.convert(value)
        if value is not result:
            if replace:
                self[key] = result
            self._adopt(result, key)
        return result

    def convert(self, value):
        result = self.configurator.convert(value)
        if value is not result:
            self._adopt(result, None)
        return result

    def _adopt(self, result, key):
        if type(result) in (ConvertingDict, ConvertingList, ConvertingTuple):
            result.parent = self
            if key is not None:
                result.key = key


class ConvertingDict(dict, ConvertingMixin):
    def __getitem__(self, key):
        return self.convert_with_key(key, dict.__getitem__(self, key))

    def get(self, key, default=None):
        return self.convert_with_key(key, dict.get(self, key, default))

    def pop(self, key, default=None):
        return self.convert_with_key(key, dict.pop(self, key, default), replace=False)


class ConvertingList(list, ConvertingMixin):
    def __getitem__(self, key):
        return self.convert_with_key(key, list.__getitem__(self, key))

    def pop(self, idx=-1):
        return self.convert(list.pop(self, idx))


class ConvertingTuple(tuple, ConvertingMixin):
    def __getitem__(self, key):
        return self.convert_with_key(key, tuple.__getitem__(self, key), replace=False)


class BaseConfigurator:
    """What values of a configuration mean: `ext://` is followed by a name to import, `cfg://` by a place in the configuration."""

    CONVERT_PATTERN = re.compile(r'^(?P<prefix>[a-z]+)://(?P<suffix>.*)$')
    WORD_PATTERN = re.compile(r'^\s*(\w+)\s*')
    DOT_PATTERN = re.compile(r'^\.\s*(\w+)\s*')
    INDEX_PATTERN = re.compile(r'^\[([^\[\]]*)\]\s*')
    DIGIT_PATTERN = re.compile(r'^\d+$')
    value_converters = {'ext': 'ext_convert', 'cfg': 'cfg_convert'}
    importer = staticmethod(__import__)

    def __init__(self, config):
        self.config = ConvertingDict(config)
        self.config.configurator = self

    def resolve(self, s):
        name, *rest = s.split('.')
        used = name
        try:
            found = self.importer(name)
            for part in rest:
                used += f'.{part}'
                try:
                    found = getattr(found, part)
                except AttributeError:
                    self.importer(used)
                    found = getattr(found, part)
        except ImportError as error:
            raise ValueError(f'Cannot resolve {s!r}: {error}') from error
        return found

    def ext_convert(self, value):
        return self.resolve(value)

    def cfg_convert(self, value):
        match = self.WORD_PATTERN.match(value)
        if match is None:
            raise ValueError(f'Unable to convert {value!r}')
        rest = value[match.end():]
        found = self.config[match[1]]
        while rest:
            match = self.DOT_PATTERN.match(rest)
            if match:
                found = found[match[1]]
            else:
                match = self.INDEX_PATTERN.match(rest)
                if match is None:
                    raise ValueError(f'Unable to convert {value!r} at {rest!r}')
                key = match[1]
                if self.DIGIT_PATTERN.match(key):
                    try:
                        found = found[int(key)]
                    except TypeError:
                        found = found[key]
                else:
                    found = found[key]
            rest = rest[match.end():]
        return found

    def convert(self, value):
        kinds = ((dict, ConvertingDict), (list, ConvertingList), (tuple, ConvertingTuple))
        for plain, converting in kinds:
            if isinstance(value, plain):
                # A named tuple has a constructor of its own.
                if isinstance(value, converting) or hasattr(value, '_fields'):
                    return value
                value = converting(value)
                value.configurator = self
                return value
        if isinstance(value, str):
            match = self.CONVERT_PATTERN.match(value)
            converter = match and self.value_converters.get(match['prefix'])
            if converter:
                return getattr(self, converter)(match['suffix'])
        return value

    def configure_custom(self, config):
        """What the function named by `()` makes of the rest; the entry `.` is attributes to set."""
        make = config.pop('()')
        if not callable(make):
            make = self.resolve(make)
        attributes = config.pop('.', None)
        result = make(**{key: config[key] for key in config if valid_ident(key)})
        if attributes:
            for name, value in attributes.items():
                setattr(result, name, value)
        return result

    def as_tuple(self, value):
        return tuple(value) if isinstance(value, list) else value


def _is_queue_like_object(obj):
    return all(callable(getattr(obj, name, None)) for name in ('empty', 'full', 'get', 'get_nowait', 'join', 'put', 'put_nowait', 'qsize', 'task_done')) or all(
        callable(getattr(obj, name, None)) for name in ('empty', 'get', 'get_nowait', 'put', 'put_nowait', 'qsize')
    )


class DictConfigurator(BaseConfigurator):
    """Configures logging by a dict."""

    def configure(self):
        config = self.config
        if 'version' not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config['version'] != 1:
            raise ValueError(f'Unsupported version: {config["version"]}')
        empty = {}
        if config.pop('incremental', False):
            self._change(config, empty)
        else:
            self._replace(config, empty)

    def _each(self, items, kind, configure, deferred=None):
        """Configures each; what fails says which it was."""
        for name in sorted(items):
            try:
                yield name, configure(items[name])
            except Exception as error:
                if deferred is not None and ' not configured yet' in str(error.__cause__):
                    deferred.append(name)
                else:
                    raise ValueError(f'Unable to configure {kind} {name!r}') from error

    def _change(self, config, empty):
        """Levels only, of handlers and loggers that there are."""
        for name, options in config.get('handlers', empty).items():
            if name not in logging._handlers:
                raise ValueError(f'No handler found with name {name!r}')
            try:
                level = options.get('level', None)
                if level:
                    logging._handlers[name].setLevel(logging._checkLevel(level))
            except Exception as error:
                raise ValueError(f'Unable to configure handler {name!r}') from error
        for name, options in config.get('loggers', empty).items():
            try:
                self.configure_logger(name, options, True)
            except Exception as error:
                raise ValueError(f'Unable to configure logger {name!r}') from error
        self._root(config, True)

    def _root(self, config, incremental):
        root = config.get('root', None)
        if root:
            try:
                self.configure_root(root, incremental)
            except Exception as error:
                raise ValueError('Unable to configure root logger') from error

    def _replace(self, config, empty):
        disable_existing = config.pop('disable_existing_loggers', True)
        _clearExistingHandlers()
        formatters = config.get('formatters', empty)
        for name, formatter in self._each(formatters, 'formatter', self.configure_formatter):
            formatters[name] = formatter
        filters = config.get('filters', empty)
        for name, made in self._each(filters, 'filter', self.configure_filter):
            filters[name] = made
        handlers = config.get('handlers', empty)
        deferred = []
        for name, handler in self._each(handlers, 'handler', self.configure_handler, deferred):
            handler.name = name
            handlers[name] = handler
        # Those whose targets come later in the alphabet.
        for name, handler in self._each({name: handlers[name] for name in deferred}, 'handler', self.configure_handler):
            handler.name = name
            handlers[name] = handler
        root = logging.root
        existing = sorted(root.manager.loggerDict)
        below = []
        loggers = config.get('loggers', empty)
        for name in loggers:
            if name in existing:
                # Those below a logger that is named stay as they are.
                below += [each for each in existing if each.startswith(f'{name}.')]
                existing.remove(name)
            try:
                self.configure_logger(name, loggers[name])
            except Exception as error:
                raise ValueError(f'Unable to configure logger {name!r}') from error
        _handle_existing_loggers(existing, below, disable_existing)
        self._root(config, False)

    def configure_formatter(self, config):
        if '()' in config:
            factory = config['()']
            try:
                return self.configure_custom(config)
            except TypeError as error:
                if "'format'" not in str(error):
                    raise
                # The parameter of Formatter has another name than the entry.
                config['fmt'] = config.pop('format')
                config['()'] = factory
                return self.configure_custom(config)
        kind = config.get('class', None)
        make = _resolve(kind) if kind else logging.Formatter
        options = {'defaults': config['defaults']} if 'defaults' in config else {}
        arguments = [config.get('format', None), config.get('datefmt', None), config.get('style', '%')]
        if 'validate' in config:
            arguments.append(config['validate'])
        return make(*arguments, **options)

    def configure_filter(self, config):
        return self.configure_custom(config) if '()' in config else logging.Filter(config.get('name', ''))

    def add_filters(self, filterer, filters):
        for each in filters:
            try:
                filterer.addFilter(each if callable(each) or callable(getattr(each, 'filter', None)) else self.config['filters'][each])
            except Exception as error:
                raise ValueError(f'Unable to add filter {each!r}') from error

    def _configure_queue_handler(self, klass, **kwargs):
        queue = kwargs.pop('queue', None)
        if queue is None:
            import queue as module

            queue = module.Queue()
        listener = kwargs.pop('listener', logging.handlers.QueueListener)
        targets = kwargs.pop('handlers', [])
        respect = kwargs.pop('respect_handler_level', False)
        handler = klass(queue, **kwargs)
        handler.listener = listener(queue, *targets, respect_handler_level=respect)
        return handler

    def configure_handler(self, config):
        # Put back when it fails, as it may be tried again.
        copy = dict(config)
        formatter = config.get('formatter', None)
        if formatter:
            try:
                formatter = self.config['formatters'][formatter]
            except Exception as error:
                raise ValueError(f'Unable to set formatter {formatter!r}') from error
        level = config.pop('level', None)
        config.pop('formatter', None)
        filters = config.pop('filters', None)
        if '()' in config:
            factory = config.pop('()')
            make = factory if callable(factory) else self.resolve(factory)
        else:
            kind = config.pop('class')
            make = kind if callable(kind) else self.resolve(kind)
            if issubclass(make, logging.handlers.MemoryHandler):
                self._memory_options(config, copy)
            elif issubclass(make, logging.handlers.QueueHandler):
                self._queue_options(config, copy)
                factory = make
                make = lambda **options: self._configure_queue_handler(factory, **options)
        attributes = config.pop('.', None)
        options = {key: config[key] for key in config if valid_ident(key)}
        try:
            handler = make(**options)
        except TypeError as error:
            if "'stream'" not in str(error):
                raise
            # A handler of an older form.
            options['strm'] = options.pop('stream')
            handler = make(**options)
        if formatter:
            handler.setFormatter(formatter)
        if level is not None:
            handler.setLevel(logging._checkLevel(level))
        if filters:
            self.add_filters(handler, filters)
        if attributes:
            for name, value in attributes.items():
                setattr(handler, name, value)
        return handler

    def _memory_options(self, config, copy):
        if 'flushLevel' in config:
            config['flushLevel'] = logging._checkLevel(config['flushLevel'])
        if 'target' in config:
            try:
                config['target'] = self._target(config['target'], config, copy)
            except Exception as error:
                raise ValueError(f'Unable to set target handler {config["target"]!r}') from error

    def _target(self, name, config, copy):
        handler = self.config['handlers'][name]
        if not isinstance(handler, logging.Handler):
            config.update(copy)
            raise TypeError('target not configured yet')
        return handler

    def _queue_options(self, config, copy):
        if 'queue' in config:
            queue = config['queue']
            if isinstance(queue, str):
                queue = self.resolve(queue)
            if callable(queue):
                queue = queue()
            elif isinstance(queue, dict):
                if '()' not in queue:
                    raise TypeError(f'Invalid queue specifier {queue!r}')
                queue = self.configure_custom(dict(queue))
            if not _is_queue_like_object(queue):
                raise TypeError(f'Invalid queue specifier {config["queue"]!r}')
            config['queue'] = queue
        if 'listener' in config:
            listener = config['listener']
            if isinstance(listener, dict):
                if '()' not in listener:
                    raise TypeError(f'Invalid listener specifier {listener!r}')
                listener = self.configure_custom(dict(listener))
            elif isinstance(listener, str):
                listener = self.resolve(listener)
            if not (isinstance(listener, type) and issubclass(listener, logging.handlers.QueueListener) or callable(listener)):
                raise TypeError(f'Invalid listener specifier {listener!r}')
            config['listener'] = listener
        if 'handlers' in config:
            found = []
            try:
                for name in config['handlers']:
                    found.append(self._target(name, config, copy))
            except Exception as error:
                raise ValueError(f'Unable to set required handler {name!r}') from error
            config['handlers'] = found

    def add_handlers(self, logger, handlers):
        for name in handlers:
            try:
                logger.addHandler(self.config['handlers'][name])
            except Exception as error:
                raise ValueError(f'Unable to add handler {name!r}') from error

    def common_logger_config(self, logger, config, incremental=False):
        level = config.get('level', None)
        if level is not None:
            logger.setLevel(logging._checkLevel(level))
        if not incremental:
            for handler in logger.handlers[:]:
                logger.removeHandler(handler)
            handlers = config.get('handlers', None)
            if handlers:
                self.add_handlers(logger, handlers)
            filters = config.get('filters', None)
            if filters:
                self.add_filters(logger, filters)

    def configure_logger(self, name, config, incremental=False):
        logger = logging.getLogger(name)
        self.common_logger_config(logger, config, incremental)
        logger.disabled = False
        propagate = config.get('propagate', None)
        if propagate is not None:
            logger.propagate = propagate

    def configure_root(self, config, incremental=False):
        self.common_logger_config(logging.getLogger(), config, incremental)


dictConfigClass = DictConfigurator


def dictConfig(config):
    dictConfigClass(config).configure()


def _clearExistingHandlers():
    logging._handlers.clear()
    logging.shutdown(logging._handlerList[:])
    del logging._handlerList[:]


def _handle_existing_loggers(existing, child_loggers, disable_existing):
    """What becomes of loggers that a configuration does not name: those below one that it names are set back, the others disabled."""
    known = logging.root.manager.loggerDict
    for name in existing:
        logger = known[name]
        if isinstance(logger, logging.PlaceHolder):
            continue
        if name in child_loggers:
            logger.setLevel(logging.NOTSET)
            logger.handlers = []
            logger.propagate = True
        else:
            logger.disabled = disable_existing


def _resolve(name):
    name, *rest = name.split('.')
    used = name
    found = __import__(name)
    for part in rest:
        used += f'.{part}'
        try:
            found = getattr(found, part)
        except AttributeError:
            __import__(used)
            found = getattr(found, part)
    return found


def listen(port=DEFAULT_LOGGING_CONFIG_PORT, verify=None):
    raise NotImplementedError('listen() needs sockets')


def stopListening():
    """Nobody listens."""
