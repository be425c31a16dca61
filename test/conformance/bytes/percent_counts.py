"""Arguments that a bytes format does not use, or has too few of."""
for form, value in [(b'', b'x'), (b'', bytearray(b'x')), (b'', [1]), (b'', {}), (b'', 5), (b'%%', b'x'), (b'%s', (b'a', b'b')), (b'%s%s', b'a'), (b'%s', b'a')]:
    try:
        print(form, value, form % value)
    except TypeError as error:
        print(form, value, error)
for form, value in [('', b'x'), ('', 'x'), ('', [1]), ('', {}), ('', 5), ('%%', b'x'), ('%s', (1, 2))]:
    try:
        print(repr(form), value, repr(form % value))
    except TypeError as error:
        print(repr(form), value, error)
