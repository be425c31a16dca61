# String and bytes literals.
print('a' "b" '''c''' """d""", 'it''s', 'tab\there', 'nl\\n', '\x41\u0042\U00000043', '\101\7\60', '\0', '\1234')
print(repr('\a\b\f\n\r\t\v\\\'\"'), repr("\z\q\%"), repr(r'\n\x\'' r"\""), repr(R'\a'), u'u', U'U')
print(repr(b'abc\x00\xff\n\101'), repr(rb'\x00'), repr(Rb'\n'), repr(bR'\n'), repr(b'a' b'b'), repr(b"\d\u1234\N"), repr(b'''x
y'''))
print(repr('a\
b'), repr('''a\
b
c'''), repr("\
"))
print('é€😀', len('é€😀'), repr('\ud800'), repr('\udfff\xe9'), repr('\x7f\x80\xa0\xad'))
print(repr('''"'"'"'''), repr("""'"'"'"""), repr('''a''b'''), repr(''''a'''), '' '' '')
print("%s" 'x' % 3, ("a"
      "b"
      'c'))
x = 'continued \
line'
print(x)
def f():
    """doc
    string"""
print(repr(f.__doc__))
