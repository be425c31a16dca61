"""The part of argparse that lays out usage and help."""

import re

from _argparse_actions import ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE

__name__ = 'argparse'

# Narrower than this no text is made, however deep it is indented.
_LEAST_WIDTH = 11

_ESCAPES = re.compile('\x1b\\[[0-9;]*[A-Za-z]')


class _Theme:
    """The colors of the parts of a help, or none."""

    _codes = {
        'usage': '1;34', 'prog': '1;35', 'prog_extra': '35', 'heading': '1;34', 'summary_long_option': '36', 'summary_short_option': '32', 'summary_label': '33',
        'summary_action': '32', 'long_option': '1;36', 'short_option': '1;32', 'label': '1;33', 'action': '1;32', 'reset': '0',
    }

    def __init__(self, colored):
        for name, code in self._codes.items():
            setattr(self, name, f'\x1b[{code}m' if colored else '')


def _wants_color():
    """Whether the environment asks for colors, or what is written to is a terminal that has them."""
    import os
    import sys

    environ = os.environ
    if environ.get('PYTHON_COLORS') in ('0', '1'):
        return environ['PYTHON_COLORS'] == '1'
    if environ.get('NO_COLOR'):
        return False
    if environ.get('FORCE_COLOR'):
        return True
    return environ.get('TERM') != 'dumb' and 'TERM' in environ and sys.stdout is not None and sys.stdout.isatty()


def _terminal_width():
    import os

    try:
        columns = int(os.environ['COLUMNS'])
    except (KeyError, ValueError):
        columns = 0
    return columns if columns > 0 else 80


