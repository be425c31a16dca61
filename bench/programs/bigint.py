# Integers beyond the machine word: factorials, Fibonacci by doubling, modular powers, digits of pi.
# Exercises: big multiplication, division by small and big numbers, shifts, pow with three arguments, str.

FACTORIAL = 1400
FIBONACCI = 20_000
POWERS = 1500
PI_DIGITS = 1500


def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


def fibonacci(n):
    a, b = 0, 1
    for bit in bin(n)[2:]:
        a, b = a * (2 * b - a), a * a + b * b
        if bit == "1":
            a, b = b, a + b
    return a


def modular_powers(count):
    modulus = (1 << 127) - 1
    total = 0
    base = 3
    for i in range(count):
        base = pow(base, 65537 + i, modulus)
        total ^= base
    return total


def pi_digits(count):
    # Unbounded spigot over linear fractional transformations: each turn either yields a digit or takes a term.
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    digits = []
    while len(digits) < count:
        if 4 * q + r - t < n * t:
            digits.append(str(n))
            following = 10 * (r - n * t)
            n = 10 * (3 * q + r) // t - 10 * n
            q *= 10
            r = following
        else:
            following = (2 * q + r) * l
            n = (q * (7 * k + 2) + r * l) // (t * l)
            q *= k
            t *= l
            l += 2
            k += 1
            r = following
    return "".join(digits)


def digit_sum(n):
    return sum([ord(c) - 48 for c in str(n)])


def main():
    f = factorial(FACTORIAL)
    g = fibonacci(FIBONACCI)
    p = pi_digits(PI_DIGITS)
    m = modular_powers(POWERS)
    return f"{digit_sum(f)} {digit_sum(g)} {g % 1000000007} {m % 1000000007} {p[-10:]} {(f >> 3000) % 1000003}"
