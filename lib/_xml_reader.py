# Hidden: CPython has this in C.
"""A reader of XML that tells what it finds by calls, as text or bytes come in. What entities may blow up to is bounded."""

import codecs
import re

from _xml_declarations import TypeReader, read_version
from _xml_names import BLANK, ERRORS, NAME, PLAIN, Incomplete, Malformed

_XML = 'http://www.w3.org/XML/1998/namespace'
_XMLNS = 'http://www.w3.org/2000/xmlns/'
# Entities may make up this much, and more only up to a multiple of what came in.
_FREE_EXPANSION = 8 << 20
_MOST_AMPLIFICATION = 100

_BAD = re.compile('[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]')
_MARKUP = re.compile('[<&]')
_BLANKS = re.compile(BLANK + '*+')
_QUALIFIED = re.compile(NAME)
_PLAIN = re.compile(PLAIN)
_START_TAG = re.compile(rf'<({NAME})((?:{BLANK}++{NAME}{BLANK}*+={BLANK}*+(?:"[^<"]*+"|\'[^<\']*+\'))*+){BLANK}*+(/?)>')
_END_TAG = re.compile(rf'</({NAME}){BLANK}*+>')
_ATTRIBUTE = re.compile(rf'({NAME}){BLANK}*+={BLANK}*+("[^"]*+"|\'[^\']*+\')')
_REFERENCE = re.compile(rf'&(?:({PLAIN})|\#x([0-9a-fA-F]+)|\#([0-9]+));')
_PREDEFINED = {'lt': '<', 'gt': '>', 'amp': '&', 'quot': '"', 'apos': "'"}
_DECLARED_ENCODING = re.compile(rb'<\?xml[^>]*?[ \t\r\n]encoding[ \t\r\n]*=[ \t\r\n]*["\']([A-Za-z0-9._:-]+)["\']')
_MARKS = (b'\xef\xbb\xbf', 'utf-8'), (b'\xfe\xff', 'utf-16-be'), (b'\xff\xfe', 'utf-16-le')


