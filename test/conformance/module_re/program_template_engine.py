import re
TAG = re.compile(r'\{\{\s*(.*?)\s*\}\}|\{%\s*(\w+)\s*(.*?)\s*%\}', re.S)
def parse(text):
    root = []
    stack = [root]
    at = 0
    for m in TAG.finditer(text):
        stack[-1].append(('text', text[at:m.start()]))
        at = m.end()
        if m[1] is not None:
            name, *filters = re.split(r'\s*\|\s*', m[1])
            stack[-1].append(('value', name, filters))
        elif m[2] == 'for':
            variable, source = re.fullmatch(r'(\w+)\s+in\s+([\w.]+)', m[3]).groups()
            body = []
            stack[-1].append(('for', variable, source, body))
            stack.append(body)
        elif m[2] == 'end':
            stack.pop()
        else:
            raise ValueError(f'unknown tag {m[2]!r} at {m.start()}')
    stack[-1].append(('text', text[at:]))
    return root
def look_up(name, scope):
    value = scope
    for part in name.split('.'):
        value = value[part]
    return value
FILTERS = {'upper': str.upper, 'slug': lambda s: re.sub(r'[^a-z0-9]+', '-', s.lower()).strip('-')}
def render(nodes, scope):
    out = []
    for node in nodes:
        if node[0] == 'text':
            out.append(node[1])
        elif node[0] == 'value':
            value = str(look_up(node[1], scope))
            for name in node[2]:
                value = FILTERS[name](value)
            out.append(value)
        else:
            for item in look_up(node[2], scope):
                out.append(render(node[3], {**scope, node[1]: item}))
    return ''.join(out)
print(render(parse('Hello {{ user.name | upper }}!\n{% for x in items %}* {{x.title}} ({{ x.title|slug }})\n{% end %}bye'), {'user': {'name': 'ann'}, 'items': [{'title': 'Tea & Cake'}, {'title': 'A  B'}]}))
try:
    parse('a {% what %}')
except ValueError as error:
    print(error)
