# Hidden: CPython has this in C.
"""Takes format strings apart."""

from _introspection import routine



@routine
def formatter_field_name_split(name):
    """'0.a[b]' as 0 and [(True, 'a'), (False, 'b')]: is it an attribute, its name."""
    end = 0
    while end < len(name) and name[end] not in '.[':
        end += 1
    first, rest = name[:end], []
    while end < len(name):
        if name[end] == '.':
            start = end + 1
            end = start
            while end < len(name) and name[end] not in '.[':
                end += 1
            if end == start:
                raise ValueError('Empty attribute in format string')
            rest.append((True, name[start:end]))
        elif name[end] == '[':
            close = name.find(']', end)
            if close < 0:
                raise ValueError("Missing ']' in format string")
            key = name[end + 1 : close]
            if not key:
                raise ValueError('Empty attribute in format string')
            rest.append((False, int(key) if key.isdigit() else key))
            end = close + 1
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
    return int(first) if first.isdigit() else first, rest


@routine
def formatter_parser(text):
    """Pieces of a format string: (literal, field name, format spec, conversion); the last three None without a field."""
    literal = []
    at = 0
    while at < len(text):
        character = text[at]
        at += 1
        if character not in '{}':
            literal.append(character)
            continue
        if at < len(text) and text[at] == character:
            yield ''.join(literal) + character, None, None, None
            literal = []
            at += 1
            continue
        if character == '}':
            raise ValueError("Single '}' encountered in format string")
        if at >= len(text):
            raise ValueError("Single '{' encountered in format string")
        start = at
        depth = 1
        while at < len(text):
            if text[at] == '{':
                depth += 1
            elif text[at] == '}':
                depth -= 1
                if not depth:
                    break
            elif text[at] == '[' and depth == 1 and ':' not in text[start:at]:
                # A key in brackets may contain anything.
                close = text.find(']', at)
                at = close if close > 0 else len(text)
            at += 1
        if depth:
            raise ValueError("expected '}' before end of string")
        yield (''.join(literal), *_field(text[start:at]))
        literal = []
        at += 1
    if literal:
        yield ''.join(literal), None, None, None


def _field(text):
    end = 0
    while end < len(text) and text[end] not in '!:':
        if text[end] == '[':
            close = text.find(']', end)
            end = close if close > 0 else end
        elif text[end] == '{':
            raise ValueError("unexpected '{' in field name")
        end += 1
    name, rest = text[:end], text[end:]
    conversion = None
    if rest.startswith('!'):
        if len(rest) < 2:
            raise ValueError('end of string while looking for conversion specifier')
        conversion = rest[1]
        rest = rest[2:]
        if rest and rest[0] != ':':
            raise ValueError("expected ':' after conversion specifier")
    return name, rest[1:], conversion


del routine