class Reader:
    """Calls its attributes `start(name, attributes)`, `end(name)`, `data(text)`, `comment(text)`, `instruction(target, text)`,
    `start_namespace(prefix, uri)`, `end_namespace(prefix)`, `doctype(name, system, public)`, where they are not None, and `unknown(name)` for
    entities that may be declared elsewhere. Names with a namespace are '{uri}name'."""

    def __init__(self, encoding=None, namespaced=True):
        # Otherwise names stay as they are, and the attributes that bind prefixes are attributes like others.
        self.namespaced = namespaced
        self.start = self.end = self.data = self.comment = self.instruction = None
        self.start_namespace = self.end_namespace = self.doctype = self.unknown = None
        # Whether each line of a text is told apart.
        self.by_lines = True
        self.encoding = encoding
        self.decoder = None
        self.raw = b''
        self.text = ''
        self.at = 0
        # The line and column where `text` begins, whether a line may end there, and where the text has a character that is none.
        self.line, self.column = 1, 0
        self.after_return = False
        self.bad = None
        # Whether that is a character whose bytes are not all there.
        self.cut = False
        # A token that is not complete is looked at again only when there is twice as much.
        self.waiting = 0
        self.phase = self._begin
        self.alone = self.external = False
        self.entities = {}
        # Whether there are declarations of any, also of those that only declarations use.
        self.declares_entities = False
        self.defaults = {}
        self.typed = self.type_told = False
        self.tags = []
        self.bindings = {'xml': _XML}
        self.element_names = {}
        self.attribute_names = {}
        # Texts around the entity that is read, and in the outermost where the reference is.
        self.outer = []
        self.reference = 0
        self.fed = self.expanded = 0
        self.final = False
        self.finished = False

    # What comes in.

    def feed(self, data, final=False, eager=False):
        if self.finished:
            self.refuse('finished', self.at)
        try:
            self._take(data, final)
            self.final = final
            remaining = len(self.text) - self.at
            if not (final or eager) and remaining < 2 * self.waiting:
                return
            began = self.at
            try:
                while self.phase():
                    pass
            except Incomplete as incomplete:
                if self.bad is None and final:
                    place = incomplete.args[0]
                    self.refuse('nothing' if place is None else 'unclosed', len(self.text) if place is None else place)
            if self.bad is not None:
                self.refuse('partial' if self.cut else 'invalid', self.bad)
            self.waiting = remaining if self.at == began else 0
            self._forget()
        except BaseException:
            self.finished = True
            raise
        self.finished = final

    def _take(self, data, final):
        if isinstance(data, str):
            text = data
            if self.encoding is None and self.decoder is None:
                self.encoding = 'utf-8'
            if not self.fed and text.startswith('\ufeff'):
                text = text[1:]
            self.fed += len(text)
        else:
            self.fed += len(data)
            text = self._decoded(data, final)
        if self.after_return:
            text = '\r' + text
            self.after_return = False
        if text.endswith('\r') and not final:
            text = text[:-1]
            self.after_return = True
        if '\r' in text:
            text = text.replace('\r\n', '\n').replace('\r', '\n')
        if self.bad is None:
            if found := _BAD.search(text):
                # What UTF-8 has no form for is the caller's error.
                if isinstance(data, str):
                    data.encode('utf-8')
                self.bad = len(self.text) + found.start()
                text = text[:found.start()]
            self.text += text

    def _decoded(self, data, final):
        if self.decoder is None:
            data = self.raw = self.raw + data
            if not final and len(data) < 4 or data.startswith(b'<?xml'[:max(len(data), 4)]) and b'?>' not in data and not final:
                return ''
            for mark, encoding in _MARKS:
                if data.startswith(mark):
                    data = data[len(mark):]
                    break
            else:
                encoding = 'utf-16-be' if data.startswith(b'\0<') else 'utf-16-le' if data.startswith(b'<\0') else None
            if self.encoding is not None:
                encoding = self.encoding
            elif encoding is None:
                encoding = 'utf-8'
                if declared := _DECLARED_ENCODING.match(data):
                    encoding = declared[1].decode()
                    if encoding.lower().startswith('utf-16'):
                        raise Malformed(*ERRORS['encoding'], 1, declared.start(1))
            if encoding.lower().replace('_', '-') not in ('utf-8', 'utf-16-be', 'utf-16-le', 'utf-16', 'us-ascii', 'ascii', 'iso-8859-1'):
                # Only encodings of one byte a character can be told to a parser.
                if len(bytes(range(256)).decode(encoding, 'replace')) != 256:
                    raise ValueError('multi-byte encodings are not supported')
            self.decoder = codecs.getincrementaldecoder(encoding)()
            self.raw = b''
        try:
            return self.decoder.decode(data, final)
        except UnicodeDecodeError as error:
            self.cut = error.reason == 'unexpected end of data'
            return error.object[:error.start].decode(error.encoding) + '\uffff'

    def _forget(self):
        """Drops what has been read, when it is much or all."""
        if self.at > 4096 or self.at == len(self.text):
            self.line, self.column = self.position(self.at)
            self.text = self.text[self.at:]
            if self.bad is not None:
                self.bad -= self.at
            self.at = 0

    def position(self, at):
        before = self.text[:at] if not self.outer else self.outer[0][0][:at]
        ends = before.count('\n')
        if not ends:
            return self.line, self.column + len(before)
        return self.line + ends, len(before) - before.rindex('\n') - 1

    def refuse(self, error, at):
        """Raises an error at a place of the text; in an entity at that of the reference."""
        code, message = ERRORS[error]
        raise Malformed(code, message, *self.position(self.reference if self.outer else at))

    # What stands around the document's element.

    def _begin(self):
        text = self.text
        if not text and not self.final:
            raise Incomplete(None)
        if text.startswith('<?xml') and (len(text) == 5 or text[5] in ' \t\n?'):
            end = text.find('?>')
            if end < 0:
                raise Incomplete(0)
            self.alone = read_version(self, text, end)[1]
            self.at = end + 2
        elif not self.final and len(text) < 6 and '<?xml '.startswith(text):
            raise Incomplete(0)
        self.phase = self._prolog
        return True

    def _prolog(self):
        """One thing before or behind the document's element."""
        text = self.text
        before = self.phase == self._prolog
        at = _BLANKS.match(text, self.at).end()
        if at == len(text):
            self.at = at
            if before or not self.final:
                raise Incomplete(None)
            return False
        wrong = 'syntax' if before else 'junk'
        two = text[at:at + 2]
        if two == '<?':
            self._tell(*self.scan_instruction(at))
        elif two == '<!':
            if text.startswith('<!--', at):
                self._tell(*self.scan_comment(at))
            elif before and not self.typed and text.startswith('<!DOCTYPE', at):
                self._read_type(at)
            elif text.startswith('<![', at) or re.compile('<![A-Z]+[ \t\n]').match(text, at):
                self.refuse(wrong, at)
            elif re.compile('<!(-|[A-Za-z]*)?$').match(text, at):
                raise Incomplete(at)
            else:
                self.refuse('invalid', at + 2)
        elif two == '<':
            raise Incomplete(at)
        elif two[0] == '<' and _PLAIN.match(two[1]):
            if not before:
                self.refuse(wrong, at)
            self.phase = self._content
            self.at = at
        elif two[0] == '<':
            self.refuse('invalid', at + 1)
        elif name := _QUALIFIED.match(text, at):
            if name.end() < len(text) and text[name.end()] not in ' \t\n':
                self.refuse('invalid', name.end())
            self.refuse(wrong, at)
        else:
            self.refuse('invalid' if two[0] in '&=' or _PLAIN.match('a' + two[0]) is None else wrong, at)
        return True

    def _epilog(self):
        return self._prolog()

    def _tell(self, kind, told, end):
        self.at = end
        if kind == 'comment':
            if self.comment:
                self.comment(told)
        elif self.instruction:
            self.instruction(*told)

    def _read_type(self, at):
        reader = TypeReader(self, at)
        reader.read()
        self.at = reader.at
        self.typed = True
        for kind, told in reader.told:
            self._tell(kind, told, self.at)
        self.external = reader.external

    def tell_type(self, name, system, public):
        if self.doctype and not self.type_told:
            self.type_told = True
            self.doctype(name, system, public)

    def scan_comment(self, at):
        text = self.text
        end = text.find('--', at + 4)
        if end < 0 or end + 2 == len(text):
            raise Incomplete(at)
        if text[end + 2] != '>':
            self.refuse('invalid', end + 2)
        return 'comment', text[at + 4:end], end + 3

    def scan_instruction(self, at):
        text = self.text
        name = _PLAIN.match(text, at + 2)
        if name is None:
            if len(text) == at + 2:
                raise Incomplete(at)
            self.refuse('invalid', at + 2)
        stop = name.end()
        if stop == len(text):
            raise Incomplete(at)
        if name[0].lower() == 'xml':
            self.refuse('misplaced' if name[0] == 'xml' else 'invalid', at if name[0] == 'xml' else stop)
        if text[stop] not in ' \t\n?':
            self.refuse('invalid', stop)
        end = text.find('?>', stop)
        if end < 0:
            raise Incomplete(at)
        if text[stop] == '?' and end != stop:
            self.refuse('invalid', stop + 1)
        return 'instruction', (name[0], text[stop:end].lstrip(' \t\n')), end + 2

    # Elements, and what is in them.

    def _content(self):
        """Reads on until the document's element ends."""
        while True:
            text, at = self.text, self.at
            found = _MARKUP.search(text, at)
            stop = found.start() if found else len(text)
            if stop > at:
                data = text[at:stop]
                if ']]>' in data:
                    self._send(data[:data.index(']]>')])
                    self.refuse('invalid', at + data.index(']]>') + 2)
                if found is None and not self.final and not self.outer and self.bad is None:
                    # These may be part of what ends a section.
                    stop -= len(data) - len(data[:-2] + data[-2:].rstrip(']'))
                    data = text[at:stop]
                    self.at = stop
                    self._send(data)
                    raise Incomplete(None)
                self.at = at = stop
                self._send(data)
            if found is None:
                if not self.outer:
                    raise Incomplete(None)
                self._leave_entity()
                continue
            try:
                if self._markup(text, at):
                    self.phase = self._epilog
                    return True
            except Incomplete:
                if self.outer:
                    self.refuse('unclosed', at)
                raise

    def _send(self, data):
        if self.data is None or not data:
            return
        if not self.by_lines or '\n' not in data:
            self.data(data)
            return
        for number, line in enumerate(data.split('\n')):
            if number:
                self.data('\n')
            if line:
                self.data(line)

    def _markup(self, text, at):
        """What begins with < or &; True if the document's element has ended."""
        if text[at] == '&':
            self._reference(text, at)
            return False
        if found := _START_TAG.match(text, at):
            return self._start(found, at)
        following = text[at + 1:at + 2]
        if following == '/':
            found = _END_TAG.match(text, at)
            if found is None:
                self._refuse_end_tag(text, at)
            tag = self.tags[-1]
            if self.outer and len(self.tags) <= self.outer[-1][2]:
                self.refuse('asynchronous', at)
            if tag[0] != found[1]:
                self.refuse('mismatch', at + 2)
            self.at = found.end()
            return self._end()
        if following == '!':
            if text.startswith('<!--', at):
                self._tell(*self.scan_comment(at))
            elif text.startswith('<![CDATA[', at):
                end = text.find(']]>', at + 9)
                if end < 0:
                    if self.final and self.bad is None:
                        self._send(text[at + 9:])
                        self.refuse('section', len(text))
                    raise Incomplete(at)
                self.at = end + 3
                self._send(text[at + 9:end])
            else:
                for wanted in ('<!--', '<![CDATA['):
                    if wanted.startswith(text[at:at + len(wanted)]):
                        raise Incomplete(at)
                wanted = '<!--' if text[at + 2] == '-' else '<![CDATA['
                same = 2
                while text[at + same] == wanted[same]:
                    same += 1
                self.refuse('invalid', at + same)
        elif following == '?':
            self._tell(*self.scan_instruction(at))
        else:
            self._refuse_start_tag(text, at)
        return False

    def _start(self, found, at):
        name, pairs, empty = found.groups()
        attributes = {}
        declared = self.defaults.get(name)
        saved = None
        if pairs or declared:
            attributes, saved = self._attributes(name, pairs, found.start(2), at, declared)
        expanded = name if not self.namespaced else self.element_names.get(name) or self._expanded(name, at)
        self.tags.append((name, expanded, saved))
        self.at = found.end()
        if self.start:
            self.start(expanded, attributes)
        return self._end() if empty else False

    def _end(self):
        name, expanded, saved = self.tags.pop()
        if self.end:
            self.end(expanded)
        if saved:
            self.bindings, self.element_names, self.attribute_names, prefixes = saved
            if self.end_namespace:
                for prefix in reversed(prefixes):
                    self.end_namespace(prefix)
        return not self.tags

    def _binds(self, name):
        """Does an attribute of this name bind a prefix?"""
        return self.namespaced and name[:5] == 'xmlns' and (len(name) == 5 or name[5] == ':')

    def _attributes(self, element, pairs, start, at, declared):
        """The attributes by their whole names, and what the namespaces were before if they are changed."""
        raw = {}
        namespaces = {}
        for found in _ATTRIBUTE.finditer(pairs):
            name, value = found.groups()
            if name in raw or name in namespaces:
                self.refuse('duplicate', start + found.start())
            value = value[1:-1]
            if '&' in value or '\n' in value or '\t' in value:
                value = self.value(value, start + found.start(2) + 1, at)
            if declared and name in declared and declared[name][0]:
                value = ' '.join(filter(None, value.split(' ')))
            (namespaces if self._binds(name) else raw)[name] = value
        if declared:
            for name, (_, value) in declared.items():
                if value is not None and name not in raw and name not in namespaces:
                    (namespaces if self._binds(name) else raw)[name] = value
        if not self.namespaced:
            return raw, None
        saved = self._declare(namespaces, at) if namespaces else None
        attributes = {}
        for name, value in raw.items():
            if ':' in name:
                name = self.attribute_names.get(name) or self._expanded(name, at, True)
                if name in attributes:
                    self.refuse('duplicate', at)
            attributes[name] = value
        return attributes, saved

    def _declare(self, namespaces, at):
        saved = self.bindings, self.element_names, self.attribute_names, [name[6:] for name in namespaces]
        bindings = self.bindings = self.bindings.copy()
        self.element_names = {}
        self.attribute_names = {}
        for name, uri in namespaces.items():
            prefix = name[6:]
            if prefix == 'xmlns':
                self.refuse('xmlns', at)
            if prefix == 'xml':
                if uri != _XML:
                    self.refuse('xml', at)
            elif uri == _XML or uri == _XMLNS:
                self.refuse('reserved', at)
            elif prefix and not uri:
                self.refuse('undeclared', at)
            if '}' in uri:
                self.refuse('syntax', at)
            bindings[prefix] = uri
            if self.start_namespace:
                self.start_namespace(prefix, uri)
        return saved

    def _expanded(self, name, at, attribute=False):
        prefix, colon, rest = name.partition(':')
        if colon:
            uri = self.bindings.get(prefix)
            if uri is None:
                self.refuse('prefix', at)
        else:
            uri, rest = self.bindings.get(''), name
        whole = f'{{{uri}}}{rest}' if uri else name
        (self.attribute_names if attribute else self.element_names)[name] = whole
        return whole

    # References, and the texts they stand for.

    def numbered(self, hexadecimal, decimal, at):
        digits = (hexadecimal or decimal).lstrip('0')
        number = int(digits or '0', 16 if hexadecimal else 10) if len(digits) < 8 else 0
        if number > 0x10ffff or _BAD.match(chr(number)) and number != 13:
            self.refuse('number', at)
        return chr(number)

    def _check_reference(self, text, at):
        found = _REFERENCE.match(text, at)
        if found is not None:
            return found
        stop = re.compile(rf'&(?:{PLAIN}|\#(?:x[0-9a-fA-F]*|[0-9]*))?+').match(text, at).end()
        if stop == len(text):
            raise Incomplete(at)
        self.refuse('invalid', stop)

    def _reference(self, text, at):
        found = self._check_reference(text, at)
        name = found[1]
        if name is None:
            character = self.numbered(found[2], found[3], at)
            self.at = found.end()
            self._send(character)
            return
        if name in _PREDEFINED:
            self.at = found.end()
            self._send(_PREDEFINED[name])
            return
        entity = self._entity(name, at)
        if entity is None or entity.text is None:
            if self.outer:
                at = self.reference
            self.at = found.end()
            if self.unknown:
                self.unknown(name, *self.position(at))
            return
        if not self.outer:
            self.reference = at
        self._open(entity, at)
        self.outer.append((text, found.end(), len(self.tags), entity))
        self.text, self.at = entity.text, 0

    def _entity(self, name, at, wrong_at=None):
        """The entity, or None for one that may be declared where nobody looks."""
        entity = self.entities.get(name)
        if entity is None:
            if not self.external or self.alone:
                self.refuse('undefined', at if wrong_at is None else wrong_at)
        elif entity.open:
            self.refuse('recursive', at if wrong_at is None else wrong_at)
        elif entity.binary:
            self.refuse('binary', at)
        return entity

    def _open(self, entity, at):
        entity.open = True
        self.expanded += len(entity.text)
        if self.expanded > _FREE_EXPANSION and self.fed + self.expanded > self.fed * _MOST_AMPLIFICATION:
            self.refuse('amplified', at)

    def _leave_entity(self):
        text, at, depth, entity = self.outer[-1]
        if len(self.tags) != depth:
            self.refuse('asynchronous', at)
        entity.open = False
        self.outer.pop()
        self.text, self.at = text, at

    def value(self, text, place, tag):
        """The value of an attribute, which stands at a place of the tag at another one."""
        parts = []
        outer = []
        at = 0
        while True:
            start = text.find('&', at)
            part = text[at:] if start < 0 else text[at:start]
            if outer and '<' in part:
                self.refuse('invalid', tag)
            parts.append(part.replace('\n', ' ').replace('\t', ' '))
            if start < 0:
                if not outer:
                    return ''.join(parts)
                text, at, entity = outer.pop()
                entity.open = False
                continue
            here = tag if outer else place + start
            found = _REFERENCE.match(text, start)
            if found is None:
                if outer:
                    self.refuse('invalid', tag)
                stop = re.compile(rf'&(?:{PLAIN}|\#(?:x[0-9a-fA-F]*|[0-9]*))?+').match(text, start).end()
                self.refuse('invalid', place + stop)
            name = found[1]
            at = found.end()
            if name is None:
                parts.append(self.numbered(found[2], found[3], here))
            elif name in _PREDEFINED:
                parts.append(_PREDEFINED[name])
            elif (entity := self._entity(name, here, tag)) is not None:
                if entity.text is None:
                    self.refuse('external', here)
                self._open(entity, here)
                outer.append((text, at, entity))
                text, at = entity.text, 0

    # Where exactly a tag is wrong.

    def _past_name(self, text, at, token):
        found = _QUALIFIED.match(text, at)
        end = found.end() if found else at
        if end == len(text):
            raise Incomplete(token)
        if not found:
            self.refuse('invalid', at)
        if text[end] == ':':
            if ':' in found[0]:
                self.refuse('invalid', end)
            if end + 1 == len(text):
                raise Incomplete(token)
            self.refuse('invalid', end + 1)
        return end

    def _refuse_end_tag(self, text, at):
        end = _BLANKS.match(text, self._past_name(text, at + 2, at)).end()
        if end == len(text):
            raise Incomplete(at)
        self.refuse('invalid', end)

    def _refuse_start_tag(self, text, at):
        end = self._past_name(text, at + 1, at)
        while True:
            start = _BLANKS.match(text, end).end()
            if start == len(text) or text[start] == '/' and start + 1 == len(text):
                raise Incomplete(at)
            if text[start] == '/':
                self.refuse('invalid', start + 1)
            if start == end:
                self.refuse('invalid', start)
            end = _BLANKS.match(text, self._past_name(text, start, at)).end()
            if end < len(text) and text[end] != '=':
                self.refuse('invalid', end)
            end = _BLANKS.match(text, end + 1).end()
            if end >= len(text):
                raise Incomplete(at)
            quote = text[end]
            if quote not in '"\'':
                self.refuse('invalid', end)
            stop = re.compile(f'[<{quote}]').search(text, end + 1)
            references = text.find('&', end, stop.start() if stop else len(text))
            if references >= 0 and _REFERENCE.match(text, references) is None:
                self._check_reference(text, references)
            if stop is None:
                raise Incomplete(at)
            if stop[0] == '<':
                self.refuse('invalid', stop.start())
            end = stop.end()
