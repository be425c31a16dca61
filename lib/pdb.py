"""The debugger with a prompt. When to stop is in bdb; the commands about breakpoints, values and source are in modules of their own."""

import bdb
import cmd
import sys
from contextlib import contextmanager

from _pdb_breaks import BreakCommands
from _pdb_source import SourceCommands, find_first_executable_line, find_function
from _pdb_stack import StackCommands, line_prefix
from _pdb_values import ValueCommands

__all__ = ['run', 'pm', 'Pdb', 'runeval', 'runctx', 'runcall', 'set_trace', 'post_mortem', 'set_default_backend', 'get_default_backend', 'help']

_CONVENIENCE = '__pdb_convenience_variables'
_default_backend = 'settrace'


class Restart(Exception):
    """Raised where the program is to be started anew."""


def set_default_backend(backend):
    """Chooses how debuggers that are made from now on are told: 'settrace' or 'monitoring'."""
    global _default_backend
    if backend not in ('settrace', 'monitoring'):
        raise ValueError(f'Invalid backend: {backend}')
    _default_backend = backend


def get_default_backend():
    return _default_backend


class Pdb(StackCommands, BreakCommands, ValueCommands, SourceCommands, bdb.Bdb, cmd.Cmd):
    """Asks for commands where the program stops. Each command is a method do_NAME; the first line of its docstring is its form."""

    MAX_CHAINED_EXCEPTION_DEPTH = 999
    commands_resuming = ['do_continue', 'do_step', 'do_next', 'do_return', 'do_until', 'do_quit', 'do_jump']
    # The debugger of set_trace, which goes on where it is called again.
    _last_pdb_instance = None

    def __init__(self, completekey='tab', stdin=None, stdout=None, skip=None, nosigint=False, readrc=True, mode=None, backend=None, colorize=False):
        bdb.Bdb.__init__(self, skip=skip, backend=backend or get_default_backend())
        cmd.Cmd.__init__(self, completekey, stdin, stdout)
        sys.audit('pdb.Pdb')
        if stdout:
            self.use_rawinput = 0
        self.prompt = '(Pdb) '
        self.mode = mode
        self.nosigint = nosigint
        self.colorize = False
        self.aliases = {}
        # Of each frame, values by expressions.
        self.displaying = {}
        self.mainpyfile = ''
        self._wait_for_mainpyfile = False
        self._user_requested_quit = False
        # Commands to begin with.
        self.rcLines = []
        # By number of a breakpoint; while they are being read, they are those of commands_bnum.
        self.commands = {}
        self.commands_defining = False
        self.commands_bnum = None
        self._chained_exceptions = ()
        self._chained_exception_index = 0
        self.allow_kbdint = False
        # Lines where the frames of a traceback were left.
        self.tb_lineno = {}
        self.lineno = None
        self.stack = []
        self.curindex = 0
        self.curframe = None

    def set_trace(self, frame=None, *, commands=None):
        Pdb._last_pdb_instance = self
        if frame is None:
            frame = sys._getframe().f_back
        if commands is not None:
            self.rcLines.extend(commands)
        super().set_trace(frame)

    async def set_trace_async(self, frame=None, *, commands=None):
        self.set_trace(sys._getframe().f_back if frame is None else frame, commands=commands)

    # ---- stops

    def reset(self):
        bdb.Bdb.reset(self)
        self.forget()

    def forget(self):
        if self.curframe:
            self.curframe.f_globals.pop(_CONVENIENCE, None)
        self.lineno = None
        self.stack = []
        self.curindex = 0
        self.curframe = None
        self.tb_lineno.clear()

    def setup(self, f, tb):
        self.forget()
        self.stack, self.curindex = self.get_stack(f, tb)
        while tb:
            self.tb_lineno[tb.tb_frame] = tb.tb_lineno
            tb = tb.tb_next
        self.curframe = self.stack[self.curindex][0]
        self.set_convenience_variable(self.curframe, '_frame', self.curframe)
        task = _asyncio_task()
        if task is not None:
            self.set_convenience_variable(self.curframe, '_asynctask', task)
        if self._chained_exceptions:
            self.set_convenience_variable(self.curframe, '_exception', self._chained_exceptions[self._chained_exception_index])
        if self.rcLines:
            self.cmdqueue = [line for line in self.rcLines if line.strip() and not line.strip().startswith('#')]
            self.rcLines = []

    @property
    def curframe_locals(self):
        return self.curframe.f_locals

    def user_call(self, frame, argument_list):
        if not self._wait_for_mainpyfile and self.stop_here(frame):
            self.message('--Call--')
            self.interaction(frame, None)

    def user_line(self, frame):
        if self._wait_for_mainpyfile:
            if self.mainpyfile != self.canonic(frame.f_code.co_filename):
                return
            self._wait_for_mainpyfile = False
        self.bp_commands(frame)
        self.interaction(frame, None)

    def user_opcode(self, frame):
        self.interaction(frame, None)

    def user_return(self, frame, return_value):
        if not self._wait_for_mainpyfile:
            frame.f_locals['__return__'] = return_value
            self.set_convenience_variable(frame, '_retval', return_value)
            self.message('--Return--')
            self.interaction(frame, None)

    def user_exception(self, frame, exc_info):
        if self._wait_for_mainpyfile:
            return
        kind, error, trace = exc_info
        frame.f_locals['__exception__'] = kind, error
        self.set_convenience_variable(frame, '_exception', error)
        # The end of a generator that another one or a loop goes through is no error.
        internal = 'Internal ' if not trace and kind is StopIteration else ''
        self.message(internal + self._format_exc(error))
        self.interaction(frame, trace)

    def bp_commands(self, frame):
        """Puts the commands of the breakpoint that has stopped the program before what the user will say."""
        number = getattr(self, 'currentbp', False)
        if number and number in self.commands:
            self.currentbp = 0
            self.cmdqueue.extend(self.commands[number])
            self.cmdqueue.append(f'_pdbcmd_restore_lastcmd {self.lastcmd}')

    def interaction(self, frame, tb_or_exc):
        exceptions, trace = self._get_tb_and_exceptions(tb_or_exc)
        assert not exceptions or trace is not None, 'main exception must have a traceback'
        with self._hold_exceptions(exceptions):
            self.setup(frame, trace)
            # Where the program stands is said when the user is asked, not when commands that wait go on at once.
            self.cmdqueue.append('_pdbcmd_print_frame_status')
            self._cmdloop()
            if self.cmdqueue and self.cmdqueue[-1] == '_pdbcmd_print_frame_status':
                self.cmdqueue.pop()
            self.forget()

    def _cmdloop(self):
        while True:
            try:
                self.allow_kbdint = True
                self.cmdloop()
                self.allow_kbdint = False
                return
            except KeyboardInterrupt:
                self.message('--KeyboardInterrupt--')

    def _get_tb_and_exceptions(self, tb_or_exc):
        """All exceptions that have led to this one, and its traceback."""
        if not isinstance(tb_or_exc, BaseException):
            return (), tb_or_exc
        found = []
        each = tb_or_exc
        while each is not None and each not in found:
            found.append(each)
            if len(found) >= self.MAX_CHAINED_EXCEPTION_DEPTH:
                self.message(f'More than {self.MAX_CHAINED_EXCEPTION_DEPTH} chained exceptions found, '
                             'not all exceptionswill be browsable with `exceptions`.')
                break
            each = each.__cause__ if each.__cause__ is not None else None if each.__suppress_context__ else each.__context__
        return tuple(reversed(found)), tb_or_exc.__traceback__

    @contextmanager
    def _hold_exceptions(self, exceptions):
        try:
            self._chained_exceptions = exceptions
            self._chained_exception_index = len(exceptions) - 1
            yield
        finally:
            self._chained_exceptions = ()
            self._chained_exception_index = 0

    def set_convenience_variable(self, frame, name, value):
        """A variable that the user writes as $name."""
        frame.f_globals.setdefault(_CONVENIENCE, {})[name] = value

    # ---- lines of input

    def message(self, msg, end='\n'):
        print(msg, end=end, file=self.stdout)

    def error(self, msg):
        print('***', msg, file=self.stdout)

    def _format_exc(self, exc):
        from traceback import format_exception_only

        return format_exception_only(exc)[-1].strip()

    def precmd(self, line):
        """Replaces aliases and variables with $, and keeps what stands behind ;; for later."""
        if not line.strip():
            return line
        words = line.split()
        while words[0] in self.aliases:
            line = self._without_alias(words)
            if line is None:
                return '!'
            words = line.split()
        if words[0] != 'alias':
            now, separator, later = line.partition(';;')
            if separator:
                self.cmdqueue.insert(0, later.lstrip())
                line = now.rstrip()
        return self._replace_convenience_variables(line)

    def _without_alias(self, words):
        """The command that an alias stands for with these arguments; None if they do not fit."""
        name, *given = words
        line = self.aliases[name]
        for number in range(1, 10):
            if f'%{number}' in line:
                if number > len(given):
                    self.error(f"Not enough arguments for alias '{name}'")
                    return None
                line = line.replace(f'%{number}', given[number - 1])
            elif '%*' not in line:
                if number <= len(given):
                    self.error(f"Too many arguments for alias '{name}'")
                    return None
                break
        return line.replace('%*', ' '.join(given))

    def _replace_convenience_variables(self, line):
        if '$' not in line:
            return line
        import re

        return re.sub(
            r'''("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|#.*)|\$([^\W\d]\w*)''', lambda found: found[1] or f'{_CONVENIENCE}["{found[2]}"]', line)

    def onecmd(self, line):
        if self.commands_defining:
            return self.handle_command_def(line)
        if line.startswith('_pdbcmd'):
            command, arg, line = self.parseline(line)
            if hasattr(self, command):
                return getattr(self, command)(arg)
        return cmd.Cmd.onecmd(self, line)

    def _pdbcmd_print_frame_status(self, arg):
        self.print_stack_trace(0)
        self._show_display()

    def _pdbcmd_silence_frame_status(self, arg):
        if self.cmdqueue and self.cmdqueue[-1] == '_pdbcmd_print_frame_status':
            self.cmdqueue.pop()

    def _pdbcmd_restore_lastcmd(self, arg):
        self.lastcmd = arg

    def _prompt_for_confirmation(self, prompt, default):
        try:
            reply = input(prompt)
        except EOFError:
            reply = default
        return reply.strip().lower()

    def _print_invalid_arg(self, arg):
        self.error(f'Invalid argument: {arg}' if arg else 'Argument is required for this command')
        self._print_usage(getattr(self, sys._getframe(1).f_code.co_name))

    def _print_usage(self, command):
        if command.__doc__ is not None:
            self.message(self._help_message_from_doc(command.__doc__, usage_only=True))

    def _help_message_from_doc(self, doc, usage_only=False):
        lines = [line.strip() for line in doc.rstrip().splitlines()]
        end = lines.index('') if '' in lines else 1
        indent = ' ' * len(self.prompt)
        usage = [indent + ('       ' if number else 'Usage: ') + line for number, line in enumerate(lines[:end])]
        return '\n'.join(usage if usage_only else usage + [indent + line for line in lines[end:]])

    def do_help(self, arg):
        """h(elp)

        Lists the commands. With the name of one tells what it does;
        "help pdb" tells about the debugger, "help exec" about statements.
        """
        if not arg:
            return cmd.Cmd.do_help(self, arg)
        topic = getattr(self, f'help_{arg}', None)
        if topic is not None:
            return topic()
        command = getattr(self, f'do_{arg}', None)
        if command is None:
            self.error(f'No help for {arg!r}')
        elif command.__doc__ is None:
            self.error(f'No help for {arg!r}; __doc__ string missing')
        else:
            self.message(self._help_message_from_doc(command.__doc__))

    do_h = do_help

    def help_exec(self):
        """(!) statement

        Executes a statement in the current frame. The exclamation mark
        may be left out unless the statement begins with a command. A
        statement that needs more lines gets them.
        """
        self.message((self.help_exec.__doc__ or '').strip())

    def help_pdb(self):
        help()

    # ---- going on: what these commands give ends the questions

    def do_until(self, arg):
        """unt(il) [lineno]

        Goes on until a line with a greater number, or with this number
        or a greater one, or until the frame returns.
        """
        line = None
        if arg:
            try:
                line = int(arg)
            except ValueError:
                self.error(f'Error in argument: {arg!r}')
                return None
            if line <= self.curframe.f_lineno:
                self.error('"until" line number is smaller than current line number')
                return None
        self.set_until(self.curframe, line)
        return 1

    do_unt = do_until

    def do_step(self, arg):
        """s(tep)

        Goes on to the next line, also one of a function that is called.
        """
        if arg:
            self._print_invalid_arg(arg)
            return None
        self.set_step()
        return 1

    do_s = do_step

    def do_next(self, arg):
        """n(ext)

        Goes on to the next line of the current function, or its return.
        """
        if arg:
            self._print_invalid_arg(arg)
            return None
        self.set_next(self.curframe)
        return 1

    do_n = do_next

    def do_return(self, arg):
        """r(eturn)

        Goes on until the current function returns.
        """
        if arg:
            self._print_invalid_arg(arg)
            return None
        self.set_return(self.curframe)
        return 1

    do_r = do_return

    def do_continue(self, arg):
        """c(ont(inue))

        Goes on to the next breakpoint.
        """
        if arg:
            self._print_invalid_arg(arg)
            return None
        self.set_continue()
        return 1

    do_c = do_cont = do_continue

    def do_jump(self, arg):
        """j(ump) lineno

        Makes a line of the newest frame the next to be executed: lines
        are left out, or executed again.
        """
        if not arg:
            self._print_invalid_arg(arg)
            return
        if self.curindex + 1 != len(self.stack):
            self.error('You can only jump within the bottom frame')
            return
        try:
            line = int(arg)
        except ValueError:
            self.error("The 'jump' command requires a line number")
            return
        try:
            self.curframe.f_lineno = line
        except ValueError as error:
            self.error(f'Jump failed: {error}')
            return
        self.stack[self.curindex] = self.stack[self.curindex][0], line
        self.print_stack_entry(self.stack[self.curindex])

    do_j = do_jump

    def do_run(self, arg):
        """run [args...]

        Starts the program anew, where the debugger has started it.
        """
        if self.mode == 'inline':
            self.error('run/restart command is disabled when pdb is running in inline mode.\nUse the command line interface to enable restarting your program\n'
                       'e.g. "python -m pdb myscript.py"')
            return
        if arg:
            import shlex

            try:
                words = shlex.split(arg)
            except ValueError as error:
                self.error(f'Cannot run {arg}: {error}')
                return
            sys.argv = sys.argv[:1] + words
        raise Restart

    do_restart = do_run

    def _create_recursive_debugger(self):
        return Pdb(self.completekey, self.stdin, self.stdout)

    def do_debug(self, arg):
        """debug code

        Runs code under a debugger of its own.
        """
        if not arg:
            self._print_invalid_arg(arg)
            return
        self.stop_trace()
        inner = self._create_recursive_debugger()
        inner.prompt = f'({self.prompt.strip()}) '
        self.message('ENTERING RECURSIVE DEBUGGER')
        try:
            sys.call_tracing(inner.run, (arg, self.curframe.f_globals, self.curframe.f_locals))
        except Exception:
            self._error_exc()
        self.message('LEAVING RECURSIVE DEBUGGER')
        self.start_trace()
        self.lastcmd = inner.lastcmd

    def do_quit(self, arg):
        """q(uit) | exit

        Ends the debugger, and with it the program.
        """
        if self.mode == 'inline':
            # At the prompt of an interpreter this ends the statement, elsewhere the process.
            while not hasattr(sys, 'ps1'):
                reply = self._ask_to_quit()
                if reply in ('y', ''):
                    sys.exit(1)
                if reply == 'n':
                    return None
        self._user_requested_quit = True
        self.set_quit()
        return 1

    do_q = do_exit = do_quit

    def _ask_to_quit(self):
        try:
            return input('Quitting pdb will kill the process. Quit anyway? [y/n] ').strip().lower()
        except EOFError:
            self.message('')
            return 'y'

    def do_EOF(self, arg):
        """EOF

        The end of the input quits.
        """
        self.message('')
        return self.do_quit(arg)


