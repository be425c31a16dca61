"""XML as trees of elements: read from text and streams, looked through, changed, and written."""

import io
import re
import sys

from _elementtree import Element, ParseError, SubElement, TreeBuilder, XMLParser
from _xml_writer import HTML_EMPTY, Writer, namespace_map as _namespace_map, write_text as _write_text

__all__ = ['Comment', 'dump', 'Element', 'ElementTree', 'fromstring', 'fromstringlist', 'indent', 'iselement', 'iterparse', 'parse', 'ParseError', 'PI',
           'ProcessingInstruction', 'QName', 'SubElement', 'tostring', 'tostringlist', 'TreeBuilder', 'VERSION', 'XML', 'XMLID', 'XMLParser',
           'XMLPullParser', 'register_namespace', 'canonicalize', 'C14NWriterTarget']

VERSION = '1.3.0'


def __getattr__(name):
    if name == 'C14NWriterTarget':
        from _xml_canonical import C14NWriterTarget
        globals()[name] = C14NWriterTarget
        return C14NWriterTarget
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


def iselement(element):
    return hasattr(element, 'tag')


def Comment(text=None):
    """An element that is written as a comment."""
    element = Element(Comment)
    element.text = text
    return element


def ProcessingInstruction(target, text=None):
    element = Element(ProcessingInstruction)
    element.text = f'{target} {text}' if text else target
    return element


PI = ProcessingInstruction


class QName:
    """A name with a namespace, for where a text would not be taken for one."""

    def __init__(self, text_or_uri, tag=None):
        self.text = f'{{{text_or_uri}}}{tag}' if tag else text_or_uri

    def __str__(self):
        return self.text

    def __repr__(self):
        return f'<{self.__class__.__name__} {self.text!r}>'

    def __hash__(self):
        return hash(self.text)

    def __le__(self, other):
        return self.text <= _text_of(other)

    def __lt__(self, other):
        return self.text < _text_of(other)

    def __ge__(self, other):
        return self.text >= _text_of(other)

    def __gt__(self, other):
        return self.text > _text_of(other)

    def __eq__(self, other):
        return self.text == _text_of(other)


def _text_of(name):
    return name.text if isinstance(name, QName) else name


class ElementTree:
    """A whole document: its outermost element, read from a file or given."""

    def __init__(self, element=None, file=None):
        if element is not None and not iselement(element):
            raise TypeError(f'expected an Element, not {type(element).__name__}')
        self._root = element
        if file:
            self.parse(file)

    def getroot(self):
        return self._root

    def _setroot(self, element):
        if not iselement(element):
            raise TypeError(f'expected an Element, not {type(element).__name__}')
        self._root = element

    def parse(self, source, parser=None):
        opened = not hasattr(source, 'read')
        if opened:
            source = open(source, 'rb')
        try:
            if parser is None:
                parser = XMLParser()
            if hasattr(parser, '_parse_whole'):
                self._root = parser._parse_whole(source)
            else:
                while data := source.read(65536):
                    parser.feed(data)
                self._root = parser.close()
            return self._root
        finally:
            if opened:
                source.close()

    def iter(self, tag=None):
        return self._root.iter(tag)

    def find(self, path, namespaces=None):
        return self._root.find(_relative(path), namespaces)

    def findtext(self, path, default=None, namespaces=None):
        return self._root.findtext(_relative(path), default, namespaces)

    def findall(self, path, namespaces=None):
        return self._root.findall(_relative(path), namespaces)

    def iterfind(self, path, namespaces=None):
        return self._root.iterfind(_relative(path), namespaces)

    def write(self, file_or_filename, encoding=None, xml_declaration=None, default_namespace=None, method=None, *, short_empty_elements=True):
        """Writes to a stream, text for the encoding 'unicode', else bytes; a name is opened as a file."""
        if self._root is None:
            raise TypeError('ElementTree not initialized')
        method = method or 'xml'
        if method not in ('xml', 'html', 'text'):
            raise ValueError('unknown method %r' % method)
        encoding = encoding or 'us-ascii'
        as_text = encoding.lower() == 'unicode'
        if not hasattr(file_or_filename, 'write'):
            with open(file_or_filename, 'w', encoding='utf-8' if as_text else encoding, errors='xmlcharrefreplace') as file:
                self._write(file.write, 'utf-8' if as_text else encoding, as_text, xml_declaration, default_namespace, method, short_empty_elements)
        elif as_text:
            declared = getattr(file_or_filename, 'encoding', None) or 'utf-8'
            self._write(file_or_filename.write, declared, True, xml_declaration, default_namespace, method, short_empty_elements)
        else:
            parts = []
            try:
                self._write(parts.append, encoding, False, xml_declaration, default_namespace, method, short_empty_elements)
            finally:
                if data := ''.join(parts).encode(encoding, 'xmlcharrefreplace'):
                    file_or_filename.write(data)

    def _write(self, write, encoding, as_text, declaration, default_namespace, method, short_empty):
        if method == 'xml' and (declaration or declaration is None and not as_text and encoding.lower() not in ('utf-8', 'us-ascii')):
            write(f"<?xml version='1.0' encoding='{encoding}'?>\n")
        if method == 'text':
            _write_text(write, self._root)
        else:
            Writer(self._root, default_namespace, method == 'html', short_empty).write(write, self._root)

    def write_c14n(self, file):
        return self.write(file, method='c14n')


def _relative(path):
    if path[:1] != '/':
        return path
    import warnings
    path = '.' + path
    warnings.warn('This search is broken in 1.3 and earlier, and will be fixed in a future version.  If you rely on the current behaviour, '
                  f'change it to {path!r}', FutureWarning, stacklevel=3)
    return path


