# Searching, comparing and aligning strings.
from collections import Counter, defaultdict, deque
from functools import cache
import textwrap


def prefix_function(p):
    pi = [0] * len(p)
    k = 0
    for i in range(1, len(p)):
        while k and p[k] != p[i]:
            k = pi[k - 1]
        if p[k] == p[i]:
            k += 1
        pi[i] = k
    return pi


def knuth_morris_pratt(text, p):
    pi, k = prefix_function(p), 0
    for i, c in enumerate(text):
        while k and (k == len(p) or p[k] != c):
            k = pi[k - 1]
        if p[k] == c:
            k += 1
        if k == len(p):
            yield i - k + 1


def z_function(s):
    z, left, right = [len(s)] + [0] * (len(s) - 1), 0, 0
    for i in range(1, len(s)):
        if i < right:
            z[i] = min(right - i, z[i - left])
        while i + z[i] < len(s) and s[z[i]] == s[i + z[i]]:
            z[i] += 1
        if i + z[i] > right:
            left, right = i, i + z[i]
    return z


def horspool(text, p):
    skip = {c: len(p) - i - 1 for i, c in enumerate(p[:-1])}
    i, found = 0, []
    while i <= len(text) - len(p):
        if text[i:i + len(p)] == p:
            found.append(i)
        i += skip.get(text[i + len(p) - 1], len(p))
    return found


def rabin_karp(text, p, base=256, modulus=1_000_003):
    n, m = len(text), len(p)
    h = pow(base, m - 1, modulus)
    target = window = 0
    for a, b in zip(p, text):
        target = (target * base + ord(a)) % modulus
        window = (window * base + ord(b)) % modulus
    for i in range(n - m + 1):
        if window == target and text.startswith(p, i):
            yield i
        if i < n - m:
            window = ((window - ord(text[i]) * h) * base + ord(text[i + m])) % modulus


text, pattern = 'abracadabra abra cadabra', 'abra'
results = [list(knuth_morris_pratt(text, pattern)), [i - len(pattern) - 1 for i, z in enumerate(z_function(pattern + '\1' + text)) if z == len(pattern) and i],
           horspool(text, pattern), list(rabin_karp(text, pattern))]
print(prefix_function('aabaaab'), z_function('aaabaab'))
print(results[0], all(r == results[0] for r in results))


class AhoCorasick:
    def __init__(self, words):
        self.goto, self.fail, self.out = [{}], [0], [[]]
        for word in words:
            state = 0
            for c in word:
                if c not in self.goto[state]:
                    self.goto[state][c] = len(self.goto)
                    self.goto.append({}); self.fail.append(0); self.out.append([])
                state = self.goto[state][c]
            self.out[state] += [word]
        queue = deque(self.goto[0].values())
        while queue:
            state = queue.popleft()
            for c, following in self.goto[state].items():
                queue.append(following)
                f = self.fail[state]
                while f and c not in self.goto[f]:
                    f = self.fail[f]
                self.fail[following] = self.goto[f].get(c, 0) if self.goto[f].get(c, 0) != following else 0
                self.out[following] += self.out[self.fail[following]]

    def search(self, text):
        state = 0
        for i, c in enumerate(text):
            while state and c not in self.goto[state]:
                state = self.fail[state]
            state = self.goto[state].get(c, 0)
            for word in self.out[state]:
                yield i - len(word) + 1, word


print(list(AhoCorasick(['he', 'she', 'his', 'hers']).search('ushers and his')))


def suffix_array(s):
    return sorted(range(len(s)), key=lambda i: s[i:])


def longest_repeated(s):
    order = suffix_array(s)
    best = ''
    for a, b in zip(order, order[1:]):
        k = 0
        while max(a, b) + k < len(s) and s[a + k] == s[b + k]:
            k += 1
        best = max(best, s[a:a + k], key=len)
    return best


print(suffix_array('banana'), repr(longest_repeated('to be or not to be')))


