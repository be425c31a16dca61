# Characters of all planes, by a number that stands for what is known of them.
import unicodedata


def number_of(texts):
    number = 0
    for text in texts:
        for char in text:
            number = (number * 31 + ord(char)) % 1000003
    return number


def known(code):
    char = chr(code)
    yield unicodedata.category(char)
    yield unicodedata.bidirectional(char)
    yield unicodedata.east_asian_width(char)
    yield str(unicodedata.combining(char))
    yield str(unicodedata.mirrored(char))
    yield str(unicodedata.numeric(char, ''))
    yield unicodedata.decomposition(char)
    yield unicodedata.name(char, '')
    for form in ['NFC', 'NFD', 'NFKC', 'NFKD']:
        yield unicodedata.normalize(form, char)


for start, end, step in [(0, 0x600, 13), (0x600, 0x3400, 167), (0x3400, 0xA000, 4801), (0xA000, 0x10000, 211), (0x10000, 0x20000, 661), (0x20000, 0x110000, 49999)]:
    print(hex(start), number_of([text for code in range(start, end, step) for text in known(code)]))
