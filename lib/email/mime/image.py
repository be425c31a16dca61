"""Messages that are pictures."""

from email import encoders
from email.mime.nonmultipart import MIMENonMultipart

__all__ = ['MIMEImage']

_BEGINNINGS = {
    b'\xff\xd8\xff\xdb': 'jpeg', b'\x89PNG\r\n\x1a\n': 'png', b'GIF87a': 'gif', b'GIF89a': 'gif', b'MM': 'tiff', b'II': 'tiff', b'\x01\xda': 'rgb',
    b'\x59\xa6\x6a\x95': 'rast', b'#define ': 'xbm', b'BM': 'bmp', b'\x76\x2f\x31\x01': 'exr',
}
_MAPS = {49: 'pbm', 52: 'pbm', 50: 'pgm', 53: 'pgm', 51: 'ppm', 54: 'ppm'}


def _kind_of(data):
    """The subtype that the first bytes tell, or None."""
    if data[6:10] in (b'JFIF', b'Exif'):
        return 'jpeg'
    for beginning, kind in _BEGINNINGS.items():
        if data.startswith(beginning):
            return kind
    if len(data) >= 3 and data[:1] == b'P' and data[2] in b' \t\n\r':
        return _MAPS.get(data[1])
    if data.startswith(b'RIFF') and data[8:12] == b'WEBP':
        return 'webp'
    return None


class MIMEImage(MIMENonMultipart):
    def __init__(self, _imagedata, _subtype=None, _encoder=encoders.encode_base64, *, policy=None, **_params):
        if _subtype is None:
            _subtype = _kind_of(_imagedata)
            if _subtype is None:
                raise TypeError('Could not guess image MIME subtype')
        MIMENonMultipart.__init__(self, 'image', _subtype, policy=policy, **_params)
        self.set_payload(_imagedata)
        _encoder(self)