# --- distances
def levenshtein(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        previous, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (x != y))
    return row[-1]


def damerau(a, b):
    d = {(i, -1): i + 1 for i in range(-1, len(a))} | {(-1, j): j + 1 for j in range(-1, len(b))}
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            d[i, j] = min(d[i - 1, j] + 1, d[i, j - 1] + 1, d[i - 1, j - 1] + (x != y))
            if i and j and x == b[j - 1] and a[i - 1] == y:
                d[i, j] = min(d[i, j], d[i - 2, j - 2] + 1)
    return d[len(a) - 1, len(b) - 1]


def jaro(s, t):
    reach = max(len(s), len(t)) // 2 - 1
    used, matched = set(), []
    for i, c in enumerate(s):
        for j in range(max(0, i - reach), min(len(t), i + reach + 1)):
            if j not in used and t[j] == c:
                used.add(j)
                matched.append(c)
                break
    if not matched:
        return 0.0
    other = [t[j] for j in sorted(used)]
    swaps = sum(x != y for x, y in zip(matched, other)) / 2
    m = len(matched)
    return (m / len(s) + m / len(t) + (m - swaps) / m) / 3


def dice(a, b):
    x, y = (Counter(map(''.join, zip(s, s[1:]))) for s in (a, b))
    return 2 * (x & y).total() / (x.total() + y.total())


for pair in [('kitten', 'sitting'), ('flaw', 'lawn'), ('ca', 'abc'), ('martha', 'marhta')]:
    print('%-8s%-8s lev %d dam %d jaro %.4f dice %.3f' % (*pair, levenshtein(*pair), damerau(*pair), jaro(*pair), dice(*pair)))


@cache
def lcs(a, b):
    if not a or not b:
        return ''
    if a[0] == b[0]:
        return a[0] + lcs(a[1:], b[1:])
    return max(lcs(a[1:], b), lcs(a, b[1:]), key=len)


print(lcs('nematode knowledge', 'empty bottle'), lcs.cache_info().hits > 100)


def soundex(name):
    codes = {c: str(d) for d, cs in enumerate(('bfpv', 'cgjkqsxz', 'dt', 'l', 'mn', 'r'), 1) for c in cs}
    digits, last = [], codes.get(name[0].lower())
    for c in name.lower()[1:]:
        code = codes.get(c)
        if code and code != last:
            digits.append(code)
        if c not in 'hw':
            last = code
    return (name[0].upper() + ''.join(digits) + '000')[:4]


print({n: soundex(n) for n in 'Robert Rupert Ashcraft Tymczak Honeyman'.split()})


# --- a line diff, by the longest common subsequence of lines
def diff(old, new):
    table = defaultdict(int)
    for i in reversed(range(len(old))):
        for j in reversed(range(len(new))):
            table[i, j] = table[i + 1, j + 1] + 1 if old[i] == new[j] else max(table[i + 1, j], table[i, j + 1])
    i = j = 0
    while i < len(old) or j < len(new):
        if i < len(old) and j < len(new) and old[i] == new[j]:
            yield ' ', old[i]; i += 1; j += 1
        elif i < len(old) and (j == len(new) or table[i + 1, j] >= table[i, j + 1]):
            yield '-', old[i]; i += 1
        else:
            yield '+', new[j]; j += 1


def hunks(changes, context=1):
    changes = list(changes)
    keep = {k for i, (mark, _) in enumerate(changes) if mark != ' ' for k in range(i - context, i + context + 1)}
    gap = False
    for i, (mark, line) in enumerate(changes):
        if i in keep:
            if gap:
                yield '...'
            gap = False
            yield f'{mark} {line}'
        else:
            gap = True


before = textwrap.dedent('''\
    def greet(name):
        print("Hello")
        print(name)

    for n in names:
        greet(n)
    done()
''').splitlines()
after = [line.replace('Hello', 'Hi') for line in before if 'done' not in line]
after.insert(0, '# changed')
print(*hunks(diff(before, after)), sep='\n')
