import copy
import datetime
import email
import pickle
import random
from email import policy
from email.contentmanager import ContentManager
from email.headerregistry import Address, Group
from email.message import EmailMessage, Message, MIMEPart


def attempt(call, *args, **named):
    try:
        made = call(*args, **named)
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
        return
    print(ascii(made.as_string() if isinstance(made, Message) else made))


NARROW = policy.default.clone(max_line_length=40, cte_type='7bit')


def everything(message):
    attempt(str, message)
    attempt(message.as_bytes)
    for each in policy.SMTP, policy.SMTPUTF8, NARROW, policy.compat32:
        attempt(message.as_bytes, policy=each)
    print(ascii(message.items()), [(type(defect).__name__, str(defect)) for defect in message.defects])
    for part in message.walk():
        attempt(part.get_content)
        attempt(part.get_filename)
        attempt(getattr(part, 'is_attachment', bool))
    for wanted in ('related', 'html', 'plain'), ('plain',):
        body = message.get_body(wanted)
        print(body and body.get_content_type())
    attempt(lambda: [part.get_content_type() for part in message.iter_attachments()])
    print(len(list(message.iter_parts())))


message = EmailMessage()
message['Subject'] = 'H\xe9llo ' + 'w\xf6rld ' * 20
message['From'] = Address('J\xf6hn, D', 'john', 'x.org')
message['To'] = [Address('A', 'a', 'b.c'), Group('G', [Address('q', 'q', 'r')])]
message['Date'] = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
attempt(message.__setitem__, 'Subject', 'x')
attempt(message.__setitem__, 'X', 'a\nb')
attempt(message.__setitem__, 'A b', 'x')
print(message['to'].addresses, ascii(message['from'].groups), message['date'].datetime, message['none'])
message.set_content('plain t\xe9xt\nline 2\n')
everything(message)
message.make_alternative('ALT')
message.add_alternative('<p>\xfc</p>', subtype='html')
html = message.get_payload()[1]
html.make_related('REL')
html.add_related(b'\x89PNG', 'image', 'png', cid='<cid1>')
everything(message)
message.make_mixed('MIX')
message.add_attachment(b'data\xff' * 30, maintype='application', subtype='octet-stream', filename='\xe4 b.bin')
message.add_attachment('text', filename='t.txt')
inner = EmailMessage()
inner.set_content('inner')
message.add_attachment(inner)
everything(message)
attempt(message.set_content, 'x')
attempt(message.make_alternative)
attempt(message.make_related)
attempt(message.make_mixed)
inner.clear_content()
print(inner.keys())
inner.clear()
print(inner.keys(), MIMEPart().get_content_type())

OPTIONS = (
    {}, {'cte': '7bit'}, {'cte': '8bit'}, {'cte': 'base64'}, {'cte': 'quoted-printable'}, {'cte': 'x'}, {'charset': 'latin-1'}, {'charset': 'us-ascii'},
    {'subtype': 'html', 'filename': 'f.t', 'cid': '<c>', 'params': {'q': 'r'}, 'disposition': 'inline'}, {'headers': ['X: y', 'Subject: \xe9']}, {'headers': ['To: a b']},
)
for text in 'a\r\nb' + 'x' * 100, 'From x\n=\xe9 ' * 9, '\udce9':
    for options in OPTIONS:
        for each in NARROW, policy.HTTP:
            made = EmailMessage(each)
            try:
                made.set_content(text, **options)
                print(made.as_bytes(), ascii(made.get_content()))
            except Exception as error:
                print(type(error).__name__, ascii(str(error)))
