import copy
import io
import pickle
import xml.etree.ElementTree as ET
from xml.sax.saxutils import escape, quoteattr, unescape


def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


DOCUMENT = '<root xmlns="urn:d" xmlns:p="urn:p" a="1&lt;&quot;&#10;"><p:b p:c="2">t&amp;é</p:b><e/><f>x<g/>y</f>tail</root>'
root = ET.fromstring(DOCUMENT)
for keywords in ({}, {'encoding': 'unicode', 'xml_declaration': True}, {'encoding': 'latin-1'}, {'default_namespace': 'urn:d'}, {'method': 'html'},
                 {'method': 'text', 'encoding': 'utf-8'}, {'short_empty_elements': False}, {'method': 'no'}):
    attempt(ET.tostring, root, **keywords)
print(ET.tostringlist(root, 'unicode'))
ET.register_namespace('reg', 'urn:p')
ET.dump(root)
attempt(ET.register_namespace, 'ns1', 'x')
del ET.register_namespace._namespace_map['urn:p']
element = ET.Element('{u}a', {'{v}x': ET.QName('w', 'q')}, y='\t"')
element.append(ET.Comment('c<'))
element.append(ET.PI('p', 'x'))
child = ET.SubElement(element, 'n', k='v')
child.tail = 't'
ET.SubElement(element, None).text = 'nothing'
attempt(ET.tostring, element)
attempt(ET.tostring, ET.Element('a', {'k': 5}))
attempt(ET.tostring, element, default_namespace='u')
print(ET.tostring(ET.XML('<html><script>a &lt; b</script><br/><p class="&amp;&quot;">a &lt; b</p></html>'), method='html'))
tree = ET.ElementTree(ET.fromstring('<a><b>1</b>x<c><d/><e>t</e></c></a>'))
ET.indent(tree)
stream = io.BytesIO()
tree.write(stream, 'utf-8', True)
print(stream.getvalue().decode())

OTHER = ('<!-- a --><?p x?><r xmlns:b="B" xmlns:a="A" xmlns:unused="U" z="1" a:y="2" b:x="&#13;&#9;3"> <q xmlns="urn:d" t="a:val">b:text</q>'
         '<s xml:space="preserve"> x </s><b:t xmlns:b="B2"><u xmlns=""/></b:t>\n</r><!-- e -->')
for options in ({'with_comments': True}, {'strip_text': True, 'rewrite_prefixes': True}, {'exclude_tags': ['s'], 'exclude_attrs': ['z']},
                {'qname_aware_tags': ['{urn:d}q'], 'qname_aware_attrs': ['t'], 'rewrite_prefixes': True}):
    print(ET.canonicalize(OTHER, **options))
attempt(ET.canonicalize)

element = ET.Element('a', {'k': 'v'})
element[:] = [ET.Element(name) for name in 'bcd']
element[1] = ET.Element('q')
del element[0]
element.insert(0, ET.Element('z'))
element.extend([ET.Element('x')])
element.remove(element[1])
print([child.tag for child in element], len(element), element.get('k'), element.get('n', 5), element.items(), element.keys())
print(ET.tostring(copy.deepcopy(element)), ET.tostring(pickle.loads(pickle.dumps(element))), copy.copy(element)[0] is element[0])
for function, args in ((element.append, (1,)), (element.remove, (ET.Element('z'),)), (element.__getitem__, (9,)), (element.extend, ([1],)),
                       (element.__setitem__, (0, 'x')), (ET.Element, ('a', 1)), (ET.ElementTree, (5,))):
    attempt(function, *args)
builder = ET.TreeBuilder()
builder.start('a', {})
builder.data('x')
builder.end('a')
attempt(builder.start, 'b', {})
name = ET.QName('u', 'l')
print(name, repr(name), name == '{u}l', hash(name) == hash('{u}l'), name < 'z')
print(escape('a<b>&"', {'"': 'Q'}), unescape('&lt;&amp;lt;&gt;&quot;', {'&quot;': '"'}), quoteattr('a"b'), quoteattr("a\"b'c\n\t"))
