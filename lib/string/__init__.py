"""Common string operations."""

import _string

__all__ = [
    'ascii_letters',
    'ascii_lowercase',
    'ascii_uppercase',
    'capwords',
    'digits',
    'hexdigits',
    'octdigits',
    'printable',
    'punctuation',
    'whitespace',
    'Formatter',
    'Template',
]

whitespace = ' \t\n\r\v\f'
ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
hexdigits = digits + 'abcdefABCDEF'
octdigits = '01234567'
punctuation = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """Capitalizes every word, and joins them with `sep` (a space unless given)."""
    return (sep or ' ').join([word.capitalize() for word in s.split(sep)])


# ---- $-substitution


def _is_name_start(character):
    return character == '_' or 'a' <= character <= 'z' or 'A' <= character <= 'Z'


_MISSING = object()


# The places of templates read lately, by delimiter and text.
_known = {}
_MOST_KNOWN = 100


def _places(delimiter, text):
    """The places of a text that begin with the delimiter: start, end, name if there is one, and is it the delimiter twice?"""
    places = []
    size = len(delimiter)
    at = text.find(delimiter)
    while at >= 0:
        after = at + size
        name, escaped = None, text.startswith(delimiter, after)
        end = after
        if escaped:
            end += size
        else:
            braced = text.startswith('{', after)
            start = stop = after + braced
            if stop < len(text) and _is_name_start(text[stop]):
                while stop < len(text) and (_is_name_start(text[stop]) or '0' <= text[stop] <= '9'):
                    stop += 1
            if stop > start and (not braced or text.startswith('}', stop)):
                name = text[start:stop]
                end = stop + braced
        places.append((at, end, name, escaped))
        at = text.find(delimiter, max(end, at + 1))
    return places


class Template:
    """A text with $name and ${name} in it."""

    delimiter = '$'
    # A class may give other patterns, as texts for the module re; what names look like by default needs no such module.
    idpattern = '(?a:[_a-z][_a-z0-9]*)'
    braceidpattern = None
    pattern = None
    flags = None

    def __init__(self, template):
        self.template = template

    def __init_subclass__(cls):
        super().__init_subclass__()
        if any([name in cls.__dict__ for name in ('pattern', 'idpattern', 'braceidpattern', 'flags')]):
            cls._compile()

    @classmethod
    def _compile(cls):
        """The pattern of a class that has one of its own."""
        import re

        pattern = cls.__dict__.get('pattern')
        if pattern is None:
            delimiter = re.escape(cls.delimiter)
            identifier = cls.idpattern
            braced = cls.braceidpattern or cls.idpattern
            pattern = (
                f'{delimiter}(?:(?P<escaped>{delimiter})|(?P<named>{identifier})|'
                f'{{(?P<braced>{braced})}}|(?P<invalid>))'
            )
        cls.pattern = re.compile(pattern, (re.IGNORECASE if cls.flags is None else cls.flags) | re.VERBOSE)

    def _placeholders(self):
        if self.pattern is not None:
            return self._matched()
        text = self.template
        delimiter = self.delimiter
        if type(text) is not str or type(delimiter) is not str:
            return _places(delimiter, text)
        places = _known.get((delimiter, text))
        if places is None:
            places = _places(delimiter, text)
            if len(_known) >= _MOST_KNOWN:
                _known.clear()
            _known[delimiter, text] = places
        return places

    def _matched(self):
        """The places that the pattern of the class finds."""
        for match in self.pattern.finditer(self.template):
            named = match.group('named')
            if named is None:
                named = match.group('braced')
            yield match.start(), match.end(), named, match.group('escaped') is not None

    def _invalid(self, start):
        at = start + len(self.delimiter)
        lines = self.template[:at].splitlines(keepends=True)
        if not lines:
            column, line = 1, 1
        else:
            column = at - len(''.join(lines[:-1]))
            line = len(lines)
        raise ValueError(f'Invalid placeholder in string: line {line}, col {column}')

    def _mapping(self, mapping, keywords):
        if mapping is _MISSING:
            return keywords
        if keywords:
            return _Both(keywords, mapping)
        return mapping

    def substitute(self, mapping=_MISSING, /, **kws):
        """The text with the names replaced; KeyError when a name is unknown."""
        return self._replace(self._mapping(mapping, kws), False)

    def safe_substitute(self, mapping=_MISSING, /, **kws):
        """As substitute, but what cannot be replaced stays as it is."""
        return self._replace(self._mapping(mapping, kws), True)

    def _replace(self, mapping, safe):
        text = self.template
        parts = []
        at = 0
        for start, end, name, escaped in self._placeholders():
            parts.append(text[at:start])
            at = end
            if name is not None:
                try:
                    parts.append(str(mapping[name]))
                except KeyError:
                    if not safe:
                        raise
                    parts.append(text[start:end])
            elif escaped:
                parts.append(self.delimiter)
            elif safe:
                parts.append(text[start:end])
            else:
                self._invalid(start)
        parts.append(text[at:])
        return ''.join(parts)

    def is_valid(self):
        """Has the text no placeholder that substitute would refuse?"""
        return all([name is not None or escaped for _, _, name, escaped in self._placeholders()])

    def get_identifiers(self):
        """The names in the text, each once, in order."""
        names = []
        for _, _, name, _ in self._placeholders():
            if name is not None and name not in names:
                names.append(name)
        return names


class _Both:
    def __init__(self, first, second):
        self.first = first
        self.second = second

    def __getitem__(self, key):
        try:
            return self.first[key]
        except KeyError:
            return self.second[key]


# ---- Formatter


class Formatter:
    """What str.format does, open to subclasses."""

    def format(self, format_string, /, *args, **kwargs):
        """The format string with its fields replaced."""
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used_args = set()
        result, _ = self._vformat(format_string, args, kwargs, used_args, 2)
        self.check_unused_args(used_args, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError('Max string recursion exceeded')
        result = []
        for literal, name, spec, conversion in self.parse(format_string):
            if literal:
                result.append(literal)
            if name is None:
                continue
            first, _ = _string.formatter_field_name_split(name)
            if first == '':
                if auto_arg_index is False:
                    raise ValueError('cannot switch from manual field specification to automatic field numbering')
                name = str(auto_arg_index) + name
                auto_arg_index += 1
            elif isinstance(first, int):
                if auto_arg_index:
                    raise ValueError('cannot switch from automatic field numbering to manual field specification')
                auto_arg_index = False
            obj, used = self.get_field(name, args, kwargs)
            used_args.add(used)
            obj = self.convert_field(obj, conversion)
            spec, auto_arg_index = self._vformat(spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index)
            result.append(self.format_field(obj, spec))
        return ''.join(result), auto_arg_index

    def get_value(self, key, args, kwargs):
        """The argument of a number or name."""
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        """For subclasses: raise when an argument was not used."""

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == 's':
            return str(value)
        if conversion == 'r':
            return repr(value)
        if conversion == 'a':
            return ascii(value)
        raise ValueError(f'Unknown conversion specifier {conversion!s}')

    def parse(self, format_string):
        """Iterates over (literal text, field name, format spec, conversion)."""
        return _string.formatter_parser(format_string)

    def get_field(self, field_name, args, kwargs):
        """The value of a field name, and the key of the argument it begins with."""
        first, rest = _string.formatter_field_name_split(field_name)
        obj = self.get_value(first, args, kwargs)
        for is_attribute, key in rest:
            obj = getattr(obj, key) if is_attribute else obj[key]
        return obj, first
