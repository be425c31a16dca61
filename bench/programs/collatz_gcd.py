# Integer arithmetic with little else: Collatz chains, Euclid's algorithm, bit counting, divisor sums.
# Exercises: // % & >> on small ints, while loops, calls with two results, tuple assignment.

COLLATZ = 20_000
GCD = 420
BITS = 50_000
PERFECT = 6000


def collatz(limit):
    longest = 0
    start = 0
    for n in range(1, limit):
        length = 1
        k = n
        while k != 1:
            if k & 1:
                k = 3 * k + 1
            else:
                k >>= 1
            length += 1
        if length > longest:
            longest = length
            start = n
    return start, longest


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def coprime(limit):
    count = 0
    for a in range(1, limit):
        for b in range(1, a):
            if gcd(a, b) == 1:
                count += 1
    return count


def bit_count(limit):
    total = 0
    for n in range(limit):
        while n:
            n &= n - 1
            total += 1
    return total


def abundant(limit):
    count = 0
    for n in range(2, limit):
        total = 1
        d = 2
        while d * d <= n:
            quotient, remainder = divmod(n, d)
            if not remainder:
                total += d
                if quotient != d:
                    total += quotient
            d += 1
        if total > n:
            count += 1
    return count


def main():
    return f"{collatz(COLLATZ)} {coprime(GCD)} {bit_count(BITS)} {abundant(PERFECT)}"
