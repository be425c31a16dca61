"""The commands of pdb about breakpoints."""

import bdb


class BreakCommands:
    def defaultFile(self):
        """The file of the current frame."""
        filename = self.curframe.f_code.co_filename
        return self.mainpyfile if filename == '<string>' and self.mainpyfile else filename

    def do_break(self, arg, temporary=False):
        """b(reak) [ ([filename:]lineno | function) [, condition] ]

        Lists the breakpoints, or sets one at a line or at the first line
        of a function, where the program stops if the condition is true.
        """
        if not arg:
            if self.breaks:
                self.message('Num Type         Disp Enb   Where')
                for each in bdb.Breakpoint.bpbynumber:
                    if each:
                        self.message(each.bpformat())
            return
        condition = module_globals = function = None
        comma = arg.find(',')
        if comma > 0:
            condition = arg[comma + 1:].lstrip()
            if not self._is_condition(condition):
                return
            arg = arg[:comma].rstrip()
        filename, colon, line = arg.rpartition(':')
        if colon:
            found = self.lookupmodule(filename.rstrip())
            if not found:
                self.error(f'{filename.rstrip()!r} not found from sys.path')
                return
            filename = found
            try:
                line = int(line.lstrip())
            except ValueError:
                self.error(f'Bad lineno: {line.lstrip()}')
                return
        else:
            try:
                line = int(arg)
            except ValueError:
                place = self._place_of_function(arg)
                if place is None:
                    return
                filename, line, function, module_globals = place
        filename = self.canonic(filename or self.defaultFile())
        line = self.checkline(filename, line, module_globals)
        if not line:
            return
        problem = self.set_break(filename, line, temporary, condition, function)
        if problem:
            self.error(problem)
        else:
            made = self.get_breaks(filename, line)[-1]
            self.message(f'Breakpoint {made.number} at {made.file}:{made.line}')

    do_b = do_break

    def _place_of_function(self, arg):
        """(file, line, name, namespace) of the function that an expression gives, or that stands in a file."""
        from _pdb_source import find_first_executable_line

        try:
            value = eval(arg, self.curframe.f_globals, self.curframe.f_locals)
        except:
            value = arg
        value = getattr(value, '__func__', value)
        code = getattr(value, '__code__', None)
        if code is not None:
            return code.co_filename, find_first_executable_line(code), code.co_name, value.__globals__
        name, filename, line = self.lineinfo(arg)
        if not name:
            self.error(f'The specified object {arg!r} is not a function or was not found along sys.path.')
            return None
        return filename, int(line), name, None

    def _is_condition(self, text):
        problem = self._compile_error_message(text)
        if problem:
            self.error(f'Invalid condition {text}: {problem!r}')
        return not problem

    def do_tbreak(self, arg):
        """tbreak [ ([filename:]lineno | function) [, condition] ]

        As break, but the breakpoint is deleted when it stops the program.
        """
        self.do_break(arg, True)

    def _breakpoint(self, number):
        """The breakpoint of that number, or None, and the user has been told."""
        try:
            return self.get_bpbynumber(number)
        except ValueError as error:
            self.error(error)

    def _breakpoints(self, arg):
        """Those of the numbers in a text, one after the other; the user is told which are none."""
        for each in arg.split():
            found = self._breakpoint(each)
            if found:
                yield found

    def do_enable(self, arg):
        """enable bpnumber [bpnumber ...]

        Lets breakpoints stop the program again.
        """
        if not arg:
            self._print_invalid_arg(arg)
            return
        for found in self._breakpoints(arg):
            found.enable()
            self.message(f'Enabled {found}')

    def do_disable(self, arg):
        """disable bpnumber [bpnumber ...]

        Keeps breakpoints from stopping the program.
        """
        if not arg:
            self._print_invalid_arg(arg)
            return
        for found in self._breakpoints(arg):
            found.disable()
            self.message(f'Disabled {found}')

    def do_condition(self, arg):
        """condition bpnumber [condition]

        Gives a breakpoint a condition, or takes it away.
        """
        if not arg:
            self._print_invalid_arg(arg)
            return
        number, separator, condition = arg.partition(' ')
        if separator and not self._is_condition(condition):
            return
        found = self._breakpoint(number.strip())
        if not found:
            return
        found.cond = condition if separator else None
        if found.cond:
            self.message(f'New condition set for breakpoint {found.number}.')
        else:
            self.message(f'Breakpoint {found.number} is now unconditional.')

    def do_ignore(self, arg):
        """ignore bpnumber [count]

        Lets the program pass a breakpoint so many times.
        """
        words = arg.split()
        if not words:
            self._print_invalid_arg(arg)
            return
        try:
            count = int(words[1]) if len(words) > 1 else 0
            if len(words) > 2:
                raise ValueError
        except ValueError:
            self._print_invalid_arg(arg)
            return
        found = self._breakpoint(words[0])
        if not found:
            return
        found.ignore = count
        if count > 0:
            self.message(f'Will ignore next {f"{count} crossings" if count > 1 else "1 crossing"} of breakpoint {found.number}.')
        else:
            self.message(f'Will stop next time breakpoint {found.number} is reached.')

    def do_clear(self, arg):
        """cl(ear) [filename:lineno | bpnumber ...]

        Deletes the breakpoints at a line, or by number, or all of them.
        """
        if not arg:
            if self._prompt_for_confirmation('Clear all breaks? ', 'no') in ('y', 'yes'):
                cleared = [each for each in bdb.Breakpoint.bpbynumber if each]
                self.clear_all_breaks()
                self._tell_deleted(cleared)
            return
        if ':' in arg:
            filename, _, line = arg.rpartition(':')
            try:
                line = int(line)
            except ValueError:
                self.error(f'Invalid line number ({line})')
                return
            cleared = self.get_breaks(filename, line)[:]
            problem = self.clear_break(filename, line)
            if problem:
                self.error(problem)
            else:
                self._tell_deleted(cleared)
            return
        for found in self._breakpoints(arg):
            self.clear_bpbynumber(found.number)
            self._tell_deleted([found])

    do_cl = do_clear

    def _tell_deleted(self, breakpoints):
        for each in breakpoints:
            self.message(f'Deleted {each}')

    def do_commands(self, arg):
        """(Pdb) commands [bpnumber]
        (com) ...
        (com) end
        (Pdb)

        Reads commands that are carried out when a breakpoint, the last one
        by default, stops the program. "silent" among them leaves out where
        it stands, and one that lets the program go on ends the list.
        """
        try:
            number = int(arg) if arg else len(bdb.Breakpoint.bpbynumber) - 1
        except ValueError:
            self._print_invalid_arg(arg)
            return
        try:
            self.get_bpbynumber(number)
        except ValueError as error:
            self.error(f'cannot set commands: {error}')
            return
        before = self.commands.get(number)
        self.commands_bnum = number
        self.commands[number] = []
        prompt = self.prompt
        self.prompt = '(com) '
        self.commands_defining = True
        try:
            self.cmdloop()
        except KeyboardInterrupt:
            if before is None:
                del self.commands[number]
            else:
                self.commands[number] = before
            self.error('command definition aborted, old commands restored')
        finally:
            self.commands_defining = False
            self.prompt = prompt

    def handle_command_def(self, line):
        """A line of those that a breakpoint gets; True after the last one."""
        command, arg, line = self.parseline(line)
        if not command:
            return False
        if command == 'end':
            return True
        if command == 'EOF':
            self.message('')
            return True
        lines = self.commands[self.commands_bnum]
        if command == 'silent':
            lines.append('_pdbcmd_silence_frame_status')
            return False
        lines.append(f'{command} {arg}' if arg else command)
        return getattr(self, 'do_' + command, self.default).__name__ in self.commands_resuming
