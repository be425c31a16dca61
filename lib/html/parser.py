"""Reads HTML as it comes, and calls a method for each tag, text, comment and declaration."""

import re
from html import unescape

__all__ = ['HTMLParser']

_BEFORE_ATTRIBUTE = '\t\n\r\f /\'"'
_LETTERS = frozenset('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ')
_NAME = re.compile(r'[^\t\n\r\f />]+')
_GAP = re.compile(r'[\t\n\r\f /]*')
# Between attributes, but not the slash that ends a tag.
_GAP_INSIDE = re.compile(r'(?:[\t\n\r\f ]|/(?!>))*')
_ATTRIBUTE = re.compile(r'[^\t\n\r\f />][^\t\n\r\f /=>]*')
_VALUE = re.compile(r'''[\t\n\r\f ]*=[\t\n\r\f ]*('[^']*'|"[^"]*"|(?!['"])[^>\t\n\r\f ]*)''')
_NUMBER = re.compile(r'&#([0-9]+|[xX][0-9a-fA-F]+)(?=[^0-9a-fA-F])')
_BEGUN_NUMBER = re.compile('[0-9]|[xX][0-9a-fA-F]')
_BEGUN_NAME = re.compile('[a-zA-Z]')
_ENTITY = re.compile(r'&([a-zA-Z][-.a-zA-Z0-9]*)(?=[^a-zA-Z0-9])')
_IN_VALUE = re.compile('&(#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*)[;=]?')
_END_OF_COMMENT = re.compile('--!?>')
_NO_COMMENT = re.compile('-?>')
_END_OF_REFERENCE = re.compile(r'[\s;]')
_NEVER = re.compile(r'\Z')
_SIGN = re.compile('[&<]')
# A reference is no longer than this.
_LONGEST_REFERENCE = 34


