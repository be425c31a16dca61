"""Source that comes as bytes: UTF-8, or what a comment in one of the first two lines says (PEP 263)."""

_BLANK = b' \t\f'
_MARK = b'\xef\xbb\xbf'
_NAME = frozenset(b'-_.0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ')
_LATIN = ('latin-1', 'iso-8859-1', 'iso-latin-1')


def _first_lines(data):
    """The first two lines, without their ends."""
    lines = []
    start = 0
    while start < len(data) and len(lines) < 2:
        ends = [end for end in (data.find(b'\n', start), data.find(b'\r', start)) if end >= 0]
        end = min(ends, default=len(data))
        lines.append(data[start:end])
        start = end + (2 if data[end : end + 2] == b'\r\n' else 1)
    return lines


def _declared(data):
    """The name of the encoding that the source declares, or None."""
    for line in _first_lines(data):
        text = line.lstrip(_BLANK)
        if text and not text.startswith(b'#'):
            return None
        at = 0
        while (at := text.find(b'coding', at)) >= 0:
            at += len(b'coding')
            if text[at : at + 1] not in (b':', b'='):
                continue
            name = text[at + 1 :].lstrip(b' \t')
            length = 0
            while length < len(name) and name[length] in _NAME:
                length += 1
            if length:
                return _usual(name[:length].decode())
    return None


def _usual(name):
    """CPython's own names for the two that it knows itself."""
    start = name[:12].lower().replace('_', '-')
    if start == 'utf-8' or start.startswith('utf-8-'):
        return 'utf-8'
    if start in _LATIN or start.startswith(tuple([f'{each}-' for each in _LATIN])):
        return 'iso-8859-1'
    return name


def _problem(message, filename, line, column, text, end):
    error = SyntaxError(message, (None, line, column, text, line, end))
    error.filename = filename
    return error


def source_text(source, filename):
    """The text of a bytes-like object; None for anything else."""
    try:
        data = bytes(memoryview(source))
    except TypeError:
        return None
    has_mark = data.startswith(_MARK)
    if has_mark:
        data = data[len(_MARK) :]
    name = _declared(data)
    if has_mark and name not in (None, 'utf-8'):
        line = _first_lines(data)[0].decode('utf-8', 'replace')
        raise _problem(f'encoding problem: {name} with BOM', filename, 1, 0, line, len(line))
    if name not in (None, 'utf-8'):
        try:
            return data.decode(name)
        except (LookupError, UnicodeError) as error:
            message = str(error)
        raise SyntaxError(message, (filename, 0, -1, None))
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        start = error.start
    before = data[:start].replace(b'\r\n', b'\n').replace(b'\r', b'\n')
    line = before.count(b'\n') + 1
    first = before.rfind(b'\n') + 1
    column = len(before[first:].decode()) + 1
    rest = data[start:].replace(b'\r', b'\n').split(b'\n', 1)[0]
    text = (before[first:] + rest).decode('utf-8', 'replace')
    message = f"Non-UTF-8 code starting with '\\x{data[start]:02x}' on line {line}, but no encoding declared; see https://peps.python.org/pep-0263/ for details"
    raise _problem(message, filename, line, column, text, column)
