"""
Reads patterns. A pattern becomes a list of nodes, tuples of a kind, the least and the most characters that it matches, and what the kind needs:

    char code | any | in negated items | at place | fail | ref group | cond group yes no | branch alternatives
    repeat greed least most nodes | group number added removed nodes | atomic nodes | look behind negated nodes

where an item of a set is (first, last), or the letter of a class. Widths are known as soon as a node is, so nothing goes through the tree for them.
"""

from re._source import DIGITS, ESCAPES, HEX, LETTERS, MAXGROUPS, OCTAL, PatternError, Source

IGNORECASE = 2
LOCALE = 4
MULTILINE = 8
DOTALL = 16
UNICODE = 32
VERBOSE = 64
DEBUG = 128
ASCII = 256

TYPE_FLAGS = ASCII | LOCALE | UNICODE
MAXREPEAT = 4294967295
MAXWIDTH = 1 << 64

GREEDY, LAZY, POSSESSIVE = range(3)
# CARET becomes one of the first two.
BEGINNING, BEGINNING_LINE, END, END_LINE, END_STRING, BOUNDARY, NO_BOUNDARY, CARET = range(8)

_FLAGS = {'i': IGNORECASE, 'L': LOCALE, 'm': MULTILINE, 's': DOTALL, 'x': VERBOSE, 'a': ASCII, 'u': UNICODE}
_BLANKS = frozenset(' \t\n\r\v\f')
_SPECIAL = frozenset('.\\[{()*+?^$|')
_PLACES = {r'\A': BEGINNING, r'\b': BOUNDARY, r'\B': NO_BOUNDARY, r'\Z': END_STRING, r'\z': END_STRING}
_CLASSES = frozenset(('\\d', '\\D', '\\s', '\\S', '\\w', '\\W'))
_HEX_LENGTHS = {'x': 2, 'u': 4, 'U': 8}


def widths(nodes):
    """The least and the most characters that a sequence matches."""
    least = most = 0
    for node in nodes:
        least += node[1]
        most += node[2]
    return min(least, MAXWIDTH), min(most, MAXWIDTH)


