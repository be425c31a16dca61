"""Compiling what is typed in, line by line: is it complete, wrong, or does it want more lines?

CPython's parser says whether it came to the end of the text before it found an error. Here the text is compiled as it is, and when it ends in an
open bracket or string, with one of several continuations: more lines are wanted when one of them is accepted, or is refused only at its own end.
"""

import __future__
import warnings

__all__ = ['compile_command', 'Compile', 'CommandCompiler']

_CLOSING = {'(': ')', '[': ']', '{': '}'}
_PREFIX = 'rRbBuUfFtT'

# What may come next in brackets: together they continue every beginning of an expression, a parameter list, an import or a pattern.
_FILLERS = ('', '0', '_', 'in ()', 'else 0', ': 0', 'for _ in ()', '_ in ()', '_ else 0', '= 0', ':= 0', 'as _', 'if 0 else 0', ', 0', ', *, _', '_ := 0')
# And after the brackets: the rest of a statement's first line.
_ENDINGS = ('', ': pass', ' = 0', ' in (): pass', '._', ' in ()', ' else 0', ':\n case _: pass', ' as _: pass')


class _String:
    """A string literal under way."""

    def __init__(self, quote, formatted, start):
        self.quote = quote
        self.formatted = formatted
        self.start = start
        self.closing = quote


class _Spec:
    """The part of a replacement field after its colon; the field's brace closes both."""

    closing = ''
    formatted = True

    def __init__(self, quote):
        self.quote = quote


class _Field:
    """The expression of a replacement field."""

    closing = '}'

    def __init__(self, quote):
        self.quote = quote


class _Bracket:
    def __init__(self, text):
        self.closing = _CLOSING[text]


def _scan(source):
    """What is open at the end, outermost first; None when a string or a bracket is wrong; and whether the end is a continued line."""
    stack = []
    at = 0
    end = len(source)
    while at < end:
        char = source[at]
        top = stack[-1] if stack else None
        if isinstance(top, (_String, _Spec)):
            quote = top.quote
            if char == '\\':
                at += 1 if source[at + 1 : at + 2] in ('{', '}') and top.formatted else 2
                if at > end:
                    # Only another line can continue it.
                    return stack, True
                if at == end and source[-1] == '\n' and len(quote) == 1:
                    return None, False
                continue
            if char == '\n' and len(quote) == 1:
                return None, False
            if source.startswith(quote, at):
                if isinstance(top, _Spec):
                    return None, False
                stack.pop()
                at += len(quote)
                continue
            if top.formatted and char == '{':
                if isinstance(top, _String) and source.startswith('{{', at):
                    at += 1
                else:
                    stack.append(_Field(quote))
            elif isinstance(top, _Spec) and char == '}':
                del stack[-2:]
        elif char == '#':
            while at < end and source[at] != '\n':
                at += 1
            continue
        elif char in '\'"':
            start = at
            while start > 0 and source[start - 1] in _PREFIX:
                start -= 1
            before = source[start - 1] if start else ' '
            prefix = '' if before.isalnum() or before == '_' else source[start:at].lower()
            quote = char * 3 if source.startswith(char * 3, at) else char
            stack.append(_String(quote, 'f' in prefix or 't' in prefix, at - len(prefix)))
            at += len(quote)
            continue
        elif char in _CLOSING:
            stack.append(_Bracket(char))
        elif char in ')]}':
            if top is None or top.closing != char:
                return None, False
            stack.pop()
        elif char == ':' and isinstance(top, _Field):
            stack.append(_Spec(top.quote))
        elif char == '\\':
            if source[at + 1 :] in ('', '\n'):
                return stack, True
            at += 1
        at += 1
    if stack and isinstance(stack[-1], (_String, _Spec)) and len(stack[-1].quote) == 1:
        return None, False
    return stack, False


# How errors begin that lie at the end of the text; parts of those that are found when all of it has been read.
_END_ERRORS = ('invalid syntax', 'expected ', 'unexpected unindent', 'unexpected EOF')
_LATE_ERRORS = (' outside', 'not properly in loop', ' declaration', 'nonlocal', 'duplicate argument', ' twice', 'starred expression here')


