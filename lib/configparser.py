"""Configurations in sections of names and values, as in INI files."""

import functools
import io
import itertools
import os
import re
import sys
from collections import ChainMap
from collections.abc import MutableMapping

from _configparser_errors import (
    MAX_INTERPOLATION_DEPTH, DuplicateOptionError, DuplicateSectionError, Error, InterpolationDepthError, InterpolationError, InterpolationMissingOptionError,
    InterpolationSyntaxError, InvalidWriteError, MissingSectionHeaderError, MultilineContinuationError, NoOptionError, NoSectionError, ParsingError,
    UnnamedSectionDisabledError,
)
from _configparser_interpolation import BasicInterpolation, ExtendedInterpolation, Interpolation

__all__ = (
    'NoSectionError', 'DuplicateOptionError', 'DuplicateSectionError', 'NoOptionError', 'InterpolationError', 'InterpolationDepthError', 'InterpolationMissingOptionError',
    'InterpolationSyntaxError', 'ParsingError', 'MissingSectionHeaderError', 'MultilineContinuationError', 'UnnamedSectionDisabledError', 'InvalidWriteError',
    'ConfigParser', 'RawConfigParser', 'Interpolation', 'BasicInterpolation', 'ExtendedInterpolation', 'SectionProxy', 'ConverterMapping', 'DEFAULTSECT',
    'MAX_INTERPOLATION_DEPTH', 'UNNAMED_SECTION',
)

DEFAULTSECT = 'DEFAULT'

_UNSET = object()


class _UnnamedSection:
    def __repr__(self):
        return '<UNNAMED_SECTION>'


# Names the options before the first header.
UNNAMED_SECTION = _UnnamedSection()


class _Reading:
    """How far a source has been read."""

    def __init__(self):
        self.added = set()
        self.section = None
        self.section_name = None
        self.option = None
        self.lineno = 0
        self.indent = 0
        self.errors = []


