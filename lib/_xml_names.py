# Hidden: CPython has this in C.
"""What _xml_reader and _xml_declarations know in common: patterns of names, what errors there are, and how one is raised."""

_START = 'A-Za-z_\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd'
_REST = _START + '0-9.\xb7\u0300-\u036f\u203f-\u2040-'
# A name without a colon, and one that may have a prefix.
PLAIN = f'[{_START}][{_REST}]*+'
NAME = f'{PLAIN}(?::{PLAIN})?+'
BLANK = '[ \\t\\n]'

# Numbers and texts of errors, which programs see.
ERRORS = {
    'syntax': (2, 'syntax error'), 'nothing': (3, 'no element found'), 'invalid': (4, 'not well-formed (invalid token)'), 'unclosed': (5, 'unclosed token'),
    'partial': (6, 'partial character'), 'mismatch': (7, 'mismatched tag'), 'duplicate': (8, 'duplicate attribute'),
    'junk': (9, 'junk after document element'), 'parameter': (10, 'illegal parameter entity reference'), 'undefined': (11, 'undefined entity'),
    'recursive': (12, 'recursive entity reference'), 'asynchronous': (13, 'asynchronous entity'),
    'number': (14, 'reference to invalid character number'), 'binary': (15, 'reference to binary entity'),
    'external': (16, 'reference to external entity in attribute'), 'misplaced': (17, 'XML or text declaration not at start of entity'),
    'encoding': (19, 'encoding specified in XML declaration is incorrect'), 'section': (20, 'unclosed CDATA section'),
    'prefix': (27, 'unbound prefix'), 'undeclared': (28, 'must not undeclare prefix'), 'declaration': (30, 'XML declaration not well-formed'),
    'finished': (36, 'parsing finished'), 'xml': (38, 'reserved prefix (xml) must not be undeclared or bound to another namespace name'),
    'xmlns': (39, 'reserved prefix (xmlns) must not be declared or undeclared'),
    'reserved': (40, 'prefix must not be bound to one of the reserved namespace names'),
    'amplified': (43, 'limit on input amplification factor (from DTD and entities) breached'),
}


class Malformed(Exception):
    """An error of ERRORS, and the line and column of it."""


class Incomplete(Exception):
    """The text ends before what began does; the argument is where that began."""
