import codecs
import warnings

warnings.simplefilter('ignore')


def show(work):
    try:
        print(ascii(work()))
    except Exception as error:
        print(type(error).__name__, error)


text = 'a\'"\\\n\t\r\0\x7f\x80é€😀\ud800\\u'
show(lambda: codecs.unicode_escape_encode(text))
show(lambda: codecs.raw_unicode_escape_encode(text))
show(lambda: text.encode('unicode_escape').decode('unicode-escape') == text)
show(lambda: text[:-2].encode('raw_unicode_escape').decode('raw_unicode_escape') == text[:-2])
show(lambda: codecs.escape_encode(text.encode('utf-8', 'surrogatepass')))
for data in [rb'a\n\x41\u20ac\U0001f600\101\7\18\'\"\\' + b'\xe9\\\n\xff', rb'\q', rb'\x4', rb'\x4zz', rb'\u20a', rb'ab\u20aX', rb'\U0011ffff', rb'ab\x', rb'ab\x4 \u12 x', 'ab\\', 'aé', 5, rb'\400', rb'\N{xx', rb'\N', b'']:
    for errors in ['strict', 'replace', 'ignore', 'backslashreplace']:
        show(lambda: codecs.unicode_escape_decode(data, errors))
    show(lambda: codecs.unicode_escape_decode(data, 'strict', False))
for data in [rb'a\u20ac\\u20ac\U0001f600\n\u', rb'a\u20ac\\u20ac\\\u20ac\U0001f600\n' + b'\xe9', rb'a\U00110000', rb'a\u12', rb'a\u12x', 'a\\', b'']:
    for errors in ['strict', 'replace', 'ignore']:
        show(lambda: codecs.raw_unicode_escape_decode(data, errors))
    show(lambda: codecs.raw_unicode_escape_decode(data, 'strict', False))
for data in [rb'a\n\x41\101\7\18\'\"\\\q\u1234', rb'\x4', rb'a\x4z', 'a\\', 'aé\\n', b'\\\n']:
    for errors in ['strict', 'replace', 'ignore', 'other']:
        show(lambda: codecs.escape_decode(data, errors))
show(lambda: codecs.escape_encode('a'))
decoder = codecs.getincrementaldecoder('unicode_escape')()
print([decoder.decode(bytes([byte])) for byte in rb'a\x41\u20acb\n\101'], ascii(decoder.getstate()), repr(decoder.decode(b'', True)))

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    codecs.unicode_escape_decode(rb'\q')
    codecs.unicode_escape_decode(rb'\400')
    codecs.escape_decode(rb'\q')
    print([str(each.message) for each in caught])

for text in ['a+b é€ 😀 ~\\ Hi Mom -☺-! A≢Α. 日本語', '£1 é-', 'é/', 'é', '\ud800a', '\0\t\n\r', ''.join(map(chr, range(128))), '', '+', '+-', 'é+é', 'éa' * 5, '日本語' * 50]:
    data = text.encode('utf-7')
    print(data[:120], len(data), data.decode('utf-7') == text)
for data in [b'a+-b +AOkgrA- +2D3eAA- +AH4AXA- Hi Mom -+Jjo--! A+ImIDkQ.', b'+AOk', b'ab+AOk', b'ab+AO', b'ab+2D0-x', b'ab\xff', b'ab+', b'ab+!', b'ab+!x+AO!c\xffd', b'+AAAAAQ!', b'+A!', b'+AAB!', b'+2D3e\xff', b'+2D0AYQ-',
             b'+2D0', b'\\~', b'+AGE']:
    for errors in ['strict', 'replace', 'ignore']:
        show(lambda: codecs.utf_7_decode(data, errors, True))
    show(lambda: codecs.utf_7_decode(data))
decoder = codecs.getincrementaldecoder('utf-7')()
print([decoder.decode(bytes([byte])) for byte in b'a+-b+AOkgrA-c'], repr(decoder.decode(b'', True)))
