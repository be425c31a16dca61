"""Programs that are told what to do line by line: each command is a method, do_NAME."""

import sys

__all__ = ['Cmd']

PROMPT = '(Cmd) '
IDENTCHARS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_'


class Cmd:
    """Reads lines and calls the methods that they name. A subclass has the commands do_NAME, and texts about them help_NAME."""

    prompt = PROMPT
    identchars = IDENTCHARS
    ruler = '='
    lastcmd = ''
    intro = None
    doc_leader = ''
    doc_header = 'Documented commands (type help <topic>):'
    misc_header = 'Miscellaneous help topics:'
    undoc_header = 'Undocumented commands:'
    nohelp = '*** No help on %s'
    use_rawinput = 1

    def __init__(self, completekey='tab', stdin=None, stdout=None):
        self.stdin = sys.stdin if stdin is None else stdin
        self.stdout = sys.stdout if stdout is None else stdout
        self.cmdqueue = []
        self.completekey = completekey

    def cmdloop(self, intro=None):
        """Reads line after line until a command says that it was the last one."""
        self.preloop()
        if intro is not None:
            self.intro = intro
        if self.intro:
            self.stdout.write(str(self.intro) + '\n')
        stop = None
        while not stop:
            line = self.precmd(self.cmdqueue.pop(0) if self.cmdqueue else self._read())
            stop = self.postcmd(self.onecmd(line), line)
        self.postloop()

    def _read(self):
        """The next line, or 'EOF'."""
        if self.use_rawinput:
            try:
                return input(self.prompt)
            except EOFError:
                return 'EOF'
        self.stdout.write(self.prompt)
        self.stdout.flush()
        line = self.stdin.readline()
        return line.rstrip('\r\n') if line else 'EOF'

    def precmd(self, line):
        """Called with each line before it is carried out: gives the line that is."""
        return line

    def postcmd(self, stop, line):
        """Called after each command: says whether it was the last one."""
        return stop

    def preloop(self):
        """Called before the first line is read."""

    def postloop(self):
        """Called after the last command."""

    def parseline(self, line):
        """The command's name, what follows it, and the line with '?' and '!' made the commands that they stand for."""
        line = line.strip()
        if not line:
            return None, None, line
        if line[0] == '?':
            line = 'help ' + line[1:]
        elif line[0] == '!':
            if not hasattr(self, 'do_shell'):
                return None, None, line
            line = 'shell ' + line[1:]
        end = 0
        while end < len(line) and line[end] in self.identchars:
            end += 1
        return line[:end], line[end:].strip(), line

    def onecmd(self, line):
        """Carries out one line, and gives what the command says: whether it was the last one."""
        name, argument, line = self.parseline(line)
        if not line:
            return self.emptyline()
        if name is None:
            return self.default(line)
        self.lastcmd = '' if line == 'EOF' else line
        command = getattr(self, 'do_' + name, None) if name else None
        return self.default(line) if command is None else command(argument)

    def emptyline(self):
        """An empty line: the last command again."""
        if self.lastcmd:
            return self.onecmd(self.lastcmd)

    def default(self, line):
        """A line that names no command."""
        self.stdout.write(f'*** Unknown syntax: {line}\n')

    def completedefault(self, *ignored):
        """What may follow a command that has no method complete_NAME."""
        return []

    def completenames(self, text, *ignored):
        """The commands that begin so."""
        return [name[3:] for name in self.get_names() if name.startswith('do_' + text)]

    def complete(self, text, state):
        """One of the words that may stand at a place: where there is no line being written, a command."""
        if state == 0:
            self.completion_matches = self.completenames(text)
        try:
            return self.completion_matches[state]
        except IndexError:
            return None

    def get_names(self):
        """The names among which commands are looked for."""
        return dir(self.__class__)

    def complete_help(self, *args):
        """The commands and topics that begin so."""
        topics = {name[5:] for name in self.get_names() if name.startswith('help_' + args[0])}
        return list(set(self.completenames(*args)) | topics)

    def do_help(self, arg):
        'List available commands with "help" or detailed help with "help cmd".'
        if arg:
            self._help_on(arg)
            return
        names = self.get_names()
        topics = {name[5:] for name in names if name.startswith('help_')}
        documented, undocumented = [], []
        before = ''
        for name in sorted(names):
            if not name.startswith('do_') or name == before:
                continue
            before = name
            command = name[3:]
            if command in topics:
                documented.append(command)
                topics.discard(command)
            elif getattr(self, name).__doc__:
                documented.append(command)
            else:
                undocumented.append(command)
        self.stdout.write(f'{self.doc_leader}\n')
        self.print_topics(self.doc_header, documented, 15, 80)
        self.print_topics(self.misc_header, sorted(topics), 15, 80)
        self.print_topics(self.undoc_header, undocumented, 15, 80)

    def _help_on(self, topic):
        method = getattr(self, 'help_' + topic, None)
        if method is not None:
            method()
            return
        from inspect import cleandoc

        text = getattr(getattr(self, 'do_' + topic, None), '__doc__', None)
        self.stdout.write(f'{cleandoc(text) if text else self.nohelp % (topic,)}\n')

    def print_topics(self, header, cmds, cmdlen, maxcol):
        """A header and names below it, if there are any."""
        if cmds:
            self.stdout.write(f'{header}\n')
            if self.ruler:
                self.stdout.write(f'{self.ruler * len(header)}\n')
            self.columnize(cmds, maxcol - 1)
            self.stdout.write('\n')

    def columnize(self, list, displaywidth=80):
        """Texts in as few rows as the width allows, sorted down the columns."""
        if not list:
            self.stdout.write('<empty>\n')
            return
        wrong = [i for i, each in enumerate(list) if not isinstance(each, str)]
        if wrong:
            raise TypeError(f'list[i] not a string for i in {", ".join(map(str, wrong))}')
        size = len(list)
        if size == 1:
            self.stdout.write(f'{list[0]}\n')
            return
        for rows in range(1, size):
            columns = [list[i : i + rows] for i in range(0, size, rows)]
            widths = [max(map(len, column)) for column in columns]
            if sum(widths) + 2 * (len(widths) - 1) <= displaywidth:
                break
        else:
            rows, columns, widths = size, [list], [0]
        for row in range(rows):
            texts = [column[row] if row < len(column) else '' for column in columns]
            while texts and not texts[-1]:
                del texts[-1]
            self.stdout.write('  '.join([text.ljust(width) for text, width in zip(texts, widths)]) + '\n')
