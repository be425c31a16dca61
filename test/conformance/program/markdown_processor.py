"""Text formats by hand: Markdown to HTML, CSV with dialects, INI with interpolation, fixed width columns and tables."""
from collections import namedtuple
from collections.abc import Iterable, Iterator
from itertools import count, groupby, takewhile
from string import Formatter, punctuation
from textwrap import dedent, indent
from types import SimpleNamespace

ESCAPES = str.maketrans({'<': '&lt;', '>': '&gt;', '&': '&amp;'})


def inline(text):
    out, i = [], 0
    marks = {'**': 'strong', '__': 'strong', '*': 'em', '_': 'em', '~~': 'del'}
    while i < len(text):
        c = text[i]
        if c == '\\' and text[i + 1:i + 2] in punctuation:
            out.append(text[i + 1:i + 2])
            i += 2
        elif c == '`':
            end = text.find('`', i + 1)
            if end < 0:
                out.append(c); i += 1
                continue
            out.append(f'<code>{text[i + 1:end].translate(ESCAPES)}</code>')
            i = end + 1
        elif c == '[' and (close := text.find('](', i)) > 0 and (end := text.find(')', close)) > 0:
            url, _, title = text[close + 2:end].partition(' ')
            out.append(f'<a href="{url}"' + (f' title={title}' if title else '') + f'>{inline(text[i + 1:close])}</a>')
            i = end + 1
        else:
            for mark in ('**', '__', '~~', '*', '_'):
                if text.startswith(mark, i) and (end := text.find(mark, i + len(mark) + 1)) > 0:
                    out.append(f'<{marks[mark]}>{inline(text[i + len(mark):end])}</{marks[mark]}>')
                    i = end + len(mark)
                    break
            else:
                out.append(c.translate(ESCAPES))
                i += 1
    return ''.join(out)


def slug(text, seen=set()):
    base = '-'.join(''.join(c if c.isalnum() else ' ' for c in text.lower()).split())
    name = next(n for n in (base if not k else f'{base}-{k}' for k in count()) if n not in seen)
    seen.add(name)
    return name


def kind_of(line):
    stripped = line.lstrip()
    match stripped[:3]:
        case '': return 'blank'
        case '```': return 'fence'
        case '---' | '***' if not stripped.strip('-* '): return 'rule'
    if stripped.startswith('#') and stripped.lstrip('#').startswith(' '):
        return 'heading'
    if stripped.startswith('>'):
        return 'quote'
    if stripped.startswith(('- ', '* ', '+ ')):
        return 'bullets'
    number, dot, _ = stripped.partition('. ')
    if dot and number.isdigit():
        return 'numbers'
    if stripped.startswith('|') and stripped.endswith('|'):
        return 'table'
    return 'text'


