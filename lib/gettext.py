"""Texts of programs in other languages. There are no files with translations, so that the functions give the texts back; catalogs can be read from streams."""

__all__ = [
    'NullTranslations', 'GNUTranslations', 'Catalog', 'bindtextdomain', 'find', 'translation', 'install', 'textdomain', 'dgettext', 'dngettext', 'gettext', 'ngettext',
    'pgettext', 'dpgettext', 'npgettext', 'dnpgettext',
]

_default_localedir = '/share/locale'
_localedirs = {}
_current_domain = 'messages'


class NullTranslations:
    """Gives every text back, or what a fallback makes of it."""

    def __init__(self, fp=None):
        self._info = {}
        self._charset = None
        self._fallback = None
        if fp is not None:
            self._parse(fp)

    def _parse(self, fp):
        pass

    def add_fallback(self, fallback):
        if self._fallback:
            self._fallback.add_fallback(fallback)
        else:
            self._fallback = fallback

    def gettext(self, message):
        return self._fallback.gettext(message) if self._fallback else message

    def ngettext(self, msgid1, msgid2, n):
        if self._fallback:
            return self._fallback.ngettext(msgid1, msgid2, n)
        return msgid1 if _count(n) == 1 else msgid2

    def pgettext(self, context, message):
        return self._fallback.pgettext(context, message) if self._fallback else message

    def npgettext(self, context, msgid1, msgid2, n):
        if self._fallback:
            return self._fallback.npgettext(context, msgid1, msgid2, n)
        return msgid1 if _count(n) == 1 else msgid2

    def info(self):
        return self._info

    def charset(self):
        return self._charset

    def install(self, names=None):
        import builtins

        builtins._ = self.gettext
        if names is not None:
            for name in ('gettext', 'ngettext', 'npgettext', 'pgettext'):
                if name in names:
                    setattr(builtins, name, getattr(self, name))


def _count(n):
    """A number that a plural form is chosen by; one that is no integer is taken for the next greater one, with a warning."""
    try:
        rounded = round(n)
    except TypeError:
        raise TypeError(f'Plural value must be an integer, got {type(n).__name__}') from None
    import warnings

    if not isinstance(n, int):
        warnings.warn(f'Plural value must be an integer, got {type(n).__name__}', DeprecationWarning, stacklevel=4)
        return n if n == rounded else rounded
    return n


def c2py(plural):
    """The function that an expression of C in `n` is."""
    from _gettext_plural import compile_plural

    choose = compile_plural(plural)

    def func(n):
        return choose(_count(n))

    return func


class GNUTranslations(NullTranslations):
    """A catalog as msgfmt makes them (.mo), read from a binary stream."""

    LE_MAGIC = 0x950412DE
    BE_MAGIC = 0xDE120495
    # Between the context of a text and the text.
    CONTEXT = '%s\x04%s'
    VERSIONS = (0, 1)

    def _get_versions(self, version):
        return version >> 16, version & 0xFFFF

    def _parse(self, fp):
        name = getattr(fp, 'name', '')
        data = fp.read()
        order = {self.LE_MAGIC: 'little', self.BE_MAGIC: 'big'}.get(int.from_bytes(data[:4], 'little'))
        if order is None:
            raise OSError(0, 'Bad magic number', name)

        def number(at):
            return int.from_bytes(data[at:at + 4], order)

        major, _ = self._get_versions(number(4))
        if major not in self.VERSIONS:
            raise OSError(0, f'Bad version number {major}', name)
        self._catalog = {}
        self.plural = lambda n: int(n != 1)
        count, originals, translations = number(8), number(12), number(16)

        def text(table, index):
            size, at = number(table + 8 * index), number(table + 8 * index + 4)
            if at + size >= len(data):
                raise OSError(0, 'File is corrupt', name)
            return data[at:at + size]

        for index in range(count):
            original, translated = text(originals, index), text(translations, index)
            if not original:
                self._read_head(translated.decode(self._charset or 'ascii', 'surrogateescape' if self._charset is None else 'strict'))
            charset = self._charset or 'ascii'
            if b'\0' in original:
                key = original.split(b'\0')[0].decode(charset)
                for form, each in enumerate(translated.split(b'\0')):
                    self._catalog[key, form] = each.decode(charset)
            else:
                self._catalog[original.decode(charset)] = translated.decode(charset)

    def _read_head(self, text):
        """The translation of the empty text: lines about the catalog, as in the head of a mail."""
        last = None
        for line in text.split('\n'):
            line = line.strip()
            if not line or line.startswith('#-#-#-#-#') and line.endswith('#-#-#-#-#'):
                continue
            if ':' in line:
                key, value = [part.strip() for part in line.split(':', 1)]
                last = key.lower()
                self._info[last] = value
            elif last:
                self._info[last] += '\n' + line
                continue
            else:
                continue
            if last == 'content-type':
                self._charset = value.split('charset=')[1]
            elif last == 'plural-forms':
                self.plural = c2py(value.split(';')[1].split('plural=')[1])

    def gettext(self, message):
        found = self._catalog.get(message)
        if found is None:
            found = self._catalog.get((message, self.plural(1)))
        return super().gettext(message) if found is None else found

    def ngettext(self, msgid1, msgid2, n):
        found = self._catalog.get((msgid1, self.plural(n)))
        return super().ngettext(msgid1, msgid2, n) if found is None else found

    def pgettext(self, context, message):
        key = self.CONTEXT % (context, message)
        found = self._catalog.get(key)
        if found is None:
            found = self._catalog.get((key, self.plural(1)))
        return super().pgettext(context, message) if found is None else found

    def npgettext(self, context, msgid1, msgid2, n):
        found = self._catalog.get((self.CONTEXT % (context, msgid1), self.plural(n)))
        return super().npgettext(context, msgid1, msgid2, n) if found is None else found


def find(domain, localedir=None, languages=None, all=False):
    """The file of a domain's translations: there is none."""
    return [] if all else None


def translation(domain, localedir=None, languages=None, class_=None, fallback=False):
    if fallback:
        return NullTranslations()
    raise FileNotFoundError(2, 'No translation file found for domain', domain)


Catalog = translation


def install(domain, localedir=None, *, names=None):
    translation(domain, localedir, fallback=True).install(names)


def textdomain(domain=None):
    global _current_domain
    if domain is not None:
        _current_domain = domain
    return _current_domain


def bindtextdomain(domain, localedir=None):
    if localedir is not None:
        _localedirs[domain] = localedir
    return _localedirs.get(domain, _default_localedir)


def dgettext(domain, message):
    return message


def dngettext(domain, msgid1, msgid2, n):
    return msgid1 if _count(n) == 1 else msgid2


def dpgettext(domain, context, message):
    return message


def dnpgettext(domain, context, msgid1, msgid2, n):
    return msgid1 if _count(n) == 1 else msgid2


def gettext(message):
    return message


def ngettext(msgid1, msgid2, n):
    return msgid1 if _count(n) == 1 else msgid2


def pgettext(context, message):
    return message


def npgettext(context, msgid1, msgid2, n):
    return msgid1 if _count(n) == 1 else msgid2
