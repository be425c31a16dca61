"""Numbers of patterns under the names that programs import. The matcher has instructions of its own, so those of CPython's are not here."""

from re._parser import MAXREPEAT
from re._source import MAXGROUPS, PatternError

error = PatternError

SRE_FLAG_IGNORECASE = 2
SRE_FLAG_LOCALE = 4
SRE_FLAG_MULTILINE = 8
SRE_FLAG_DOTALL = 16
SRE_FLAG_UNICODE = 32
SRE_FLAG_VERBOSE = 64
SRE_FLAG_DEBUG = 128
SRE_FLAG_ASCII = 256
