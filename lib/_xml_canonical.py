"""The canonical form of XML (C14N 2.0), written as a parser tells what it reads."""

import re

_XML = 'http://www.w3.org/XML/1998/namespace'
_PREFIXED = re.compile(r'\w+:\w+\Z')
_IN_TEXT = str.maketrans({'&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#xD;'})
_IN_VALUE = str.maketrans({'&': '&amp;', '<': '&lt;', '"': '&quot;', '\t': '&#x9;', '\n': '&#xA;', '\r': '&#xD;'})


class C14NWriterTarget:
    """A target of a parser that calls `write` with the canonical text."""

    def __init__(self, write, *, with_comments=False, strip_text=False, rewrite_prefixes=False, qname_aware_tags=None, qname_aware_attrs=None,
                 exclude_attrs=None, exclude_tags=None):
        self._write = write
        self._with_comments = with_comments
        self._strip_text = strip_text
        self._rewrite_prefixes = rewrite_prefixes
        self._qname_aware_tags = set(qname_aware_tags) if qname_aware_tags else None
        self._qname_aware_attrs = set(qname_aware_attrs) if qname_aware_attrs else None
        self._exclude_attrs = set(exclude_attrs) if exclude_attrs else None
        self._exclude_tags = set(exclude_tags) if exclude_tags else None
        self._data = []
        # For each open element pairs of a URI and a prefix: those it declares in the source, and those that are written.
        self._source = [[]]
        self._written = [[(_XML, 'xml')]]
        if not rewrite_prefixes:
            from xml.etree.ElementTree import register_namespace
            self._source.insert(0, list(register_namespace._namespace_map.items()))
        self._prefixes = {}
        self._preserve_space = [False]
        # The start of an element whose text says which prefixes it needs.
        self._pending = None
        self._root_seen = self._root_done = False
        self._ignored = 0

    def _resolve_prefix_name(self, prefixed_name):
        prefix, name = prefixed_name.split(':', 1)
        for uri, declared in _from_inside(self._source):
            if declared == prefix:
                return f'{{{uri}}}{name}'
        raise ValueError(f'Prefix {prefix} of QName "{prefixed_name}" is not declared in scope')

    def _qname(self, qname):
        """The name with its prefix, which is declared if it is not yet, the name alone, and the URI."""
        uri, name = qname[1:].rsplit('}', 1) if qname[:1] == '{' else ('', qname)
        hidden = set()
        for declared, prefix in _from_inside(self._written):
            if declared == uri and prefix not in hidden:
                return _joined(prefix, name), name, uri
            hidden.add(prefix)
        if self._rewrite_prefixes:
            prefix = self._prefixes.setdefault(uri, f'n{len(self._prefixes)}')
            self._written[-1].append((uri, prefix))
            return f'{prefix}:{name}', name, uri
        if not uri and '' not in hidden:
            return name, name, uri
        for declared, prefix in _from_inside(self._source):
            if declared == uri:
                self._written[-1].append((uri, prefix))
                return _joined(prefix, name), name, uri
        if not uri:
            return name, name, uri
        raise ValueError(f'Namespace "{uri}" is not declared in scope')

    def data(self, data):
        if not self._ignored:
            self._data.append(data)

    def _flush(self):
        data = ''.join(self._data)
        self._data.clear()
        if self._strip_text and not self._preserve_space[-1]:
            data = data.strip()
        if self._pending is not None:
            pending, self._pending = self._pending, None
            name = data if data and _PREFIXED.match(data) else None
            self._start(*pending, name)
            if name is not None:
                return
        if data and self._root_seen:
            self._write(data.translate(_IN_TEXT))

    def start_ns(self, prefix, uri):
        if self._ignored:
            return
        # The text before is written with what is declared outside.
        if self._data:
            self._flush()
        self._source[-1].append((uri, prefix or ''))

    def start(self, tag, attrs):
        if self._exclude_tags is not None and (self._ignored or tag in self._exclude_tags):
            self._ignored += 1
            return
        if self._data:
            self._flush()
        self._written.append([])
        if self._qname_aware_tags is not None and tag in self._qname_aware_tags:
            self._pending = tag, attrs
        else:
            self._start(tag, attrs)

    def _start(self, tag, attrs, text_name=None):
        if self._exclude_attrs is not None and attrs:
            attrs = {name: value for name, value in attrs.items() if name not in self._exclude_attrs}
        names = {tag, *attrs}
        resolved = {}
        if text_name is not None:
            resolved[text_name] = self._resolve_prefix_name(text_name)
            names.add(resolved[text_name])
        aware = self._qname_aware_attrs.intersection(attrs) if self._qname_aware_attrs else ()
        for value in [attrs[name] for name in aware]:
            if _PREFIXED.match(value):
                resolved[value] = self._resolve_prefix_name(value)
                names.add(resolved[value])
        # Prefixes are given in the order of URIs.
        known = {name: self._qname(name) for name in sorted(names, key=lambda name: name.split('}', 1))}
        pairs = sorted([(_joined('xmlns', prefix) if prefix else 'xmlns', uri) for uri, prefix in self._written[-1]])
        for name, value in sorted(attrs.items()):
            if name in aware and value in resolved:
                value = known[resolved[value]][0]
            whole, plain, uri = known[name]
            pairs.append((whole if uri else plain, value))
        space = attrs.get(f'{{{_XML}}}space')
        self._preserve_space.append(space == 'preserve' if space else self._preserve_space[-1])
        self._write('<' + known[tag][0] + ''.join([f' {name}="{value.translate(_IN_VALUE)}"' for name, value in pairs]) + '>')
        if text_name is not None:
            self._write(known[resolved[text_name]][0].translate(_IN_TEXT))
        self._root_seen = True
        self._source.append([])

    def end(self, tag):
        if self._ignored:
            self._ignored -= 1
            return
        if self._data:
            self._flush()
        self._write(f'</{self._qname(tag)[0]}>')
        self._preserve_space.pop()
        self._root_done = len(self._preserve_space) == 1
        self._written.pop()
        self._source.pop()

    def _alone(self, text):
        """Writes what may also stand outside of the root, on a line of its own there."""
        if self._root_done:
            self._write('\n')
        elif self._root_seen and self._data:
            self._flush()
        self._write(text)
        if not self._root_seen:
            self._write('\n')

    def comment(self, text):
        if self._with_comments and not self._ignored:
            self._alone(f'<!--{text.translate(_IN_TEXT)}-->')

    def pi(self, target, data):
        if not self._ignored:
            self._alone(f'<?{target} {data.translate(_IN_TEXT)}?>' if data else f'<?{target}?>')


def _joined(prefix, name):
    return f'{prefix}:{name}' if prefix else name


def _from_inside(levels):
    for pairs in reversed(levels):
        yield from pairs


C14NWriterTarget.__module__ = 'xml.etree.ElementTree'
