"""Policies for messages of today."""

import re
import sys

from email._policybase import Compat32, Policy, compat32, split_source, validate_header_name
from email.contentmanager import raw_data_manager
from email.headerregistry import HeaderRegistry
from email.message import EmailMessage
from email.utils import _has_surrogates

__all__ = ['Compat32', 'compat32', 'Policy', 'EmailPolicy', 'default', 'strict', 'SMTP', 'HTTP']

_END_OF_LINE = re.compile(r'\n|\r\n?')


class EmailPolicy(Policy):
    """Headers become objects that know what they mean. `utf8` says whether they may have characters of all kinds as they are, `refold_source` which
    of those that were read are folded anew: 'none', 'long' or 'all'."""

    message_factory = EmailMessage
    utf8 = False
    refold_source = 'long'
    header_factory = HeaderRegistry()
    content_manager = raw_data_manager

    def __init__(self, **kw):
        # Each has its own, so that what is registered in one stays there.
        if 'header_factory' not in kw:
            object.__setattr__(self, 'header_factory', HeaderRegistry())
        super().__init__(**kw)

    def header_max_count(self, name):
        return self.header_factory[name].max_count

    def header_source_parse(self, sourcelines):
        return split_source(sourcelines)

    def header_store_parse(self, name, value):
        validate_header_name(name)
        if hasattr(value, 'name') and value.name.lower() == name.lower():
            return name, value
        if isinstance(value, str) and len(value.splitlines()) > 1:
            raise ValueError('Header values may not contain linefeed or carriage return characters')
        return name, self.header_factory(name, value)

    def header_fetch_parse(self, name, value):
        if hasattr(value, 'name'):
            return value
        return self.header_factory(name, ''.join(_END_OF_LINE.split(value)))

    def fold(self, name, value):
        return self._fold(name, value, refold_binary=True)

    def fold_binary(self, name, value):
        folded = self._fold(name, value, refold_binary=self.cte_type == '7bit')
        return folded.encode('utf8' if self.utf8 else 'ascii', 'surrogateescape')

    def _fold(self, name, value, refold_binary=False):
        if hasattr(value, 'name'):
            return value.fold(policy=self)
        width = self.max_line_length or sys.maxsize
        lines = _END_OF_LINE.split(value)
        refold = self.refold_source == 'all' or self.refold_source == 'long' and (
            len(lines[0]) + len(name) + 2 > width or any([len(line) > width for line in lines[1:]]))
        # What cannot be written as it is is always folded anew.
        if refold or not self.utf8 and not value.isascii() or refold_binary and _has_surrogates(value):
            return self.header_factory(name, ''.join(lines)).fold(policy=self)
        return f'{name}: {self.linesep.join(lines)}{self.linesep}'


default = EmailPolicy()
del default.__dict__['header_factory']
strict = default.clone(raise_on_defect=True)
SMTP = default.clone(linesep='\r\n')
HTTP = default.clone(linesep='\r\n', max_line_length=None)
SMTPUTF8 = SMTP.clone(utf8=True)
