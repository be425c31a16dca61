"""Colors of what traceback writes."""

_MAGENTA = '\x1b[35m'
_BOLD_MAGENTA = '\x1b[1;35m'
_RESET = '\x1b[0m'
# What a mark under a line says of the characters above it.
_OF_MARKS = {'~': '\x1b[31m', '^': '\x1b[1;31m'}


def place(filename, lineno, name=None):
    """The first line of an entry; of a SyntaxError it has no name."""
    inside = '' if name is None else f', in {_MAGENTA}{name}{_RESET}'
    return f'  File {_MAGENTA}"{filename}"{_RESET}, line {_MAGENTA}{lineno}{_RESET}{inside}\n'


def marked(text):
    """The lines of an entry, those with marks below them and the marks themselves in color."""
    lines = text.splitlines(True)
    result = []
    for i, line in enumerate(lines):
        if _are_marks(line):
            result.append(_colored(line, line))
        elif i + 1 < len(lines) and _are_marks(lines[i + 1]):
            result.append(_colored(line, lines[i + 1]))
        else:
            result.append(line)
    return ''.join(result)


def _are_marks(line):
    line = line.strip()
    return line != '' and not line.strip('~^ ')


def _colored(line, marks):
    result = []
    current = None
    for i, character in enumerate(line):
        color = _OF_MARKS.get(marks[i:i + 1])
        if color != current:
            if current is not None:
                result.append(_RESET)
            if color is not None:
                result.append(color)
            current = color
        result.append(character)
    return ''.join(result)


def title(line, kind):
    """The line with the class of an exception and its message."""
    message = line[len(kind):]
    if message.startswith(': '):
        message = f': {_MAGENTA}{message[2:-1]}{_RESET}\n'
    return f'{_BOLD_MAGENTA}{kind}{_RESET}{message}'
