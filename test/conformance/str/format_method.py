print('{} {} {}'.format(1, 'two', 3.0), '{1} {0}'.format('a', 'b'), '{name}!'.format(name='x'))
print('{0.real} {1[0]} {2[key]}'.format(5, [7], {'key': 'v'}), '{!r} {!s} {!a}'.format('é', 'é', 'é'))
print('{:>10}|{:<10}|{:^10}|{:*^9}'.format('a', 'b', 'c', 'd'), '{:{}}|'.format('x', 5), '{{}}'.format())
for template in ['{', '}', '{0', '{1}', '{a}']:
    try:
        template.format(1)
    except (ValueError, IndexError, KeyError) as error:
        print(type(error).__name__, error)
