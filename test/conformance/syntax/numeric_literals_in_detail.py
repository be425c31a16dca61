def attempt(source):
    try:
        print(source, repr(eval(source)))
    except SyntaxError as error:
        print(source, error.msg)
    except NameError as error:
        print(source, error)
for source in ['0', '00', '0_0', '0000', '1', '1_000_000', '1__0', '1_', '_1', '01', '0_1', '012', '0b101', '0B1_0', '0b_1', '0b', '0b2', '0b1_', '0o17', '0O7', '0o8', '0o', '0x1F', '0XaBc', '0x_f', '0x', '0xg', '9' * 30, '1.', '.5', '1.5', '1_0.0_1', '1._5', '1_.5', '1e5', '1E5', '1e+5', '1e-5', '1e', '1e+', '1_0e1_0', '1e_5', '0e0', '00.5', '01.5', '01e1', '1e309', '1e-400', '1j', '1J', '1.5j', '1e3j', '0j', '01j', '.5j', '1.j', '1_0j', '0x1j', '1jj', '1.2.3', '1.real', '1 .real', '1..real', '1.0.real', '1if 1 else 2', '0x1for x in []', '1or 2', '1and 2', '1in [1]', '1is 1', '0xfor 1', '1a', '1.5a', '1_a', '0b1a', '- 5', '-5', '--5', '~5', '+-+5', '5 5', '1e5 .real', '0777', '0_7', '08', '09.5', '1__2', '0b1__0', '0xff_', '1e1_']:
    attempt(source)
