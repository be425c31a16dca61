import unicodedata

for char in 'a \xa0é•☃漢가각힣ㄱ㐀豈ﷺ\u0301\u200d\ufe0f😀𝔸𒀀𓀀𓑠𘬀𛅰\U0003134a\U000e0100':
    name = unicodedata.name(char)
    print(name, unicodedata.lookup(name) == char)
for char in ['\0', '\x1b', '\ud800', '\ue000', '\U00017000', '\U00018d00', '\U0010ffff', '\u0378']:
    print(ascii(char), unicodedata.name(char, None))
for name in [
    # Case does not count, but in the two kinds that are computed.
    'greek small letter alpha',
    'Hyphen-Minus',
    'cjk compatibility ideograph-f900',
    'HANGUL SYLLABLE GGWALM',
    'hangul syllable ga',
    'HANGUL SYLLABLE Ga',
    'HANGUL SYLLABLE ',
    'HANGUL SYLLABLE GAGA',
    'CJK UNIFIED IDEOGRAPH-4E00',
    'CJK UNIFIED IDEOGRAPH-4e00',
    'cjk unified ideograph-4e00',
    'CJK UNIFIED IDEOGRAPH-020000',
    # Aliases and sequences.
    'NULL',
    'ESC',
    'LATIN SMALL LETTER GHA',
    'ZWJ',
    'KEYCAP DIGIT ONE',
    'latin small letter a with macron and grave',
    'TAMIL SYLLABLE KAA',
]:
    try:
        print(ascii(unicodedata.lookup(name)))
    except KeyError as error:
        print(error)