class HTMLParser:
    """A subclass says in its `handle_…` methods what is to be done. References to characters in the text become these, unless told otherwise."""

    CDATA_CONTENT_ELEMENTS = ('script', 'style', 'xmp', 'iframe', 'noembed', 'noframes')
    RCDATA_CONTENT_ELEMENTS = ('textarea', 'title')

    _starttag_text = None

    def __init__(self, *, convert_charrefs=True, scripting=False):
        self.convert_charrefs = convert_charrefs
        self.scripting = scripting
        self.reset()

    # ---- for those who use it

    def reset(self):
        """Forgets all that has come."""
        self.rawdata = ''
        self.lasttag = '???'
        self._support_cdata = True
        self.lineno = 1
        self.offset = 0
        self.clear_cdata_mode()

    def feed(self, data):
        """Reads on; what is not complete waits for more."""
        self.rawdata = self.rawdata + data
        self.goahead(0)

    def close(self):
        """Reads what is left as if it were complete."""
        self.goahead(1)

    def getpos(self):
        """Line and column of what is being read."""
        return self.lineno, self.offset

    def get_starttag_text(self):
        """The last start tag as it came."""
        return self._starttag_text

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        pass

    def handle_charref(self, name):
        pass

    def handle_entityref(self, name):
        pass

    def handle_data(self, data):
        pass

    def handle_comment(self, data):
        pass

    def handle_decl(self, decl):
        pass

    def handle_pi(self, data):
        pass

    def unknown_decl(self, data):
        pass

    # ---- elements in which nothing is a tag but their end

    def set_cdata_mode(self, elem, *, escapable=False):
        self.cdata_elem = elem.lower()
        self._escapable = escapable
        if self.cdata_elem == 'plaintext':
            self.interesting = _NEVER
        else:
            end = rf'</{self.cdata_elem}(?=[\t\n\r\f />])'
            self.interesting = re.compile(f'&|{end}' if escapable and not self.convert_charrefs else end, re.IGNORECASE | re.ASCII)

    def clear_cdata_mode(self):
        self.interesting = _SIGN
        self.cdata_elem = None
        self._escapable = True

    def _set_support_cdata(self, flag=True):
        self._support_cdata = flag

    # ---- reading

    def updatepos(self, i, j):
        """Counts the lines from one place to another, and gives the latter."""
        if i < j:
            lines = self.rawdata.count('\n', i, j)
            if lines:
                self.lineno += lines
                self.offset = j - self.rawdata.rindex('\n', i, j) - 1
            else:
                self.offset += j - i
        return j

    def goahead(self, end):
        """Reads as far as it goes, or to the end."""
        rawdata = self.rawdata
        at = 0
        while at < len(rawdata):
            stop = self._end_of_text(at)
            if stop < 0:
                break
            if at < stop:
                self._text(at, stop)
            at = self.updatepos(at, stop)
            if at == len(rawdata):
                break
            after = self._tag(at, end) if rawdata[at] == '<' else self._reference(at, end)
            if after < 0:
                break
            at = self.updatepos(at, after)
        if end and at < len(rawdata):
            self._text(at, len(rawdata))
            at = self.updatepos(at, len(rawdata))
        self.rawdata = rawdata[at:]

    def _text(self, start, stop):
        text = self.rawdata[start:stop]
        self.handle_data(unescape(text) if self.convert_charrefs and self._escapable else text)

    def _end_of_text(self, at):
        """Where something else begins, or -1 if more has to come before that can be said."""
        rawdata = self.rawdata
        if self.convert_charrefs and not self.cdata_elem:
            stop = rawdata.find('<', at)
            if stop < 0:
                begun = rawdata.rfind('&', max(at, len(rawdata) - _LONGEST_REFERENCE))
                if begun >= 0 and not _END_OF_REFERENCE.search(rawdata, begun):
                    return -1
                stop = len(rawdata)
            return stop
        found = self.interesting.search(rawdata, at)
        if found:
            return found.start()
        return -1 if self.cdata_elem else len(rawdata)

    def _tag(self, at, end):
        """Reads what begins with '<', and gives the place behind it, or -1."""
        rawdata = self.rawdata
        sign = rawdata[at + 1:at + 2]
        if sign in _LETTERS and sign:
            after = self.parse_starttag(at)
        elif sign == '/':
            after = self.parse_endtag(at)
        elif rawdata.startswith('<!--', at):
            after = self.parse_comment(at)
        elif sign == '?':
            after = self.parse_pi(at)
        elif sign == '!':
            after = self.parse_html_declaration(at)
        elif sign or end:
            self.handle_data('<')
            return at + 1
        else:
            return -1
        if after < 0 and end:
            self._unfinished(at)
            return len(rawdata)
        return after

    def _unfinished(self, at):
        """What begins with '<' and has no end; of tags nothing is told."""
        rawdata = self.rawdata
        if rawdata.startswith('</', at):
            if at + 2 == len(rawdata):
                self.handle_data('</')
            elif rawdata[at + 2] not in _LETTERS:
                self.handle_comment(rawdata[at + 2:])
        elif rawdata.startswith('<!--', at):
            stop = len(rawdata)
            for ending in ('--!', '--', '-'):
                if rawdata.endswith(ending, at + 4):
                    stop -= len(ending)
                    break
            self.handle_comment(rawdata[at + 4:stop])
        elif rawdata.startswith('<![CDATA[', at):
            if self._support_cdata:
                self.unknown_decl(rawdata[at + 3:])
            else:
                self.handle_comment(rawdata[at + 2:])
        elif rawdata[at:at + 9].lower() == '<!doctype':
            self.handle_decl(rawdata[at + 2:])
        elif rawdata.startswith('<!', at):
            self.handle_comment(rawdata[at + 2:])
        elif rawdata.startswith('<?', at):
            self.handle_pi(rawdata[at + 2:])

    def _reference(self, at, end):
        """Reads what begins with '&', where references are told as they are."""
        rawdata = self.rawdata
        is_number = rawdata.startswith('&#', at)
        handle = self.handle_charref if is_number else self.handle_entityref
        found = (_NUMBER if is_number else _ENTITY).match(rawdata, at)
        if found:
            handle(found.group(1))
            return found.end() + (rawdata[found.end()] == ';')
        sign = '&#' if is_number else '&'
        begins = at + len(sign)
        if (_BEGUN_NUMBER if is_number else _BEGUN_NAME).match(rawdata, begins):
            # It may go on.
            if not end:
                return -1
            handle(rawdata[begins:])
            return len(rawdata)
        if begins + is_number >= len(rawdata):
            return -1
        self.handle_data(sign)
        return begins

    # ---- tags

    def check_for_whole_start_tag(self, i):
        """The place behind the '>' of a tag, or -1 if it has not come."""
        return self._end_of_tag(i + 1)

    def _end_of_tag(self, at):
        """The place behind the tag with a name here; in quotation marks a '>' is no end."""
        rawdata = self.rawdata
        at = _GAP.match(rawdata, _NAME.match(rawdata, at).end()).end()
        # An attribute needs a gap or the end of a quoted value before it.
        while rawdata[at - 1] in _BEFORE_ATTRIBUTE:
            found = _ATTRIBUTE.match(rawdata, at)
            if not found:
                break
            found = _VALUE.match(rawdata, found.end()) or found
            at = _GAP.match(rawdata, found.end()).end()
        return at + 1 if rawdata[at:at + 1] == '>' else -1

    def parse_starttag(self, i):
        self._starttag_text = None
        end = self.check_for_whole_start_tag(i)
        if end < 0:
            return end
        rawdata = self.rawdata
        self._starttag_text = rawdata[i:end]
        found = _NAME.match(rawdata, i + 1)
        self.lasttag = tag = found.group().lower()
        attrs, at = self._attributes(_GAP_INSIDE.match(rawdata, found.end()).end(), end)
        rest = rawdata[at:end].strip()
        if rest not in ('>', '/>'):
            self.handle_data(rawdata[i:end])
            return end
        if rest == '/>':
            self.handle_startendtag(tag, attrs)
            return end
        self.handle_starttag(tag, attrs)
        if tag in self.CDATA_CONTENT_ELEMENTS or tag == 'plaintext' or self.scripting and tag == 'noscript':
            self.set_cdata_mode(tag)
        elif tag in self.RCDATA_CONTENT_ELEMENTS:
            self.set_cdata_mode(tag, escapable=True)
        return end

    def _attributes(self, at, end):
        """Pairs of names and values, and the place where no more of them are."""
        rawdata = self.rawdata
        attrs = []
        while at < end:
            found = _ATTRIBUTE.match(rawdata, at)
            if not found:
                break
            value = None
            at = found.end()
            valued = _VALUE.match(rawdata, at)
            if valued:
                value = valued.group(1)
                at = valued.end()
                if value[:1] in ('"', "'") and value:
                    value = value[1:-1]
                if value:
                    value = _IN_VALUE.sub(_said_in_value, value)
            attrs.append((found.group().lower(), value))
            at = _GAP_INSIDE.match(rawdata, at).end()
        return attrs, at

    def parse_endtag(self, i):
        rawdata = self.rawdata
        if rawdata.find('>', i + 2) < 0:
            return -1
        if rawdata[i + 2] not in _LETTERS:
            return i + 3 if rawdata[i + 2] == '>' else self.parse_bogus_comment(i)
        end = self._end_of_tag(i + 2)
        if end >= 0:
            self.handle_endtag(_NAME.match(rawdata, i + 2).group().lower())
            self.clear_cdata_mode()
        return end

    # ---- what else begins with '<'

    def parse_comment(self, i, report=True):
        if not self.rawdata.startswith('<!--', i):
            raise AssertionError('unexpected call to parse_comment()')
        found = _END_OF_COMMENT.search(self.rawdata, i + 4) or _NO_COMMENT.match(self.rawdata, i + 4)
        if not found:
            return -1
        if report:
            self.handle_comment(self.rawdata[i + 4:found.start()])
        return found.end()

    def parse_bogus_comment(self, i, report=1):
        if self.rawdata[i:i + 2] not in ('<!', '</'):
            raise AssertionError('unexpected call to parse_bogus_comment()')
        return self._up_to('>', i + 2, self.handle_comment if report else None)

    def _up_to(self, end, start, handle, given=None):
        """Hands over what stands up to an end; gives the place behind this, or -1."""
        at = self.rawdata.find(end, start)
        if at < 0:
            return -1
        if handle:
            handle(self.rawdata[start if given is None else given:at])
        return at + len(end)

    def parse_html_declaration(self, i):
        rawdata = self.rawdata
        if rawdata[i:i + 2] != '<!':
            raise AssertionError('unexpected call to parse_html_declaration()')
        if rawdata.startswith('<!--', i):
            return self.parse_comment(i)
        if rawdata.startswith('<![CDATA[', i):
            if self._support_cdata:
                return self._up_to(']]>', i + 9, self.unknown_decl, i + 3)
            return self.parse_bogus_comment(i)
        if rawdata[i:i + 9].lower() == '<!doctype':
            return self._up_to('>', i + 9, self.handle_decl, i + 2)
        return self.parse_bogus_comment(i)

    def parse_pi(self, i):
        if not self.rawdata.startswith('<?', i):
            raise AssertionError('unexpected call to parse_pi()')
        return self._up_to('>', i + 2, self.handle_pi)


def _said_in_value(found):
    """What a reference in a value of an attribute says; a name without a semicolon is none when an equals sign follows or it goes on."""
    reference = found.group()
    if reference[-1] == '=' and reference[1] != '#':
        return reference
    if reference[1] == '#' or reference[-1] == ';':
        return unescape(reference)
    from html.entities import html5
    return html5.get(reference[1:], reference)
