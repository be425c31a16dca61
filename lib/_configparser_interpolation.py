"""The part of configparser about values that refer to other values."""

import re

from _configparser_errors import (
    MAX_INTERPOLATION_DEPTH, InterpolationDepthError, InterpolationMissingOptionError, InterpolationSyntaxError, NoOptionError, NoSectionError,
)

__name__ = 'configparser'


class Interpolation:
    """Leaves values as they are."""

    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_set(self, parser, section, option, value):
        return value

    def before_read(self, parser, section, option, value):
        return value

    def before_write(self, parser, section, option, value):
        return value


class _Referring(Interpolation):
    """What both kinds have in common: a mark, twice for itself, and before a name in brackets."""

    def before_get(self, parser, section, option, value, defaults):
        parts = []
        self._interpolate_some(parser, option, parts, value, section, defaults, 1)
        return ''.join(parts)

    def before_set(self, parser, section, option, value):
        mark = self._mark
        rest = self._KEYCRE.sub('', value.replace(mark * 2, ''))
        if mark in rest:
            raise ValueError(f'invalid interpolation syntax in {value!r} at position {rest.find(mark)}')
        return value

    def _interpolate_some(self, parser, option, accum, rest, section, map, depth):
        raw = parser.get(section, option, raw=True, fallback=rest)
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        mark, bracket = self._mark, self._bracket
        while rest:
            at = rest.find(mark)
            if at < 0:
                accum.append(rest)
                return
            if at > 0:
                accum.append(rest[:at])
                rest = rest[at:]
            following = rest[1:2]
            if following == mark:
                accum.append(mark)
                rest = rest[2:]
            elif following == bracket:
                found = self._KEYCRE.match(rest)
                if found is None:
                    raise InterpolationSyntaxError(option, section, f'bad interpolation variable reference {rest!r}')
                rest = rest[found.end():]
                self._refer(parser, option, accum, rest, section, map, depth, found[1], raw)
            else:
                raise InterpolationSyntaxError(option, section, f"'{mark}' must be followed by '{mark}' or '{bracket}', found: {rest!r}")


class BasicInterpolation(_Referring):
    """`%(name)s` is a value of the same section, or a default."""

    _KEYCRE = re.compile(r'%\(([^)]+)\)s')
    _mark = '%'
    _bracket = '('

    def _refer(self, parser, option, accum, rest, section, map, depth, name, raw):
        name = parser.optionxform(name)
        try:
            value = map[name]
        except KeyError:
            raise InterpolationMissingOptionError(option, section, raw, name) from None
        if '%' in value:
            self._interpolate_some(parser, option, accum, value, section, map, depth + 1)
        else:
            accum.append(value)


class ExtendedInterpolation(_Referring):
    """`${section:name}` is a value of any section, `${name}` of the same one."""

    _KEYCRE = re.compile(r'\$\{([^}]+)\}')
    _mark = '$'
    _bracket = '{'

    def _refer(self, parser, option, accum, rest, section, map, depth, name, raw):
        path = name.split(':')
        target = section
        key = option
        try:
            if len(path) == 1:
                key = parser.optionxform(path[0])
                value = map[key]
            elif len(path) == 2:
                target = path[0]
                key = parser.optionxform(path[1])
                value = parser.get(target, key, raw=True)
            else:
                raise InterpolationSyntaxError(option, section, f"More than one ':' found: {rest!r}")
        except (KeyError, NoSectionError, NoOptionError):
            raise InterpolationMissingOptionError(option, section, raw, ':'.join(path)) from None
        if value is None:
            return
        if '$' in value:
            self._interpolate_some(parser, key, accum, value, target, dict(parser.items(target, raw=True)), depth + 1)
        else:
            accum.append(value)
