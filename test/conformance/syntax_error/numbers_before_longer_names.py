"""A keyword may touch the number before it, a longer name may not, unless it begins like `if`, `in` or `is`. Bytes are looked at before their escapes."""
for source in (
    'lambda: 0foré', 'lambda: 0fore', '0foreé', '(1for2_)', '1for2_', '1.5andy', '1e3orb', '0x1notx', '1jelse_', '1els', '1elsex', '1elseé', '0x1for2',
    '1if2 else3_', '1isé', '1inx', '1or_', '1nota', '0b1orx', '0o7and1_', '1_for', r'(b"\xfé\0")', r'b"\xfé"', r'(b"aé\xfe")', r'b"\xfz"', r'f(b"\x", b"é")',
):
    try:
        compile(source, 'source', 'exec')
    except SyntaxError as error:
        print(ascii(source), error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset)
