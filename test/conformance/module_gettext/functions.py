# Without translations, texts stay what they are.
import builtins
import gettext
import warnings

print(sorted(gettext.__all__))
print(gettext.gettext('a'), gettext.dgettext('d', 'b'), gettext.pgettext('context', 'c'), gettext.dpgettext('d', 'context', 'e'))
for count in (0, 1, 2):
    print(
        gettext.ngettext('one', 'many', count), gettext.dngettext('d', 'one', 'many', count), gettext.npgettext('c', 'one', 'many', count), gettext.dnpgettext('d', 'c', 'one', 'many', count),
    )
print(gettext.textdomain(), gettext.textdomain('mine'), gettext.textdomain(), gettext.textdomain('messages'), gettext.bindtextdomain('mine', '/there'), gettext.bindtextdomain('mine'))
print(gettext.find('mine'), gettext.find('mine', all=True), type(gettext.translation('mine', fallback=True)).__name__, gettext.Catalog is gettext.translation)
try:
    gettext.translation('mine')
except FileNotFoundError as error:
    print(error.strerror, error.filename)


class Upper(gettext.NullTranslations):
    def gettext(self, message):
        return message.upper()

    def ngettext(self, one, many, n):
        return f'{n} {many}'

    def pgettext(self, context, message):
        return f'{context}: {message}'

    def npgettext(self, context, one, many, n):
        return f'{context}: {n} {many}'


none = gettext.NullTranslations()
print(none.info(), none.charset(), none.gettext('x'), none.ngettext('a', 'b', 1), none.pgettext('c', 'm'), none.npgettext('c', 'a', 'b', 0))
none.add_fallback(gettext.NullTranslations())
none.add_fallback(Upper())
print(none.gettext('x'), none.ngettext('a', 'b', 1), none.pgettext('c', 'm'), none.npgettext('c', 'a', 'b', 0))
none.install(['ngettext', 'pgettext', 'nothing'])
print(_('installed'), builtins.ngettext('a', 'b', 4), hasattr(builtins, 'npgettext'))
gettext.install('mine', names=['npgettext'])
print(_('installed'), builtins.npgettext('c', 'a', 'b', 4))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(gettext.ngettext('one', 'many', 1.0), gettext.ngettext('one', 'many', 1.5))
print([str(each.message) for each in caught])
try:
    gettext.c2py('n')('text')
except TypeError as error:
    print(error)
