from difflib import *


def show(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)


pairs = [('', ''), ('', 'abc'), ('abcd', 'bcde'), ('qabxcd', 'abycdf'), (' abcd', 'abcd abcd'), ('private Thread currentThread;', 'private volatile Thread currentThread;'), ([1, 2, 3], [2, 3, 4]), (('a',), ('a',))]
for a, b in pairs:
    for junk in (None, lambda item: item == ' '):
        matcher = SequenceMatcher(junk, a, b)
        print(matcher.ratio(), matcher.quick_ratio(), matcher.real_quick_ratio(), matcher.find_longest_match())
        print(matcher.get_matching_blocks(), matcher.get_opcodes(), list(matcher.get_grouped_opcodes(1)))
        print(matcher.b2j, matcher.bjunk, matcher.bpopular, matcher.get_opcodes() is matcher.get_opcodes())
matcher = SequenceMatcher(a='abxcd', b='abcd')
print(matcher.find_longest_match(0, 5, 1, 4), matcher.find_longest_match(2), Match(1, 2, 3))
matcher.set_seq1('bcda')
print(matcher.ratio())
matcher.set_seq2('bcd')
print(matcher.ratio(), matcher.a, matcher.b)
matcher.set_seqs('x', 'y')
print(matcher.ratio(), SequenceMatcher[int])
long = 'ab' * 120 + 'xyz'
for automatic in (True, False):
    matcher = SequenceMatcher(None, 'xyz' + long, long, automatic)
    print(matcher.ratio(), sorted(matcher.bpopular), matcher.get_matching_blocks())
show(lambda: SequenceMatcher(None, [[]], [[]]))
words = ['ape', 'apple', 'peach', 'puppy']
print(get_close_matches('appel', words), get_close_matches('wheel', ['exception', 'while', 'hello']), get_close_matches('accept', []), get_close_matches('apple', words, 1), get_close_matches('apple', words, n=5, cutoff=0.1))
show(lambda: get_close_matches('a', words, 0))
show(lambda: get_close_matches('a', words, 1, 1.5))
