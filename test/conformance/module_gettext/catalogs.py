# Catalogs, and the expressions that choose a plural.
import gettext
import io
import struct


def catalog(entries, order):
    originals = translations = b''
    rows = []
    for original, translated in sorted(entries.items()):
        rows.append((len(original), len(originals), len(translated), len(translations)))
        originals += original + b'\0'
        translations += translated + b'\0'
    count = len(rows)
    start = 28 + 16 * count
    data = struct.pack(f'{order}7I', gettext.GNUTranslations.LE_MAGIC, 0, count, 28, 28 + 8 * count, 0, 0)
    data += b''.join([struct.pack(f'{order}2I', row[0], row[1] + start) for row in rows])
    data += b''.join([struct.pack(f'{order}2I', row[2], row[3] + start + len(originals)) for row in rows])
    return data + originals + translations


entries = {
    b'': b'Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=(n > 1);\nX-Long: first\n second\n',
    b'hello': b'h\xc3\xa9', b'one\0many': b'un\0plusieurs', b'ctx\x04hello': b'other', b'ctx\x04a\0b': b'A\0B',
}
for order in '<>':
    found = gettext.GNUTranslations(io.BytesIO(catalog(entries, order)))
    print(found.info(), found.charset(), found.gettext('hello'), found.gettext('unknown'), found.gettext('one'))
    print([found.ngettext('one', 'many', count) for count in range(3)], found.ngettext('x', 'y', 1), found.pgettext('ctx', 'hello'), found.pgettext('c', 'hello'))
    print([found.npgettext('ctx', 'a', 'b', count) for count in range(3)], found.npgettext('q', 'a', 'b', 3))
for data in (b'wrong magic', struct.pack('<7I', 0x950412DE, 9 << 16, 0, 0, 0, 0, 0), catalog(entries, '<')[:-9]):
    try:
        gettext.GNUTranslations(io.BytesIO(data))
    except OSError as error:
        print(error)
for text in ('n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2', 'n==1 || n>=20', '!n', '(n+3)*2/4-1', 'n<=2 ? n<1 ? 7 : 8 : 9', '0'):
    choose = gettext.c2py(text)
    print(text, [choose(number) for number in (0, 1, 2, 3, 5, 11, 21, 111)])
for text in ('n +', '(n', 'n $ 2', 'x', 'n)', '9' * 2000, 'n n', '?', 'n ? 1', '(' * 30 + 'n' + ')' * 30):
    try:
        print(gettext.c2py(text)(3))
    except ValueError as error:
        print(error)
