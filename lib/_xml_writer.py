"""Trees of elements as text: XML, HTML or the text alone. An element is written in pieces."""

HTML_EMPTY = {'area', 'base', 'basefont', 'br', 'col', 'embed', 'frame', 'hr', 'img', 'input', 'isindex', 'link', 'meta', 'param', 'source', 'track', 'wbr'}
namespace_map = {
    'http://www.w3.org/XML/1998/namespace': 'xml', 'http://www.w3.org/1999/xhtml': 'html', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
    'http://schemas.xmlsoap.org/wsdl/': 'wsdl', 'http://www.w3.org/2001/XMLSchema': 'xs', 'http://www.w3.org/2001/XMLSchema-instance': 'xsi',
    'http://purl.org/dc/elements/1.1/': 'dc',
}


def _refuse(value):
    raise TypeError(f'cannot serialize {value!r} (type {type(value).__name__})')


def _escaped(text):
    try:
        if '&' in text:
            text = text.replace('&', '&amp;')
        if '<' in text:
            text = text.replace('<', '&lt;')
        if '>' in text:
            text = text.replace('>', '&gt;')
        return text
    except (TypeError, AttributeError):
        _refuse(text)


def _escaped_value(text):
    text = _escaped(text)
    for character, entity in ('"', '&quot;'), ('\r', '&#13;'), ('\n', '&#10;'), ('\t', '&#09;'):
        if character in text:
            text = text.replace(character, entity)
    return text


def _escaped_html_value(text):
    try:
        return text.replace('&', '&amp;').replace('>', '&gt;').replace('"', '&quot;')
    except (TypeError, AttributeError):
        _refuse(text)


def write_text(write, element):
    for part in element.itertext():
        write(part)
    if element.tail:
        write(element.tail)


class Writer:
    """Knows the names of all elements below one, with the prefixes that their namespaces get."""

    def __init__(self, element, default_namespace, html, short_empty):
        from xml.etree.ElementTree import Comment, ProcessingInstruction, QName
        self.comment, self.instruction, self.qualified = Comment, ProcessingInstruction, QName
        self.html = html
        self.short_empty = short_empty
        self.default = default_namespace
        self.names = {None: None}
        self.namespaces = {default_namespace: ''} if default_namespace else {}
        for part in element.iter():
            tag = part.tag
            if isinstance(tag, QName):
                self._add(tag.text)
            elif isinstance(tag, str):
                self._add(tag)
            elif tag is not None and tag is not Comment and tag is not ProcessingInstruction:
                _refuse(tag)
            for key, value in part.items():
                self._add(key.text if isinstance(key, QName) else key)
                if isinstance(value, QName):
                    self._add(value.text)
            if isinstance(part.text, QName):
                self._add(part.text.text)

    def _add(self, name):
        if name in self.names:
            return
        try:
            if name[:1] == '{':
                uri, plain = name[1:].rsplit('}', 1)
                prefix = self.namespaces.get(uri)
                if prefix is None:
                    prefix = namespace_map.get(uri)
                    if prefix is None:
                        prefix = f'ns{len(self.namespaces)}'
                    if prefix != 'xml':
                        self.namespaces[uri] = prefix
                self.names[name] = f'{prefix}:{plain}' if prefix else plain
            else:
                if self.default:
                    raise ValueError('cannot use non-qualified names with default_namespace option')
                self.names[name] = name
        except TypeError:
            _refuse(name)

    def write(self, write, element, top=True):
        tag = element.tag
        text = element.text
        if tag is self.comment or tag is self.instruction:
            inner = _escaped(text) if self.html else text
            write(f'<!--{inner}-->' if tag is self.comment else f'<?{inner}?>')
        elif (name := self.names[tag.text if isinstance(tag, self.qualified) else tag]) is None:
            if text:
                write(_escaped(text))
            for child in element:
                self.write(write, child, False)
        else:
            self._write_named(write, element, name, text, top)
        if element.tail:
            write(_escaped(element.tail))

    def _write_named(self, write, element, name, text, top):
        write('<' + name)
        escaped_value = _escaped_html_value if self.html else _escaped_value
        if top:
            for uri, prefix in sorted(self.namespaces.items(), key=lambda pair: pair[1]):
                write(f' xmlns{":" + prefix if prefix else ""}="{escaped_value(uri)}"')
        for key, value in element.items():
            key = self.names[key.text if isinstance(key, self.qualified) else key]
            write(f' {key}="{self.names[value.text] if isinstance(value, self.qualified) else escaped_value(value)}"')
        lower = name.lower() if self.html else None
        if not self.html and not text and not len(element) and self.short_empty:
            write(' />')
            return
        write('>')
        if text:
            write(text if lower in ('script', 'style') else _escaped(text))
        for child in element:
            self.write(write, child, False)
        if lower not in HTML_EMPTY:
            write(f'</{name}>')
