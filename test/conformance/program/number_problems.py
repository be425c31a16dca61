"""Number theory and recreational mathematics: one short function a problem, the examples of the docstrings checked at the end."""
import math
import random
from collections import Counter, defaultdict
from functools import cache, reduce
from itertools import accumulate, chain, combinations, count, islice, permutations, takewhile
from operator import mul
import string


def primes(limit):
    """
    >>> primes(30)
    [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]
    """
    sieve = bytearray(b'\x01') * (limit // 2 + 1)
    for i in range(3, math.isqrt(limit) + 1, 2):
        if sieve[i // 2]:
            sieve[i * i // 2::i] = bytearray(len(sieve[i * i // 2::i]))
    return [2] + [2 * i + 1 for i in range(1, (limit + 1) // 2) if sieve[i]]


def is_prime(n):
    """
    Deterministic Miller-Rabin for 64 bits.
    >>> [n for n in (91, 97, 561, 7919, 2**31 - 1, 2**61 - 1, 3215031751) if is_prime(n)]
    [97, 7919, 2147483647, 2305843009213693951]
    """
    small = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37)
    if n < 2 or any(n % p == 0 for p in small):
        return n in small
    s = ((n - 1) & (1 - n)).bit_length() - 1
    for a in small:
        x = pow(a, n - 1 >> s, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def factor(n):
    """
    >>> factor(600851475143), factor(2**40 - 1), factor(1)
    ({71: 1, 839: 1, 1471: 1, 6857: 1}, {3: 1, 5: 2, 11: 1, 17: 1, 31: 1, 41: 1, 61681: 1}, {})
    """
    out = Counter()
    for p in chain((2, 3), (k + d for k in count(6, 6) for d in (-1, 1))):
        if p * p > n:
            break
        while n % p == 0:
            out[p] += 1
            n //= p
    if n > 1:
        out[n] += 1
    return dict(out)


def rho(n, seed=2):
    """
    >>> sorted((rho(8051), 8051 // rho(8051))), rho(10403) in (101, 103)
    ([83, 97], True)
    """
    for c in count(1):
        x = y = seed
        d = 1
        while d == 1:
            x = (x * x + c) % n
            y = (y * y + c) % n
            y = (y * y + c) % n
            d = math.gcd(abs(x - y), n)
        if d != n:
            return d


def totient(n):
    """
    >>> [totient(n) for n in range(1, 13)]
    [1, 1, 2, 2, 4, 2, 6, 4, 6, 4, 10, 4]
    """
    return reduce(lambda t, p: t // p * (p - 1), factor(n), n)


def divisors(n):
    """
    >>> divisors(28), [n for n in range(2, 500) if sum(divisors(n)) == 2 * n]
    ([1, 2, 4, 7, 14, 28], [6, 28, 496])
    """
    out = [1]
    for p, e in factor(n).items():
        out = [d * p ** k for d in out for k in range(e + 1)]
    return sorted(out)


def amicable(limit):
    """
    >>> amicable(1300)
    [(220, 284), (1184, 1210)]
    """
    sums = [0, 0] + [1] * (limit - 1)
    for i in range(2, limit // 2 + 1):
        for j in range(2 * i, limit + 1, i):
            sums[j] += i
    return [(a, b) for a, b in enumerate(sums) if a < b <= limit and sums[b] == a]


def egcd(a, b):
    """
    >>> egcd(240, 46), all(pow(a, -1, 97) == egcd(a, 97)[1] % 97 for a in range(1, 97))
    ((2, -9, 47), True)
    """
    if not b:
        return a, 1, 0
    g, x, y = egcd(b, a % b)
    return g, y, x - a // b * y


def chinese(*pairs):
    """
    >>> chinese((2, 3), (3, 5), (2, 7))
    (23, 105)
    """
    return reduce(lambda a, b: ((a[0] + (b[0] - a[0]) * pow(a[1], -1, b[1]) * a[1]) % (a[1] * b[1]), a[1] * b[1]), pairs)


def collatz(limit):
    """
    >>> collatz(300)
    (231, 128)
    """
    @cache
    def length(n):
        return 1 if n == 1 else 1 + length(3 * n + 1 if n & 1 else n // 2)
    return max(((n, length(n)) for n in range(1, limit)), key=lambda pair: pair[1])


def spell(n):
    """
    >>> spell(342), spell(115), spell(1_000_001), spell(0), spell(-7)
    ('three hundred and forty-two', 'one hundred and fifteen', 'one million and one', 'zero', 'minus seven')
    """
    small = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split()
    tens = dict(zip(range(20, 100, 10), 'twenty thirty forty fifty sixty seventy eighty ninety'.split()))
    if n < 0:
        return 'minus ' + spell(-n)
    if n < 20:
        return small[n]
    if n < 100:
        return tens[n // 10 * 10] + ('-' + small[n % 10] if n % 10 else '')
    for size, word in ((10**6, 'million'), (1000, 'thousand'), (100, 'hundred')):
        if n >= size:
            rest = n % size
            joint = ' and ' if rest and rest < 100 else ' '
            return f'{spell(n // size)} {word}' + (joint + spell(rest) if rest else '')


def roman(n):
    """
    >>> [roman(n) for n in (1990, 2008, 1666, 49)], all(unroman(roman(n)) == n for n in range(1, 4000, 7))
    (['MCMXC', 'MMVIII', 'MDCLXVI', 'XLIX'], True)
    """
    return ''.join(('', c, c * 2, c * 3, c + f, f, f + c, f + c * 2, f + c * 3, c + t)[n // 10 ** k % 10]
                   for k, (c, f, t) in reversed(list(enumerate(('IVX', 'XLC', 'CDM', 'M  ')))))


def unroman(text):
    """
    >>> unroman('MCMXCIV')
    1994
    """
    values = [dict(I=1, V=5, X=10, L=50, C=100, D=500, M=1000)[c] for c in text]
    return sum(-v if v < following else v for v, following in zip(values, values[1:] + [0]))


def to_base(n, base, digits=string.digits + string.ascii_lowercase):
    """
    >>> to_base(255, 2), to_base(-255, 16), int(to_base(123456789, 36), 36), to_base(0, 7)
    ('11111111', '-ff', 123456789, '0')
    """
    if n < 0:
        return '-' + to_base(-n, base)
    out = [digits[n % base]]
    while n := n // base:
        out.append(digits[n % base])
    return ''.join(reversed(out))


def cycle_length(d):
    """
    >>> max(range(2, 100), key=cycle_length), cycle_length(7), cycle_length(8)
    (97, 6, 0)
    """
    seen, r, position = {}, 1, 0
    while r and r not in seen:
        seen[r] = position
        r, position = r * 10 % d, position + 1
    return position - seen[r] if r else 0


def triples(limit):
    """
    >>> triples(30), max(range(12, 200), key=lambda p: sum(p % sum(t) == 0 for t in triples(100)))
    ([(3, 4, 5), (5, 12, 13), (8, 15, 17), (7, 24, 25), (20, 21, 29)], 120)
    """
    return sorted((tuple(sorted((m * m - n * n, 2 * m * n)) + [m * m + n * n]) for m in range(2, math.isqrt(limit) + 1) for n in range(1 + m % 2, m, 2)
                   if math.gcd(m, n) == 1 and m * m + n * n <= limit), key=lambda t: t[2])


def pandigital_products():
    """
    >>> pandigital_products()
    [(12, 483, 5796), (18, 297, 5346), (27, 198, 5346), (39, 186, 7254), (48, 159, 7632)]
    """
    return [(a, b, a * b) for a in range(12, 49, 3) for b in range(150, 490) if sorted(f'{a}{b}{a * b}') == list('123456789')]


def narcissistic(digits):
    """
    >>> narcissistic(3), narcissistic(4)
    ([153, 370, 371, 407], [1634, 8208, 9474])
    """
    powers = [d ** digits for d in range(10)]
    found = []
    for combo in combinations(sorted(list(range(10)) * digits), digits) if digits < 2 else {c for c in combinations_with(range(10), digits)}:
        total = sum(powers[d] for d in combo)
        if sorted(map(int, str(total))) == list(combo):
            found.append(total)
    return sorted(found)


def combinations_with(items, r):
    items = tuple(items)
    if not r:
        yield ()
        return
    for i, x in enumerate(items):
        for rest in combinations_with(items[i:], r - 1):
            yield (x, *rest)


def lychrel(n, limit=50):
    """
    >>> lychrel(349), lychrel(196), lychrel(89)
    (3, None, 24)
    """
    for steps in range(1, limit):
        n += int(str(n)[::-1])
        if str(n) == str(n)[::-1]:
            return steps


def digits_of_e(n):
    """
    >>> digits_of_e(50)
    '2.71828182845904523536028747135266249775724709369995'
    """
    scale = 10 ** (n + 10)
    total = sum(takewhile(bool, accumulate(count(1), lambda term, k: term // k, initial=scale)))
    text = str(total // 10 ** 10)
    return f'{text[0]}.{text[1:]}'


def rsa(seed):
    """
    >>> rsa(1)
    (True, True, 128)
    """
    rng = random.Random(seed)
    p, q = (next(n for n in iter(lambda: rng.getrandbits(64) | 1 << 63 | 1, None) if is_prime(n) and n % 65537 != 1) for _ in range(2))
    n, d = p * q, pow(65537, -1, (p - 1) * (q - 1))
    message = int.from_bytes(b'attack at dawn', 'big')
    secret = pow(message, 65537, n)
    return secret != message, pow(secret, d, n).to_bytes(14, 'big') == b'attack at dawn', n.bit_length()


def magic(n):
    """
    >>> magic(3), [len({*map(sum, zip(*magic(k)))} | {*map(sum, magic(k))}) for k in (3, 4, 5, 8)]
    ([[8, 1, 6], [3, 5, 7], [4, 9, 2]], [1, 1, 1, 1])
    """
    if n % 2:
        return [[n * ((i + j + 1 + n // 2) % n) + (i + 2 * j + n - 3 + 5) % n + 1 for j in range(n)] for i in range(n)] if False else siamese(n)
    return [[n * n - v if (i % 4 in (0, 3)) == (j % 4 in (0, 3)) else v + 1 for j, v in enumerate(range(i * n, i * n + n))] for i in range(n)]


def siamese(n):
    square, i, j = [[0] * n for _ in range(n)], 0, n // 2
    for k in range(1, n * n + 1):
        square[i][j] = k
        if square[(i - 1) % n][(j + 1) % n]:
            i = (i + 1) % n
        else:
            i, j = (i - 1) % n, (j + 1) % n
    return square


def run_examples(namespace):
    tried = failed = 0
    for name, f in list(namespace.items()):
        lines = (f.__doc__ or '').splitlines() if getattr(f, '__module__', None) == __name__ and type(f) is type(run_examples) else []
        for line, expected in zip(lines, lines[1:]):
            if line.strip().startswith('>>> '):
                tried += 1
                got = repr(eval(line.strip()[4:], namespace))
                if got != expected.strip():
                    failed += 1
                    print(f'{name}: {line.strip()}\n  expected {expected.strip()}\n  got      {got}')
    return tried, failed


random.seed(0)
print('%d examples, %d failures' % run_examples(globals()))
print(sum(primes(2000)), primes(10 ** 4)[-1], 2 ** 521 % 10 ** 12, math.factorial(50), sum(map(int, str(2 ** 1000))), len(str(3 ** 1000)))
print(sorted(permutations('abcd'))[13], math.comb(40, 20), Counter(map(totient, range(1, 60))).most_common(2), list(islice((n for n in count(2) if sum(map(int, str(n ** 4))) == n), 3)))
