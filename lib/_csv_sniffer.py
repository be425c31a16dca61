"""csv.Sniffer: finds out what a table is written in."""

from csv import QUOTE_MINIMAL, Dialect, Error, reader

__name__ = 'csv'

_QUOTES = '"\''


def _may_delimit(character):
    return not (character.isalnum() or character == '_' or character == '\n' or character in _QUOTES)


def _quoted(data, delimiter_before, delimiter_after):
    """Quoted texts: (quotation mark, delimiter, space) of each, with a delimiter or the bounds of a line before and behind it."""
    found = []
    at = 0
    size = len(data)
    while at < size:
        start = at
        delimiter = space = ''
        if delimiter_before:
            if not _may_delimit(data[at]):
                at += 1
                continue
            delimiter = data[at]
            at += 1
            if data[at:at + 1] == ' ' and data[at + 1:at + 2] and data[at + 1] in _QUOTES:
                space = ' '
                at += 1
        elif data[at] == '\n':
            at += 1
        elif at and data[at - 1] != '\n':
            at += 1
            continue
        quote = data[at:at + 1]
        end = -1
        if quote and quote in _QUOTES:
            end = data.find(quote, at + 1)
            while end >= 0 and not _ends_well(data, end + 1, delimiter, delimiter_before, delimiter_after):
                end = data.find(quote, end + 1)
        if end < 0:
            at = start + 1
            continue
        at = end + 1
        if delimiter_after:
            if not delimiter_before:
                delimiter = data[at]
                if data[at + 1:at + 2] == ' ':
                    space = ' '
                    at += 1
            at += 1
        elif data[at:at + 1] == '\n':
            at += 1
        found.append((quote, delimiter, space))
    return found


def _ends_well(data, at, delimiter, delimiter_before, delimiter_after):
    character = data[at:at + 1]
    if not delimiter_after:
        return character in ('', '\n')
    return character == delimiter if delimiter_before else bool(character) and _may_delimit(character)


def _most(counts):
    return max(counts, key=counts.get)


def _doubles(data, quote, delimiter):
    """Is there a field with a quotation mark inside of the marks around it?"""
    for line in data.split('\n'):
        if not delimiter:
            if line.count(quote) >= 3:
                return True
            continue
        for field in line.split(delimiter):
            outside = field[:field.find(quote)] + field[field.rfind(quote) + 1:]
            if field.count(quote) >= 3 and not any([character.isalnum() or character == '_' for character in outside]):
                return True
    return False


class Sniffer:
    """Guesses the dialect of a table from a sample of it."""

    def __init__(self):
        # In the order in which they are taken when several are as likely.
        self.preferred = [',', '\t', ';', ' ', ':']

    def sniff(self, sample, delimiters=None):
        """A class of a dialect."""
        quotechar, doublequote, delimiter, skipinitialspace = self._guess_quote_and_delimiter(sample, delimiters)
        if not delimiter:
            delimiter, skipinitialspace = self._guess_delimiter(sample, delimiters)
        if not delimiter:
            raise Error('Could not determine delimiter')

        class dialect(Dialect):
            _name = 'sniffed'
            lineterminator = '\r\n'
            quoting = QUOTE_MINIMAL

        dialect.doublequote = doublequote
        dialect.delimiter = delimiter
        dialect.quotechar = quotechar or '"'
        dialect.skipinitialspace = skipinitialspace
        return dialect

    def _guess_quote_and_delimiter(self, data, delimiters):
        """By what stands beside quoted texts."""
        for before, after in (True, True), (False, True), (True, False), (False, False):
            matches = _quoted(data, before, after)
            if matches:
                break
        else:
            return '', False, None, 0
        quotes = {}
        delims = {}
        spaces = 0
        for quote, delimiter, space in matches:
            quotes[quote] = quotes.get(quote, 0) + 1
            if delimiter and (delimiters is None or delimiter in delimiters):
                delims[delimiter] = delims.get(delimiter, 0) + 1
            if space:
                spaces += 1
        quotechar = _most(quotes)
        delimiter = ''
        skipinitialspace = 0
        if delims:
            delimiter = _most(delims)
            skipinitialspace = delims[delimiter] == spaces
        return quotechar, _doubles(data, quotechar, delimiter), delimiter, skipinitialspace

    def _guess_delimiter(self, data, delimiters):
        """By which character occurs equally often in most lines."""
        data = [line for line in data.split('\n') if line]
        characters = [chr(code) for code in range(127)]
        chunk = min(10, len(data))
        frequencies = {}
        modes = {}
        delims = {}
        start = 0
        while start < len(data):
            for line in data[start:start + chunk]:
                for character in characters:
                    counts = frequencies.setdefault(character, {})
                    count = line.count(character)
                    counts[count] = counts.get(count, 0) + 1
            start += chunk
            for character, counts in frequencies.items():
                if len(counts) == 1 and 0 in counts:
                    continue
                count = max(counts, key=counts.get)
                # Lines that have another number of it speak against it.
                modes[character] = count, 2 * counts[count] - sum(counts.values())
            total = float(min(start, len(data)))
            consistency = 1.0
            while not delims and consistency >= 0.9:
                for character, (count, lines) in modes.items():
                    if count > 0 and lines > 0 and lines / total >= consistency and (delimiters is None or character in delimiters):
                        delims[character] = count, lines
                consistency -= 0.01
            if len(delims) == 1:
                break
        if not delims:
            return '', 0
        delimiter = None
        if len(delims) > 1:
            for character in self.preferred:
                if character in delims:
                    delimiter = character
                    break
        if delimiter is None:
            delimiter = max([(value, character) for character, value in delims.items()])[1]
        return delimiter, data[0].count(delimiter) == data[0].count(f'{delimiter} ')

    def has_header(self, sample):
        """Does the first row look like names of the columns?"""
        rows = reader(sample.splitlines(True), self.sniff(sample))
        header = next(rows)
        kinds = dict.fromkeys(range(len(header)))
        for number, row in enumerate(rows):
            if number > 20:
                break
            if len(row) != len(header):
                continue
            for column in list(kinds):
                try:
                    complex(row[column])
                    kind = complex
                except (ValueError, OverflowError):
                    # No number: its length tells.
                    kind = len(row[column])
                if kinds[column] is None:
                    kinds[column] = kind
                elif kind != kinds[column]:
                    del kinds[column]
        votes = 0
        for column, kind in kinds.items():
            if isinstance(kind, int):
                votes += 1 if len(header[column]) != kind else -1
                continue
            try:
                kind(header[column])
            except (ValueError, TypeError):
                votes += 1
            else:
                votes -= 1
        return votes > 0
