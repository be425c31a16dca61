import xml.etree.ElementTree as ET

DOCUMENTS = r'''|abc|<|<a|<a>|<a></b>|<a>\n\n  <b></c></a>|<a/>x|<a/><b/>|<a/>&|<a b></a>|<a b=c/>|<a b="c" b="d"/>|<a b="c"d="e"/>|<a b="<"/>|<a b="&"/>|<a b="&x;"/>
<a>&x;</a>|<a>& </a>|<a>&x</a>|<a>&#x;</a>|<a>&#0;</a>|<a>&#1114112;</a>|<a>]]></a>|<a><![CDATA[x|<a><![CDAT[x]]></a>|<a><!-- x -- y --></a>|<a><!-- x|<a><?p
<a><?xml version="1.0"?></a>| <?xml version="1.0"?><a/>|<?xml?><a/>|<?xml version="1.0" standalone="maybe"?><a/>|<?xml version="1.0"encoding="utf-8"?><a/>
<p:a/>|<a p:b="1"/>|<a xmlns:p=""/>|<a xmlns:xmlns="x"/>|<a xmlns:xml="x"/>|<a xmlns:p="u" xmlns:q="u" p:x="1" q:x="2"/>|<a:b:c xmlns:a="u"/>|<a:/>|<1a/>
<a\x01/>|<a>\x01</a>|</a>|<a></ a>|<a / >|<a b="x|<a>&#|<!DOCTYPE|<!DOCTYPE a|<!DOCTYPE a [<!ENTITY|<!DOCTYPE a [<!FOO x>]><a/>|<!DOCTYPE a [<!ENTITY x>]><a/>
<!DOCTYPE a [<!ENTITY x "<b>">]><a>&x;</b></a>|<!DOCTYPE a [<!ENTITY x "</a>">]><a>&x;|<!DOCTYPE a [<!ENTITY x "&y;"><!ENTITY y "&x;">]><a>&x;</a>
<!DOCTYPE a [<!ENTITY x "&x;">]><a b="&x;"/>|<!DOCTYPE a [<!ENTITY x SYSTEM "u">]><a>&x;</a>|<!DOCTYPE a [<!ENTITY x SYSTEM "u">]><a b="&x;"/>
<!DOCTYPE a [<!ENTITY x "&#60;">]><a b="&x;"/>|<!DOCTYPE a SYSTEM "a.dtd"><a>&x;</a>|<!DOCTYPE a><!DOCTYPE a><a/>|<a/><!DOCTYPE a>|<!DOCTYPE a SYSTEM><a/>'''

for document in DOCUMENTS.replace('\n', '|').replace(r'\n', '\n').replace(r'\x01', '\x01').split('|'):
    try:
        ET.fromstring(document)
        print('no error', document)
    except ET.ParseError as error:
        print(ascii(document)[:40], error, error.code, error.position)
for data in b'<a>\xff</a>', b'<a>\xc3', b'<?xml version="1.0" encoding="utf-16"?><a/>', b'<?xml version="1.0" encoding="nothing"?><a/>':
    try:
        ET.fromstring(data)
    except (ET.ParseError, LookupError) as error:
        print(data, type(error).__name__, error)
nested = "".join(f'<!ENTITY e{at} "{f"&e{at - 1};" * 10}">' for at in range(1, 5))
for use in '<a>&e4;</a>', '<a b="&e4;"/>':
    try:
        ET.fromstring(f'<!DOCTYPE a [<!ENTITY e0 "{"x" * 80000}">{nested}]>{use}')
    except ET.ParseError as error:
        print(error)