class Parser:
    """What is known of the pattern that is being read: its flags and groups, and the warnings it deserves."""

    def __init__(self, string, flags):
        self.flags = flags
        self.warnings = []
        self.names = {}
        # Of each group its widths, None while it is open.
        self.groups = [None]
        # Group number → where a condition refers to it.
        self.conditions = {}
        # Groups below this number were there before the look-behind that is being read.
        self.behind = None
        self.source = Source(string)

    def parse(self):
        source = self.source
        nodes = self.alternatives(self.flags & VERBOSE, 0)
        self.flags = fix_flags(source.string, self.flags)
        if source.next is not None:
            raise source.error('unbalanced parenthesis')
        for group, position in self.conditions.items():
            if group >= len(self.groups):
                raise PatternError(f'invalid group reference {group}', source.string, position)
        return nodes

    # ---- groups

    def open_group(self, name):
        number = len(self.groups)
        self.groups.append(None)
        if len(self.groups) > MAXGROUPS:
            raise PatternError('too many groups')
        if name is not None:
            before = self.names.get(name)
            if before is not None:
                message = f'redefinition of group name {name!r} as group {number}; was group {before}'
                raise self.source.error(message, len(name) + 1)
            self.names[name] = number
        return number

    def is_closed(self, group):
        return group < len(self.groups) and self.groups[group] is not None

    def check_behind(self, group):
        if self.behind is not None:
            if not self.is_closed(group):
                raise self.source.error('cannot refer to an open group')
            if group >= self.behind:
                raise self.source.error('cannot refer to group defined in the same lookbehind subpattern')

    def reference(self, group):
        least, most = self.groups[group]
        return 'ref', least, most, group

    # ---- sequences

    def alternatives(self, verbose, depth):
        source = self.source
        found = []
        while True:
            found.append(self.sequence(verbose, depth + 1, not depth and not found))
            if not source.match('|'):
                break
            if not depth:
                verbose = self.flags & VERBOSE
        if len(found) == 1:
            return found[0]
        sizes = [widths(nodes) for nodes in found]
        return [('branch', min([least for least, most in sizes]), max([most for least, most in sizes]), found)]

    def sequence(self, verbose, depth, first):
        source = self.source
        nodes = []
        while True:
            this = source.next
            if this is None or this == '|' or this == ')':
                break
            source.advance()
            if verbose:
                if this in _BLANKS:
                    continue
                if this == '#':
                    while True:
                        this = source.get()
                        if this is None or this == '\n':
                            break
                    continue
            if this[0] == '\\':
                nodes.append(self.escape(this))
            elif this not in _SPECIAL:
                nodes.append(('char', 1, 1, ord(this)))
            elif this == '[':
                nodes.append(self.set())
            elif this in '*+?{':
                self.repeat(this, nodes)
            elif this == '.':
                nodes.append(('any', 1, 1))
            elif this == '^':
                nodes.append(('at', 0, 0, CARET))
            elif this == '$':
                nodes.append(('at', 0, 0, END))
            else:
                start = source.tell() - 1
                opened = self.parenthesis(nodes, verbose, depth, first)
                if opened is None:
                    continue
                kind, inside, *details = opened
                if kind == 'flags':
                    verbose = inside
                    continue
                # Not in a method of its own: what nests costs two calls a level, as many as in CPython.
                body = self.alternatives(inside, depth + 1)
                if kind == 'look':
                    behind, negated, before = details
                    if behind and before is None:
                        self.behind = None
                    self.close(start)
                    nodes.append(('look', 0, 0, behind, negated, body) if body or not negated else ('fail', 0, 0))
                    continue
                self.close(start)
                least, most = widths(body)
                if kind == 'group' and details[0] is not None:
                    self.groups[details[0]] = least, most
                nodes.append((kind, least, most, *details, body))
        return nodes

    def repeat(self, this, nodes):
        source = self.source
        here = source.tell()
        if this == '?':
            least, most = 0, 1
        elif this == '*':
            least, most = 0, MAXREPEAT
        elif this == '+':
            least, most = 1, MAXREPEAT
        else:
            if source.next == '}':
                nodes.append(('char', 1, 1, 123))
                return
            least, most = 0, MAXREPEAT
            low = high = ''
            while source.next in DIGITS:
                low += source.get()
            if source.match(','):
                while source.next in DIGITS:
                    high += source.get()
            else:
                high = low
            if not source.match('}'):
                nodes.append(('char', 1, 1, 123))
                source.seek(here)
                return
            if low:
                least = int(low)
                if least >= MAXREPEAT:
                    raise OverflowError('the repetition number is too large')
            if high:
                most = int(high)
                if most >= MAXREPEAT:
                    raise OverflowError('the repetition number is too large')
                if most < least:
                    raise source.error('min repeat greater than max repeat', source.tell() - here)
        if not nodes or nodes[-1][0] == 'at':
            raise source.error('nothing to repeat', source.tell() - here + len(this))
        item = nodes[-1]
        if item[0] == 'repeat':
            raise source.error('multiple repeat', source.tell() - here + len(this))
        body = [item]
        if item[0] == 'group' and item[3] is None and not item[4] and not item[5]:
            body = item[6]
        greed = LAZY if source.match('?') else POSSESSIVE if source.match('+') else GREEDY
        shortest, longest = item[1], item[2]
        longest = MAXWIDTH if most == MAXREPEAT and longest else min(longest * most, MAXWIDTH)
        nodes[-1] = ('repeat', min(shortest * least, MAXWIDTH), longest, greed, least, most, body)

    # ---- parentheses

    def parenthesis(self, nodes, verbose, depth, first):
        """After a `(`: None when that is done, else ('flags', what `verbose` becomes), or kind, verbose inside and details of what is to be read."""
        source = self.source
        start = source.tell() - 1
        capture = True
        atomic = False
        name = None
        added = removed = 0
        if source.match('?'):
            char = self.extension()
            if char == 'P':
                if source.match('<'):
                    name = source.get_until('>', 'group name')
                    source.check_name(name, 1)
                elif source.match('='):
                    nodes.append(self.named_reference())
                    return None
                else:
                    char = self.extension()
                    raise source.error('unknown extension ?P' + char, len(char) + 2)
            elif char == ':':
                capture = False
            elif char == '#':
                while True:
                    if source.next is None:
                        raise source.error('missing ), unterminated comment', source.tell() - start)
                    if source.get() == ')':
                        return None
            elif char in '=!<':
                return self.look(char, verbose)
            elif char == '(':
                nodes.append(self.condition(verbose, depth, start))
                return None
            elif char == '>':
                capture = False
                atomic = True
            elif char in _FLAGS or char == '-':
                flags = self.inline_flags(char)
                if flags is None:
                    if not first or nodes:
                        raise source.error('global flags not at the start of the expression', source.tell() - start)
                    return 'flags', self.flags & VERBOSE
                added, removed = flags
                capture = False
            else:
                raise source.error('unknown extension ?' + char, len(char) + 1)
        group = self.open_group(name) if capture else None
        inside = (verbose or added & VERBOSE) and not removed & VERBOSE
        return ('atomic', inside) if atomic else ('group', inside, group, added, removed)

    def extension(self):
        char = self.source.get()
        if char is None:
            raise self.source.error('unexpected end of pattern')
        return char

    def close(self, start):
        source = self.source
        if not source.match(')'):
            raise source.error('missing ), unterminated subpattern', source.tell() - start)

    def named_reference(self):
        source = self.source
        name = source.get_until(')', 'group name')
        source.check_name(name, 1)
        group = self.names.get(name)
        if group is None:
            raise source.error(f'unknown group name {name!r}', len(name) + 1)
        if not self.is_closed(group):
            raise source.error('cannot refer to an open group', len(name) + 1)
        self.check_behind(group)
        return self.reference(group)

    def look(self, char, verbose):
        behind = char == '<'
        before = self.behind
        if behind:
            char = self.extension()
            if char not in '=!':
                raise self.source.error('unknown extension ?<' + char, len(char) + 2)
            if before is None:
                self.behind = len(self.groups)
        return 'look', verbose, behind, char == '!', before

    def condition(self, verbose, depth, start):
        source = self.source
        name = source.get_until(')', 'group name')
        if name.isdecimal() and name.isascii():
            group = int(name)
            if not group:
                raise source.error('bad group number', len(name) + 1)
            if group >= MAXGROUPS:
                raise source.error(f'invalid group reference {group}', len(name) + 1)
            if group not in self.conditions:
                self.conditions[group] = source.tell() - len(name) - 1
        else:
            source.check_name(name, 1)
            group = self.names.get(name)
            if group is None:
                raise source.error(f'unknown group name {name!r}', len(name) + 1)
        self.check_behind(group)
        yes = self.sequence(verbose, depth + 1, False)
        least, most = widths(yes)
        no = None
        if source.match('|'):
            no = self.sequence(verbose, depth + 1, False)
            if source.next == '|':
                raise source.error('conditional backref with more than two branches')
            other = widths(no)
            least = min(least, other[0])
            most = max(most, other[1])
        else:
            least = 0
        self.close(start)
        return 'cond', least, most, group, yes, no

    def inline_flags(self, char):
        source = self.source
        added = removed = 0
        if char != '-':
            while True:
                flag = _FLAGS[char]
                if source.is_text:
                    if char == 'L':
                        raise source.error("bad inline flags: cannot use 'L' flag with a str pattern")
                elif char == 'u':
                    raise source.error("bad inline flags: cannot use 'u' flag with a bytes pattern")
                added |= flag
                if flag & TYPE_FLAGS and added & TYPE_FLAGS != flag:
                    raise source.error("bad inline flags: flags 'a', 'u' and 'L' are incompatible")
                char = source.get()
                if char is None:
                    raise source.error('missing -, : or )')
                if char in ')-:':
                    break
                if char not in _FLAGS:
                    raise source.error('unknown flag' if char.isalpha() else 'missing -, : or )', len(char))
        if char == ')':
            self.flags |= added
            return None
        if char == '-':
            char = source.get()
            if char is None:
                raise source.error('missing flag')
            if char not in _FLAGS:
                raise source.error('unknown flag' if char.isalpha() else 'missing flag', len(char))
            while True:
                flag = _FLAGS[char]
                if flag & TYPE_FLAGS:
                    raise source.error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'")
                removed |= flag
                char = source.get()
                if char is None:
                    raise source.error('missing :')
                if char == ':':
                    break
                if char not in _FLAGS:
                    raise source.error('unknown flag' if char.isalpha() else 'missing :', len(char))
        if added & removed:
            raise source.error('bad inline flags: flag turned on and off', 1)
        return added, removed

    # ---- characters

    def set(self):
        source = self.source
        here = source.tell() - 1
        items = []
        if source.next == '[':
            self.warn('nested set')
        negated = source.match('^')
        begun = False
        while True:
            this = source.get()
            if this is None:
                raise source.error('unterminated character set', source.tell() - here)
            if this == ']' and begun:
                break
            if this[0] == '\\':
                code = self.class_escape(this)
            else:
                if begun and this in '-&~|' and source.next == this:
                    kind = {'-': 'difference', '&': 'intersection', '~': 'symmetric difference', '|': 'union'}[this]
                    self.warn('set ' + kind, -1)
                code = ord(this)
            begun = True
            if source.match('-'):
                that = source.get()
                if that is None:
                    raise source.error('unterminated character set', source.tell() - here)
                if that == ']':
                    items.append(code if isinstance(code, str) else (code, code))
                    items.append((45, 45))
                    break
                if that[0] == '\\':
                    last = self.class_escape(that)
                else:
                    if that == '-':
                        self.warn('set difference', -2)
                    last = ord(that)
                if isinstance(code, str) or isinstance(last, str) or last < code:
                    raise source.error(f'bad character range {this}-{that}', len(this) + 1 + len(that))
                items.append((code, last))
            else:
                items.append(code if isinstance(code, str) else (code, code))
        return 'in', 1, 1, negated, tuple(items)

    def warn(self, what, offset=0):
        self.warnings.append(f'Possible {what} at position {self.source.tell() + offset}')

    def class_escape(self, escape):
        """The code of an escaped character in a set, or the letter of a class."""
        source = self.source
        code = ESCAPES.get(escape)
        if code is not None:
            return code
        if escape in _CLASSES:
            return escape[1]
        char = escape[1]
        if char in OCTAL:
            escape += source.get_while(2, OCTAL)
            code = int(escape[1:], 8)
            if code > 0o377:
                raise source.error(f'octal escape value {escape} outside of range 0-0o377', len(escape))
            return code
        return self.plain_escape(escape, char)

    def plain_escape(self, escape, char):
        """The code of an escape that means the same in a set and outside of one."""
        source = self.source
        length = _HEX_LENGTHS.get(char)
        if length is not None and (char == 'x' or source.is_text):
            escape += source.get_while(length, HEX)
            if len(escape) != length + 2:
                raise source.error(f'incomplete escape {escape}', len(escape))
            code = int(escape[2:], 16)
            if code <= 0x10ffff:
                return code
        elif char == 'N' and source.is_text:
            if not source.match('{'):
                raise source.error('missing {')
            name = source.get_until('}', 'character name')
            from unicodedata import lookup

            try:
                return ord(lookup(name))
            except (KeyError, TypeError):
                raise source.error(f'undefined character name {name!r}', len(name) + 4) from None
        elif char not in LETTERS and char not in DIGITS:
            return ord(char)
        raise source.error(f'bad escape {escape}', len(escape))

    def escape(self, escape):
        """The node of an escape outside of a set."""
        place = _PLACES.get(escape)
        if place is not None:
            return 'at', 0, 0, place
        if escape in _CLASSES:
            return 'in', 1, 1, False, (escape[1],)
        source = self.source
        code = ESCAPES.get(escape)
        char = escape[1]
        if code is not None:
            pass
        elif char == '0':
            code = int(escape[1:] + source.get_while(2, OCTAL), 8)
        elif char in DIGITS:
            if source.next in DIGITS:
                escape += source.get()
                if char in OCTAL and escape[2] in OCTAL and source.next in OCTAL:
                    escape += source.get()
                    code = int(escape[1:], 8)
                    if code > 0o377:
                        raise source.error(f'octal escape value {escape} outside of range 0-0o377', len(escape))
                    return 'char', 1, 1, code
            group = int(escape[1:])
            if group < len(self.groups):
                if not self.is_closed(group):
                    raise source.error('cannot refer to an open group', len(escape))
                self.check_behind(group)
                return self.reference(group)
            raise source.error(f'invalid group reference {group}', len(escape) - 1)
        else:
            code = self.plain_escape(escape, char)
        return 'char', 1, 1, code


def fix_flags(string, flags):
    """The flags of a pattern of that type; ValueError where they do not go together."""
    if isinstance(string, str):
        if flags & LOCALE:
            raise ValueError('cannot use LOCALE flag with a str pattern')
        if flags & ASCII and flags & UNICODE:
            raise ValueError('ASCII and UNICODE flags are incompatible')
        return flags if flags & ASCII else flags | UNICODE
    if flags & UNICODE:
        raise ValueError('cannot use UNICODE flag with a bytes pattern')
    if flags & LOCALE and flags & ASCII:
        raise ValueError('ASCII and LOCALE flags are incompatible')
    return flags


class SubPattern:
    """What `parse` gives to programs that want to know the widths of a pattern."""

    def __init__(self, state, data):
        self.state = state
        self.data = data

    def getwidth(self):
        """The least and the most characters that the pattern matches."""
        least, most = widths(self.data)
        return min(least, MAXWIDTH), min(most, MAXWIDTH)


def parse(string, flags=0):
    parser = Parser(string, flags)
    return SubPattern(parser, parser.parse())
