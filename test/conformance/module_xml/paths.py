import xml.etree.ElementTree as ET

root = ET.fromstring('<a><b i="1" x="q">one</b><c><b i="2">two<d>three</d></b><b/><e><b i="3"/></e></c><b i="4"><d>4</d></b>'
                     '<n:b xmlns:n="urn:n">ns</n:b><b>4</b></a>')


def attempt(function, *args):
    try:
        result = function(*args)
    except Exception as error:
        return type(error).__name__, str(error)
    return [(found.tag, found.get('i')) for found in result] if isinstance(result, list) else result


for path in '''b|*|.|..|c/..|.//b|.//b/..|c//b|b[1]|b[2]|b[last()]|b[last()-1]|b[last()-9]|.//b[@i]|.//b[@i="2"]|.//b[@i!='2']|b[d]|b[.='one']|b[d='4']
b[.!='one']|{urn:n}b|{*}b|{}b|{urn:n}*|{*}*|{}*|n:b|n:*|c/|/b|b[0]|b[foo()]|b[last()-0]|b[last()+1]|b[|b[]|//b|.//|b[@i="1"][@x="q"]|.//d/../..
b/@i|b[ @i = "1" ]|c[b/d]|.//b[last()]'''.replace('\n', '|').split('|'):
    print(path, attempt(root.findall, path), attempt(root.findall, path, {'n': 'urn:n'}), attempt(root.findtext, path))
print(root.findtext('b', None, {'': 'urn:n'}), root.find('nothing'), root.findtext('nothing', 'default'), [found.get('i') for found in root.iter('b')])
print(list(root.itertext()), len(list(root.iter('*'))), ET.ElementTree(root).find('.//d').text, next(root.iterfind('c/e')).tag)
