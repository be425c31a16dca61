"""The commands of pdb about values, and statements."""

import sys

_VARARGS = 4
_VARKEYWORDS = 8


class _Text(str):
    """A text that shows itself instead of a value that cannot."""

    def __repr__(self):
        return str(self)


class ValueCommands:
    # ---- statements

    def default(self, line):
        """Executes a statement in the current frame."""
        if line[:1] == '!':
            line = line[1:].strip()
        local, module = self.curframe.f_locals, self.curframe.f_globals
        try:
            source, code = self._read_code(line)
            if code is None:
                return
            saved = sys.stdin, sys.stdout, sys.displayhook
            sys.stdin, sys.stdout, sys.displayhook = self.stdin, self.stdout, self.displayhook
            try:
                if not self._exec_in_closure(source, code, module, local):
                    exec(code, module, local)
            finally:
                sys.stdin, sys.stdout, sys.displayhook = saved
        except:
            self._error_exc()

    def displayhook(self, obj):
        if obj is not None:
            self.message(repr(obj))

    def _read_code(self, line):
        """A statement and its code; None for both if the input ends before it does."""
        from codeop import compile_command

        source = line
        while True:
            code = compile_command(source if '\n' in source else source + '\n', '<stdin>', 'single')
            if code is not None:
                if '\n' in source:
                    self.lastcmd = source
                return source, code
            more = self._read_more()
            if more is None:
                self.lastcmd = ''
                return None, None
            source += '\n' + more

    def _read_more(self):
        prompt = '...   '
        if self.use_rawinput:
            try:
                return input(prompt)
            except (EOFError, KeyboardInterrupt):
                print()
                return None
        self.stdout.write(prompt)
        self.stdout.flush()
        line = self.stdin.readline()
        if not line:
            self.stdout.write('\n')
            return None
        return line.rstrip('\r\n')

    def _exec_in_closure(self, source, code, module, local):
        """Functions in a statement see the frame's variables only where these are variables of a function around it. False: there are none."""
        if local is module or not any([hasattr(each, 'co_code') for each in code.co_consts]) or '"""' in source or "'''" in source:
            return False
        names = [name for name in local if name.isidentifier()]
        if not names:
            return False
        try:
            compile(source.strip(), '<stdin>', 'eval')
            body = f'return {source.strip()}'
            is_expression = True
        except SyntaxError:
            # What it binds is the frame's too.
            body = f'{source}\nreturn locals()'
            is_expression = False
        assigned = '\n'.join([f' {name} = __pdb_locals[{name!r}]' for name in names])
        body = '\n'.join([f'  {line}' for line in body.split('\n')])
        around = f"""def __pdb_outer(__pdb_locals):
{assigned}
 def __pdb_inner():
  nonlocal {', '.join(names)}
{body}
 def __pdb_after():
  return {{{', '.join([f'{name!r}: {name}' for name in names])}}}
 return __pdb_inner, __pdb_after
"""
        made = {}
        try:
            exec(compile(around, '<stdin>', 'exec'), module, made)
        except SyntaxError:
            return False
        inner, after = made['__pdb_outer'](local)
        try:
            result = inner()
        finally:
            for name, value in after().items():
                if local[name] is not value:
                    local[name] = value
        if not is_expression:
            for name in result.keys() - set(names):
                local[name] = result[name]
        elif result is not None:
            sys.displayhook(result)
        return True

    def _error_exc(self):
        self.error(self._format_exc(sys.exception()))

    def _compile_error_message(self, expr):
        """What is wrong with an expression; '' if nothing is."""
        try:
            compile(expr, '<stdin>', 'eval')
        except SyntaxError as error:
            return _Text(self._format_exc(error))
        return ''

    # ---- values

    def _getval(self, arg):
        try:
            return eval(arg, self.curframe.f_globals, self.curframe.f_locals)
        except:
            self._error_exc()
            raise

    def _getval_except(self, arg, frame=None):
        frame = frame or self.curframe
        try:
            return eval(arg, frame.f_globals, frame.f_locals)
        except BaseException as error:
            return _Text(f'** raised {self._format_exc(error)} **')

    def _safe_repr(self, obj, expr):
        try:
            return repr(obj)
        except Exception as error:
            return _Text(f'*** repr({expr}) failed: {self._format_exc(error)} ***')

    def _msg_val_func(self, arg, func):
        try:
            value = self._getval(arg)
        except:
            return
        try:
            self.message(func(value))
        except:
            self._error_exc()

    def do_p(self, arg):
        """p expression

        Prints the value of an expression.
        """
        if not arg:
            self._print_invalid_arg(arg)
            return
        self._msg_val_func(arg, repr)

    def do_pp(self, arg):
        """pp expression

        Prints the value of an expression in lines.
        """
        if not arg:
            self._print_invalid_arg(arg)
            return
        from pprint import pformat

        self._msg_val_func(arg, pformat)

    def do_args(self, arg):
        """a(rgs)

        Prints the arguments of the current function.
        """
        if arg:
            self._print_invalid_arg(arg)
            return
        code = self.curframe.f_code
        count = code.co_argcount + code.co_kwonlyargcount + bool(code.co_flags & _VARARGS) + bool(code.co_flags & _VARKEYWORDS)
        values = self.curframe.f_locals
        for name in code.co_varnames[:count]:
            self.message(f'{name} = {self._safe_repr(values[name], name) if name in values else "*** undefined ***"}')

    do_a = do_args

    def do_retval(self, arg):
        """retval

        Prints what the current function returns.
        """
        if arg:
            self._print_invalid_arg(arg)
            return
        values = self.curframe.f_locals
        if '__return__' in values:
            self.message(self._safe_repr(values['__return__'], 'retval'))
        else:
            self.error('Not yet returned!')

    do_rv = do_retval

    def do_whatis(self, arg):
        """whatis expression

        Prints what kind of thing the value of an expression is.
        """
        if not arg:
            self._print_invalid_arg(arg)
            return
        try:
            value = self._getval(arg)
        except:
            return
        for what, owner in ('Method', getattr(value, '__func__', None)), ('Function', value):
            code = getattr(owner, '__code__', None)
            if code:
                self.message(f'{what} {code.co_name}')
                return
        if value.__class__ is type:
            self.message(f'Class {value.__module__}.{value.__qualname__}')
        else:
            self.message(type(value))

    def do_display(self, arg):
        """display [expression]

        Prints the value of an expression at each stop of the current
        frame where it has changed, or lists these expressions.
        """
        if not arg:
            if not self.displaying:
                self.message('No expression is being displayed')
                return
            self.message('Currently displaying:')
            for expression, value in self.displaying.get(self.curframe, {}).items():
                self.message(f'{expression}: {self._safe_repr(value, expression)}')
            return
        problem = self._compile_error_message(arg)
        if problem:
            self.error(f'Unable to display {arg}: {problem!r}')
            return
        value = self._getval_except(arg)
        self.displaying.setdefault(self.curframe, {})[arg] = value
        self.message(f'display {arg}: {self._safe_repr(value, arg)}')

    def do_undisplay(self, arg):
        """undisplay [expression]

        Displays an expression no more, or none of the current frame.
        """
        if not arg:
            self.displaying.pop(self.curframe, None)
            return
        try:
            del self.displaying.get(self.curframe, {})[arg]
        except KeyError:
            self.error(f'not displaying {arg}')

    def _show_display(self):
        shown = self.displaying.get(self.curframe)
        for expression, before in list(shown.items()) if shown else ():
            value = self._getval_except(expression)
            if value is not before and value != before:
                shown[expression] = value
                self.message(f'display {expression}: {self._safe_repr(value, expression)}  [old: {self._safe_repr(before, expression)}]')

    def do_interact(self, arg):
        """interact

        Starts a prompt of Python with copies of the frame's variables.
        """
        from code import InteractiveConsole

        console = InteractiveConsole({**self.curframe.f_globals, **self.curframe.f_locals})
        console.write = lambda text: self.message(text, end='')
        console.interact(banner='*pdb interact start*', exitmsg='*exit from pdb interact command*')

    # ---- aliases

    def do_alias(self, arg):
        """alias [name [command]]

        Lists the aliases, or makes one: in the command, %1, %2 and so on
        stand for its arguments, %* for all of them.
        """
        name, *words = arg.split() or ['']
        if not name:
            for each in sorted(self.aliases):
                self.message(f'{each} = {self.aliases[each]}')
            return
        if not words:
            if name in self.aliases:
                self.message(f'{name} = {self.aliases[name]}')
            else:
                self.error(f'Unknown alias {name!r}')
            return
        command = ' '.join(words)
        if '%*' not in command:
            used = [f'%{number}' in command for number in range(1, 10)]
            if any([later and not each for each, later in zip(used, used[1:])]):
                self.error('Replaceable parameters must be consecutive')
                return
        self.aliases[name] = command

    def do_unalias(self, arg):
        """unalias name

        Deletes an alias.
        """
        name = (arg.split() or [''])[0]
        if not name:
            self._print_invalid_arg(arg)
        elif name in self.aliases:
            del self.aliases[name]
