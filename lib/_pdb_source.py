"""The commands of pdb about source."""

import linecache
import os
import sys


class SourceCommands:
    def do_list(self, arg):
        """l(ist) [first[, last] | .]

        Shows lines around the current one, or after those shown before;
        with "." the current ones again, with a number the lines around
        it, with two a range, or with a smaller second one so many lines.
        """
        self.lastcmd = 'list'
        last = None
        if arg and arg != '.':
            try:
                first, comma, end = arg.partition(',')
                first = int(first.strip())
                if comma:
                    last = int(end.strip())
                    if last < first:
                        last += first
                else:
                    first = max(1, first - 5)
            except ValueError:
                self.error(f'Error in argument: {arg!r}')
                return
        elif self.lineno is None or arg == '.':
            first = max(1, self.curframe.f_lineno - 5)
        else:
            first = self.lineno + 1
        if last is None:
            last = first + 10
        filename = self.curframe.f_code.co_filename
        lines = linecache.getlines(filename, self.curframe.f_globals)
        self._print_lines(lines[first - 1:last], first, self.get_file_breaks(filename), self.curframe)
        self.lineno = min(last, len(lines))
        if len(lines) < last:
            self.message('[EOF]')

    do_l = do_list

    def do_longlist(self, arg):
        """ll | longlist

        Shows all of the current function.
        """
        if arg:
            self._print_invalid_arg(arg)
            return
        breaks = self.get_file_breaks(self.curframe.f_code.co_filename)
        try:
            lines, first = self._getsourcelines(self.curframe)
        except OSError as error:
            self.error(error)
            return
        self._print_lines(lines, first, breaks, self.curframe)

    do_ll = do_longlist

    def do_source(self, arg):
        """source expression

        Shows the source of a function, class or module.
        """
        if not arg:
            self._print_invalid_arg(arg)
            return
        try:
            value = self._getval(arg)
        except:
            return
        try:
            lines, first = self._getsourcelines(value)
        except (OSError, TypeError) as error:
            self.error(error)
            return
        self._print_lines(lines, first)

    def _getsourcelines(self, obj):
        from inspect import getsourcelines

        lines, first = getsourcelines(obj)
        return lines, max(1, first)

    def _print_lines(self, lines, start, breaks=(), frame=None):
        """Lines with their numbers: B at breakpoints, -> at the current one, >> where the exception was raised."""
        current = frame.f_lineno if frame else -1
        raised = self.tb_lineno.get(frame, -1) if frame else -1
        for number, text in enumerate(lines, start):
            mark = '->' if number == current else '>>' if number == raised else ''
            self.message(f'{str(number).rjust(3).ljust(4)}{"B" if number in breaks else " "}{mark}\t{text.rstrip()}')

    def checkline(self, filename, lineno, module_globals=None):
        """The line if a breakpoint can stand there, else 0, and the user has been told."""
        if module_globals is None and self.curframe:
            module_globals = self.curframe.f_globals
        text = linecache.getline(filename, lineno, module_globals)
        if not text:
            self.message('End of file')
            return 0
        text = text.strip()
        if not text or text[0] == '#' or text[:3] in ('"""', "'''"):
            self.error('Blank or comment')
            return 0
        return lineno

    def lineinfo(self, identifier):
        """(function, file, line) of the function that stands in a file; a module's name may come before its own, and quotes around."""
        failed = None, None, None
        pieces = identifier.split("'")
        if len(pieces) not in (1, 3):
            return failed
        name = pieces[len(pieces) // 2].strip()
        parts = name.split('.')
        if parts[0] == 'self':
            del parts[0]
        if not name or not parts:
            return failed
        filename = self.defaultFile()
        if len(parts) > 1:
            filename = self.lookupmodule(parts[0]) or filename
        return find_function(parts[min(len(parts) - 1, 1)], self.canonic(filename)) or failed

    def lookupmodule(self, filename):
        """The name of the file that a module or file of that name has."""
        if not filename:
            return None
        if os.path.splitext(filename)[1] or filename[0] == '<':
            names = filename, self.canonic(filename)
        else:
            module = sys.modules.get(filename)
            names = getattr(module, '__file__', None), filename + '.py', self.canonic(filename + '.py')
        for name in names:
            if name and linecache.getlines(name):
                return name
        return None


def find_first_executable_line(code):
    """The first line of a function's body."""
    for start, end, line in code.co_lines():
        if line is not None and line > code.co_firstlineno:
            return line
    return code.co_firstlineno


def find_function(funcname, filename):
    """(name, file, line of the body) of a function in a file."""
    text = ''
    start = 0
    for number, line in enumerate(linecache.getlines(filename), 1):
        if _defines(line, funcname):
            text, start = line, number
        elif text:
            text += line
        if not text:
            continue
        # As soon as the lines are whole, if only with a first line of the body.
        try:
            code = compile(text, filename, 'exec')
        except SyntaxError:
            continue
        for each in code.co_consts:
            if getattr(each, 'co_name', None) == funcname:
                return funcname, filename, start + find_first_executable_line(each) - 1
    return None


def _defines(line, name):
    word, _, rest = line.partition(' ')
    rest = rest.lstrip()
    return word == 'def' and rest.startswith(name) and rest[len(name):].lstrip()[:1] in ('(', '[')
