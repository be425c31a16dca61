"""
Makes programs for the matcher of what the parser has read: a tuple of ints. Its instructions and the layout of sets and registers are those of the
native module _sre, which trusts none of it.
"""

from re import _sets
from re._parser import (
    ASCII,
    BEGINNING,
    BEGINNING_LINE,
    BOUNDARY,
    CARET,
    DOTALL,
    END,
    END_LINE,
    END_STRING,
    GREEDY,
    IGNORECASE,
    LAZY,
    LOCALE,
    MAXREPEAT,
    MULTILINE,
    NO_BOUNDARY,
    POSSESSIVE,
    TYPE_FLAGS,
    UNICODE,
    Parser,
    widths,
)
from re._source import PatternError

(
    MATCH,
    CHARACTER,
    SET,
    JUMP,
    SPLIT,
    REPEAT,
    AT,
    BACK,
    SAVE,
    CLOSE,
    START,
    LOOP,
    REFERENCE,
    CONDITION,
    MARK,
    CUT,
    UNWIND,
    RESTORE,
) = range(18)
# What must be true of a place, for each that the parser knows.
_PLACES = {BEGINNING: 1, BEGINNING_LINE: 1 | 2, END: 4 | 8, END_LINE: 4 | 16, END_STRING: 4, BOUNDARY: 32, NO_BOUNDARY: 64}
# Tests of one character; ANCHORED stands in the head of a program that can match at the start alone.
ALWAYS, CHARACTER_TEST, SET_TEST, ANCHORED = range(4)

_HEAD = 5
_PADDING = 16
_LARGEST = 0xffffffff
# In the place of a character: it is not known.
_NONE = 0xffffffff
_SINGLE = frozenset(('char', 'in', 'any'))
# Nodes that the start of a sequence is looked for in.
_DEEP = 20


