import collections
import datetime
import io
import plistlib


def attempt(call, *args, **named):
    try:
        print(repr(call(*args, **named)))
    except Exception as error:
        print(type(error).__module__, type(error).__name__, error)


VALUE = {
    'b': 1, 'a': [True, False, 1.5, -3, b'bytes' * 30, 'x<&>"\'', datetime.datetime(2020, 1, 2, 3, 4, 5, 6)], 'c': {}, 'd': [],
    'e': {'x': b'', 'deep': [[[[b'y' * 50]]]]}, 'text': 'one\r\ntwo\rthree', 'tuple': (1, bytearray(b'z')), 'ordered': collections.OrderedDict(z=1, a=2),
}
print(plistlib.dumps(VALUE).decode())
print(plistlib.dumps(VALUE, sort_keys=False).decode())
print(plistlib.loads(plistlib.dumps(VALUE)))
print(plistlib.loads(plistlib.dumps(VALUE).decode(), dict_type=collections.OrderedDict))

ZONE = datetime.timezone(datetime.timedelta(hours=2))
for value in (
    None, 1 << 63, 1 << 64, -(1 << 63), -(1 << 63) - 1, 'a\0', '\x01', plistlib.UID(3), {1: 2}, 1j, float('inf'), 1e22, datetime.date(2020, 1, 1),
    datetime.datetime(2020, 1, 1, 12, tzinfo=ZONE), '\u20ac\U0001f600', True,
):
    attempt(plistlib.dumps, value)
    attempt(plistlib.dumps, {'key': value}, skipkeys=True)
attempt(plistlib.dumps, {'b': 1, 1: 2})
attempt(plistlib.dumps, {'b': 1, 1: 2}, sort_keys=False)
attempt(plistlib.dumps, {'b': 1, 1: 2}, sort_keys=False, skipkeys=True)
aware = plistlib.dumps([datetime.datetime(2020, 1, 1, 12, tzinfo=ZONE)], aware_datetime=True)
attempt(plistlib.loads, aware)
attempt(plistlib.loads, aware, aware_datetime=True)

for body in (
    '<dict><key>a</key></dict>', '<dict><string>a</string></dict>', '<dict><key>a</key>\n<key>b</key></dict>', '<array><key>a</key></array>',
    '<integer>x</integer>', '<integer>0x1F</integer>', '<integer> 12 </integer>', '<real>x</real>', '<date>2020-01-02Z</date>',
    '<date>2020-01-02T03:04:05Z</date>', '<date>2020-13-02T03:04:05Z</date>', '<date>today</date>', '<date>2020Z</date>', '<data>YW Jj\n</data>', '<data>YW</data>',
    '<other>1</other>', '<string>a<b/>c</string>', '<string/>', '<integer/>', '<array>text<true/></array>', '<true/><false/>', '', '<key>x</key>',
    '<dict><key>a</key><true/><key>a</key><false/></dict>', '<real>1.5', '<string>a&amp;&#65;<!-- no --><![CDATA[<]]></string>', '<string>&x;</string>',
    '<integer>-0x10</integer>', '<real> nan </real>', '<dict><key></key><true/></dict>',
):
    attempt(plistlib.loads, f'<?xml version="1.0"?><plist version="1.0">{body}</plist>')

for encoding in 'utf-8', 'utf-8-sig', 'utf-16', 'ascii', 'iso-8859-1', 'utf-32':
    attempt(plistlib.loads, f'<?xml version="1.0" encoding="{encoding}"?><plist><string>abc</string></plist>'.encode(encoding))
attempt(plistlib.loads, b'')
attempt(plistlib.loads, 'text')
attempt(plistlib.loads, '<plist xmlns="u"><true/></plist>')
attempt(plistlib.loads, '<plist><p:true/></plist>')
attempt(plistlib.loads, '<?xml version="1.0"?><true/>')
attempt(plistlib.loads, '<true/>', fmt=plistlib.FMT_XML)
attempt(plistlib.loads, '<plist/>', fmt=plistlib.FMT_BINARY)
attempt(plistlib.loads, b'<plist/>', fmt=3)
attempt(plistlib.loads, '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY e "x">]><plist><string>&e;</string></plist>')
attempt(plistlib.loads, '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY % e "x">]><plist><true/></plist>')
try:
    plistlib.loads('<plist>\n<true>')
except Exception as error:
    print(error.args, error.code, error.lineno, error.offset)

output = io.BytesIO()
plistlib.dump([1], output)
print(output.getvalue())
output.seek(0)
attempt(plistlib.load, output)
attempt(plistlib.dump, [1], io.StringIO())
attempt(plistlib.load, io.StringIO('<plist/>'))
attempt(plistlib.load, io.StringIO('<plist/>'), fmt=plistlib.FMT_XML)
attempt(plistlib.dumps, 1, fmt=3)
attempt(len, plistlib.loads('<plist>' + '<array>' * 900 + '</array>' * 900 + '</plist>'))
print(plistlib.FMT_XML, list(plistlib.PlistFormat), plistlib.InvalidFileException.__mro__, plistlib.InvalidFileException().args)
