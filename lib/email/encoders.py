"""Encodings of a message's body: each takes it, encodes it, and says so in the message."""

from base64 import encodebytes
from quopri import encodestring

__all__ = ['encode_7or8bit', 'encode_base64', 'encode_noop', 'encode_quopri']


def encode_base64(msg):
    msg.set_payload(encodebytes(msg.get_payload(decode=True)).decode('ascii'))
    msg['Content-Transfer-Encoding'] = 'base64'


def encode_quopri(msg):
    msg.set_payload(encodestring(msg.get_payload(decode=True), quotetabs=True).replace(b' ', b'=20'))
    msg['Content-Transfer-Encoding'] = 'quoted-printable'


def encode_7or8bit(msg):
    """Leaves the body as it is, and says whether it is ASCII."""
    body = msg.get_payload(decode=True)
    msg['Content-Transfer-Encoding'] = '7bit' if body is None or body.isascii() else '8bit'


def encode_noop(msg):
    pass
