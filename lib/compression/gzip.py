"""The same as the module gzip."""

from gzip import *
