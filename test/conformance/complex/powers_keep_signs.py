"""Whole powers multiply from one on, which decides the signs of zeros."""
for value in (-0.5j, 0.5j, -1 + 0j, complex(-0.0, -2.0), complex(0.0, -0.0), 1 - 0j):
    print(value, [value ** n for n in (0, 1, 2, 3, -1, -2)])