class HelpFormatter:
    """Usage and help of a parser. Only the name of this class is public: its methods are what its subclasses replace."""

    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None, color=True):
        if width is None:
            width = _terminal_width() - 2
        self._set_color(color)
        self._prog = prog
        self._indent_increment = indent_increment
        self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self._width = width
        self._current_indent = 0
        self._level = 0
        self._action_max_length = 0
        self._root_section = self._Section(self, None)
        self._current_section = self._root_section
        self._whitespace_matcher = re.compile(r'\s+', re.ASCII)
        self._long_break_matcher = re.compile(r'\n\n\n+')

    def _set_color(self, color):
        self._theme = _Theme(bool(color) and _wants_color())
        self._decolor = self._without_color if self._theme.reset else str

    @staticmethod
    def _without_color(text):
        return _ESCAPES.sub('', text)

    # ---- sections

    def _indent(self):
        self._current_indent += self._indent_increment
        self._level += 1

    def _dedent(self):
        self._current_indent -= self._indent_increment
        assert self._current_indent >= 0, 'Indent decreased below 0.'
        self._level -= 1

    class _Section:
        """A heading and what stands below it: functions that make texts, with their arguments."""

        def __init__(self, formatter, parent, heading=None):
            self.formatter = formatter
            self.parent = parent
            self.heading = heading
            self.items = []

        def format_help(self):
            formatter = self.formatter
            if self.parent is not None:
                formatter._indent()
            body = formatter._join_parts([make(*arguments) for make, arguments in self.items])
            if self.parent is not None:
                formatter._dedent()
            if not body:
                return ''
            heading = ''
            if self.heading is not SUPPRESS and self.heading is not None:
                theme = formatter._theme
                heading = f'{" " * formatter._current_indent}{theme.heading}{self.heading}:{theme.reset}\n'
            return formatter._join_parts(['\n', heading, body, '\n'])

    def _add_item(self, func, args):
        self._current_section.items.append((func, args))

    def start_section(self, heading):
        self._indent()
        section = self._Section(self, self._current_section, heading)
        self._add_item(section.format_help, [])
        self._current_section = section

    def end_section(self):
        self._current_section = self._current_section.parent
        self._dedent()

    def add_text(self, text):
        if text is not SUPPRESS and text is not None:
            self._add_item(self._format_text, [text])

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage is not SUPPRESS:
            self._add_item(self._format_usage, (usage, actions, groups, prefix))

    def add_argument(self, action):
        if action.help is SUPPRESS:
            return
        lengths = [len(self._decolor(self._format_action_invocation(action))) + self._current_indent]
        for inner in self._iter_indented_subactions(action):
            lengths.append(len(self._decolor(self._format_action_invocation(inner))) + self._current_indent)
        self._action_max_length = max(self._action_max_length, *lengths)
        self._add_item(self._format_action, [action])

    def add_arguments(self, actions):
        for action in actions:
            self.add_argument(action)

    def format_help(self):
        text = self._root_section.format_help()
        if text:
            text = self._long_break_matcher.sub('\n\n', text).strip('\n') + '\n'
        return text

    def _join_parts(self, part_strings):
        return ''.join([part for part in part_strings if part and part is not SUPPRESS])

    # ---- usage

    def _format_usage(self, usage, actions, groups, prefix):
        if prefix is None:
            prefix = 'usage: '
        theme = self._theme
        if usage is not None:
            usage = theme.prog_extra + usage % {'prog': f'{theme.prog}{self._prog}{theme.reset}{theme.prog_extra}'} + theme.reset
        elif not actions:
            usage = f'{theme.prog}{self._prog}{theme.reset}'
        else:
            prog = str(self._prog)
            optionals = [action for action in actions if action.option_strings]
            positionals = [action for action in actions if not action.option_strings]
            usage = ' '.join([part for part in (prog, self._format_actions_usage(optionals + positionals, groups)) if part])
            room = max(self._width - self._current_indent, _LEAST_WIDTH)
            if len(prefix) + len(self._decolor(usage)) > room:
                parts = [self._get_actions_usage_parts(each, groups) for each in (optionals, positionals)]
                usage = '\n'.join(self._wrap_usage(prog, *parts, prefix, room))
            usage = f'{theme.prog}{prog}{theme.reset}{usage.removeprefix(prog)}'
        return f'{theme.usage}{prefix}{theme.reset}{usage}\n\n'

    def _wrap_usage(self, prog, optionals, positionals, prefix, room):
        """The lines of a usage that one line is too short for: positionals begin a new one."""
        if len(prefix) + len(prog) <= 0.75 * room:
            # What follows the name stands to its right.
            indent = ' ' * (len(prefix) + len(prog) + 1)
            if optionals:
                return self._fill_usage([prog, *optionals], indent, room, prefix) + self._fill_usage(positionals, indent, room)
            return self._fill_usage([prog, *positionals], indent, room, prefix) if positionals else [prog]
        indent = ' ' * len(prefix)
        lines = self._fill_usage(optionals + positionals, indent, room)
        if len(lines) > 1:
            lines = self._fill_usage(optionals, indent, room) + self._fill_usage(positionals, indent, room)
        return [prog, *lines]

    def _fill_usage(self, parts, indent, room, prefix=None):
        lines = []
        line = []
        length = used = len(indent) - 1
        if prefix is not None:
            used = len(prefix) - 1
        for part in parts:
            size = len(self._decolor(part)) + 1
            if line and used + size > room:
                lines.append(indent + ' '.join(line))
                line = []
                used = length
            line.append(part)
            used += size
        if line:
            lines.append(indent + ' '.join(line))
        if prefix is not None:
            lines[0] = lines[0][len(indent):]
        return lines

    def _format_actions_usage(self, actions, groups):
        return ' '.join(self._get_actions_usage_parts(actions, groups))

    def _is_long_option(self, string):
        return len(string) > 2

    def _get_actions_usage_parts(self, actions, groups):
        """The parts of a usage. Arguments that exclude each other stand in brackets where nothing stands between them."""
        runs = {}
        grouped = set()
        for group in groups:
            members = group._group_actions
            if not members:
                raise ValueError(f'empty group {group}')
            if all(action.help is SUPPRESS for action in members):
                continue
            places = [actions.index(action) for action in members if action in actions]
            if len(places) == len(members) == max(places) - min(places) + 1:
                runs[min(places)] = group
                grouped.update(members)
        parts = []
        rest = 0
        for index, action in enumerate(actions):
            if index in runs:
                rest = index + len(runs[index]._group_actions)
                parts += self._group_usage(runs[index], actions[index:rest])
            elif index >= rest and action.help is not SUPPRESS:
                parts.append(self._action_usage(action, action in grouped))
        return parts

    def _group_usage(self, group, members):
        parts = [self._action_usage(action, True) for action in members if action.help is not SUPPRESS]
        if len(parts) > 1 or not group.required:
            left, right = '()' if group.required else '[]'
            parts[0] = left + parts[0]
            parts[-1] += right
            parts[:-1] = [f'{part} |' for part in parts[:-1]]
        return parts

    def _action_usage(self, action, grouped):
        theme = self._theme
        if not action.option_strings:
            part = self._format_args(action, self._get_default_metavar_for_positional(action))
            part = f'{theme.summary_action}{part}{theme.reset}'
            return part[1:-1] if grouped and part[0] == '[' and part[-1] == ']' else part
        option = action.option_strings[0]
        color = theme.summary_long_option if self._is_long_option(option) else theme.summary_short_option
        if action.nargs == 0:
            part = f'{color}{action.format_usage()}{theme.reset}'
        else:
            values = self._format_args(action, self._get_default_metavar_for_optional(action))
            part = f'{color}{option} {theme.summary_label}{values}{theme.reset}'
        return part if action.required or grouped else f'[{part}]'

    # ---- arguments

    def _format_text(self, text):
        if '%(prog)' in text:
            text = text % {'prog': self._prog}
        room = max(self._width - self._current_indent, _LEAST_WIDTH)
        return self._fill_text(text, room, ' ' * self._current_indent) + '\n\n'

    def _format_action(self, action):
        position = min(self._action_max_length + 2, self._max_help_position)
        room = max(self._width - position, _LEAST_WIDTH)
        header_room = position - self._current_indent - 2
        header = self._format_action_invocation(action)
        size = len(self._decolor(header))
        indent = ' ' * self._current_indent
        first = position
        if action.help and size <= header_room:
            # The help begins in the same line.
            parts = [f'{indent}{header}{" " * (header_room - size)}  ']
            first = 0
        else:
            parts = [f'{indent}{header}\n']
        if action.help and action.help.strip():
            text = self._expand_help(action)
            if text:
                for line in self._split_lines(text, room):
                    parts.append(f'{" " * first}{line}\n')
                    first = position
        elif not parts[0].endswith('\n'):
            parts.append('\n')
        for inner in self._iter_indented_subactions(action):
            parts.append(self._format_action(inner))
        return self._join_parts(parts)

    def _format_action_invocation(self, action):
        theme = self._theme
        if not action.option_strings:
            names = self._metavar_formatter(action, self._get_default_metavar_for_positional(action))(1)
            return f'{theme.action}{" ".join(names)}{theme.reset}'
        options = ', '.join(
            [f'{theme.long_option if self._is_long_option(each) else theme.short_option}{each}{theme.reset}' for each in action.option_strings]
        )
        if action.nargs == 0:
            return options
        values = self._format_args(action, self._get_default_metavar_for_optional(action))
        return f'{options} {theme.label}{values}{theme.reset}'

    def _metavar_formatter(self, action, default_metavar):
        if action.metavar is not None:
            shown = action.metavar
        elif action.choices is not None:
            shown = '{' + ','.join(map(str, action.choices)) + '}'
        else:
            shown = default_metavar
        return lambda count: shown if isinstance(shown, tuple) else (shown,) * count

    def _format_args(self, action, default_metavar):
        metavar = self._metavar_formatter(action, default_metavar)
        nargs = action.nargs
        if nargs is None:
            return '%s' % metavar(1)
        if nargs == OPTIONAL:
            return '[%s]' % metavar(1)
        if nargs == ZERO_OR_MORE:
            names = metavar(1)
            return ('[%s [%s ...]]' if len(names) == 2 else '[%s ...]') % names
        if nargs == ONE_OR_MORE:
            return '%s [%s ...]' % metavar(2)
        if nargs == REMAINDER:
            return '...'
        if nargs == PARSER:
            return '%s ...' % metavar(1)
        if nargs == SUPPRESS:
            return ''
        try:
            form = ' '.join(['%s'] * len(range(nargs)))
        except TypeError:
            raise ValueError('invalid nargs value') from None
        return form % metavar(nargs)

    def _expand_help(self, action):
        text = self._get_help_string(action)
        if '%' not in text:
            return text
        values = {name: value for name, value in {**vars(action), 'prog': self._prog}.items() if value is not SUPPRESS}
        for name, value in values.items():
            if hasattr(value, '__name__'):
                values[name] = value.__name__
        if values.get('choices') is not None:
            values['choices'] = ', '.join(map(str, values['choices']))
        return text % values

    def _iter_indented_subactions(self, action):
        get = getattr(action, '_get_subactions', None)
        if get is not None:
            self._indent()
            yield from get()
            self._dedent()

    def _split_lines(self, text, width):
        import textwrap

        return textwrap.wrap(self._whitespace_matcher.sub(' ', text).strip(), width)

    def _fill_text(self, text, width, indent):
        import textwrap

        return textwrap.fill(self._whitespace_matcher.sub(' ', text).strip(), width, initial_indent=indent, subsequent_indent=indent)

    def _get_help_string(self, action):
        return action.help

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_default_metavar_for_positional(self, action):
        return action.dest


class RawDescriptionHelpFormatter(HelpFormatter):
    """Leaves the lines of descriptions as they are."""

    def _fill_text(self, text, width, indent):
        return ''.join([indent + line for line in text.splitlines(keepends=True)])


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    """Leaves the lines of all texts as they are."""

    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    """Adds default values to the help of arguments."""

    def _get_help_string(self, action):
        text = '' if action.help is None else action.help
        if '%(default)' not in text and action.default is not SUPPRESS and (action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE)):
            text += ' (default: %(default)s)'
        return text


class MetavarTypeHelpFormatter(HelpFormatter):
    """Shows the types of arguments in place of their names."""

    def _get_default_metavar_for_optional(self, action):
        return action.type.__name__

    def _get_default_metavar_for_positional(self, action):
        return action.type.__name__
