"""What the parser of XML raises."""


class ExpatError(Exception):
    """Its number is `code`; `lineno` and `offset` say where it is."""
    __module__ = 'xml.parsers.expat'


error = ExpatError


def _make_error(malformed):
    """The error for one of our own reader's."""
    code, message, line, column = malformed.args
    made = ExpatError(f'{message}: line {line}, column {column}')
    made.code, made.lineno, made.offset = code, line, column
    return made