def _asyncio_task():
    """The task that runs, where there is a loop."""
    asyncio = sys.modules.get('asyncio')
    try:
        return asyncio and asyncio.current_task()
    except RuntimeError:
        return None


# ---- functions for programs

def run(statement, globals=None, locals=None):
    """Runs a statement, and stops before its first line."""
    Pdb().run(statement, globals, locals)


def runeval(expression, globals=None, locals=None):
    """Evaluates an expression, and stops before it."""
    return Pdb().runeval(expression, globals, locals)


def runctx(statement, globals, locals):
    run(statement, globals, locals)


def runcall(*args, **kwds):
    """Calls a function, and stops in its first line."""
    return Pdb().runcall(*args, **kwds)


def set_trace(*, header=None, commands=None):
    """Stops in the caller, with a line of text before and commands that are carried out at once."""
    debugger = Pdb._last_pdb_instance or Pdb(mode='inline', backend='monitoring')
    if header is not None:
        debugger.message(header)
    debugger.set_trace(sys._getframe().f_back, commands=commands)


async def set_trace_async(*, header=None, commands=None):
    """The same in a coroutine, where this is awaited."""
    debugger = Pdb._last_pdb_instance or Pdb(mode='inline', backend='monitoring')
    if header is not None:
        debugger.message(header)
    debugger.set_trace(sys._getframe().f_back, commands=commands)


def post_mortem(t=None):
    """Looks at what an exception or a traceback has left, by default the exception that is being handled."""
    if t is None:
        t = sys.exception()
    if t is None or isinstance(t, BaseException) and t.__traceback__ is None:
        raise ValueError('A valid traceback must be passed if no exception is being handled')
    debugger = Pdb()
    debugger.reset()
    debugger.interaction(None, t)


def pm():
    """Looks at the last exception that nobody has handled."""
    post_mortem(sys.last_exc if hasattr(sys, 'last_exc') else sys.last_traceback)


def help():
    """Prints what all the commands do."""
    print('The debugger stops a program and asks for commands. What is no command is a\n'
          'statement, executed in the current frame; "!" before it makes sure of that. An\n'
          'empty line is the last command again, ";;" separates commands, and $name is a\n'
          'variable of the debugger ($_frame, $_retval, $_exception). The commands:')
    seen = set()
    for name in sorted(dir(Pdb)):
        command = getattr(Pdb, name)
        if name.startswith('do_') and command not in seen and command.__doc__:
            seen.add(command)
            print()
            print('\n'.join([line.strip() for line in command.__doc__.rstrip().splitlines()]))
