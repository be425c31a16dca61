"""Errors, and defects: what is wrong in a message that is read all the same."""


class MessageError(Exception):
    """The base of all errors."""


class MessageParseError(MessageError):
    """A message cannot be read."""


class HeaderParseError(MessageParseError):
    """A header cannot be read."""


class BoundaryError(MessageParseError):
    """A part has no end."""


class MultipartConversionError(MessageError, TypeError):
    """A message cannot become one of several parts."""


class CharsetError(MessageError):
    """A charset that is none."""


class HeaderWriteError(MessageError):
    """A header would be read as something else than it is."""


class MessageDefect(ValueError):
    """The base of all defects."""

    def __init__(self, line=None):
        if line is not None:
            super().__init__(line)
        self.line = line


class NoBoundaryInMultipartDefect(MessageDefect):
    """A message says that it has several parts, but not what is between them."""


class StartBoundaryNotFoundDefect(MessageDefect):
    """The boundary that was announced is not there."""


class CloseBoundaryNotFoundDefect(MessageDefect):
    """The last part has no end."""


class FirstHeaderLineIsContinuationDefect(MessageDefect):
    """The first line of the headers goes on with a header that is not there."""


class MisplacedEnvelopeHeaderDefect(MessageDefect):
    """An envelope's line stands among the headers."""


class MissingHeaderBodySeparatorDefect(MessageDefect):
    """A line that is no header follows headers without an empty line between."""


class MalformedHeaderDefect(MessageDefect):
    """A header without a colon."""


class MultipartInvariantViolationDefect(MessageDefect):
    """A message says that it has several parts, and has none."""


class InvalidMultipartContentTransferEncodingDefect(MessageDefect):
    """A message with several parts is encoded as a whole."""


class UndecodableBytesDefect(MessageDefect):
    """A header has bytes that are no characters."""


class InvalidBase64PaddingDefect(MessageDefect):
    """Base64 without all of its padding."""


class InvalidBase64CharactersDefect(MessageDefect):
    """Base64 with characters that it does not have."""


class InvalidBase64LengthDefect(MessageDefect):
    """Base64 with one character too much."""


class HeaderDefect(MessageDefect):
    """The base of all defects of headers."""

    def __init__(self, *args, **kw):
        super().__init__(*args, **kw)


class InvalidHeaderDefect(HeaderDefect):
    """A header is not what it should be."""


class HeaderMissingRequiredValue(HeaderDefect):
    """A header has nothing where something has to be."""


class NonPrintableDefect(HeaderDefect):
    """A header has control characters."""

    def __init__(self, non_printables):
        super().__init__(non_printables)
        self.non_printables = non_printables

    def __str__(self):
        return f'the following ASCII non-printables found in header: {self.non_printables}'


class ObsoleteHeaderDefect(HeaderDefect):
    """A header is written as it was long ago."""


class NonASCIILocalPartDefect(HeaderDefect):
    """The name in an address has other characters than those of ASCII."""


class InvalidDateDefect(HeaderDefect):
    """A date that is none."""
