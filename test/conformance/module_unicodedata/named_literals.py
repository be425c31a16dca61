# \N in literals: names and aliases of characters, whatever their case; no sequences.
print('\N{BULLET}|\N{greek small letter alpha}|\N{HANGUL SYLLABLE GAG}|\N{CJK UNIFIED IDEOGRAPH-4E00}|' + ascii('\N{NULL}\N{ZWJ}'))
print('''one
\N{SNOWMAN} "two"''' '\N{LATIN SMALL LETTER A}')
print(f'\N{BULLET}{1}\N{BULLET}{{\N{LATIN SMALL LETTER B}}}{5:\N{BULLET}>4}{"x"!r:\N{LATIN SMALL LETTER C}^5}')
print(f'{f"\N{BULLET}"}', t'\N{BULLET}{1:\N{BULLET}}'.strings, t'{1:\N{BULLET}}'.interpolations[0].format_spec)
# No escapes: raw ones, and bytes.
print(r'\N{BULLET}', rf'\N{1}', rb'\N{BULLET}')
for source in [
    r"'\N{BULLEX}'",
    r"'a\N{NO SUCH NAME}b'",
    r"'•\N{KEYCAP DIGIT ONE}'",
    r"'\N'",
    r"'\N{}'",
    r"'\N{BULLET'",
    r"'\N {BULLET}'",
    r"'\N{ BULLET}'",
    r"'\N{cjk unified ideograph-4e00}'",
    r"'\N{%s}'" % ('x' * 300),
]:
    try:
        print(eval(source))
    except SyntaxError as error:
        print(error.msg, error.offset, error.end_offset)
for source in [r"f'\N{X}'", r"f'\N{'", r"t'{1}\N{}'"]:
    try:
        print(eval(source))
    except SyntaxError as error:
        print(error.msg)
# A name is one text however often it stands there, and is looked up in what is compiled later too.
print(eval(r"'\N{BULLET}\N{BULLET}'") == '\N{BULLET}' * 2, eval(compile(r'''"\N{BULLET}" + r"\N{NOTHING}"''', '', 'eval')))
