import io
import xml.etree.ElementTree as ET


def show(element):
    return element.tag, element.attrib, element.text, element.tail, [show(child) for child in element]


class Log:
    def __init__(self):
        self.seen = []

    def __getattr__(self, name):
        if name not in ('start', 'end', 'data', 'comment', 'pi', 'doctype', 'start_ns', 'end_ns'):
            raise AttributeError(name)
        return lambda *args: self.seen.append((name, *args))

    def close(self):
        return self.seen


DOCUMENTS = (
    '<a>x&lt;&#65;\r\n<![CDATA[<b>]]>]]<b c = "1\n2&amp;&#10;" d=\'"\'/>tail<!-- no --></a >\n<!-- end -->',
    '<a xmlns="u" xmlns:p="v" b="1" p:c="2"><p:d/><e xmlns=""/><f xml:lang="en"/></a>',
    '<!DOCTYPE a PUBLIC "p" "s" [<!ENTITY x "y<b>&z;</b>"><!ENTITY z "q&#38;lt;"><!ATTLIST a b CDATA "d" c NMTOKENS " x  y " e (f|g) #REQUIRED>]>'
    '<a e=" f " g="&z;">&x;&x;</a>',
    '<?xml version="1.0" encoding="utf-8"?><?p  i ?><a><?q?><é ü="ß"/></a>',
)
for document in DOCUMENTS:
    print(show(ET.fromstring(document)))
    parser = ET.XMLParser(target=Log())
    parser.feed(document)
    print(parser.close())
    parser = ET.XMLParser()
    data = document.encode()
    for at in range(0, len(data), 7):
        parser.feed(data[at:at + 7])
    print(ET.tostring(parser.close()) == ET.tostring(ET.fromstring(document)))
for data in ('\ufeff<a>é</a>'.encode(), '<a>é</a>'.encode('utf-16'), '<?xml version="1.0" encoding="latin-1"?><a>é</a>'.encode('latin-1'),
             '<?xml version="1.0" encoding="cp1252"?><a>€</a>'.encode('cp1252')):
    print(ET.fromstring(data).text)

puller = ET.XMLPullParser(['start', 'end', 'start-ns', 'end-ns', 'comment', 'pi'])
for piece in '<ro', 'ot a="1"', '>', 'text<b xmlns:p="u">x</b', '>', '<!-- c --', '>', '<?p i?>', '</root':
    puller.feed(piece)
    print(piece, [(name, getattr(value, 'tag', value)) if name not in ('comment', 'pi') else value.text for name, value in puller.read_events()])
puller.flush()
print([name for name, value in puller.read_events()])
puller.feed('></b>')
try:
    list(puller.read_events())
except ET.ParseError as error:
    print(error)
events = ET.iterparse(io.BytesIO(DOCUMENTS[1].encode()), ['start-ns', 'end'])
print([(name, getattr(value, 'tag', value)) for name, value in events], events.root.tag)

parser = ET.XMLParser(target=ET.TreeBuilder(lambda tag, attributes: ET.Element(tag.upper(), attributes), insert_comments=True, insert_pis=True))
parser.entity['nbsp'] = '_'
parser.feed('<!DOCTYPE a SYSTEM "x"><a>x<!-- 2 -->y&nbsp;<?p q?>z</a>')
print(ET.tostring(parser.close()))
print(ET.fromstringlist(['<a>', 'x</a>']).text, list(ET.XMLID('<a id="1"><b id="2"/></a>')[1]), ET.parse(io.StringIO('<a/>')).getroot().tag)
