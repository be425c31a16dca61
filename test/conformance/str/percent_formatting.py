print('%s and %r' % ('a', 'b'), '%d %i %x %X %o' % (42, 42, 255, 255, 8), '%5d|%-5d|%05d|%+d' % (42, 42, 42, 42))
print('%.2f %e %g %G' % (3.14159, 12345.678, 0.0001, 1e-10), '%c%c' % ('a', 98), '%%', '%10.3s|' % 'abcdef')
print('%(name)s is %(age)d' % {'name': 'Ann', 'age': 30}, '%*d' % (6, 42), '%#x %#o' % (255, 8))
for template, value in [('%d', 'x'), ('%s %s', (1,)), ('%s', (1, 2)), ('%q', 1)]:
    try:
        template % value
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
