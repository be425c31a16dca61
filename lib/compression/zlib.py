"""The same as the module zlib."""

from zlib import *
