for base in (2, 2.0, 2j):
    for exponent in (3, 3.0, 3j):
        for modulus in (5, 5.0, 5j, 'a', None, True):
            try:
                print(pow(base, exponent, modulus))
            except (TypeError, ValueError) as error:
                print(base, exponent, modulus, type(error).__name__, error)