class RawConfigParser(MutableMapping):
    """A configuration whose values do not refer to each other."""

    SECTCRE = re.compile(r'\[(?P<header>.+)\]')
    OPTCRE = re.compile(r'(?P<option>.*?)\s*(?P<vi>=|:)\s*(?P<value>.*)$')
    OPTCRE_NV = re.compile(r'(?P<option>.*?)\s*(?:(?P<vi>=|:)\s*(?P<value>.*))?$')
    NONSPACECRE = re.compile(r'\S')
    BOOLEAN_STATES = {'1': True, 'yes': True, 'true': True, 'on': True, '0': False, 'no': False, 'false': False, 'off': False}
    _DEFAULT_INTERPOLATION = Interpolation()

    def __init__(
        self, defaults=None, dict_type=dict, allow_no_value=False, *, delimiters=('=', ':'), comment_prefixes=('#', ';'), inline_comment_prefixes=None, strict=True,
        empty_lines_in_values=True, default_section=DEFAULTSECT, interpolation=_UNSET, converters=_UNSET, allow_unnamed_section=False,
    ):
        self._dict = dict_type
        self._sections = dict_type()
        self._defaults = dict_type()
        self._converters = ConverterMapping(self)
        self._proxies = dict_type()
        self._proxies[default_section] = SectionProxy(self, default_section)
        self._delimiters = tuple(delimiters)
        if self._delimiters == ('=', ':'):
            self._optcre = self.OPTCRE_NV if allow_no_value else self.OPTCRE
        else:
            marks = '|'.join(re.escape(mark) for mark in self._delimiters)
            value = rf'(?P<vi>{marks})\s*(?P<value>.*)'
            self._optcre = re.compile(rf'(?P<option>.*?)\s*(?:{value})?$' if allow_no_value else rf'(?P<option>.*?)\s*{value}$')
        self._comment_prefixes = tuple(comment_prefixes or ())
        self._inline_comment_prefixes = tuple(inline_comment_prefixes or ())
        self._strict = strict
        self._allow_no_value = allow_no_value
        self._empty_lines_in_values = empty_lines_in_values
        self.default_section = default_section
        if interpolation is _UNSET:
            interpolation = self._DEFAULT_INTERPOLATION
        elif interpolation is None:
            interpolation = Interpolation()
        if not isinstance(interpolation, Interpolation):
            raise TypeError(f'interpolation= must be None or an instance of Interpolation; got an object of type {type(interpolation)}')
        self._interpolation = interpolation
        if converters is not _UNSET:
            self._converters.update(converters)
        if defaults:
            self._read_defaults(defaults)
        self._allow_unnamed_section = allow_unnamed_section

    # ---- sections and options

    def defaults(self):
        return self._defaults

    def sections(self):
        return list(self._sections)

    def add_section(self, section):
        if section == self.default_section:
            raise ValueError(f'Invalid section name: {section!r}')
        if section is UNNAMED_SECTION and not self._allow_unnamed_section:
            raise UnnamedSectionDisabledError
        if section in self._sections:
            raise DuplicateSectionError(section)
        self._sections[section] = self._dict()
        self._proxies[section] = SectionProxy(self, section)

    def has_section(self, section):
        return section in self._sections

    def options(self, section):
        if section not in self._sections:
            raise NoSectionError(section) from None
        return list({**self._sections[section], **self._defaults})

    def has_option(self, section, option):
        option = self.optionxform(option)
        if not section or section == self.default_section:
            return option in self._defaults
        return section in self._sections and (option in self._sections[section] or option in self._defaults)

    def optionxform(self, optionstr):
        return optionstr.lower()

    def set(self, section, option, value=None):
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        self._section(section)[self.optionxform(option)] = value

    def _section(self, section):
        """The dict of a section, for changes."""
        if not section or section == self.default_section:
            return self._defaults
        try:
            return self._sections[section]
        except KeyError:
            raise NoSectionError(section) from None

    def remove_option(self, section, option):
        options = self._section(section)
        option = self.optionxform(option)
        existed = option in options
        if existed:
            del options[option]
        return existed

    def remove_section(self, section):
        existed = section in self._sections
        if existed:
            del self._sections[section]
            del self._proxies[section]
        return existed

    # ---- reading

    def read(self, filenames, encoding=None):
        """Reads files; gives the names of those that could be read."""
        if isinstance(filenames, (str, bytes, os.PathLike)):
            filenames = [filenames]
        done = []
        for name in filenames:
            try:
                with open(name, encoding=io.text_encoding(encoding)) as file:
                    self._read(file, name)
            except OSError:
                continue
            done.append(os.fspath(name))
        return done

    def read_file(self, f, source=None):
        self._read(f, getattr(f, 'name', '<???>') if source is None else source)

    def read_string(self, string, source='<string>'):
        self.read_file(io.StringIO(string), source)

    def read_dict(self, dictionary, source='<dict>'):
        added = set()
        for section, options in dictionary.items():
            try:
                self.add_section(section)
            except (DuplicateSectionError, ValueError):
                if self._strict and section in added:
                    raise
            added.add(section)
            for key, value in options.items():
                key = self.optionxform(str(key))
                if value is not None:
                    value = str(value)
                if self._strict and (section, key) in added:
                    raise DuplicateOptionError(section, key, source)
                added.add((section, key))
                self.set(section, key, value)

    def _read_defaults(self, defaults):
        for key, value in defaults.items():
            self._defaults[self.optionxform(key)] = value

    def _read(self, fp, fpname):
        state = _Reading()
        try:
            for state.lineno, line in enumerate(fp, start=1):
                self._read_line(state, line, fpname)
        finally:
            self._join_multiline_values()
        ParsingError._raise_all(state.errors)

    def _without_comment(self, line):
        """The text of a line, and whether there was a comment."""
        for prefix in self._comment_prefixes:
            if line.strip().startswith(prefix):
                return '', True
        end = len(line)
        for prefix in self._inline_comment_prefixes:
            at = line.find(prefix)
            while 0 <= at < end:
                if at == 0 or line[at - 1].isspace():
                    end = at
                    break
                at = line.find(prefix, at + 1)
        return line[:end].strip(), end < len(line)

    def _read_line(self, state, line, source):
        text, commented = self._without_comment(line)
        if not text:
            if not self._empty_lines_in_values:
                # Ends a value.
                state.indent = sys.maxsize
            elif not commented and state.section is not None and state.option and state.section[state.option] is not None:
                state.section[state.option].append('')
            return
        indent = self.NONSPACECRE.search(line).start()
        if state.section is not None and state.option and indent > state.indent:
            if state.section[state.option] is None:
                raise MultilineContinuationError(source, state.lineno, line)
            state.section[state.option].append(text)
            return
        if self._allow_unnamed_section and state.section is None:
            self._begin_section(state, UNNAMED_SECTION, source)
        state.indent = indent
        header = self.SECTCRE.match(text)
        if header:
            self._begin_section(state, header['header'], source)
        elif state.section is None:
            raise MissingSectionHeaderError(source, state.lineno, line)
        else:
            self._read_option(state, text, line, source)

    def _begin_section(self, state, name, source):
        state.section_name = name
        state.option = None
        if name in self._sections:
            if self._strict and name in state.added:
                raise DuplicateSectionError(name, source, state.lineno)
            state.section = self._sections[name]
            state.added.add(name)
        elif name == self.default_section:
            state.section = self._defaults
        else:
            state.section = self._sections[name] = self._dict()
            self._proxies[name] = SectionProxy(self, name)
            state.added.add(name)

    def _read_option(self, state, text, line, source):
        found = self._optcre.match(text)
        if not found:
            state.errors.append(ParsingError(source, state.lineno, line))
            return
        option, _, value = found.group('option', 'vi', 'value')
        if not option:
            state.errors.append(ParsingError(source, state.lineno, line))
        option = state.option = self.optionxform(option.rstrip())
        if self._strict and (state.section_name, option) in state.added:
            raise DuplicateOptionError(state.section_name, option, source, state.lineno)
        state.added.add((state.section_name, option))
        # Lines are collected until all has been read.
        state.section[option] = None if value is None else [value.strip()]

    def _join_multiline_values(self):
        for section, options in itertools.chain([(self.default_section, self._defaults)], self._sections.items()):
            for name, value in options.items():
                if isinstance(value, list):
                    value = '\n'.join(value).rstrip()
                options[name] = self._interpolation.before_read(self, section, name, value)

    # ---- values

    def _unify_values(self, section, vars):
        """Where values are looked for: what the caller gives, the section, the defaults."""
        options = {}
        try:
            options = self._sections[section]
        except KeyError:
            if section != self.default_section:
                raise NoSectionError(section) from None
        given = {}
        for key, value in (vars or {}).items():
            given[self.optionxform(key)] = None if value is None else str(value)
        return ChainMap(given, options, self._defaults)

    def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        try:
            values = self._unify_values(section, vars)
        except NoSectionError:
            if fallback is _UNSET:
                raise
            return fallback
        option = self.optionxform(option)
        try:
            value = values[option]
        except KeyError:
            if fallback is _UNSET:
                raise NoOptionError(option, section)
            return fallback
        return value if raw or value is None else self._interpolation.before_get(self, section, option, value, values)

    def _get(self, section, conv, option, **kwargs):
        return conv(self.get(section, option, **kwargs))

    def _get_conv(self, section, option, conv, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        try:
            return self._get(section, conv, option, raw=raw, vars=vars, **kwargs)
        except (NoSectionError, NoOptionError):
            if fallback is _UNSET:
                raise
            return fallback

    def getint(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._get_conv(section, option, int, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def getfloat(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._get_conv(section, option, float, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def getboolean(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._get_conv(section, option, self._convert_to_boolean, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def _convert_to_boolean(self, value):
        if value.lower() not in self.BOOLEAN_STATES:
            raise ValueError(f'Not a boolean: {value}')
        return self.BOOLEAN_STATES[value.lower()]

    def items(self, section=_UNSET, raw=False, vars=None):
        """Names and values of a section; without one, names of sections and sections."""
        if section is _UNSET:
            return super().items()
        values = self._defaults.copy()
        try:
            values.update(self._sections[section])
        except KeyError:
            if section != self.default_section:
                raise NoSectionError(section)
        names = list(values)
        for key, value in (vars or {}).items():
            values[self.optionxform(key)] = value
        if raw:
            return [(name, values[name]) for name in names]
        return [(name, self._interpolation.before_get(self, section, name, values[name], values)) for name in names]

    @property
    def converters(self):
        return self._converters

    # ---- writing

    def write(self, fp, space_around_delimiters=True):
        delimiter = f' {self._delimiters[0]} ' if space_around_delimiters else self._delimiters[0]
        if self._defaults:
            self._write_section(fp, self.default_section, self._defaults.items(), delimiter)
        if UNNAMED_SECTION in self._sections and self._sections[UNNAMED_SECTION]:
            self._write_section(fp, UNNAMED_SECTION, self._sections[UNNAMED_SECTION].items(), delimiter, unnamed=True)
        for section, options in self._sections.items():
            if section is not UNNAMED_SECTION:
                self._write_section(fp, section, options.items(), delimiter)

    def _write_section(self, fp, section_name, section_items, delimiter, unnamed=False):
        if not unnamed:
            fp.write(f'[{section_name}]\n')
        for key, value in section_items:
            self._validate_key_contents(key)
            value = self._interpolation.before_write(self, section_name, key, value)
            if value is not None or not self._allow_no_value:
                text = delimiter + str(value).replace('\n', '\n\t')
            else:
                text = ''
            fp.write(f'{key}{text}\n')
        fp.write('\n')

    def _validate_key_contents(self, key):
        if self.SECTCRE.match(key):
            raise InvalidWriteError(f'Cannot write key {key}; begins with section pattern')
        for mark in self._delimiters:
            if mark in key:
                raise InvalidWriteError(f'Cannot write key {key}; contains delimiter {mark}')

    def _validate_value_types(self, *, section='', option='', value=''):
        if not isinstance(section, str) and section is not UNNAMED_SECTION:
            raise TypeError('section names must be strings or UNNAMED_SECTION')
        if not isinstance(option, str):
            raise TypeError('option keys must be strings')
        if (not self._allow_no_value or value) and not isinstance(value, str):
            raise TypeError('option values must be strings')

    # ---- as a mapping of sections

    def __getitem__(self, key):
        if key != self.default_section and not self.has_section(key):
            raise KeyError(key)
        return self._proxies[key]

    def __setitem__(self, key, value):
        if key in self and self[key] is value:
            return
        if key == self.default_section:
            self._defaults.clear()
        elif key in self._sections:
            self._sections[key].clear()
        self.read_dict({key: value})

    def __delitem__(self, key):
        if key == self.default_section:
            raise ValueError('Cannot remove the default section.')
        if not self.has_section(key):
            raise KeyError(key)
        self.remove_section(key)

    def __contains__(self, key):
        return key == self.default_section or self.has_section(key)

    def __len__(self):
        return len(self._sections) + 1

    def __iter__(self):
        return itertools.chain((self.default_section,), self._sections.keys())

    def popitem(self):
        for key in self.sections():
            value = self[key]
            del self[key]
            return key, value
        raise KeyError


class ConfigParser(RawConfigParser):
    """A configuration whose values are texts that can refer to each other."""

    _DEFAULT_INTERPOLATION = BasicInterpolation()

    def set(self, section, option, value=None):
        self._validate_value_types(option=option, value=value)
        super().set(section, option, value)

    def add_section(self, section):
        self._validate_value_types(section=section)
        super().add_section(section)

    def _read_defaults(self, defaults):
        """Checked as all values are, but not for references, which may be to what comes later."""
        interpolation, self._interpolation = self._interpolation, Interpolation()
        try:
            self.read_dict({self.default_section: defaults})
        finally:
            self._interpolation = interpolation


class SectionProxy(MutableMapping):
    """A section of a configuration, with the defaults."""

    def __init__(self, parser, name):
        self._parser = parser
        self._name = name
        for kind in parser.converters:
            setattr(self, f'get{kind}', functools.partial(self.get, _impl=getattr(parser, f'get{kind}')))

    def __repr__(self):
        return f'<Section: {self._name}>'

    def __getitem__(self, key):
        if not self._parser.has_option(self._name, key):
            raise KeyError(key)
        return self._parser.get(self._name, key)

    def __setitem__(self, key, value):
        self._parser._validate_value_types(option=key, value=value)
        return self._parser.set(self._name, key, value)

    def __delitem__(self, key):
        if not (self._parser.has_option(self._name, key) and self._parser.remove_option(self._name, key)):
            raise KeyError(key)

    def __contains__(self, key):
        return self._parser.has_option(self._name, key)

    def __len__(self):
        return len(self._options())

    def __iter__(self):
        return iter(self._options())

    def _options(self):
        if self._name != self._parser.default_section:
            return self._parser.options(self._name)
        return list(self._parser.defaults())

    @property
    def parser(self):
        return self._parser

    @property
    def name(self):
        return self._name

    def get(self, option, fallback=None, *, raw=False, vars=None, _impl=None, **kwargs):
        return (_impl or self._parser.get)(self._name, option, raw=raw, vars=vars, fallback=fallback, **kwargs)


class ConverterMapping(MutableMapping):
    """Functions that values are converted by: `getname` of the parser, and of its sections, for each name."""

    GETTERCRE = re.compile(r'^get(?P<name>.+)$')

    def __init__(self, parser):
        self._parser = parser
        self._data = {}
        for getter in dir(parser):
            found = self.GETTERCRE.match(getter)
            if found and callable(getattr(parser, getter)):
                # There before: not as a converter of the program's.
                self._data[found['name']] = None

    def __getitem__(self, key):
        return self._data[key]

    def __setitem__(self, key, value):
        name = f'get{key}'
        if not isinstance(key, str):
            raise ValueError(f'Incompatible key: {key} (type: {type(key)})')
        if name == 'get':
            raise ValueError('Incompatible key: cannot use "" as a name')
        self._data[key] = value
        getter = functools.partial(self._parser._get_conv, conv=value)
        getter.converter = value
        setattr(self._parser, name, getter)
        for proxy in self._parser.values():
            setattr(proxy, name, functools.partial(proxy.get, _impl=getter))

    def __delitem__(self, key):
        name = f'get{key}'
        if key not in self._data:
            raise KeyError(key)
        del self._data[key]
        for each in itertools.chain((self._parser,), self._parser.values()):
            try:
                delattr(each, name)
            except AttributeError:
                # A method of the class.
                continue

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)
