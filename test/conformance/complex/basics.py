print(1j * 1j, (1 + 2j) + 3, abs(3 + 4j), (1 + 2j).real, (1 + 2j).conjugate(), complex(1, -2), 2j ** 2, 1j == 1j)
