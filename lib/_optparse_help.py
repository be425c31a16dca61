"""The help of optparse: how usage, descriptions and options are laid out."""

import os
import textwrap

NO_DEFAULT = 'NO', 'DEFAULT'
# The least that is left for a text beside what stands before it.
_LEAST_WIDTH = 11


class HelpFormatter:
    """Makes texts of what a parser knows. Options are shown in two columns, the second of which begins at `help_position`."""

    NO_DEFAULT_VALUE = 'none'

    def __init__(self, indent_increment, max_help_position, width, short_first):
        if width is None:
            try:
                width = int(os.environ['COLUMNS'])
            except (KeyError, ValueError):
                width = 80
            width -= 2
        self.parser = None
        self.indent_increment = indent_increment
        self.width = width
        self.help_position = self.max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self.help_width = None
        self.current_indent = 0
        self.level = 0
        self.short_first = short_first
        self.default_tag = '%default'
        self.option_strings = {}
        self._short_opt_fmt = '%s %s'
        self._long_opt_fmt = '%s=%s'

    def set_parser(self, parser):
        self.parser = parser

    def set_short_opt_delimiter(self, delim):
        if delim not in ('', ' '):
            raise ValueError('invalid metavar delimiter for short options: %r' % delim)
        self._short_opt_fmt = '%s' + delim + '%s'

    def set_long_opt_delimiter(self, delim):
        if delim not in ('=', ' '):
            raise ValueError('invalid metavar delimiter for long options: %r' % delim)
        self._long_opt_fmt = '%s' + delim + '%s'

    def indent(self):
        self.current_indent += self.indent_increment
        self.level += 1

    def dedent(self):
        self.current_indent -= self.indent_increment
        assert self.current_indent >= 0, 'Indent decreased below 0.'
        self.level -= 1

    def format_usage(self, usage):
        raise NotImplementedError('subclasses must implement')

    def format_heading(self, heading):
        raise NotImplementedError('subclasses must implement')

    def _format_text(self, text):
        blanks = ' ' * self.current_indent
        return textwrap.fill(text, max(self.width - self.current_indent, _LEAST_WIDTH), initial_indent=blanks, subsequent_indent=blanks)

    def format_description(self, description):
        return self._format_text(description) + '\n' if description else ''

    def format_epilog(self, epilog):
        return '\n' + self._format_text(epilog) + '\n' if epilog else ''

    def expand_default(self, option):
        if self.parser is None or not self.default_tag:
            return option.help
        value = self.parser.defaults.get(option.dest)
        if value is NO_DEFAULT or value is None:
            value = self.NO_DEFAULT_VALUE
        return option.help.replace(self.default_tag, str(value))

    def format_option(self, option):
        """An option's strings, with its help beside them where they are short enough, else below."""
        strings = self.option_strings[option]
        before = ' ' * self.current_indent
        room = self.help_position - self.current_indent - 2
        fits = len(strings) <= room
        if not option.help:
            return before + strings.ljust(room) + '  \n' if fits else before + strings + '\n'
        lines = textwrap.wrap(self.expand_default(option), self.help_width)
        blanks = ' ' * self.help_position
        first = before + strings.ljust(room) + '  ' if fits else before + strings + '\n' + blanks
        return first + lines[0] + '\n' + ''.join([blanks + line + '\n' for line in lines[1:]])

    def store_option_strings(self, parser):
        """Makes the first column, which says where the second one begins."""
        longest = 0

        def store(options):
            nonlocal longest
            for option in options:
                strings = self.option_strings[option] = self.format_option_strings(option)
                longest = max(longest, len(strings) + self.current_indent)

        self.indent()
        store(parser.option_list)
        self.indent()
        for group in parser.option_groups:
            store(group.option_list)
        self.dedent()
        self.dedent()
        self.help_position = min(longest + 2, self.max_help_position)
        self.help_width = max(self.width - self.help_position, _LEAST_WIDTH)

    def format_option_strings(self, option):
        short, long = option._short_opts, option._long_opts
        if option.takes_value():
            metavar = option.metavar or option.dest.upper()
            short = [self._short_opt_fmt % (name, metavar) for name in short]
            long = [self._long_opt_fmt % (name, metavar) for name in long]
        return ', '.join(short + long if self.short_first else long + short)


class IndentedHelpFormatter(HelpFormatter):
    """Sections are indented below their headings."""

    def __init__(self, indent_increment=2, max_help_position=24, width=None, short_first=1):
        super().__init__(indent_increment, max_help_position, width, short_first)

    def format_usage(self, usage):
        return _translated('Usage: %s\n') % usage

    def format_heading(self, heading):
        return ' ' * self.current_indent + heading + ':\n'


class TitledHelpFormatter(HelpFormatter):
    """Headings are underlined."""

    def __init__(self, indent_increment=0, max_help_position=24, width=None, short_first=0):
        super().__init__(indent_increment, max_help_position, width, short_first)

    def format_usage(self, usage):
        return self.format_heading(_translated('Usage')) + '  ' + usage + '\n'

    def format_heading(self, heading):
        return heading + '\n' + '=-'[self.level] * len(heading) + '\n'


def _translated(text):
    import gettext
    return gettext.gettext(text)


for _class in HelpFormatter, IndentedHelpFormatter, TitledHelpFormatter:
    _class.__module__ = 'optparse'