def _error(source, symbol='exec'):
    """What is wrong with the text; None when nothing is."""
    try:
        compile(source, '<input>', symbol, 0, True)
    except SyntaxError as error:
        return error
    except (OverflowError, ValueError, MemoryError, RecursionError) as error:
        return error
    return None


def _at_end(source, error):
    """Does the error lie at the end of the text?"""
    if not isinstance(error, SyntaxError) or (error.end_offset or 0) > 0 or not error.msg.startswith(_END_ERRORS):
        return False
    # Such errors have no end of their own.
    return error.offset == 0 or error.offset > len(source.split('\n')[error.lineno - 1])


def _may_go_on(source, stack):
    """Is there text that makes a statement of one that ends in open brackets or strings?"""
    closing = ''.join(each.closing for each in reversed(stack))
    in_text = bool(stack) and isinstance(stack[-1], (_String, _Spec))
    # The last line may end in a comment.
    between = '' if in_text else '\n' if stack else ' '
    for filler in ('',) if in_text else _FILLERS:
        for ending in _ENDINGS:
            text = f'{source}{between}{filler}{closing}{ending}\n'
            error = _error(text)
            if error is None or _at_end(text, error):
                return True
            if isinstance(error, SyntaxError) and any(words in error.msg for words in _LATE_ERRORS):
                return True
    return False


def _logical_lines(source):
    """The lines that begin outside of brackets and strings and are not blank."""
    lines = source.split('\n')
    found = []
    text = ''
    for line in lines:
        if not text:
            bare = line.strip()
            if not bare or bare.startswith('#'):
                continue
            found.append(line)
        text += line + '\n'
        stack, continued = _scan(text)
        if not stack and not continued:
            text = ''
    return found


_COMPOUND = ('if', 'while', 'for', 'try', 'with', 'def', 'class', 'async')


def _is_block(source):
    """Does a statement with blocks stand there, which an empty line ends?"""
    lines = _logical_lines(source)
    first = lines[0].lstrip()
    if first.startswith('@') or len(lines) > 1 and lines[-1][0] in ' \t\f':
        return True
    word = ''
    for char in first:
        if not char.isidentifier():
            break
        word += char
    return word in _COMPOUND


def _is_incomplete(source):
    """Does the text want more lines?"""
    stack, continued = _scan(source)
    if stack is None:
        return False
    if stack and isinstance(stack[-1], _String) and not stack[-1].formatted:
        # The parser has not seen the string yet: what counts is the text before it.
        before = source[: stack.pop().start]
        return not before.strip() or _may_go_on(before, stack)
    if continued:
        text = source.rstrip('\n')[:-1]
        return _may_go_on(text, stack)
    if stack:
        return _may_go_on(source, stack)
    error = _error(source + '\n')
    if error is not None:
        return _at_end(source, error)
    return not source.endswith('\n') and _is_block(source) and _error(source, 'single') is None


def _is_blank(source):
    return all(not line.strip() or line.strip().startswith('#') for line in source.split('\n'))


def _command(compiler, source, filename, symbol):
    if _is_blank(source):
        if symbol == 'eval':
            return None
        source = 'pass'
    else:
        # What is to be warned of is told when the command is compiled in the end.
        with warnings.catch_warnings():
            warnings.simplefilter('ignore')
            if _is_incomplete(source):
                return None
    return compiler(source, filename, symbol)


def compile_command(source, filename='<input>', symbol='single'):
    """The code of a command; None when it wants more lines. What is wrong is raised: SyntaxError, ValueError, OverflowError."""
    return _command(_compile, source, filename, symbol)


def _compile(source, filename, symbol):
    return compile(source, filename, symbol, 0, True)


class Compile:
    """Compiles like the built-in function, and remembers the features that `from __future__ import` asks for."""

    def __init__(self):
        self.flags = 0

    def __call__(self, source, filename, symbol, flags=0, **ignored):
        code = compile(source, filename, symbol, flags | self.flags, True)
        for name in __future__.all_feature_names:
            feature = getattr(__future__, name)
            if code.co_flags & feature.compiler_flag:
                self.flags |= feature.compiler_flag
        return code


class CommandCompiler:
    """compile_command with the memory of Compile."""

    def __init__(self):
        self.compiler = Compile()

    def __call__(self, source, filename='<input>', symbol='single'):
        return _command(self.compiler, source, filename, symbol)
