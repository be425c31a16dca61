"""Options of a command line as the function getopt of C takes them."""

__all__ = ['GetoptError', 'error', 'getopt', 'gnu_getopt']


class GetoptError(Exception):
    """What is wrong with the arguments, and the option it is about."""

    def __init__(self, msg, opt=''):
        self.msg = msg
        self.opt = opt
        super().__init__(msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    """Pairs of options and their values, and the arguments from the first that is no option on."""
    return _read(args, shortopts.removeprefix('+'), _names(longopts), 'stop')


def gnu_getopt(args, shortopts, longopts=[]):
    """As getopt, but options may stand between other arguments."""
    import os

    others = 'collect'
    if shortopts.startswith('-'):
        # Other arguments are pairs too, so that their place among the options is known.
        shortopts = shortopts[1:]
        others = 'keep'
    elif shortopts.startswith('+'):
        shortopts = shortopts[1:]
        others = 'stop'
    elif os.environ.get('POSIXLY_CORRECT'):
        others = 'stop'
    return _read(args, shortopts, _names(longopts), others)


def _names(longopts):
    return [longopts] if isinstance(longopts, str) else list(longopts)


def _read(args, shortopts, longopts, others):
    options = []
    rest = []
    pending = args
    while pending:
        first = pending[0]
        if first == '--':
            pending = pending[1:]
            break
        if others == 'keep' and rest and first.startswith('-') and first != '-':
            options.append((None, rest))
            rest = []
        if first.startswith('--'):
            pending = _long(options, first[2:], longopts, pending[1:])
        elif first.startswith('-') and first != '-':
            pending = _short(options, first[1:], shortopts, pending[1:])
        elif others == 'stop':
            break
        else:
            rest.append(first)
            pending = pending[1:]
    return options, rest + list(pending) if rest else pending


def _long(options, text, longopts, pending):
    name, mark, value = text.partition('=')
    wanted, name = _find(name, longopts)
    if wanted == 'none':
        if mark:
            raise GetoptError(f'option --{name} must not have an argument', name)
    elif not mark and wanted == 'required':
        if not pending:
            raise GetoptError(f'option --{name} requires argument', name)
        value, pending = pending[0], pending[1:]
    options.append((f'--{name}', value))
    return pending


def _find(name, longopts):
    """Whether an option takes a value, and its full name."""
    found = [each for each in longopts if each.startswith(name)]
    if not found:
        raise GetoptError(f'option --{name} not recognized', name)
    for mark, wanted in (('', 'none'), ('=', 'required'), ('=?', 'optional')):
        if name + mark in found:
            return wanted, name
    if len(found) > 1:
        raise GetoptError(f'option --{name} not a unique prefix; possible options: {", ".join(found)}', name)
    full = found[0]
    if full.endswith('=?'):
        return 'optional', full[:-2]
    return ('required', full[:-1]) if full.endswith('=') else ('none', full)


def _short(options, text, shortopts, pending):
    while text:
        letter, text = text[0], text[1:]
        at = shortopts.find(letter)
        if at < 0 or letter == ':':
            raise GetoptError(f'option -{letter} not recognized', letter)
        value = ''
        if shortopts.startswith(':', at + 1):
            if not text and not shortopts.startswith('::', at + 1):
                if not pending:
                    raise GetoptError(f'option -{letter} requires argument', letter)
                text, pending = pending[0], pending[1:]
            value, text = text, ''
        options.append((f'-{letter}', value))
    return pending