for args, options in (
    ((b'ab\xff',), {}), ((b'ab\xff', 'a', 'b'), {}), ((b'ab\xff', 'a', 'b', 'quoted-printable'), {}), ((b'ab\xff', 'a', 'b', '8bit'), {}),
    ((b'ab\xff', 'a', 'b', '7bit'), {}), ((b'ab', 'a', 'b', '7bit'), {'filename': '\xe9'}), ((b'ab', 'a', 'b', 'x'), {}), ((bytearray(b'x' * 100), 'a', 'b'), {}),
    ((memoryview(b'x'), 'a', 'b'), {}), ((3,), {}), ((inner,), {}), ((inner, 'partial'), {}), ((inner, 'external-body'), {}), ((inner, 'rfc822', 'base64'), {}),
    ((inner, 'other'), {}), ((Message(),), {}), ((None,), {}),
):
    made = EmailMessage()
    attempt(made.set_content, *args, **options)
    attempt(made.as_bytes)
    attempt(made.get_content)
manager = ContentManager()
manager.add_get_handler('text/plain', lambda message, more=1: ('got', more))
manager.add_set_handler(int, lambda message, number, **more: message.set_payload(str(number)))
made = EmailMessage()
attempt(made.set_content, 3, content_manager=manager)
attempt(made.get_content, 5, content_manager=manager)
attempt(made.set_content, 's', content_manager=manager)
made['Content-Type'] = 'a/b'
attempt(made.get_content, content_manager=manager)

random.seed(2)
HEADERS = (
    'Subject: Hello =?utf-8?q?=C3=A9?=', 'From: Alice <a@b>', 'To: a@b, "C, D" <e@f>', 'Content-Type: text/plain; charset=utf-8', 'Content-Type: multipart/mixed; boundary="B"',
    'Content-Type: multipart/mixed', 'Content-Type: message/rfc822', 'Content-Transfer-Encoding: base64', 'Content-Transfer-Encoding: quoted-printable', 'Subject: \xe9',
    'X: y\n z', 'Content-Disposition: attachment; filename="a;b.txt"', 'X-Long: ' + 'word ' * 30, 'Date: Mon, 1 Jan 2020 00:00:00 +0000', 'Date: x',
    'Content-Type: multipart/related; boundary=B; start="<x>"', 'Content-ID: <x>', 'Message-ID: <a@b>', 'Content-Type: text/html',
    'Content-Type: multipart/alternative; boundary=B', 'X-\xc9: \xfc',
)
LINES = '', 'body', '--B', '--B', '--B--', 'w6k=', '=C3=A9', '\xe9', 'From me', 'x' * 200
KINDS = policy.default, policy.SMTP, policy.SMTPUTF8, policy.default.clone(refold_source='all'), policy.default.clone(refold_source='none')
for number in range(5):
    text = ''
    for _ in range(random.randrange(1, 4)):
        text += '\n'.join(random.choices(HEADERS, k=random.randrange(0, 5))) + random.choice(('\n', '\n\n', '\n\n'))
        text += '\n'.join(random.choices(LINES, k=random.randrange(0, 6))) + '\n'
    print(number, ascii(text))
    everything(email.message_from_string(text, policy=random.choice(KINDS)))
    everything(email.message_from_bytes(text.encode(), policy=policy.default))
attempt(email.message_from_string, 'Content-Type: multipart/mixed\n\nb', policy=policy.strict)
read = email.message_from_string('To: a b <c@d>\nContent-Type: a/b; c=d\n\nx', policy=policy.default)
print(copy.deepcopy(read).as_string(), pickle.loads(pickle.dumps(read)).as_string() == read.as_string())
print(policy.default, policy.SMTP, policy.HTTP, policy.EmailPolicy().header_factory is policy.default.header_factory, policy.default + policy.HTTP)
attempt(policy.default.fold, 'Subject', 'x' * 200)
attempt(policy.default.fold_binary, 'Subject', '\xe9 \udce9')
attempt(policy.EmailPolicy, foo=1)
attempt(setattr, policy.default, 'utf8', 1)
print(len(email.message_from_string('Subject: ' + 'w\xf6rld ' * 60 + '\n\n', policy=policy.default).as_string()))
