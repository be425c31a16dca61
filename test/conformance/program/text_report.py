text = '''The quick brown fox jumps over the lazy dog. The dog sleeps;
the fox does not. "Why?" asked the dog, and the fox said: 'Because.'
'''
words = {}
for raw in text.lower().split():
    word = raw.strip('.,;:?"\'!')
    words[word] = words.get(word, 0) + 1
for word, n in sorted(words.items(), key=lambda kv: (-kv[1], kv[0]))[:6]:
    print(f'{word:<8}{n:>3} {"#" * n:<6}| {n / len(words):6.1%}')
def wrap(text, width):
    line = ''
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            yield line
            line = word
        else: line = f'{line} {word}'.strip()
    if line: yield line
for line in wrap(text, 28): print(f'|{line:^28}|')
def justify(line, width):
    words = line.split()
    if len(words) == 1: return line.ljust(width)
    gaps, spaces = len(words) - 1, width - sum(map(len, words))
    return ''.join(w + ' ' * (spaces // gaps + (i < spaces % gaps)) for i, w in enumerate(words[:-1])) + words[-1]
for line in wrap(text, 30): print(justify(line, 30) + '$')
print('%-10s|%5.2f|%+d|%x' % ('name', 3.14159, 5, 255), '{:>8,}'.format(1234567), '{0!r:^9}'.format('x'))
def to_roman(n):
    out = ''
    for v, s in [(1000, 'M'), (900, 'CM'), (500, 'D'), (400, 'CD'), (100, 'C'), (90, 'XC'), (50, 'L'), (40, 'XL'), (10, 'X'), (9, 'IX'), (5, 'V'), (4, 'IV'), (1, 'I')]:
        k, n = divmod(n, v)
        out += s * k
    return out
print([to_roman(n) for n in (1, 4, 1994, 2026, 3999)])
caesar = lambda s, k: ''.join(chr((ord(c) - base + k) % 26 + base) if c.isalpha() and (base := ord('a' if c.islower() else 'A')) else c for c in s)
print(caesar('Hello, World!', 3), caesar(caesar('Hello, World!', 3), -3))
