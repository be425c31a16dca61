import unicodedata

print(unicodedata.unidata_version)
for char in ['a', 'Z', '5', ' ', '\0', '\n', 'é', '\u0301', '½', '²', '٣', 'א', '(', '€', '漢', '가', '\u200d', '\ud800', '\ue000', '\uffff', '😀', '\U00010a3f', '\U00040000', '\U0010ffff']:
    print(
        ascii(char),
        unicodedata.category(char),
        unicodedata.bidirectional(char) or '-',
        unicodedata.combining(char),
        unicodedata.east_asian_width(char),
        unicodedata.mirrored(char),
        unicodedata.decimal(char, None),
        unicodedata.digit(char, None),
        unicodedata.numeric(char, None),
        unicodedata.decomposition(char) or '-',
    )
for char in 'ﬁ①ﾊ⅓ªÅǅ\u0344豈\u2a6fﷺ\U0002f800':
    print(unicodedata.decomposition(char))
print(unicodedata.decimal('a', 7), unicodedata.digit('①'), unicodedata.numeric('万'), unicodedata.numeric('༳'), unicodedata.numeric('𐄳'))
