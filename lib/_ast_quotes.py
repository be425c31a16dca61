"""How strings are quoted when trees are written as source: with as few backslashes as CPython uses."""

_SINGLE = ("'", '"')
_TRIPLE = ('"""', "'''")


def docstring_text(node):
    """A docstring, in three quotes and with its line breaks as they are."""
    text, quotes = _escaped(node.value, _TRIPLE, False)
    return f'{"u" if node.kind == "u" else ""}{quotes[0]}{text}{quotes[0]}'


def _escaped(text, quotes, are_blanks_escaped):
    """The text between quotes, and those of the given ones that fit."""
    escaped = ''.join([c.encode('unicode_escape').decode('ascii') if c == '\\' or (not c.isprintable() and (are_blanks_escaped or c not in '\n\t')) else c for c in text])
    fitting = [quote for quote in quotes if quote not in escaped and ('\n' not in escaped or quote in _TRIPLE)]
    if not fitting:
        shown = repr(text)
        return shown[1:-1], [next((quote for quote in quotes if shown[0] in quote), shown[0])]
    if escaped:
        last = escaped[-1]
        fitting.sort(key=lambda quote: quote[0] == last)
        if fitting[0][0] == last:
            # Three quotes, and a fourth one before them.
            escaped = f'{escaped[:-1]}\\{last}'
    return escaped, fitting


def formatted_text(parts):
    """A formatted string without its letter; `parts` are pairs of text and whether it is one without a field."""
    quotes = [*_SINGLE, *_TRIPLE]
    texts = []
    for text, is_plain in parts:
        if is_plain:
            text, fitting = _escaped(text, quotes, True)
            if not set(fitting) & set(quotes):
                return _shown(parts)
            quotes = fitting
        else:
            if '\n' in text:
                quotes = [quote for quote in quotes if quote in _TRIPLE]
            quotes = [quote for quote in quotes if quote not in text] or quotes
        texts.append(text)
    return f'{quotes[0]}{"".join(texts)}{quotes[0]}'


def _shown(parts):
    """No quotes fit all parts: those without fields as repr shows them when it uses single quotes."""
    return f"'''{''.join([repr(chr(34) + text)[2:-1] if is_plain else text for text, is_plain in parts])}'''"
