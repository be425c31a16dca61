"""The built-in names that are there for a person: how to leave, and what to read. Taken from here when one is looked for."""

import builtins


class _Helper:
    """What help() is."""

    def __repr__(self):
        return 'Type help(object) for help about object.'

    def __call__(self, *request):
        """Prints the signature and the docstring of an object."""
        import inspect
        if not request:
            print('help(object) prints the signature and the docstring of an object.')
            return
        object = request[0]
        name = getattr(object, '__qualname__', None) or getattr(object, '__name__', type(object).__name__)
        try:
            title = f'{name}{inspect.signature(object)}'
        except (TypeError, ValueError):
            title = str(name)
        print(title)
        doc = inspect.getdoc(object)
        if doc:
            print('\n'.join('    ' + line for line in doc.split('\n')))
        if inspect.isclass(object):
            for member, value in object.__dict__.items():
                if inspect.isfunction(value) and not member.startswith('_'):
                    print(f'\n    {member}{inspect.signature(value)}')
                    if text := inspect.getdoc(value):
                        print('\n'.join('        ' + line for line in text.split('\n')))


class Quitter:
    """What exit() and quit() are."""

    def __init__(self, name, eof):
        self.name = name
        self.eof = eof

    def __repr__(self):
        return f'Use {self.name}() or {self.eof} to exit'

    def __call__(self, code=None):
        raise SystemExit(code)


class _Printer:
    def __init__(self, name, text):
        self._name = name
        self._text = text

    def __repr__(self):
        return self._text

    def __call__(self):
        print(self._text)


help = _Helper()
exit, quit = Quitter('exit', 'Ctrl-D (i.e. EOF)'), Quitter('quit', 'Ctrl-D (i.e. EOF)')
copyright = _Printer('copyright', 'Krait is under the MIT licence.')
credits = _Printer('credits', 'See the repository of Krait.')
license = _Printer('license', 'MIT licence')

for _name in ('help', 'exit', 'quit', 'copyright', 'credits', 'license'):
    builtins.__dict__.setdefault(_name, globals()[_name])
