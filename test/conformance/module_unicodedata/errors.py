import unicodedata


def show(call, *args):
    try:
        print(ascii(getattr(unicodedata, call)(*args)))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


for call in ['category', 'bidirectional', 'combining', 'east_asian_width', 'mirrored', 'decomposition']:
    show(call, '')
    show(call, 'ab')
    show(call, b'a')
for call in ['decimal', 'digit', 'numeric', 'name']:
    show(call, '\ud801')
    show(call, '\ud801', [])
    show(call, 'ab')
    show(call, 1, 2)
for name in ['NO SUCH NAME', '', 'x' * 256, 'x' * 257, 'a\0b', 'é', 'a\ud800', b'bullet', bytearray(b'BULLET'), 1, None, ' BULLET', 'BULLET ', 'CJK UNIFIED IDEOGRAPH-F900']:
    show('lookup', name)
for form in ['NFX', 'nfc', '']:
    show('normalize', form, 'a')
    show('normalize', form, 'é')
    show('normalize', form, '')
    show('is_normalized', form, 'é')
    show('is_normalized', form, '')
show('normalize', 'NFC', b'a')
show('normalize', 1, 'a')
show('is_normalized', 'NFC', None)
