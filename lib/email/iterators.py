"""Ways through the parts of a message."""

__all__ = ['body_line_iterator', 'typed_subpart_iterator', 'walk']


def walk(self):
    """The message and all its parts, each before its own."""
    yield self
    if self.is_multipart():
        for part in self.get_payload():
            yield from part.walk()


def body_line_iterator(msg, decode=False):
    """The lines of all bodies that are texts."""
    for part in msg.walk():
        body = part.get_payload(decode=decode)
        if isinstance(body, str):
            from io import StringIO
            yield from StringIO(body)


def typed_subpart_iterator(msg, maintype='text', subtype=None):
    for part in msg.walk():
        if part.get_content_maintype() == maintype and (subtype is None or part.get_content_subtype() == subtype):
            yield part


def _structure(msg, fp=None, level=0, include_default=False):
    """Prints the types of a message and its parts."""
    blanks = ' ' * (level * 4)
    default = f' [{msg.get_default_type()}]' if include_default else ''
    print(f'{blanks}{msg.get_content_type()}{default}', file=fp)
    if msg.is_multipart():
        for part in msg.get_payload():
            _structure(part, fp, level + 1, include_default)
