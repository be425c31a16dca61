"""The part of argparse that gives each string of a command line to an argument."""

import re

from _argparse_actions import ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE, ArgumentError, _get_action_name

__name__ = 'argparse'

# How many strings arguments take, as patterns for a word with a letter for each string: A for a value, O for an option, - for the mark `--`, which
# each positional passes over.
_POSITIONAL_PATTERNS = {
    None: '(-*A-*)', OPTIONAL: '(-*A?-*)', ZERO_OR_MORE: '(-*[A-]*)', ONE_OR_MORE: '(-*A[A-]*)', REMAINDER: '([AO-]*)', PARSER: '(-*A[AO-]*)', SUPPRESS: '(-*)',
}
_OPTION_PATTERNS = {
    None: '(A)', OPTIONAL: '(A?)', ZERO_OR_MORE: '(A*)', ONE_OR_MORE: '(A+)', REMAINDER: '([AO]*)', PARSER: '(A[AO]*)', SUPPRESS: '()',
}
_EXPECTED = {None: 'expected one argument', OPTIONAL: 'expected at most one argument', ONE_OR_MORE: 'expected at least one argument'}


def pattern_of(action):
    """The pattern for the strings an argument takes."""
    nargs = action.nargs
    patterns = _OPTION_PATTERNS if action.option_strings else _POSITIONAL_PATTERNS
    if nargs in patterns:
        return patterns[nargs]
    # An option that takes so many strings takes them whatever they look like.
    return f'([AO]{{{nargs}}})' if action.option_strings else f'((?:-*A){{{nargs}}}-*)'


def match_argument(pattern, action, word):
    found = re.match(pattern, word)
    if found:
        return len(found[1])
    message = _EXPECTED.get(action.nargs)
    if message is None:
        message = f'expected {action.nargs} argument{"" if action.nargs == 1 else "s"}'
    raise ArgumentError(action, message)


def match_arguments(patterns, word):
    while patterns:
        found = re.match(''.join(patterns), word)
        if found:
            counts = [len(text) for text in found.groups()]
            if word[found.end():found.end() + 1] == 'O':
                # What takes no string yet may find some after the option.
                while counts and not counts[-1]:
                    counts.pop()
            return counts
        patterns = patterns[:-1]
    return []


