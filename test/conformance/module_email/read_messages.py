import email
import io
import random
from email import feedparser, generator, iterators, parser
from email._policybase import compat32
from email.message import Message


def attempt(call, *args, **named):
    try:
        print(ascii(call(*args, **named)))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


def shown(message, depth=0):
    headers = [(name, ascii(str(value))) for name, value in message.items()]
    defects = [(type(defect).__name__, ascii(str(defect))) for defect in message.defects]
    print(' ' * depth, message.get_content_type(), message.get_default_type(), headers, message.get_unixfrom(), defects)
    print(' ' * depth, ascii(message.preamble), ascii(message.epilogue))
    if message.is_multipart():
        for part in message.get_payload():
            shown(part, depth + 1)
    else:
        attempt(message.get_payload)
        attempt(message.get_payload, decode=True)


def everything(message):
    shown(message)
    attempt(message.as_string, bool(message.get_unixfrom()))
    attempt(message.as_bytes)
    output = io.BytesIO()
    attempt(generator.BytesGenerator(output).flatten, message, linesep='\r\n')
    output = io.StringIO()
    attempt(generator.DecodedGenerator(output).flatten, message)
    attempt(output.getvalue)
    iterators._structure(message)
    print(ascii(list(iterators.body_line_iterator(message))), [part.get_content_type() for part in iterators.typed_subpart_iterator(message)])
    print(message.get_charsets(), message.get_filename(), message.get_boundary(), message.get_params(), message.get_content_disposition())


random.seed(2)
HEADERS = (
    'Subject: Hello', 'From: a@b', 'Content-Type: text/plain; charset=utf-8', 'Content-Type: multipart/mixed; boundary="B"', 'Content-Type: multipart/mixed',
    'Content-Type: message/rfc822', 'Content-Type: message/delivery-status', 'Content-Transfer-Encoding: base64', 'Content-Transfer-Encoding: quoted-printable',
    'Content-Transfer-Encoding: x-uuencode', 'Subject: \xe9', 'X: y\n z', ' cont', 'From someone', 'bad line', 'Content-Type: multipart/digest; boundary=B', ': none',
    'Content-Type: text/plain; charset="x"; name*=utf-8\'\'a%C3%A9', 'Content-Disposition: attachment; filename="a;b.txt"; x=1', 'X-Long: ' + 'word ' * 30, 'X',
    'Content-Type: multipart/alternative; boundary=C', 'Content-Type: text', 'Content-Type:', 'Subject: =?utf-8?q?=C3=A9?=', 'Empty:',
    'Content-Type: multipart/signed; boundary=B', 'MIME-Version: 1.0',
)
LINES = ('', 'body', '--B', '--B--', '--C', '--C--', 'w6k=', '=C3=A9', 'begin 644 x', '#0V%T', '`', 'end', '\xe9', 'From me', '--B  ', '--Bx', 'text\rmore', '>x')
for number in range(25):
    end = random.choice(('\n', '\n', '\r\n', '\r'))
    text = ''
    for _ in range(random.randrange(1, 4)):
        text += end.join(random.choices(HEADERS, k=random.randrange(0, 4))).replace('\n', end) + end + random.choice(('', end, end))
        text += end.join(random.choices(LINES, k=random.randrange(0, 6))) + random.choice(('', end))
    print(number, ascii(text))
    everything(email.message_from_string(text))
    everything(email.message_from_bytes(text.encode('latin-1' if number % 2 else 'utf-8')))
    reader = feedparser.FeedParser()
    for at in range(0, len(text), 3):
        reader.feed(text[at:at + 3])
    shown(reader.close())
    attempt(parser.HeaderParser().parsestr(text).as_string)
    attempt(email.message_from_binary_file(io.BytesIO(text.encode())).as_bytes)

strict = compat32.clone(raise_on_defect=True)
attempt(parser.Parser(policy=strict).parsestr, 'Content-Type: multipart/mixed\n\nx')
attempt(parser.Parser(policy=strict).parsestr, 'a\n')
print(parser.Parser(lambda: Message()).parsestr('A: b\n\nc')['a'], parser.BytesHeaderParser().parsebytes(b'A: b\n\nc').get_payload())
print(len(parser.Parser().parsestr('A: b\n' * 3000 + '\n' + 'line\n' * 10000).as_string()))
print(len(parser.Parser().parsestr('Content-Type: multipart/mixed; boundary=B\n\n' + '--B\n\nx\n' * 500 + '--B--').get_payload()))
print(len(parser.Parser().parsestr('Content-Type: text/plain' + '; a=b' * 5000).get_params()))
