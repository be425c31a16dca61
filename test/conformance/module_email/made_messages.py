import copy
import io
import pickle
from email import charset, encoders, generator
from email._policybase import compat32
from email.header import Header
from email.message import Message
from email.mime.application import MIMEApplication
from email.mime.audio import MIMEAudio
from email.mime.base import MIMEBase
from email.mime.image import MIMEImage
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText


def attempt(call, *args, **named):
    try:
        made = call(*args, **named)
        print(made.as_string() if isinstance(made, Message) else repr(made))
    except Exception as error:
        print(type(error).__name__, error)


for text in 'hello', '\xe9', '', 'x\nFrom y\n':
    for name in None, 'utf-8', 'latin-1', 'us-ascii', charset.Charset('utf-8'), 'iso-8859-15', 'koi8-r':
        attempt(MIMEText, text, 'html', name)
both = MIMEMultipart('alternative', 'BB', [MIMEText('a'), MIMEText('\xe9')], x_y='z')
both.preamble = 'before\nFrom x'
both.epilogue = 'behind\nFrom y'
attempt(copy.deepcopy, both)
output = io.StringIO()
generator.Generator(output).flatten(both, linesep='\r\n')
print(repr(output.getvalue()))
output = io.StringIO()
generator.DecodedGenerator(output).flatten(both)
print(output.getvalue(), pickle.loads(pickle.dumps(both)).as_string() == both.as_string())
attempt(MIMEText('x').attach, both)
for data in (
    b'\xff\xd8\xff\xdb', b'\x89PNG\r\n\x1a\n', b'GIF89a', b'MM', b'BM', b'P4 ', b'P2 ', b'P6 ', b'RIFFxxxxWEBP', b'#define x', b'abc', b'', b'123456Exif', b'\x01\xda',
):
    attempt(MIMEImage, data)
attempt(MIMEImage, b'data', 'x', encoders.encode_noop)
for data in b'FORMxxxxAIFF', b'.snd', b'RIFFxxxxWAVEfmt ', b'':
    attempt(MIMEAudio, data)
attempt(MIMEApplication, b'\x00\xff' * 50)
attempt(MIMEApplication, b'a b\xff\n', 'x', encoders.encode_quopri)
attempt(MIMEApplication, b'ab', 'x', encoders.encode_7or8bit, name='\xe9.txt', flag=None)
attempt(MIMEApplication, b'', None)
attempt(MIMEMessage, MIMEText('in'))
attempt(MIMEMessage, 'x')
attempt(MIMEBase, 'a', 'b', c=('utf-8', '', '\xe9'), d='e"f')

message = Message()
message['A'] = '1'
message['a'] = '2'
message['B'] = 'x' * 100
print(len(message), message['A'], message.get_all('a'), message.get_all('z', 3), 'A' in message, list(message), message.values(), list(message.raw_items()))
message.replace_header('A', '3')
attempt(message.replace_header, 'Q', 'x')
del message['A']
message.add_header('C', 'd', e_f='g', h=None, i='j k', l='\xe9')
message.add_header('D', None, x='y')
message['G'] = Header('\xe9' * 50, 'utf-8')
attempt(message.as_string)
attempt(message.as_bytes)
attempt(message.as_string, maxheaderlen=30)
for name in 'a b', '', '\xe9', 'a:b':
    attempt(message.__setitem__, name, 'x')
for value in 'x\ny: z', 'x\n y', 3:
    changed = copy.deepcopy(message)
    changed['E'] = value
    attempt(changed.as_string)
message = Message()
message.set_unixfrom('From x')
message.set_payload('b')
attempt(message.as_string, True)
attempt(message.get_payload, 0)
attempt(message.attach, MIMEText('x'))
for payload in b'bytes\xff', '\xe9', '\u20ac', 3, None:
    message = Message()
    message.set_payload(payload)
    attempt(message.get_payload)
    attempt(message.get_payload, decode=True)
    attempt(message.as_string)
    attempt(message.as_bytes)
message = Message()
message['Content-Type'] = 'text/plain'
for payload, name in ('x' * 200, 'utf-8'), ('\xe9', charset.Charset('latin-1')), ('\u0416', 'utf-8'), ('\u0416', 'latin-1'), ('a', None):
    attempt(message.set_payload, payload, name)
    attempt(message.as_bytes)
print(message.get_charset())
attempt(message.set_charset, None)
attempt(message.set_type, 'a')
attempt(message.set_type, 'text/html')
attempt(message.set_param, 'name', '\xe9 x')
attempt(message.set_param, 'name', 'y', charset='latin-1', language='en')
attempt(message.set_param, 'x', 'y', requote=False)
attempt(message.set_param, 'filename', 'f', 'Content-Disposition')
attempt(message.set_boundary, 'b')
attempt(message.del_param, 'x')
attempt(message.as_string)
print(message.get_params(), message.get_param('NAME'), message.get_filename(), message.get_boundary(), message.get_content_disposition())
attempt(Message().set_boundary, 'b')

print(compat32, compat32.clone(linesep='x'), compat32 + compat32.clone(max_line_length=3))
attempt(compat32.clone, foo=1)
attempt(setattr, compat32, 'linesep', 3)
attempt(setattr, compat32, 'foo', 3)
attempt(type(compat32), bar=3)
