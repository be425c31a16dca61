"""Options of doctest, and the comparison of output by them."""

import difflib
import re

OPTIONFLAGS_BY_NAME = {}
BLANKLINE_MARKER = '<BLANKLINE>'
ELLIPSIS_MARKER = '...'


def register_optionflag(name):
    """The flag of an option, a new one for a name that is not known."""
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


DONT_ACCEPT_TRUE_FOR_1 = register_optionflag('DONT_ACCEPT_TRUE_FOR_1')
DONT_ACCEPT_BLANKLINE = register_optionflag('DONT_ACCEPT_BLANKLINE')
NORMALIZE_WHITESPACE = register_optionflag('NORMALIZE_WHITESPACE')
ELLIPSIS = register_optionflag('ELLIPSIS')
SKIP = register_optionflag('SKIP')
IGNORE_EXCEPTION_DETAIL = register_optionflag('IGNORE_EXCEPTION_DETAIL')
COMPARISON_FLAGS = DONT_ACCEPT_TRUE_FOR_1 | DONT_ACCEPT_BLANKLINE | NORMALIZE_WHITESPACE | ELLIPSIS | SKIP | IGNORE_EXCEPTION_DETAIL
REPORT_UDIFF = register_optionflag('REPORT_UDIFF')
REPORT_CDIFF = register_optionflag('REPORT_CDIFF')
REPORT_NDIFF = register_optionflag('REPORT_NDIFF')
REPORT_ONLY_FIRST_FAILURE = register_optionflag('REPORT_ONLY_FIRST_FAILURE')
FAIL_FAST = register_optionflag('FAIL_FAST')
REPORTING_FLAGS = REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF | REPORT_ONLY_FIRST_FAILURE | FAIL_FAST
_DIFFS = REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF


def indented(text, indent=4):
    """The lines that are not empty, moved to the right."""
    return re.sub(r'(?m)^(?!$)', ' ' * indent, text)


def _ellipsis_fits(want, got):
    """Does each ... stand for something, in order? The pieces between are looked for from the left, as soon as they come."""
    pieces = want.split(ELLIPSIS_MARKER)
    if len(pieces) == 1:
        return want == got
    first, *middle, last = pieces
    if len(first) + len(last) > len(got) or not got.startswith(first) or not got.endswith(last):
        return False
    at, end = len(first), len(got) - len(last)
    for piece in middle:
        at = got.find(piece, at, end)
        if at < 0:
            return False
        at += len(piece)
    return True


def _ascii(text):
    return text.encode('ASCII', 'backslashreplace').decode('ASCII')


class OutputChecker:
    """Says whether an example did what it tells, and what was different."""

    def check_output(self, want, got, optionflags):
        want, got = _ascii(want), _ascii(got)
        if want == got:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (('True\n', '1\n'), ('False\n', '0\n')):
            return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = re.sub(rf'(?m)^{BLANKLINE_MARKER}\s*?$', '', want)
            got = re.sub(r'(?m)^[^\S\n]+$', '', got)
            if want == got:
                return True
        if optionflags & NORMALIZE_WHITESPACE:
            want, got = ' '.join(want.split()), ' '.join(got.split())
            if want == got:
                return True
        return bool(optionflags & ELLIPSIS) and _ellipsis_fits(want, got)

    def _shows_difference(self, want, got, optionflags):
        if not optionflags & _DIFFS:
            return False
        return bool(optionflags & REPORT_NDIFF) or want.count('\n') > 2 and got.count('\n') > 2

    def output_difference(self, example, got, optionflags):
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            got = re.sub(r'(?m)^[ ]*(?=\n)', BLANKLINE_MARKER, got)
        if self._shows_difference(want, got, optionflags):
            wanted, gotten = want.splitlines(True), got.splitlines(True)
            if optionflags & REPORT_UDIFF:
                title = 'unified diff with -expected +actual'
                lines = list(difflib.unified_diff(wanted, gotten, n=2))[2:]
            elif optionflags & REPORT_CDIFF:
                title = 'context diff with expected followed by actual'
                lines = list(difflib.context_diff(wanted, gotten, n=2))[2:]
            else:
                title = 'ndiff with -expected +actual'
                lines = difflib.Differ(charjunk=difflib.IS_CHARACTER_JUNK).compare(wanted, gotten)
            return f'Differences ({title}):\n' + indented(''.join([line.rstrip() + '\n' for line in lines]))
        if want and got:
            return f'Expected:\n{indented(want)}Got:\n{indented(got)}'
        if want:
            return f'Expected:\n{indented(want)}Got nothing\n'
        if got:
            return f'Expected nothing\nGot:\n{indented(got)}'
        return 'Expected nothing\nGot nothing\n'
