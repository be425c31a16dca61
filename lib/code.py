"""An interpreter that is given lines, as the prompt is."""

import builtins
import sys
import traceback
from codeop import CommandCompiler, compile_command

__all__ = ['InteractiveInterpreter', 'InteractiveConsole', 'interact', 'compile_command']


class InteractiveInterpreter:
    """Runs source in a namespace of its own, and shows the exceptions it raises."""

    def __init__(self, locals=None):
        self.locals = {'__name__': '__console__', '__doc__': None} if locals is None else locals
        self.compile = CommandCompiler()

    def runsource(self, source, filename='<input>', symbol='single'):
        """True: the source wants more lines."""
        try:
            code = self.compile(source, filename, symbol)
        except (OverflowError, SyntaxError, ValueError):
            self.showsyntaxerror(filename, source=source)
            return False
        if code is None:
            return True
        self.runcode(code)
        return False

    def runcode(self, code):
        try:
            exec(code, self.locals)
        except SystemExit:
            raise
        except:
            self.showtraceback()

    def showsyntaxerror(self, filename=None, **kwargs):
        kind, value, trace = sys.exc_info()
        if filename and isinstance(value, SyntaxError):
            value.filename = filename
        self._show(kind, value, None, kwargs.pop('source', ''))

    def showtraceback(self):
        kind, value, trace = sys.exc_info()
        self._show(kind, value, trace.tb_next, '')

    def _show(self, kind, value, trace, source):
        sys.last_type = kind
        sys.last_traceback = trace
        value = sys.last_exc = sys.last_value = value.with_traceback(trace)
        if sys.excepthook is sys.__excepthook__:
            self.write(''.join(traceback.format_exception(kind, value, trace)))
            return
        try:
            sys.excepthook(kind, value, trace)
        except SystemExit:
            raise
        except BaseException as error:
            error.__context__ = None
            error = error.with_traceback(error.__traceback__.tb_next)
            print('Error in sys.excepthook:', file=sys.stderr)
            sys.__excepthook__(type(error), error, error.__traceback__)
            print('\nOriginal exception was:', file=sys.stderr)
            sys.__excepthook__(kind, value, trace)

    def write(self, data):
        sys.stderr.write(data)


class InteractiveConsole(InteractiveInterpreter):
    """Reads the lines as well, and collects them until they are a statement."""

    def __init__(self, locals=None, filename='<console>', *, local_exit=False):
        super().__init__(locals)
        self.filename = filename
        self.local_exit = local_exit
        self.resetbuffer()

    def resetbuffer(self):
        self.buffer = []

    def interact(self, banner=None, exitmsg=None):
        prompts = []
        for name, text in ('ps1', '>>> '), ('ps2', '... '):
            if not hasattr(sys, name):
                setattr(sys, name, text)
                prompts.append(name)
        if banner is None:
            self.write(f'Python {sys.version} on {sys.platform}\nType "help", "copyright", "credits" or "license" for more information.\n({type(self).__name__})\n')
        elif banner:
            self.write(f'{banner}\n')
        leave = {}
        if self.local_exit:
            for name in 'exit', 'quit':
                if hasattr(builtins, name):
                    leave[name] = getattr(builtins, name)
                    setattr(builtins, name, Quitter(name))
        more = False
        try:
            while True:
                try:
                    try:
                        line = self.raw_input(sys.ps2 if more else sys.ps1)
                    except EOFError:
                        self.write('\n')
                        break
                    more = self.push(line)
                except KeyboardInterrupt:
                    self.write('\nKeyboardInterrupt\n')
                    self.resetbuffer()
                    more = False
                except SystemExit:
                    if not self.local_exit:
                        raise
                    self.write('\n')
                    break
        finally:
            for name, value in leave.items():
                setattr(builtins, name, value)
            for name in prompts:
                delattr(sys, name)
            if exitmsg is None:
                self.write(f'now exiting {type(self).__name__}...\n')
            elif exitmsg:
                self.write(f'{exitmsg}\n')

    def push(self, line, filename=None, _symbol='single'):
        """True: more lines are wanted."""
        self.buffer.append(line)
        more = self.runsource('\n'.join(self.buffer), self.filename if filename is None else filename, symbol=_symbol)
        if not more:
            self.resetbuffer()
        return more

    def raw_input(self, prompt=''):
        return input(prompt)


class Quitter:
    """exit and quit of a console that ends without the program."""

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f'Use {self.name} or Ctrl-D (i.e. EOF) to exit'

    def __call__(self, code=None):
        raise SystemExit(code)


def interact(banner=None, readfunc=None, local=None, exitmsg=None, local_exit=False):
    console = InteractiveConsole(local, local_exit=local_exit)
    if readfunc is not None:
        console.raw_input = readfunc
    console.interact(banner, exitmsg)
