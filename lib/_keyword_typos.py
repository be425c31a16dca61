"""Keywords that are misspelt: the name that makes a source invalid, and the keyword with which it is valid."""

_LONGEST = 1024
_LONGEST_FILE = 65536
_MOST_NAMES = 10
_MOST_MATCHES = 3


def find_typo(error):
    """Message, text, line, offset and end of the name for an `invalid syntax`; None when no keyword helps."""
    from keyword import kwlist

    code, line = _code_of(error)
    if not code:
        return None
    lines = code.splitlines()
    for text, number, start, end in _names(code, line):
        wrong = lines[number - 1][start:end]
        for keyword in _matches(wrong, kwlist):
            changed = lines.copy()
            changed[number - 1] = f'{text[:start]}{keyword}{text[end:]}'.rstrip('\n')
            if _is_valid('\n'.join(changed)):
                return f"invalid syntax. Did you mean '{keyword}'?", text, number, start + 1, end + 1
    return None


def _code_of(error):
    """The source up to the line of the error, and that line when it is a file's, of which it is the only one that is looked at; else 0."""
    from textwrap import dedent

    of_file, _, source = error._metadata
    end = error.lineno
    if source is None:
        source = error.text
        end = 1
    code = dedent('\n'.join(source.splitlines()[:end]))
    return (code, end if of_file else 0) if len(code) <= (_LONGEST_FILE if of_file else _LONGEST) else ('', 0)


def _names(code, line):
    """Line, its number, and start and end in it of the names that are no keywords, of the given line or the first ones."""
    from io import StringIO
    from keyword import iskeyword
    from tokenize import NAME, generate_tokens

    left = _MOST_NAMES
    for token in generate_tokens(StringIO(code).readline):
        if token.type != NAME or iskeyword(token.string) or (line and token.start[0] != line):
            continue
        left -= 1
        if left < 0:
            return
        yield token.line, token.start[0], token.start[1], token.end[1]


def _matches(wrong, keywords):
    from _nearest import nearest
    from difflib import get_close_matches

    first = nearest(keywords, wrong)
    matches = [first] if first else []
    matches += get_close_matches(wrong, keywords, n=_MOST_MATCHES, cutoff=0.5)
    return matches[:_MOST_MATCHES]


def _is_valid(code):
    """Does it compile, or would with more lines?"""
    from codeop import compile_command

    try:
        compile_command(code, symbol='exec')
    except SyntaxError:
        return False
    return True
