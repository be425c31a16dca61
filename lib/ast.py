"""Values of literals. There is no tree of a program: literal_eval() lets the compiler say whether a text is an expression at all, and reads the literals in it by itself."""

from _literal_tokens import MISSING, tokens

__all__ = ['literal_eval']

_CONSTANTS = {'None': None, 'True': True, 'False': False, '...': ...}
_AFTER_ITEM = frozenset([',', ':', ')', ']', '}', ''])
_NUMBERS = (int, float, complex)


def literal_eval(node_or_string):
    """The value of an expression that is made of numbers, texts, bytes, None, booleans, ..., and tuples, lists, dicts and sets of these.

    Nothing is called and no name is looked up: what is anything else is a ValueError, and what is no expression a SyntaxError."""
    if not isinstance(node_or_string, str):
        raise ValueError(f'malformed node or string: {node_or_string!r}')
    text = node_or_string.lstrip(' \t')
    try:
        compile(text, '<unknown>', 'eval', dont_inherit=True)
    except SyntaxError as error:
        # An expression, but for functions alone.
        if not error.msg.endswith(' outside function'):
            raise
    return _Reader(text.replace('\r\n', '\n').replace('\r', '\n')).whole()


class _Reader:
    """The tokens of an expression, and which of them is the next one."""

    def __init__(self, text):
        self._text = text
        self._tokens = tokens(text)
        self._advance()

    def _advance(self):
        # What there is of it as a text (a name, a sign, '' at the end), its value if it has one by itself, and where it begins.
        self._word, self._value, self._start = next(self._tokens)

    def _malformed(self, start=None):
        """The error about what begins somewhere. CPython shows the node of its tree."""
        if start is None:
            start = self._start
        line = self._text.count('\n', 0, start) + 1
        shown = f"Name(id={self._word!r}, ctx=Load())" if start == self._start and self._word.isidentifier() else self._text[start:].split('\n')[0][:100]
        return ValueError(f'malformed node or string on line {line}: {shown}')

    def whole(self):
        start = self._start
        value = self._item()
        if self._word == ',':
            items = [value]
            while self._word == ',':
                self._advance()
                if not self._word:
                    break
                items.append(self._item())
            value = tuple(items)
        if self._word:
            raise self._malformed(start)
        return value

    def _item(self):
        """A value; something has to follow that ends it."""
        start = self._start
        if self._word in ('+', '-') and self._value is MISSING:
            value = self._signed()
        else:
            value = self._atom()
        if self._word in ('+', '-') and self._value is MISSING and type(value) in (int, float):
            # A complex number is a sum of two.
            minus = self._word == '-'
            self._advance()
            right = self._number()
            if type(right) is not complex:
                raise self._malformed(start)
            value = value - right if minus else value + right
        if self._word not in _AFTER_ITEM or self._value is not MISSING:
            raise self._malformed(start)
        return value

    def _signed(self):
        minus = self._word == '-'
        self._advance()
        value = self._number()
        return -value if minus else +value

    def _number(self):
        """A number without a sign, which may be in parentheses."""
        start = self._start
        value = self._value
        if self._word == '(' and value is MISSING:
            self._advance()
            value = self._number()
            if self._word != ')':
                raise self._malformed(start)
        elif type(value) not in _NUMBERS:
            raise self._malformed()
        self._advance()
        return value

    def _atom(self):
        word, value = self._word, self._value
        start = self._start
        if value is not MISSING:
            self._advance()
            while type(value) in (str, bytes) and self._value is not MISSING:
                # Texts that stand beside each other are one; the compiler has seen that they are of one kind.
                if type(self._value) is not type(value):
                    raise self._malformed(start)
                value += self._value
                self._advance()
            return value
        if word in _CONSTANTS:
            self._advance()
            return _CONSTANTS[word]
        if word == '(':
            return self._in_parentheses()
        if word == '[':
            return self._items(']')
        if word == '{':
            return self._in_braces()
        if word == 'set':
            return self._empty_set()
        raise self._malformed()

    def _empty_set(self):
        before = self._malformed()
        self._advance()
        if self._word == '(':
            self._advance()
            if self._word == ')':
                self._advance()
                return set()
        raise before

    def _in_parentheses(self):
        start = self._start
        self._advance()
        if self._word == ')':
            self._advance()
            return ()
        value = self._item()
        if self._word == ',':
            return (value, *self._items(')'))
        if self._word != ')':
            raise self._malformed(start)
        self._advance()
        return value

    def _items(self, end):
        """What stands between commas, up to the end."""
        start = self._start
        items = []
        self._advance()
        while self._word != end:
            items.append(self._item())
            if self._word == ',':
                self._advance()
            elif self._word != end:
                raise self._malformed(start)
        self._advance()
        return items

    def _in_braces(self):
        start = self._start
        self._advance()
        pairs = {}
        single = set()
        while self._word != '}':
            if self._word == '**':
                raise ValueError('malformed node or string: None')
            key = self._item()
            if self._word == ':':
                self._advance()
                pairs[key] = self._item()
            else:
                single.add(key)
            if self._word == ',':
                self._advance()
            elif self._word != '}':
                raise self._malformed(start)
        self._advance()
        return single or pairs
