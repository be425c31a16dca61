# Hidden: CPython has this in C.
"""Elements of XML, what builds trees of them, and the parser that tells a builder what to build."""

import re

from _introspection import routine

# A path in which one of these is outside of {} is more than a name.
_PATH = re.compile(r'(?:[^{}/*[@.]|\{[^}]*\}?)*\Z')


class ParseError(SyntaxError):
    """`code` and `position`, a line and a column, say what is wrong where."""


def _named(cls):
    cls.__module__ = 'xml.etree.ElementTree'
    return cls


_named(ParseError)


def _wants_element(what, value):
    if not isinstance(value, Element):
        raise TypeError(f'{what} must be xml.etree.ElementTree.Element, not {type(value).__name__}')


@_named
class Element:
    __slots__ = 'tag', 'attrib', 'text', 'tail', '_children', '__weakref__'

    def __new__(cls, *args, **extra):
        # Without __init__, which a copy does not call, an element has its parts all the same.
        self = object.__new__(cls)
        self.tag = self.text = self.tail = None
        self.attrib = {}
        self._children = []
        return self

    def __init__(self, tag, attrib={}, **extra):
        if not isinstance(attrib, dict):
            raise TypeError(f'Element() argument 2 must be dict, not {type(attrib).__name__}')
        self.tag = tag
        self.attrib = {**attrib, **extra}

    def __repr__(self):
        return f'<Element {self.tag!r} at 0x{id(self):x}>'

    def __bool__(self):
        import warnings
        warnings.warn("Testing an element's truth value will always return True in future versions.  Use specific 'len(elem)' or 'elem is not None' "
                      'test instead.', DeprecationWarning, stacklevel=2)
        return bool(self._children)

    def __len__(self):
        return len(self._children)

    def __getitem__(self, key, /):
        if isinstance(key, slice):
            return self._children[key]
        try:
            return self._children[key]
        except IndexError:
            raise IndexError('child index out of range') from None
        except TypeError:
            raise TypeError('element indices must be integers') from None

    def __setitem__(self, key, value, /):
        if isinstance(key, slice):
            value = list(value)
            for child in value:
                if not isinstance(child, Element):
                    raise TypeError(f'expected an Element, not "{type(child).__name__}"')
        elif not isinstance(value, Element):
            raise TypeError(f'expected an Element, not "{type(value).__name__}"')
        try:
            self._children[key] = value
        except IndexError:
            raise IndexError('child assignment index out of range') from None
        except TypeError:
            raise TypeError('element indices must be integers') from None

    def __delitem__(self, key, /):
        try:
            del self._children[key]
        except IndexError:
            raise IndexError('child assignment index out of range') from None
        except TypeError:
            raise TypeError('element indices must be integers') from None

    def __copy__(self):
        made = Element(self.tag, self.attrib)
        made.text, made.tail = self.text, self.tail
        made._children = self._children[:]
        return made

    def __deepcopy__(self, memo, /):
        from copy import deepcopy
        made = Element(deepcopy(self.tag, memo), deepcopy(self.attrib, memo))
        memo[id(self)] = made
        made.text, made.tail = deepcopy(self.text, memo), deepcopy(self.tail, memo)
        made._children = [deepcopy(child, memo) for child in self._children]
        return made

    def __getstate__(self):
        return {'tag': self.tag, '_children': self._children[:], 'attrib': self.attrib, 'text': self.text, 'tail': self.tail}

    def __setstate__(self, state, /):
        self.tag = state['tag']
        self.attrib = state.get('attrib') or {}
        self.text, self.tail = state.get('text'), state.get('tail')
        self._children = list(state.get('_children') or ())

    def makeelement(self, tag, attrib, /):
        return Element(tag, attrib)

    def append(self, subelement, /):
        _wants_element('append() argument 1', subelement)
        self._children.append(subelement)

    def extend(self, elements, /):
        try:
            elements = list(elements)
        except TypeError:
            raise TypeError("'elements' must be an iterable") from None
        for child in elements:
            if not isinstance(child, Element):
                raise TypeError(f'expected an Element, not "{type(child).__name__}"')
            self._children.append(child)

    def insert(self, index, subelement, /):
        _wants_element('insert() argument 2', subelement)
        self._children.insert(index, subelement)

    def remove(self, subelement, /):
        _wants_element('remove() argument', subelement)
        for at, child in enumerate(self._children):
            if child is subelement or child == subelement:
                del self._children[at]
                return
        raise ValueError('Element.remove(x): element not found')

    def clear(self):
        self.attrib = {}
        self._children.clear()
        self.text = self.tail = None

    def get(self, /, key, default=None):
        return self.attrib.get(key, default)

    def set(self, key, value, /):
        self.attrib[key] = value

    def keys(self):
        return list(self.attrib)

    def items(self):
        return list(self.attrib.items())

    def find(self, /, path, namespaces=None):
        if namespaces is not None or _is_path(path):
            return _paths().find(self, path, namespaces)
        for child in self._children:
            if child.tag == path:
                return child
        return None

    def findtext(self, /, path, default=None, namespaces=None):
        if namespaces is not None or _is_path(path):
            return _paths().findtext(self, path, default, namespaces)
        for child in self._children:
            if child.tag == path:
                return '' if child.text is None else child.text
        return default

    def findall(self, /, path, namespaces=None):
        if namespaces is not None or _is_path(path):
            return _paths().findall(self, path, namespaces)
        return [child for child in self._children if child.tag == path]

    def iterfind(self, /, path, namespaces=None):
        return _paths().iterfind(self, path, namespaces)

    def iter(self, /, tag=None):
        """The element and all below it, in the order of the document; with a tag only those that have it."""
        return _descendants(self, None if tag == '*' else tag)

    def itertext(self):
        return _texts(self)


