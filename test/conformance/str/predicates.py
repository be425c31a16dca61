for s in ['abc', '123', 'a1', ' ', '', '²', 'é', 'a_b', '1a', 'ABC', '½']:
    print(repr(s), s.isalpha(), s.isdigit(), s.isalnum(), s.isspace(), s.isdecimal(), s.isnumeric(), s.isidentifier(), s.isprintable(), s.isascii())
