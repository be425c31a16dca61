import unicodedata

FORMS = ['NFC', 'NFD', 'NFKC', 'NFKD']
for text in [
    'plain',
    'é',
    'e\u0301',
    'ﬁ ① Å Å Ω',
    # Marks in the order of their classes; those of one class stay as they are.
    'a\u0301\u0323',
    'a\u0323\u0301\u0302',
    'q\u0307\u0323',
    's\u0323\u0307',
    '\u0301\u0323a',
    # Composed with the character in front, unless something of the same class is between them.
    'a\u0327\u0301',
    'a\u0328\u0301\u0301',
    'a\u0301\u0302',
    'ộ\u0323',
    'a\u200d\u0301',
    # Hangul: letters, syllables without and with a consonant at the end.
    '가각힣',
    '\u1100\u1161\u11a8',
    '가\u11a8\u11a8',
    '\u1100\u1161\u11a7',
    # Composed of characters that both stand on their own; never composed.
    '\u09c7\u09be',
    '\u0915\u093c',
    '\u0344\u0340',
    '豈\U0002f800',
    'ﷺ',
    'ỗ' * 3,
    '\U0001d160\U000110ab',
    'Ça va très bien',
]:
    print(ascii(text))
    for form in FORMS:
        print('   ', form, ascii(unicodedata.normalize(form, text)), unicodedata.is_normalized(form, text))
text = 'a' + '\u0301\u0323' * 300
print(unicodedata.normalize('NFD', text) == 'a' + '\u0323' * 300 + '\u0301' * 300, len(unicodedata.normalize('NFC', text)))