def _is_path(path):
    return not isinstance(path, str) or path.startswith(('{*}', '{}')) or _PATH.match(path) is None


def _paths():
    from xml.etree import ElementPath
    return ElementPath


def _descendants(element, tag):
    if tag is None or element.tag == tag:
        yield element
    levels = [iter(element._children)]
    while levels:
        for child in levels[-1]:
            if tag is None or child.tag == tag:
                yield child
            if child._children:
                levels.append(iter(child._children))
                break
        else:
            levels.pop()


def _texts(element):
    if not isinstance(element.tag, str) and element.tag is not None:
        return
    if element.text:
        yield element.text
    levels = [(iter(element._children), None)]
    while levels:
        children, tail = levels[-1]
        for child in children:
            if isinstance(child.tag, str) or child.tag is None:
                if child.text:
                    yield child.text
                if child._children:
                    levels.append((iter(child._children), child))
                    break
            if child.tail:
                yield child.tail
        else:
            levels.pop()
            if tail is not None and tail.tail:
                yield tail.tail


@routine
def SubElement(parent, tag, attrib={}, **extra):
    """A new element at the end of another one."""
    _wants_element('SubElement() argument 1', parent)
    if not isinstance(attrib, dict):
        raise TypeError(f'SubElement() argument 3 must be dict, not {type(attrib).__name__}')
    made = Element(tag, attrib, **extra)
    parent._children.append(made)
    return made


@_named
class TreeBuilder:
    """Makes a tree of what it is told in order: starts, texts and ends."""

    def __init__(self, element_factory=None, *, comment_factory=None, pi_factory=None, insert_comments=False, insert_pis=False):
        self._factory = None if element_factory is Element else element_factory
        self._comment_factory = comment_factory
        self._pi_factory = pi_factory
        self._insert_comments = insert_comments
        self._insert_pis = insert_pis
        self._root = None
        # The element that is open, those around it, and the one that text comes behind, if it is closed.
        self._open = None
        self._around = []
        self._last = None
        self._data = []
        # Where events go: for each kind a function.
        self._tell_start = self._tell_end = self._tell_comment = self._tell_pi = None

    def _flush(self):
        text = ''.join(self._data)
        self._data.clear()
        last = self._last
        if last is None:
            return
        if last is self._open:
            last.text = text if last.text is None else last.text + text
        else:
            last.tail = text if last.tail is None else last.tail + text

    def data(self, data, /):
        if self._last is not None:
            self._data.append(data)

    def start(self, tag, attrs, /):
        if not isinstance(attrs, dict):
            raise TypeError(f'start() argument 2 must be dict, not {type(attrs).__name__}')
        if self._data:
            self._flush()
        if self._factory is None:
            made = Element.__new__(Element)
            made.tag = tag
            made.attrib = attrs
        else:
            made = self._factory(tag, attrs)
        parent = self._open
        if parent is not None:
            if type(parent) is Element:
                parent._children.append(made)
            else:
                parent.append(made)
        elif self._root is not None:
            raise _named_error('multiple elements on top level')
        else:
            self._root = made
        self._around.append(parent)
        self._open = self._last = made
        if self._tell_start:
            self._tell_start(made)
        return made

    def end(self, tag, /):
        if self._data:
            self._flush()
        if not self._around:
            raise IndexError('pop from empty stack')
        ended = self._last = self._open
        self._open = self._around.pop()
        if self._tell_end:
            self._tell_end(ended)
        return ended

    def _insert(self, made, insert, tell):
        if insert and self._open is not None:
            if self._data:
                self._flush()
            self._open.append(made)
            self._last = made
        if tell:
            tell(made)
        return made

    def comment(self, text, /):
        if self._comment_factory is None:
            from xml.etree.ElementTree import Comment
            self._comment_factory = Comment
        return self._insert(self._comment_factory(text), self._insert_comments, self._tell_comment)

    def pi(self, target, text=None, /):
        if self._pi_factory is None:
            from xml.etree.ElementTree import ProcessingInstruction
            self._pi_factory = ProcessingInstruction
        return self._insert(self._pi_factory(target, text), self._insert_pis, self._tell_pi)

    def close(self):
        if self._data:
            self._flush()
        return self._root


