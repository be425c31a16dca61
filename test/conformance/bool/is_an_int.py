print(True + True, True * 3, -True, ~False, True & 1, True & True, True ^ True)
print(isinstance(True, int), bool([]), bool([0]), bool(''), bool(0.0), bool(None))
print(str(True), repr(False), int(True), '%d' % True, f'{True}', f'{True:d}')
