"""A template engine that compiles to Python source: variables, filters, loops, conditions, includes, inheritance, escaping."""
import string
from collections.abc import Mapping
from contextlib import contextmanager


class TemplateError(Exception):
    def __init__(self, message, name, line):
        super().__init__(message)
        self.name, self.line = name, line

    def __str__(self):
        return f'{self.name}:{self.line}: {self.args[0]}'


class Safe(str):
    """Text that needs no escaping."""
    __slots__ = ()

    def __add__(self, other):
        return Safe(super().__add__(other if isinstance(other, Safe) else escape(other)))


def escape(value):
    if isinstance(value, Safe):
        return value
    return Safe(str(value).translate({ord('&'): '&amp;', ord('<'): '&lt;', ord('>'): '&gt;', ord('"'): '&quot;'}))


FILTERS = {}


def template_filter(name=None, *, safe=False):
    def decorate(f):
        FILTERS[name or f.__name__.rstrip('_')] = (lambda *a: Safe(f(*a))) if safe else f
        return f
    if callable(name):
        f, name = name, None
        return decorate(f)
    return decorate


@template_filter
def upper(value): return str(value).upper()


@template_filter
def default(value, fallback=''): return fallback if value in (None, '', Undefined) or isinstance(value, Undefined) else value


@template_filter('join', safe=True)
def join_(values, glue=', '): return escape(glue).join(map(escape, values))


@template_filter(safe=True)
def raw(value): return value


@template_filter
def money(value, digits=2): return f'{value:,.{digits}f}'


class Undefined:
    def __init__(self, name='undefined'):
        self.name = name

    def __str__(self): return ''
    def __bool__(self): return False
    def __iter__(self): return iter(())
    def __getattr__(self, name): return Undefined(f'{self.name}.{name}')


def lookup(value, key):
    if isinstance(value, Mapping):
        try:
            return value[key]
        except KeyError:
            pass
    elif isinstance(value, (list, tuple)) and key.isdigit():
        return value[int(key)] if int(key) < len(value) else Undefined(key)
    found = getattr(value, key, Undefined(key))
    return found() if callable(found) and not isinstance(found, Undefined) else found


class Loop:
    def __init__(self, items):
        self.items = list(items)
        self.length = len(self.items)
        self.index0 = -1

    def __iter__(self):
        for self.index0, item in enumerate(self.items):
            yield item

    index = property(lambda self: self.index0 + 1)
    first = property(lambda self: self.index0 == 0)
    last = property(lambda self: self.index == self.length)


def tokens(source):
    line = 1
    while source:
        starts = [(i, s) for s in ('{{', '{%', '{#') if (i := source.find(s)) >= 0]
        at, opening = min(starts, default=(len(source), None))
        if at:
            yield 'text', source[:at], line
            line += source.count('\n', 0, at)
        if opening is None:
            return
        closing = {'{{': '}}', '{%': '%}', '{#': '#}'}[opening]
        end = source.find(closing, at)
        if end < 0:
            raise TemplateError(f'{opening} without {closing}', '?', line)
        inner = source[at + 2:end].strip()
        if opening != '{#':
            yield {'{{': 'value', '{%': 'tag'}[opening], inner, line
        line += source.count('\n', at, end)
        source = source[end + 2:]


class Code:
    def __init__(self):
        self.lines, self.depth = [], 0

    def add(self, line):
        self.lines.append('    ' * self.depth + line)

    @contextmanager
    def indent(self, header):
        self.add(header)
        self.depth += 1
        before = len(self.lines)
        yield self
        if len(self.lines) == before:
            self.add('pass')
        self.depth -= 1

    def __str__(self):
        return '\n'.join(self.lines) + '\n'


