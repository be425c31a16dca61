"""Paths to elements: the part of XPath that find, findall and the like understand. Each step is a function from elements to elements."""

import re

xpath_tokenizer_re = re.compile(
    r'(\'[^\']*\'|"[^"]*")'
    r'|(::|//?|\.\.|\(\)|!=|[.*:\[\]()@=])'
    r'|((?:\{[^}]+\})?[^/\[\]()@!=\s]+)'
    r'|\s+')
_MOST_KEPT = 100
_kept = {}


def xpath_tokenizer(pattern, namespaces=None):
    """Pairs of a sign and a name, one of which is ''. Prefixes are replaced by what they stand for."""
    default = namespaces.get('') if namespaces else None
    attribute = False
    for found in xpath_tokenizer_re.finditer(pattern):
        literal, sign, name = found.groups('')
        if not (literal or sign or name):
            continue
        sign = literal or sign
        if name and name[0] != '{':
            if ':' in name:
                prefix, _, rest = name.partition(':')
                if not namespaces or prefix not in namespaces:
                    raise SyntaxError('prefix %r not found in prefix map' % prefix) from None
                name = f'{{{namespaces[prefix]}}}{rest}'
            elif default and not attribute:
                name = f'{{{default}}}{name}'
            attribute = False
        else:
            attribute = sign == '@'
        yield sign, name


def _matcher(tag):
    """What says whether an element has the tag, in which * stands for any namespace or any name."""
    if tag == '{*}*':
        return lambda element: isinstance(element.tag, str)
    if tag == '{}*':
        return lambda element: isinstance(element.tag, str) and element.tag[0] != '{'
    if tag[:3] == '{*}':
        name = tag[3:]
        return lambda element: element.tag == name or isinstance(element.tag, str) and element.tag[0] == '{' and element.tag.partition('}')[2] == name
    if tag[-2:] == '}*':
        uri = tag[:-1]
        return lambda element: isinstance(element.tag, str) and element.tag.startswith(uri)
    if tag[:2] == '{}':
        tag = tag[2:]
    return lambda element: element.tag == tag


class _Context:
    """The element a path begins at, and who the parents below it are, once somebody asks."""

    def __init__(self, root):
        self.root = root
        self.parents = None

    def parent_of(self, element):
        if self.parents is None:
            self.parents = {child: parent for parent in self.root.iter() for child in parent}
        return self.parents.get(element)


def _children(sign, name):
    if sign == '*':
        return lambda context, elements: (child for element in elements for child in element)
    matches = _matcher(name)
    return lambda context, elements: (child for element in elements for child in element if matches(child))


def _itself(context, elements):
    yield from elements


def _below(sign, name):
    matches = _matcher(name) if name else lambda element: True

    def select(context, elements):
        for element in elements:
            for found in element.iter():
                if found is not element and matches(found):
                    yield found
    return select


def _parents(context, elements):
    seen = set()
    for element in elements:
        parent = context.parent_of(element)
        if parent is not None and parent not in seen:
            seen.add(parent)
            yield parent


def _predicate(tokens):
    """What stands between brackets. It is told apart by its signs, with - for names and ' for texts."""
    form, values = '', []
    for sign, name in tokens:
        if sign == ']':
            break
        if sign and sign[0] in '\'"':
            form += "'"
            values.append(sign[1:-1])
        else:
            form += sign or '-'
            values.append(name)
    else:
        # Nothing that could be called, which is what CPython raises a TypeError for.
        return None
    if form == '@-':
        return lambda context, elements: (element for element in elements if element.get(values[1]) is not None)
    if form == "@-='":
        return lambda context, elements: (element for element in elements if element.get(values[1]) == values[3])
    if form == "@-!='":
        return lambda context, elements: (element for element in elements if element.get(values[1]) not in (None, values[3]))
    number = re.match(r'-?\d+\Z', values[0]) if values else None
    if form == '-' and not number:
        return lambda context, elements: (element for element in elements if element.find(values[0]) is not None)
    if form in (".='", ".!='") or form in ("-='", "-!='") and not number:
        return _by_text(form, values)
    if form in ('-', '-()', '-()-'):
        return _by_place(_place(form, values))
    raise SyntaxError('invalid predicate')


def _by_text(form, values):
    name, text, differs = values[0], values[-1], '!' in form

    def select(context, elements):
        for element in elements:
            for candidate in element.findall(name) if form[0] == '-' else (element,):
                if (''.join(candidate.itertext()) == text) != differs:
                    yield element
                    break
    return select


def _place(form, values):
    if form == '-':
        place = int(values[0]) - 1
        if place < 0:
            raise SyntaxError('XPath position >= 1 expected')
        return place
    if values[0] != 'last':
        raise SyntaxError('unsupported function')
    if form == '-()':
        return -1
    try:
        place = int(values[2]) - 1
    except ValueError:
        raise SyntaxError('unsupported expression')
    if place > -2:
        raise SyntaxError('XPath offset from last() must be negative')
    return place


def _by_place(place):
    def select(context, elements):
        for element in elements:
            parent = context.parent_of(element)
            if parent is None:
                continue
            alike = list(parent.findall(element.tag))
            if -len(alike) <= place < len(alike) and alike[place] is element:
                yield element
    return select


def _steps(path, namespaces):
    tokens = xpath_tokenizer(path, namespaces)
    token = next(tokens, None)
    steps = []
    while token is not None:
        sign, name = token
        if sign == '//':
            following = next(tokens, None)
            if following is None:
                raise SyntaxError('invalid path')
            if following[0] != '*' and following[0]:
                raise SyntaxError('invalid descendant')
            step = _below(*following)
        elif sign == '[':
            step = _predicate(tokens)
        elif sign == '.':
            step = _itself
        elif sign == '..':
            step = _parents
        elif sign == '*' or not sign:
            step = _children(sign, name)
        else:
            raise KeyError(sign)
        steps.append(step)
        token = next(tokens, None)
        if token is not None and token[0] == '/':
            token = next(tokens, None)
    return steps


def iterfind(elem, path, namespaces=None):
    if path[-1:] == '/':
        path += '*'
    key = (path, tuple(sorted(namespaces.items())) if namespaces else None)
    steps = _kept.get(key)
    if steps is None:
        if path[:1] == '/':
            raise SyntaxError('cannot use absolute path on element')
        if len(_kept) > _MOST_KEPT:
            _kept.clear()
        steps = _steps(path, namespaces)
        if not steps:
            return None
        _kept[key] = steps
    context = _Context(elem)
    found = [elem]
    for step in steps:
        found = step(context, found)
    return found


def find(elem, path, namespaces=None):
    return next(iterfind(elem, path, namespaces), None)


def findall(elem, path, namespaces=None):
    return list(iterfind(elem, path, namespaces))


def findtext(elem, path, default=None, namespaces=None):
    found = find(elem, path, namespaces)
    if found is None:
        return default
    return '' if found.text is None else found.text
