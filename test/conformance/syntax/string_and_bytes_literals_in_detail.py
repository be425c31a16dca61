print(ascii(['a\
b', '\\', '\'', '\"', '\a\b\f\n\r\t\v', '\0\1\12\123\1234', '\x41\xe9', '\u00e9\u20ac', '\U0001f600', r'\n\x', R'\'', 'a' "b" '''c''' """d""", u'x', U"x", 'a''b', '', """a
b""", '''"''', """'"""]))
print([b'a\
b', b'\\\'\"', b'\a\b\f\n\r\t\v', b'\0\1\12\123', b'\x41\xe9', b'\u00e9'[:0], rb'\n\x', Rb'\'', bR'x', BR"y", b'a' b"b" b'''c''', b'']
)
def attempt(source):
    try:
        print(source, ascii(eval(source)))
    except SyntaxError as error:
        print(ascii(source), error.msg)
for source in [r"'\x4'", r"'\x'", r"'\u12'", r"'\U00110000'", r"'\U0001'", r"b'\x4'", r"b'é'", r"'abc", r"'''abc", r"b'a' 'b'", r"'a' b'b'", r"ur'x'", r"bu'x'", r"rr'x'", r"r'\'", r"'\777'", r"b'\377'", r"fr'\n'", r"Fr'{1}'", r"rf'{1}\d'", r"t'{1}'.strings", r"'a' 1", r"1'a'", r"'a'f'{1}'", r"f'{1}'b'a'", r"'\08'", r"'\400'", '"\n"', r"u'\u0041'", r"ub'x'", r"'😀'", r"b'\\'"]:
    attempt(source)
