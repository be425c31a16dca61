"""The examples that are in a text, and the text around them."""

import re

from _doctest_compare import OPTIONFLAGS_BY_NAME

_PROMPT = re.compile(r'( *)>>>')
_MORE = re.compile(r' *\.\.\.')
_OPTIONS = re.compile(r'#\s*doctest:\s*([^\n\'"]*)$', re.MULTILINE)
_HEADER = re.compile(r'Traceback \((?:most recent call last|innermost last)\): *$')
_NOTHING = re.compile(r' *(#.*)?$')


def _ended(text):
    return text if not text or text.endswith('\n') else text + '\n'


class Example:
    """Source, and the output that it is to have, or the message of the exception that it is to raise."""

    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source = source if source.endswith('\n') else source + '\n'
        self.want = _ended(want)
        self.lineno = lineno
        self.indent = indent
        self.options = {} if options is None else options
        self.exc_msg = exc_msg if exc_msg is None else exc_msg if exc_msg.endswith('\n') else exc_msg + '\n'

    def _all(self):
        return self.source, self.want, self.lineno, self.indent, self.options, self.exc_msg

    def __eq__(self, other):
        return self._all() == other._all() if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((self.source, self.want, self.lineno, self.indent, self.exc_msg))


class DocTest:
    """The examples of one text, and the namespace that they run in."""

    def __init__(self, examples, globs, name, filename, lineno, docstring):
        self.examples = examples
        self.docstring = docstring
        self.globs = globs.copy()
        self.name = name
        self.filename = filename
        self.lineno = lineno

    def __repr__(self):
        count = f'{len(self.examples)} example{"" if len(self.examples) == 1 else "s"}' if self.examples else 'no examples'
        return f'<{type(self).__name__} {self.name} from {self.filename}:{self.lineno} ({count})>'

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        fields = 'examples', 'docstring', 'globs', 'name', 'filename', 'lineno'
        return all(getattr(self, field) == getattr(other, field) for field in fields)

    def __hash__(self):
        return hash((self.docstring, self.name, self.filename, self.lineno))

    def _place(self):
        return self.name, self.filename or '', -1 if self.lineno is None else self.lineno, id(self)

    def __lt__(self, other):
        return self._place() < other._place() if isinstance(other, DocTest) else NotImplemented


class DocTestParser:
    def get_doctest(self, string, globs, name, filename, lineno):
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

    def get_examples(self, string, name='<string>'):
        return [part for part in self.parse(string, name) if isinstance(part, Example)]

    def parse(self, string, name='<string>'):
        """Texts and examples in turn."""
        lines = string.expandtabs().splitlines(True)
        margin = min((len(line) - len(line.lstrip(' ')) for line in lines if line.strip()), default=0)
        if margin:
            lines = [line[margin:] if line.strip() else line[margin:] or line.lstrip(' ') for line in lines]
        output = []
        text = []
        at = 0
        while at < len(lines):
            prompt = _PROMPT.match(lines[at])
            if not prompt:
                text.append(lines[at])
                at += 1
                continue
            start = at
            at += 1
            while at < len(lines) and _MORE.match(lines[at]):
                at += 1
            source = lines[start:at]
            begin = at
            while at < len(lines) and lines[at].strip(' \n') and not _PROMPT.match(lines[at]):
                at += 1
            example = self._example(len(prompt[1]), source, lines[begin:at], name, start, margin)
            output.append(''.join(text))
            text = []
            if example is not None:
                output.append(example)
        output.append(''.join(text))
        return output

    def _example(self, indent, source, want, name, lineno, margin):
        source = [line.rstrip('\n') for line in source]
        want = [line.rstrip('\n') for line in want]
        for number, line in enumerate(source, lineno + 1):
            if len(line) >= indent + 4 and line[indent + 3] != ' ':
                raise ValueError(f'line {number} of the docstring for {name} lacks blank after {line[indent:indent + 3]}: {line!r}')
        self._check_margin(source[1:], ' ' * indent + '.', name, lineno)
        text = '\n'.join([line[indent + 4:] for line in source])
        self._check_margin(want, ' ' * indent, name, lineno + len(source))
        want = [line[indent:] for line in want]
        message = None
        if want and _HEADER.match(want[0]):
            for number, line in enumerate(want[1:], 1):
                if re.match(r'\w', line):
                    message = '\n'.join(want[number:])
                    break
        options = self._options(text, name, lineno)
        if all(_NOTHING.match(line) for line in text.split('\n')):
            return None
        return Example(text, '\n'.join(want), message, lineno, margin + indent, options)

    def _check_margin(self, lines, margin, name, lineno):
        for number, line in enumerate(lines, lineno + 1):
            if line and not line.startswith(margin):
                raise ValueError(f'line {number} of the docstring for {name} has inconsistent leading whitespace: {line!r}')

    def _options(self, source, name, lineno):
        options = {}
        for words in _OPTIONS.findall(source):
            for word in words.replace(',', ' ').split():
                if word[0] not in '+-' or word[1:] not in OPTIONFLAGS_BY_NAME:
                    raise ValueError(f'line {lineno + 1} of the doctest for {name} has an invalid option: {word!r}')
                options[OPTIONFLAGS_BY_NAME[word[1:]]] = word[0] == '+'
        if options and all(_NOTHING.match(line) for line in source.split('\n')):
            raise ValueError(f'line {lineno} of the doctest for {name} has an option directive on a line with no example: {source!r}')
        return options


def _comment(line):
    line = line.rstrip()
    return '# ' + line if line else '#'


def script_from_examples(s):
    """A script of the examples, with all else as comments."""
    output = []
    for part in DocTestParser().parse(s):
        if isinstance(part, Example):
            output.append(part.source[:-1])
            if part.want:
                output.append('# Expected:')
                output += ['## ' + line for line in part.want.split('\n')[:-1]]
        else:
            output += [_comment(line) for line in part.split('\n')[:-1]]
    while output and output[-1] == '#':
        output.pop()
    while output and output[0] == '#':
        output.pop(0)
    return '\n'.join(output) + '\n'
