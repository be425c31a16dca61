"""The locale: always C, with texts in UTF-8."""

import re
from builtins import str as _text

__all__ = ['getlocale', 'getdefaultlocale', 'getpreferredencoding', 'Error', 'setlocale', 'localeconv', 'strcoll', 'strxfrm', 'str', 'atof', 'atoi',
           'format_string', 'currency', 'normalize', 'LC_CTYPE', 'LC_COLLATE', 'LC_TIME', 'LC_MONETARY', 'LC_NUMERIC', 'LC_ALL', 'CHAR_MAX', 'getencoding',
           'LC_MESSAGES']

LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CHAR_MAX = 127
_NAMES = {'', 'C', 'POSIX', 'C.UTF-8', 'C.utf8'}

_LANGINFO = {
    'CODESET': (14, 'UTF-8'), 'RADIXCHAR': (65536, '.'), 'THOUSEP': (65537, ''), 'AM_STR': (131110, 'AM'), 'PM_STR': (131111, 'PM'),
    'D_T_FMT': (131112, '%a %b %e %T %Y'), 'D_FMT': (131113, '%m/%d/%y'), 'T_FMT': (131114, '%H:%M:%S'), 'T_FMT_AMPM': (131115, '%I:%M:%S %p'),
    'ERA': (131116, ''), 'ERA_D_FMT': (131118, '%m/%d/%y'), 'ALT_DIGITS': (131119, '0123456789'), 'ERA_D_T_FMT': (131120, '%a %b %e %T %Y'),
    'ERA_T_FMT': (131121, '%H:%M:%S'), 'CRNCYSTR': (262159, ''), 'YESEXPR': (327680, '^[yY]'), 'NOEXPR': (327681, '^[nN]'),
}
for _kind, _first, _words in (
    ('ABDAY', 131072, 'Sun Mon Tue Wed Thu Fri Sat'), ('DAY', 131079, 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
    ('ABMON', 131086, 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
    ('MON', 131098, 'January February March April May June July August September October November December'),
):
    for _index, _word in enumerate(_words.split()):
        _LANGINFO[f'{_kind}_{_index + 1}'] = _first + _index, _word
for _name, (_number, _word) in _LANGINFO.items():
    globals()[_name] = _number
_BY_NUMBER = dict(_LANGINFO.values())
del _kind, _first, _words, _index, _word, _name, _number


class Error(Exception):
    pass


def setlocale(category, locale=None):
    """Gives the name of the locale; other ones than C are refused."""
    if category not in range(7):
        raise Error('invalid locale category')
    if locale and not isinstance(locale, _text):
        locale = normalize(_joined(locale))
    if locale is not None and locale not in _NAMES:
        raise Error('unsupported locale setting')
    return 'C'


def _joined(pair):
    try:
        language, encoding = pair
    except (TypeError, ValueError):
        raise TypeError('Locale must be None, a string, or an iterable of two strings -- language code, encoding.') from None
    return (language or 'C') + ('.' + encoding if encoding else '')


def getlocale(category=LC_CTYPE):
    return ('C', 'UTF-8') if category == LC_CTYPE else (None, None)


def getdefaultlocale(envvars=('LC_ALL', 'LC_CTYPE', 'LANG', 'LANGUAGE')):
    import warnings
    warnings._deprecated('locale.getdefaultlocale', _DEPRECATED, remove=(3, 15))
    return 'C', 'UTF-8'


_DEPRECATED = '{name!r} is deprecated and slated for removal in Python {remove}. Use setlocale(), getencoding() and getlocale() instead.'


def getpreferredencoding(do_setlocale=True):
    return 'utf-8'


def getencoding():
    return 'utf-8'


def nl_langinfo(key, /):
    if key not in _BY_NUMBER:
        raise ValueError('unsupported langinfo constant')
    return _BY_NUMBER[key]


def localeconv():
    money = dict.fromkeys('int_frac_digits frac_digits p_cs_precedes p_sep_by_space n_cs_precedes n_sep_by_space p_sign_posn n_sign_posn'.split(), CHAR_MAX)
    return {'int_curr_symbol': '', 'currency_symbol': '', 'mon_decimal_point': '', 'mon_thousands_sep': '', 'mon_grouping': [], 'positive_sign': '',
            'negative_sign': '', **money, 'decimal_point': '.', 'thousands_sep': '', 'grouping': []}


def strcoll(os1, os2, /):
    return (os1 > os2) - (os1 < os2)


def strxfrm(string, /):
    return string


_PERCENT = re.compile(r'%(?:\((?P<key>.*?)\))?(?P<modifiers>[-#0-9 +*.hlL]*?)[eEfFgGdiouxXcrs%]')


def format_string(f, val, grouping=False, monetary=False):
    """As f % val; what the locale would add is nothing."""
    if isinstance(val, tuple) or isinstance(val, dict):
        return f % val
    found = list(_PERCENT.finditer(f))
    return f % (val if isinstance(val, (list, tuple)) and len(found) != 1 else (val,))


def currency(val, symbol=True, grouping=False, international=False):
    raise ValueError("Currency formatting is not possible using the 'C' locale.")


def str(val):
    return f'{val:.12g}'


def delocalize(string):
    return string


def localize(string, grouping=False, monetary=False):
    return string


def atof(string, func=float):
    return func(delocalize(string))


def atoi(string):
    return int(delocalize(string))


def normalize(localename):
    """The full name of a locale; only those of languages without further parts are known."""
    name, dot, encoding = localename.partition('.')
    parts = name.split('_')
    if name.upper() in ('C', 'POSIX'):
        return 'C' + ('.UTF-8' if encoding.lower().replace('-', '') == 'utf8' else '')
    if len(parts) == 2 and all(part.isalpha() and len(part) == 2 for part in parts):
        name = f'{parts[0].lower()}_{parts[1].upper()}'
        if encoding:
            return name + '.' + ('UTF-8' if encoding.lower().replace('-', '') == 'utf8' else encoding)
    return localename


def gettext(msg, /):
    return msg


def dgettext(domain, msg, /):
    return msg


def dcgettext(domain, msg, category, /):
    return msg


def textdomain(domain, /):
    return 'messages' if domain is None else domain
