"""Asks for a password. There is no terminal here that could hide what is typed, so it is a line of standard input, and a warning says so."""

import os
import sys
import warnings

__all__ = ['getpass', 'getuser', 'GetPassWarning']


class GetPassWarning(UserWarning):
    pass


def _check_echo_char(echo_char):
    if echo_char and not (len(echo_char) == 1 and echo_char.isprintable() and echo_char.isascii()):
        raise ValueError(f"'echo_char' must be a single printable ASCII character, got: {echo_char!r}")


def unix_getpass(prompt='Password: ', stream=None, *, echo_char=None):
    _check_echo_char(echo_char)
    warnings.warn('Can not control echo on the terminal.', GetPassWarning, stacklevel=2)
    if stream is None:
        stream = sys.stderr
    print('Warning: Password input may be echoed.', file=stream)
    stream.write(str(prompt))
    stream.flush()
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line[:-1] if line[-1] == '\n' else line


getpass = unix_getpass


def getuser():
    """The name of the user, which only the environment can tell."""
    for name in ('LOGNAME', 'USER', 'LNAME', 'USERNAME'):
        if user := os.environ.get(name):
            return user
    raise OSError('No username set in the environment')