class Reading:
    """One reading of a command line by a parser."""

    def __init__(self, parser, strings, namespace, intermixed):
        self.parser = parser
        self.strings = strings
        self.namespace = namespace
        self.intermixed = intermixed
        self.positionals = parser._get_positional_actions()
        self.seen = set()
        # Those that were given, and not only filled with a default.
        self.given = set()
        self.warned = set()
        self.unknown = []
        self.conflicts = {}
        for group in parser._mutually_exclusive_groups:
            for action in group._group_actions:
                self.conflicts.setdefault(action, []).extend([other for other in group._group_actions if other is not action])
        # What each string looks like, and the options that it may be.
        self.options = {}
        letters = []
        for index, string in enumerate(strings):
            if string == '--':
                letters.append('-' + 'A' * (len(strings) - index - 1))
                break
            found = parser._parse_optional(string)
            if found is not None:
                self.options[index] = found
            letters.append('A' if found is None else 'O')
        self.word = ''.join(letters)

    def run(self):
        if self.intermixed:
            self._read_intermixed()
        else:
            self._read_in_order()
        self._finish()
        return self.namespace, self.unknown

    def _read_in_order(self):
        at = 0
        for index in self.options:
            if index < at:
                # It was the value of another one.
                continue
            while at < index:
                end = self._take_positionals(at)
                if end == at:
                    self.unknown.extend(self.strings[at:index])
                    end = index
                at = end
            if at == index:
                at = self._take_option(index, self.unknown)
        self.unknown.extend(self.strings[self._take_positionals(at):])

    def _read_intermixed(self):
        """All options first: what is left are the positionals, and options that are unknown, which stay where they are among what nobody takes."""
        rest = []
        letters = ''
        at = 0
        for index in self.options:
            if index < at:
                continue
            rest.extend(self.strings[at:index])
            letters += self.word[at:index]
            count = len(rest)
            at = self._take_option(index, rest)
            letters += 'O' * (len(rest) - count)
        rest.extend(self.strings[at:])
        letters += self.word[at:]
        values = [index for index, letter in enumerate(letters) if letter != 'O']
        self.word = letters.replace('O', '')
        self.strings = [rest[index] for index in values]
        taken = frozenset(values[:self._take_positionals(0)])
        self.unknown.extend([string for index, string in enumerate(rest) if index not in taken])

    def _take_positionals(self, start):
        """Gives strings from an index on to positionals; where they end."""
        parser = self.parser
        word = self.word
        counts = parser._match_arguments_partial(self.positionals, word[start:])
        actions = self.positionals[:len(counts)]
        del self.positionals[:len(counts)]
        for action, count in zip(actions, counts):
            end = start + count
            strings = self.strings[start:end]
            if action.nargs == PARSER:
                dashes = word[start] == '-'
            else:
                dashes = action.nargs != REMAINDER and '-' in word[start:end]
            if dashes:
                strings.remove('--')
            start = end
            if strings and action.deprecated:
                parser._warning(f"argument '{action.dest}' is deprecated")
            self._take(action, strings)
        return start

    def _take_option(self, index, unknown):
        """Reads the option at an index with its values, or several short ones in one string; where they end."""
        parser = self.parser
        candidates = self.options[index]
        if len(candidates) > 1:
            names = ', '.join([name for _, name, _, _ in candidates])
            raise ArgumentError(None, f'ambiguous option: {self.strings[index]} could match {names}')
        action, name, mark, value = candidates[0]
        end = index + 1
        found = []
        while True:
            if action is None:
                unknown.append(self.strings[index])
                return end
            if value is None:
                end += parser._match_argument(action, self.word[end:])
                found.append((action, self.strings[index + 1:end], name))
                break
            count = parser._match_argument(action, 'A')
            if count == 1:
                found.append((action, [value], name))
                break
            if count or name[1] in parser.prefix_chars or not value or mark or value[0] in parser.prefix_chars:
                raise ArgumentError(action, f'ignored explicit argument {value!r}')
            # A short option without values: what follows its letter is another one.
            found.append((action, [], name))
            name = name[0] + value[0]
            if name not in parser._option_string_actions:
                unknown.append(name[0] + value)
                break
            action = parser._option_string_actions[name]
            value = value[1:]
            if not value:
                mark = value = None
            elif value[0] == '=':
                mark = '='
                value = value[1:]
            else:
                mark = ''
        for action, strings, name in found:
            if action.deprecated and name not in self.warned:
                parser._warning(f"option '{name}' is deprecated")
                self.warned.add(name)
            self._take(action, strings, name)
        return end

    def _take(self, action, strings, name=None):
        self.seen.add(action)
        values = self.parser._get_values(action, strings)
        if action.option_strings or strings:
            self.given.add(action)
            for other in self.conflicts.get(action, ()):
                if other in self.given:
                    raise ArgumentError(action, f'not allowed with argument {_get_action_name(other)}')
        if values is not SUPPRESS:
            action(self.parser, self.namespace, values, name)

    def _finish(self):
        """Converts defaults that are texts, and says what is missing."""
        missing = []
        namespace = self.namespace
        for action in self.parser._actions:
            if action in self.seen:
                continue
            if action.required:
                missing.append(_get_action_name(action))
            elif isinstance(action.default, str) and hasattr(namespace, action.dest) and action.default is getattr(namespace, action.dest):
                # Not before now: the conversion may fail, or have effects.
                setattr(namespace, action.dest, self.parser._get_value(action, action.default))
        if missing:
            raise ArgumentError(None, f'the following arguments are required: {", ".join(missing)}')
        for group in self.parser._mutually_exclusive_groups:
            if group.required and not any(action in self.given for action in group._group_actions):
                names = [_get_action_name(action) for action in group._group_actions if action.help is not SUPPRESS]
                raise ArgumentError(None, f'one of the arguments {" ".join(names)} is required')
