"""What the C locale gives."""
import locale

print(locale.setlocale(locale.LC_NUMERIC), locale.setlocale(locale.LC_NUMERIC, 'C'), locale.getlocale(locale.LC_NUMERIC), locale.setlocale(locale.LC_ALL, 'C'))
print(locale.localeconv())
print(locale.format_string('%d items, %s, %.2f', (12345, 'a', 2.5), grouping=True), locale.format_string('%d', 7), locale.format_string('%(a)s %%', {'a': 1}))
print(locale.atof('1.5'), locale.atoi('12'), locale.str(1.5), locale.str(2 / 3), locale.delocalize('1,5'), locale.localize('1.5'))
print(locale.strcoll('a', 'b') < 0, locale.strcoll('b', 'a') > 0, locale.strcoll('a', 'a'), locale.strxfrm('x'), sorted(['b', 'A', 'a'], key=locale.strxfrm))
print(locale.nl_langinfo(locale.DAY_1), locale.nl_langinfo(locale.ABMON_12), locale.nl_langinfo(locale.RADIXCHAR), locale.nl_langinfo(locale.D_FMT))
print(locale.normalize('C'), locale.normalize('en_US.UTF-8'), locale.CHAR_MAX, issubclass(locale.Error, Exception), sorted(locale.__all__))
try:
    locale.currency(5)
except ValueError as error:
    print(error)
