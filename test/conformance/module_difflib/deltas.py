from difflib import *


def show(make):
    try:
        print(list(make()))
    except Exception as error:
        print(type(error).__name__, error)


one = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\n\tindented line\nlast line\n'.splitlines(keepends=True)
two = 'ore\ntree\nemu\nfour\nfive\nsix\nseven\nadded\n\tindented lines\n'.splitlines(keepends=True)
texts = [(one, two), (two, one), (one, one), ([], one), (one, []), (['a\n'] * 12, ['b\n'] * 10), (['same\n'] + ['x%d\n' % i for i in range(9)], ['x%d!\n' % i for i in range(9)] + ['same\n'])]
for a, b in texts:
    print(''.join(ndiff(a, b)), end='--\n')
    print(''.join(Differ(linejunk=IS_LINE_JUNK).compare(a, b)), end='--\n')
    for count in (0, 1, 3):
        print(''.join(unified_diff(a, b, 'before', 'after', '2025-01-01', n=count)), end='--\n')
        print(''.join(context_diff(a, b, fromfile='before', tofile='after', tofiledate='2025', n=count)), end='--\n')
    delta = list(ndiff(a, b))
    print(list(restore(delta, 1)) == a, list(restore(delta, 2)) == b)
print(list(unified_diff(['a'], ['b'], lineterm='')), list(context_diff(['a'], ['b', 'c'], lineterm='')))
print([IS_LINE_JUNK(line) for line in ('\n', ' # \n', 'x\n', '##')], [IS_CHARACTER_JUNK(character) for character in ' \tx\n'])
show(lambda: diff_bytes(unified_diff, [b'a\xff\n', b'b\n'], [b'a\xfe\n', b'b\n'], b'old', b'new'))
show(lambda: diff_bytes(context_diff, ['a'], [b'b']))
show(lambda: unified_diff([b'a'], ['b']))
show(lambda: unified_diff('ab', 'ac'))
show(lambda: unified_diff(['a'], ['b'], b'x'))
show(lambda: restore([], 3))
