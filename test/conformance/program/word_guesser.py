"""Spelling correction and word statistics, in the short functional style of essays on programming."""
from collections import Counter, defaultdict
from itertools import chain, pairwise
import math

TEXT = """
It was a bright morning in the village and the baker was baking bread. The bread was for the market, and the
market was in the square. "Bread for sale", cried the baker; bread, warm bread! The miller brought the flour,
the farmer brought the wheat, and the children brought nothing but their hunger. Morning after morning the
baker baked, the market opened, and the village ate. Nobody in the village ever wondered where the morning went.
"""
LETTERS = 'abcdefghijklmnopqrstuvwxyz'


def words(text):
    return ''.join(c if c.isalpha() else ' ' for c in text.lower()).split()


MODEL = Counter(words(TEXT))
N = MODEL.total()


def P(word): return MODEL[word] / N


def edits1(word):
    splits = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    deletes = {a + b[1:] for a, b in splits if b}
    transposes = {a + b[1] + b[0] + b[2:] for a, b in splits if len(b) > 1}
    replaces = {a + c + b[1:] for a, b in splits for c in LETTERS if b}
    inserts = {a + c + b for a, b in splits for c in LETTERS}
    return deletes | transposes | replaces | inserts


def edits2(word): return (e2 for e1 in edits1(word) for e2 in edits1(e1))


def known(candidates): return {w for w in candidates if w in MODEL}


def candidates(word, far=True):
    return known([word]) or known(edits1(word)) or (far and known(edits2(word))) or {word}


def correct(word, far=True): return max(sorted(candidates(word, far)), key=P)


def same_case(word):
    return (str.upper if word.isupper() else str.title if word.istitle() else str.lower)


def correct_text(text):
    out, current = [], ''
    for c in chain(text, [None]):
        if c is not None and c.isalpha():
            current += c
            continue
        if current:
            out.append(same_case(current)(correct(current.lower(), far=False)))
            current = ''
        if c is not None:
            out.append(c)
    return ''.join(out)


print(N, len(MODEL), MODEL.most_common(5))
for typo in 'bred markt vilage moning teh wonderd bakre xyzzy'.split():
    print(f'{typo:>8} -> {correct(typo, far=len(typo) < 4):<10}{P(correct(typo, False)):.4f}')
print(correct_text('Teh Bakre baekd bred, AND teh vilage at.'))
print(len(edits1('somewhere')), sorted(edits1('a'))[:8])


# --- Segmentation of text without spaces, memoised by hand
def memo(f):
    table = {}

    def fmemo(*args):
        if args not in table:
            table[args] = f(*args)
        return table[args]
    fmemo.memo = table
    return fmemo


def product(numbers):
    result = 1
    for x in numbers:
        result *= x
    return result


def prior(word): return MODEL[word] / N if word in MODEL else 10 / (N * 10 ** len(word))


@memo
def segment(text):
    if not text: return []
    options = ([first] + segment(rest) for first, rest in
               ((text[:i + 1], text[i + 1:]) for i in range(min(len(text), 8))))
    return max(options, key=lambda ws: product(map(prior, ws)))


print(segment('thebakerbakedbread'), len(segment.memo))

# --- Bigrams, mutual information, perplexity
bigrams = Counter(pairwise(words(TEXT)))
follow = defaultdict(Counter)
for (a, b), n in bigrams.items():
    follow[a][b] += n
print({a: follow[a].most_common(2) for a in ('the', 'bread', 'baker')})
mutual = {pair: math.log2(n / N / (P(pair[0]) * P(pair[1]))) for pair, n in bigrams.items() if n > 1}
for pair, value in sorted(mutual.items(), key=lambda item: (-item[1], item[0]))[:4]:
    print(*pair, f'{value:.3f}')
entropy = -sum(P(w) * math.log2(P(w)) for w in MODEL)
print(f'entropy {entropy:.4f}', f'perplexity {2 ** entropy:.2f}')


# --- Frequency ranks and anagrams
signature = lambda w: ''.join(sorted(w))
groups = defaultdict(list)
for w in sorted(MODEL) + ['mingorn', 'rebak', 'braed']:
    groups[signature(w)].append(w)
print([g for g in groups.values() if len(g) > 1])
ranks = sorted(MODEL, key=lambda w: (-MODEL[w], w))
print([(r, w, MODEL[w], round(r * P(w), 3)) for r, w in enumerate(ranks[:6], 1)])
print(Counter(map(len, MODEL)).most_common(), MODEL & Counter(the=2, bread=99), +(Counter('aab') - Counter('abb')))