def _named_error(message, code=None, position=None):
    error = ParseError(message)
    if code is not None:
        error.code = code
        error.position = position
    return error


@_named
class XMLParser:
    """Reads XML, and calls the target's methods for what it finds."""

    def __init__(self, *, target=None, encoding=None):
        from _xml_reader import Reader
        self.entity = {}
        self.version = 'Expat 2.7.3'
        self.target = target = TreeBuilder() if target is None else target
        reader = self._reader = Reader(encoding)
        reader.start = getattr(target, 'start', None)
        reader.end = getattr(target, 'end', None)
        reader.data = getattr(target, 'data', None)
        reader.start_namespace = getattr(target, 'start_ns', None)
        reader.end_namespace = getattr(target, 'end_ns', None)
        reader.unknown = self._unknown
        if type(target) is TreeBuilder:
            # Nobody sees in which pieces a text came.
            reader.by_lines = False
            if target._insert_comments:
                reader.comment = target.comment
            if target._insert_pis:
                reader.instruction = target.pi
        else:
            reader.comment = getattr(target, 'comment', None)
            reader.instruction = getattr(target, 'pi', None)
            if (doctype := getattr(target, 'doctype', None)) is not None:
                reader.doctype = lambda name, system, public: doctype(name, public, system)

    def _unknown(self, name, line, column):
        if name not in self.entity:
            raise _named_error(f'undefined entity &{name};: line {line}, column {column}', 11, (line, column))
        if self._reader.data:
            self._reader.data(self.entity[name])

    def _read(self, data, final=False, eager=False):
        from _xml_names import Malformed
        wrong = None
        try:
            self._reader.feed(data, final, eager)
        except Malformed as error:
            wrong = error.args
        if wrong:
            code, message, line, column = wrong
            raise _named_error(f'{message}: line {line}, column {column}', code, (line, column))

    def feed(self, data, /):
        if not isinstance(data, str):
            try:
                data = bytes(memoryview(data))
            except TypeError:
                raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None
        self._read(data)

    def flush(self):
        """Looks at what has come in though it may not be a whole yet."""
        self._read('' if self._reader.decoder is None else b'', eager=True)

    def close(self):
        self._read('' if self._reader.decoder is None and not self._reader.raw else b'', final=True)
        close = getattr(self.target, 'close', None)
        return close() if close else None

    def _parse_whole(self, file, /):
        while data := file.read(65536):
            self.feed(data)
        return self.close()

    def _setevents(self, events_queue, events_to_report=None, /):
        """Appends pairs to the queue: what has happened, and the element or what else it happened to."""
        target, reader = self.target, self._reader
        if type(target) is not TreeBuilder:
            raise TypeError('event handling only supported for ElementTree.TreeBuilder targets')
        append = events_queue.append
        for event in ('end',) if events_to_report is None else events_to_report:
            if isinstance(event, bytes):
                event = event.decode()
            if event == 'start':
                target._tell_start = lambda made, event=event: append((event, made))
            elif event == 'end':
                target._tell_end = lambda made, event=event: append((event, made))
            elif event == 'start-ns':
                reader.start_namespace = lambda prefix, uri, event=event: append((event, (prefix, uri)))
            elif event == 'end-ns':
                reader.end_namespace = lambda prefix, event=event: append((event, None))
            elif event == 'comment':
                target._tell_comment = lambda made, event=event: append((event, made))
                reader.comment = target.comment
            elif event == 'pi':
                target._tell_pi = lambda made, event=event: append((event, made))
                reader.instruction = lambda name, text: target.pi(name, text)
            else:
                raise ValueError(f"unknown event '{event}'")