class Compiler:
    """The program under way: its instructions, sets, and how many registers it has."""

    def __init__(self, groups, is_text):
        self.code = []
        self.sets = {}
        self.made = {}
        # Where an instruction has the number of a set instead of its place.
        self.places = []
        self.groups = groups
        self.registers = 2 * groups + 3
        self.is_text = is_text

    def program(self, nodes, flags):
        code = self.code
        self.run(self.sequence(nodes, flags))
        code.append(MATCH)
        start = self.start(nodes, flags)
        # One register more: the last cannot be named alone.
        head = [self.registers + 1, self.groups, ALWAYS, 0, min(widths(nodes)[0], _LARGEST)]
        if start is ANCHORED:
            head[2] = ANCHORED
        elif start is not None:
            test, argument = self.test_of_set(start, 3 - _HEAD)
            head[2:4] = test, argument
        place = _HEAD + len(code)
        found = []
        for each in self.sets:
            found.append(place)
            words = _sets.words(each)
            code.extend(words)
            place += len(words)
        program = head + code
        for at in self.places:
            program[at + _HEAD] = found[program[at + _HEAD]]
        program.extend([0] * _PADDING)
        return tuple(program)

    def run(self, work):
        """Runs a generator, and those that it yields before it goes on: patterns nest deeper than calls may."""
        stack = [work]
        while stack:
            inner = next(stack[-1], None)
            if inner is None:
                stack.pop()
            else:
                stack.append(inner)

    # ---- characters

    def set_of(self, node, flags):
        """The set of a node of one character."""
        key = id(node), flags
        found = self.made.get(key)
        if found is None:
            found = self.made[key] = self.make_set(node, flags)
        return found

    def make_set(self, node, flags):
        kind = node[0]
        fold = None
        if flags & IGNORECASE:
            fold = _sets.variants if flags & UNICODE else _sets.ascii_variants
        if kind == 'char':
            if fold is None:
                return _sets.single(node[3])
            return _sets.make(False, ((node[3], node[3]),), False, fold)
        if kind == 'any':
            return _sets.ALL if flags & DOTALL else _sets.ALL ^ 1 << 10, _sets.NEGATED, ()
        return _sets.make(node[3], node[4], not flags & UNICODE, fold)

    def set_number(self, found, at):
        """The number of a set, for the word `at`, which becomes its place."""
        self.places.append(at)
        return self.sets.setdefault(found, len(self.sets))

    def test_of_set(self, found, at):
        """The test of a character in the set; its argument will be the word `at`."""
        code = _sets.only(found)
        if code is not None:
            return CHARACTER_TEST, code
        if found[0] == _sets.ALL and found[1] == _sets.NEGATED and not found[2]:
            return ALWAYS, 0
        return SET_TEST, self.set_number(found, at)

    def character(self, node, flags):
        code = self.code
        if node[0] == 'char' and not flags & IGNORECASE:
            code += (CHARACTER, node[3])
            return
        self.one(self.set_of(node, flags))

    def one(self, found):
        code = _sets.only(found)
        if code is not None:
            self.code += (CHARACTER, code)
        else:
            self.code += (SET, self.set_number(found, len(self.code) + 1))

    # ---- where a match can begin

    def start(self, nodes, flags, depth=_DEEP, follow=None):
        """
        The set of characters that a sequence can begin with, None when it may match nothing or too much is to be seen, or ANCHORED. `follow` is the set that
        what comes behind begins with, if that is known.
        """
        result = None
        for node in nodes:
            depth -= 1
            if depth < 0:
                return None
            kind = node[0]
            if kind in _SINGLE:
                found = self.set_of(node, flags)
            elif kind == 'at':
                if result is None and (node[3] == BEGINNING or node[3] == CARET and not flags & MULTILINE):
                    return ANCHORED
                continue
            elif kind == 'look':
                continue
            else:
                found = self.start_inside(node, kind, flags, depth)
                if found is None or found is ANCHORED:
                    return found if result is None and node[1] else None
            result = found if result is None else _sets.union(result, found)
            if node[1]:
                return result
        return follow if result is None or follow is None else _sets.union(result, follow)

    def start_inside(self, node, kind, flags, depth):
        if kind == 'repeat':
            return self.start(node[6], flags, depth) if node[5] else None
        if kind == 'atomic':
            return self.start(node[3], flags, depth)
        if kind == 'group':
            return self.start(node[6], _combined(flags, node[4], node[5]), depth)
        if kind == 'branch':
            result = None
            for alternative in node[3]:
                depth -= 1
                found = self.start(alternative, flags, depth)
                if found is None or found is ANCHORED:
                    return None
                result = found if result is None else _sets.union(result, found)
            return result
        return None

    def behind(self, nodes, i, flags, follow):
        found = self.start(nodes[i + 1:i + 1 + _DEEP], flags, _DEEP, follow if len(nodes) - i <= _DEEP else None)
        return None if found is ANCHORED else found

    # ---- instructions

    def sequence(self, nodes, flags, follow=None):
        code = self.code
        for i, node in enumerate(nodes):
            kind = node[0]
            if kind in _SINGLE:
                self.character(node, flags)
            elif kind == 'repeat':
                yield self.repeat(node, flags, self.behind(nodes, i, flags, follow))
            elif kind == 'group':
                group = node[3]
                if group is not None:
                    code += (SAVE, 2 * group)
                yield self.sequence(node[6], _combined(flags, node[4], node[5]), self.behind(nodes, i, flags, follow))
                if group is not None:
                    code += (CLOSE, 2 * group)
            elif kind == 'at':
                self.place(node[3], flags)
            elif kind == 'branch':
                yield self.branch(node[3], flags, self.behind(nodes, i, flags, follow))
            elif kind == 'ref':
                fold = 0 if not flags & IGNORECASE else 2 if flags & UNICODE else 1
                code += (REFERENCE, 2 * node[3], fold)
            elif kind == 'look':
                yield self.look(node, flags)
            elif kind == 'atomic':
                mark = self.mark()
                # What follows must not make it stop sooner.
                yield self.sequence(node[3], flags)
                code += (CUT, mark)
            elif kind == 'cond':
                yield self.condition(node, flags)
            else:
                code += (CHARACTER, _NONE)

    def here(self):
        return len(self.code) + _HEAD

    def register(self):
        self.registers += 1
        return self.registers - 1

    def mark(self):
        register = self.register()
        self.code += (MARK, register)
        return register

    def jump(self, operation, *operands):
        """An instruction whose last operand is patched by `arrive`."""
        self.code += (operation, *operands, 0)
        return len(self.code) - 1

    def arrive(self, at):
        self.code[at] = self.here()

    def place(self, where, flags):
        argument = 0
        if where == CARET:
            where = BEGINNING_LINE if flags & MULTILINE else BEGINNING
        elif where == END and flags & MULTILINE:
            where = END_LINE
        elif where == BOUNDARY or where == NO_BOUNDARY:
            argument = self.set_number(_sets.make(False, ('w',), not flags & UNICODE, None), len(self.code) + 2)
        self.code += (AT, _PLACES[where], argument)

    def branch(self, alternatives, flags, follow):
        # Alternatives of one character are a set.
        if all([len(nodes) == 1 and nodes[0][0] in _SINGLE for nodes in alternatives]):
            result = None
            for nodes in alternatives:
                found = self.set_of(nodes[0], flags)
                if found[1] & _sets.NEGATED:
                    break
                result = found if result is None else (result[0] | found[0], result[1] | found[1], (*result[2], *found[2]))
            else:
                result = result[0], result[1], _sets.merged(list(result[2]))
                self.one(result)
                return
        ends = []
        for nodes in alternatives[:-1]:
            other = self.jump(SPLIT)
            yield self.sequence(nodes, flags, follow)
            ends.append(self.jump(JUMP))
            self.arrive(other)
        yield self.sequence(alternatives[-1], flags, follow)
        for end in ends:
            self.arrive(end)

    def look(self, node, flags):
        code = self.code
        behind, negated, body = node[3:]
        if not negated:
            position = self.register()
            code += (SAVE, position)
        mark = self.mark()
        if negated:
            passed = self.jump(SPLIT)
        if behind:
            least, most = widths(body)
            if least != most:
                raise PatternError('look-behind requires fixed-width pattern')
            if least > _LARGEST:
                raise PatternError('looks too much behind')
            code += (BACK, least)
        yield self.sequence(body, flags)
        if negated:
            code += (UNWIND, mark)
            self.arrive(passed)
        else:
            code += (CUT, mark, RESTORE, position)

    def condition(self, node, flags):
        group, yes, no = node[3:]
        other = self.jump(CONDITION, 2 * group)
        yield self.sequence(yes, flags)
        if no:
            end = self.jump(JUMP)
        self.arrive(other)
        if no:
            yield self.sequence(no, flags)
            self.arrive(end)

    def repeat(self, node, flags, follow):
        greed, least, most, body = node[3:]
        simple = _simple(body, flags)
        if not most:
            if simple is None:
                # It never runs, but what is wrong with it is told.
                end = self.jump(JUMP)
                yield self.sequence(body, flags)
                self.arrive(end)
            return
        if simple is not None:
            self.repeat_one(simple, greed, least, most, follow)
            return
        if most > 1 and follow is not None:
            again = self.start(body, flags)
            follow = None if again is None or again is ANCHORED else _sets.union(again, follow)
        if least == most == 1:
            if greed == POSSESSIVE:
                mark = self.mark()
                yield self.sequence(body, flags)
                self.code += (CUT, mark)
            else:
                yield self.sequence(body, flags, follow)
            return
        code = self.code
        shortest = widths(body)[0]
        if greed == POSSESSIVE:
            outer = self.mark()
            yield self.loop(body, GREEDY, least, most, flags, True, None)
            code += (CUT, outer)
        elif least == 0 and most == 1:
            if greed == GREEDY:
                end = self.jump(SPLIT)
                yield self.sequence(body, flags, follow)
            else:
                inside = self.jump(SPLIT)
                end = self.jump(JUMP)
                self.arrive(inside)
                yield self.sequence(body, flags, follow)
            self.arrive(end)
        elif most == MAXREPEAT and least < 2 and shortest:
            if greed == LAZY:
                last = None if least else self.jump(JUMP)
                begin = self.here()
                yield self.sequence(body, flags, follow)
                if last is not None:
                    self.arrive(last)
                code += (SPLIT, begin)
                return
            begin = self.here()
            if least:
                yield self.sequence(body, flags, follow)
                end = self.jump(SPLIT)
            else:
                end = self.jump(SPLIT)
                yield self.sequence(body, flags, follow)
            code += (JUMP, begin)
            self.arrive(end)
        else:
            yield self.loop(body, greed, least, most, flags, False, follow)

    def loop(self, body, greed, least, most, flags, atomic, follow):
        """A loop that counts its rounds, and ends after one that matched nothing."""
        code = self.code
        counter = self.register()
        self.register()
        code += (START, counter)
        begin = self.here()
        end = self.jump(LOOP, counter, least, most, greed)
        if atomic:
            mark = self.mark()
        yield self.sequence(body, flags, follow)
        if atomic:
            code += (CUT, mark)
        code += (JUMP, begin)
        self.arrive(end)

    def repeat_one(self, simple, greed, least, most, follow):
        code = self.code
        found = self.set_of(*simple)
        character = _NONE
        if follow is not None:
            character = _sets.only(follow)
            if character is None:
                character = _NONE
            # What gives nothing back that could match need not remember where it was.
            if greed == GREEDY and _sets.disjoint(found, follow):
                greed = POSSESSIVE
        test, argument = self.test_of_set(found, len(code) + 2)
        code += (REPEAT, test, argument, least, most, greed, character)


def _combined(flags, added, removed):
    if added & TYPE_FLAGS:
        flags &= ~TYPE_FLAGS
    return (flags | added) & ~removed


def _simple(body, flags):
    """The node of a sequence that is one character, and its flags; None for any other."""
    while len(body) == 1:
        node = body[0]
        if node[0] in _SINGLE:
            return node, flags
        if node[0] != 'group' or node[3] is not None:
            return None
        flags = _combined(flags, node[4], node[5])
        body = node[6]
    return None


def compile(pattern, flags):
    """The parser of a pattern, which knows its flags and groups, and the program."""
    parser = Parser(pattern, flags)
    try:
        nodes = parser.parse()
    finally:
        if parser.warnings:
            import warnings

            for message in parser.warnings:
                warnings.warn(message, FutureWarning, stacklevel=4)
    compiler = Compiler(len(parser.groups) - 1, parser.source.is_text)
    flags = parser.flags
    return parser, compiler.program(nodes, flags)