def register_namespace(prefix, uri):
    """From now on the prefix is what the namespace is written with."""
    if re.match(r'ns\d+$', prefix):
        raise ValueError('Prefix format reserved for internal use')
    for known, taken in list(_namespace_map.items()):
        if known == uri or taken == prefix:
            del _namespace_map[known]
    _namespace_map[uri] = prefix


register_namespace._namespace_map = _namespace_map


def tostring(element, encoding=None, method=None, *, xml_declaration=None, default_namespace=None, short_empty_elements=True):
    stream = io.StringIO() if encoding == 'unicode' else io.BytesIO()
    ElementTree(element).write(stream, encoding, xml_declaration=xml_declaration, default_namespace=default_namespace, method=method,
                               short_empty_elements=short_empty_elements)
    return stream.getvalue()


class _Pieces(io.BufferedIOBase):

    def __init__(self):
        self.pieces = []

    def writable(self):
        return True

    def write(self, piece):
        self.pieces.append(piece)


def tostringlist(element, encoding=None, method=None, *, xml_declaration=None, default_namespace=None, short_empty_elements=True):
    stream = _Pieces()
    ElementTree(element).write(stream, encoding, xml_declaration=xml_declaration, default_namespace=default_namespace, method=method,
                               short_empty_elements=short_empty_elements)
    return stream.pieces


def dump(elem):
    """Prints an element, for looking at it."""
    if not isinstance(elem, ElementTree):
        elem = ElementTree(elem)
    elem.write(sys.stdout, encoding='unicode')
    tail = elem.getroot().tail
    if not tail or tail[-1] != '\n':
        sys.stdout.write('\n')


def indent(tree, space='  ', level=0):
    """Puts blanks between elements, where there is no other text, so that each is on its own line."""
    if isinstance(tree, ElementTree):
        tree = tree.getroot()
    if level < 0:
        raise ValueError(f'Initial indentation level must be >= 0, got {level}')
    if len(tree):
        _indent(tree, space, level)


def _indent(element, space, level):
    inside = '\n' + space * (level + 1)
    if not element.text or not element.text.strip():
        element.text = inside
    for child in element:
        if len(child):
            _indent(child, space, level + 1)
        if not child.tail or not child.tail.strip():
            child.tail = inside
    if not child.tail.strip():
        child.tail = '\n' + space * level


def parse(source, parser=None):
    tree = ElementTree()
    tree.parse(source, parser)
    return tree


class XMLPullParser:
    """A parser that is fed, and asked for what has happened since."""

    def __init__(self, events=None, *, _parser=None):
        from collections import deque
        self._events_queue = deque()
        self._parser = _parser or XMLParser(target=TreeBuilder())
        self._parser._setevents(self._events_queue, ('end',) if events is None else events)

    def feed(self, data):
        if self._parser is None:
            raise ValueError('feed() called after end of stream')
        if data:
            try:
                self._parser.feed(data)
            except SyntaxError as error:
                # Told when its turn comes.
                self._events_queue.append(error)

    def _close_and_return_root(self):
        root = self._parser.close()
        self._parser = None
        return root

    def close(self):
        self._close_and_return_root()

    def read_events(self):
        events = self._events_queue
        while events:
            event = events.popleft()
            if isinstance(event, Exception):
                raise event
            yield event

    def flush(self):
        if self._parser is None:
            raise ValueError('flush() called after end of stream')
        self._parser.flush()


class _Events:
    """What iterparse gives: an iterator that has the root in the end."""

    def __init__(self, source, opened, parser):
        self._source = source
        self._opened = opened
        self._parser = parser
        self._steps = self._read()
        self.root = None

    def _read(self):
        try:
            while True:
                yield from self._parser.read_events()
                data = self._source.read(16384)
                if not data:
                    break
                self._parser.feed(data)
            root = self._parser._close_and_return_root()
            yield from self._parser.read_events()
            self.root = root
        finally:
            self.close()

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._steps)

    def close(self):
        if self._opened:
            self._opened = False
            self._source.close()


def iterparse(source, events=None, parser=None):
    """The events of a stream, by default each element when it ends, as pairs of a name and an element."""
    puller = XMLPullParser(events, _parser=parser)
    opened = not hasattr(source, 'read')
    if opened:
        source = open(source, 'rb')
    return _Events(source, opened, puller)


def XML(text, parser=None):
    """The element that a text is."""
    if not parser:
        parser = XMLParser(target=TreeBuilder())
    parser.feed(text)
    return parser.close()


def XMLID(text, parser=None):
    """The element, and a dict of those below it that have an id."""
    tree = XML(text, parser)
    return tree, {name: element for element in tree.iter() if (name := element.get('id'))}


fromstring = XML


def fromstringlist(sequence, parser=None):
    if not parser:
        parser = XMLParser(target=TreeBuilder())
    for text in sequence:
        parser.feed(text)
    return parser.close()


def canonicalize(xml_data=None, *, out=None, from_file=None, **options):
    """The canonical form of XML, which is a text, or goes to the stream `out`."""
    if xml_data is None and from_file is None:
        raise ValueError("Either 'xml_data' or 'from_file' must be provided as input")
    stream = io.StringIO() if out is None else out
    from _xml_canonical import C14NWriterTarget
    parser = XMLParser(target=C14NWriterTarget(stream.write, **options))
    if xml_data is not None:
        parser.feed(xml_data)
        parser.close()
    else:
        parse(from_file, parser=parser)
    return stream.getvalue() if out is None else None