def blocks(lines: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    lines = iter(lines)
    pending = []
    for line in lines:
        if kind_of(line) == 'fence':
            yield from grouped(pending)
            pending = []
            yield 'code', [line.strip('` '), *takewhile(lambda l: kind_of(l) != 'fence', lines)]
        else:
            pending.append(line)
    yield from grouped(pending)


def grouped(lines):
    for kind, run in groupby(lines, kind_of):
        run = list(run)
        if kind == 'heading':
            yield from (('heading', [line]) for line in run)
        elif kind != 'blank':
            yield kind, run


def to_html(source):
    for kind, lines in blocks(source.splitlines()):
        match kind, lines:
            case 'heading', [line]:
                level = len(line) - len(line.lstrip('#'))
                title = line.strip('# ')
                yield f'<h{level} id="{slug(title)}">{inline(title)}</h{level}>'
            case 'rule', _:
                yield '<hr>'
            case 'code', [language, *rest]:
                attribute = f' class="{language}"' if language else ''
                yield f'<pre><code{attribute}>' + '\n'.join(rest).translate(ESCAPES) + '</code></pre>'
            case 'quote', _:
                inner = '\n'.join(line.lstrip().removeprefix('>').removeprefix(' ') for line in lines)
                yield '<blockquote>\n' + indent('\n'.join(to_html(inner)), '  ') + '\n</blockquote>'
            case ('bullets' | 'numbers') as list_kind, _:
                tag = 'ul' if list_kind == 'bullets' else 'ol'
                yield f'<{tag}>'
                depth = [len(lines[0]) - len(lines[0].lstrip())]
                for line in lines:
                    here = len(line) - len(line.lstrip())
                    if here > depth[-1]:
                        depth.append(here)
                        yield '  ' * (len(depth) - 1) + f'<{tag}>'
                    while here < depth[-1]:
                        depth.pop()
                        yield '  ' * len(depth) + f'</{tag}>'
                    yield '  ' * len(depth) + f'<li>{inline(line.split(maxsplit=1)[1])}</li>'
                for _ in depth[1:]:
                    yield f'  </{tag}>'
                yield f'</{tag}>'
            case 'table', [header, rule, *rows]:
                cells = lambda line: [c.strip() for c in line.strip().strip('|').split('|')]
                align = ['right' if c.endswith(':') and not c.startswith(':') else 'center' if c.endswith(':') else 'left' for c in cells(rule)]
                yield '<table>'
                for tag, row in [('th', header)] + [('td', r) for r in rows]:
                    yield '  <tr>' + ''.join(f'<{tag} align="{a}">{inline(c)}</{tag}>' for a, c in zip(align, cells(row))) + '</tr>'
                yield '</table>'
            case _:
                yield f'<p>{inline(" ".join(map(str.strip, lines)))}</p>'


DOCUMENT = dedent('''\
    # A *small* title
    Some **bold _nested_ text**, `code <x>`, and a [link](http://x.org "T").
    Second line & \\*escaped\\* 2 < 3 ~~gone~~ unclosed `tick.

    ## Lists
    - one
    - two
        - deep
    - three

    1. first
    2. second
    ---
    > quoted
    > ## Lists
    ```python
    if a < b:
        pass  # **not bold**
    ```
    | Name | Qty |
    |:-----|----:|
    | tea  | **3** |
    ''')
print(*to_html(DOCUMENT), sep='\n')


# --- CSV
class CSVError(ValueError): pass


def read_csv(text, delimiter=',', quote='"'):
    row, cell, quoted, line, i = [], [], False, 1, 0
    while i < len(text):
        c = text[i]
        if quoted:
            if c == quote and text[i + 1:i + 2] == quote:
                cell.append(quote)
                i += 1
            elif c == quote:
                quoted = False
            else:
                cell.append(c)
        elif c == quote and not cell:
            quoted = True
        elif c in (delimiter, '\n'):
            row.append(''.join(cell))
            cell.clear()
            if c == '\n':
                yield row
                row, line = [], line + 1
        else:
            cell.append(c)
        i += 1
    if quoted:
        raise CSVError(f'unclosed quote in line {line}')
    if cell or row:
        yield [*row, ''.join(cell)]


def records(text, name='Record', **options):
    rows = read_csv(text, **options)
    header = [h.strip().lower().replace(' ', '_') for h in next(rows)]
    Record = namedtuple(name, header, rename=True)
    for number, row in enumerate(rows, 2):
        try:
            yield Record._make(row)
        except TypeError as error:
            raise CSVError(f'line {number}: {error}') from None


people = list(records('Full Name,class,Age\n"Smith, ""Jo""",a,33\nLee,"multi\nline",4\n'))
print(people, people[0]._fields, sep='\n')
for bad in ('a,b\n1\n', 'a\n"x'):
    try:
        list(records(bad))
    except CSVError as error:
        print('CSV:', error)


# --- INI with interpolation
class Config(dict):
    def __missing__(self, key):
        raise KeyError(f'no section [{key}]')

    @classmethod
    def parse(cls, text):
        self, section = cls(), None
        for number, line in enumerate(text.splitlines(), 1):
            line = line.split(';')[0].rstrip()
            match line.strip():
                case '':
                    continue
                case s if s.startswith('[') and s.endswith(']'):
                    section = self.setdefault(s[1:-1], {})
                case s if '=' in s and section is not None:
                    key, value = map(str.strip, s.split('=', 1))
                    section[key] = value
                case s:
                    raise SyntaxError(f'line {number}: {s!r}')
        return self

    def get_value(self, section, key):
        value = self[section][key]
        names = [name for _, name, _, _ in Formatter().parse(value) if name]
        value = value.format(**{n: self.get_value(section, n) for n in names})
        for convert in (int, float, lambda v: {'yes': True, 'no': False}[v]):
            try:
                return convert(value)
            except (ValueError, KeyError):
                pass
        return value


config = Config.parse('[server]\nhost = example.org ; comment\nport=8080\nurl = http://{host}:{port}/\ndebug = no\nratio= 0.5\n')
print(SimpleNamespace(**{k: config.get_value('server', k) for k in config['server']}))
for bad in (lambda: config.get_value('client', 'x'), lambda: Config.parse('[a]\nbroken'), lambda: config.get_value('server', 'nope')):
    try:
        bad()
    except (KeyError, SyntaxError) as error:
        print(type(error).__name__, error)


# --- fixed width and a text table
def columns(text):
    header, rule, *rows = text.splitlines()
    spans, start = [], 0
    for width, run in ((len(list(g)), k) for k, g in groupby(rule)):
        pass
    for dash, run in groupby(enumerate(rule), lambda pair: pair[1] == '-'):
        if dash:
            cells = [i for i, _ in run]
            spans.append(slice(cells[0], cells[-1] + 1))
    return [tuple(line[s].strip() for s in spans) for line in (header, *rows)]


rows = columns('name    qty  price\n------ ---- ------\ntea       3   2.50\nspoon   120   0.10')
widths = [max(map(len, column)) for column in zip(*rows)]
line = '+'.join('-' * (w + 2) for w in widths).join('++')
print(line, *('|' + '|'.join(f' {c:>{w}} ' if c[0].isdigit() else f' {c:<{w}} ' for c, w in zip(row, widths)) + '|' for row in rows), line, sep='\n')