class Template:
    def __init__(self, source, name='inline', loader=None):
        self.name, self.loader, self.parent, self.blocks = name, loader or {}, None, {}
        self.stream = iter(list(tokens(source)))
        code = Code()
        with code.indent('def render(c, self, blocks, out):'):
            self.compile(code, ())
        namespace = {'escape': escape, 'lookup': lookup, 'FILTERS': FILTERS, 'Loop': Loop, 'Undefined': Undefined}
        self.source = str(code)
        exec(compile(self.source, f'<template {name}>', 'exec'), namespace)
        self.function = namespace['render']

    def expression(self, text, line):
        value, *filters = (part.strip() for part in text.split('|'))
        if value[:1] in ('"', "'") or value[:1].isdigit() or value[:1] == '-':
            code = value
        else:
            head, *rest = value.split('.')
            if not head.isidentifier():
                raise TemplateError(f'bad expression {text!r}', self.name, line)
            code = f'c.get({head!r}, Undefined({head!r}))'
            for key in rest:
                code = f'lookup({code}, {key!r})'
        for f in filters:
            name, _, arguments = f.partition(':')
            if name not in FILTERS:
                raise TemplateError(f'no filter {name!r}', self.name, line)
            code = f'FILTERS[{name!r}]({code}{", " + arguments if arguments else ""})'
        return code

    def compile(self, code, ends):
        for kind, text, line in self.stream:
            if kind == 'text':
                code.add(f'out({text!r})')
            elif kind == 'value':
                code.add(f'out(escape({self.expression(text, line)}))')
            else:
                word, _, rest = text.partition(' ')
                if word in ends:
                    return word, rest, line
                handler = getattr(self, 'tag_' + word, None)
                if handler is None:
                    raise TemplateError(f'unknown tag {word!r}', self.name, line)
                handler(code, rest.strip(), line)
        if ends:
            raise TemplateError(f'missing {ends[-1]}', self.name, 0)

    def tag_if(self, code, test, line):
        keyword, ending = 'if', None
        while ending != 'endif':
            header = 'else:' if keyword == 'else' else f'{keyword} {"not " * test.startswith("not ")}{self.expression(test.removeprefix("not "), line)}:'
            with code.indent(header):
                ending, test, line = self.compile(code, ('elif', 'else', 'endif'))
            keyword = ending

    def tag_for(self, code, rest, line):
        name, _, items = rest.partition(' in ')
        with code.indent(f'for c in [{{**c, "loop": Loop({self.expression(items, line)})}}]:'):
            with code.indent(f'for c[{name!r}] in c["loop"]:'):
                ending, _, _ = self.compile(code, ('else', 'endfor'))
            if ending == 'else':
                with code.indent('if not c["loop"].length:'):
                    self.compile(code, ('endfor',))
        code.add('c = dict(c)')

    def tag_block(self, code, name, line):
        inner = Code()
        with inner.indent(f'def render(c, self, blocks, out):'):
            self.compile(inner, ('endblock',))
        namespace = {'escape': escape, 'lookup': lookup, 'FILTERS': FILTERS, 'Loop': Loop, 'Undefined': Undefined}
        exec(str(inner), namespace)
        self.blocks[name] = namespace['render']
        code.add(f'blocks[{name!r}](c, self, blocks, out)')

    def tag_extends(self, code, name, line):
        self.parent = Template(self.loader[name.strip('"')], name.strip('"'), self.loader)

    def tag_include(self, code, name, line):
        code.add(f'out(self.load({name.strip(chr(34))!r}).render(**c))')

    def tag_set(self, code, rest, line):
        name, _, value = rest.partition('=')
        code.add(f'c[{name.strip()!r}] = {self.expression(value.strip(), line)}')

    def load(self, name):
        return Template(self.loader[name], name, self.loader)

    def render(self, /, **context):
        out, template, blocks = [], self, dict(self.blocks)
        while template.parent:
            template = template.parent
            blocks = template.blocks | blocks
        template.function(context, self, blocks, out.append)
        return ''.join(out)


PAGES = {
    'base': '<title>{% block title %}Untitled{% endblock %}</title>\n{% block body %}{% endblock %}\n-- {{ site | upper }}',
    'row': '  * {{ item.name }} at {{ item.price | money }}{% if loop.last %} (last){% endif %}',
    'list': '{% extends "base" %}{% block title %}{{ user.name }}\'s list{% endblock %}{% block body %}{# nothing #}\n'
            '{% for item in items %}{{ loop.index }}/{{ loop.length }}{% include "row" %}\n{% else %}Nothing.\n{% endfor %}'
            '{% if not admin %}reader{% elif user.root %}root{% else %}admin{% endif %}{% endblock %}',
}


class User:
    def __init__(self, name): self.name = name
    def root(self): return self.name == 'root'


if __name__ == '__main__':
    page = Template(PAGES['list'], 'list', PAGES)
    print(page.render(site='shop', user=User('Ann <3'), items=[{'name': 'Tea & more', 'price': 1234.5}, {'name': 'Cup', 'price': 3}], admin=True))
    print(page.render(user=User('root'), items=(), admin=1))
    print(Template('{% set x = "a<b" %}{{ x }} {{ x | raw }} {{ xs | join:" & " }} {{ xs.1 }} {{ xs.9 | default:"none" }} {{ a.b.c }}{{ 5 | money:0 }}').render(xs=['<', 'y']))
    print(Template('{% for x in xs %}{{ x }}{% endfor %}').source, end='')
    print(repr(Safe('<b>') + '<i>'), escape(None), string.Template('$a-${b}').safe_substitute(a=1))
    for bad in ('{{ x', '{% nope %}', '{% if x %}', 'a\nb\n{{ x | zap }}', '{{ a+b }}'):
        try:
            Template(bad)
        except TemplateError as error:
            print(type(error).__name__, error)
    try:
        Template('{% for x in xs %}{{ x | money }}{% endfor %}').render(xs=['text'])
    except ValueError as error:
        print(error, error.__traceback__.tb_next.tb_next.tb_frame.f_code.co_filename)
