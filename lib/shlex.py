"""Texts taken apart as a shell does: words, quotation marks, escapes and comments."""

import sys
from collections import deque
from io import StringIO

__all__ = ['shlex', 'split', 'quote', 'join']

_LETTERS = 'abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_'
_MORE_LETTERS = 'ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ'


class shlex:
    """Reads a text token by token. The attributes say what the characters mean, and may be changed.

    The state is what the token so far is: ' ' for none yet, 'a' for a word, 'c' for punctuation, a quotation mark or escape while inside of one,
    and None at the end."""

    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        if isinstance(instream, str):
            instream = StringIO(instream)
        self.instream = sys.stdin if instream is None else instream
        self.infile = None if instream is None else infile
        self.posix = posix
        self.eof = None if posix else ''
        self.commenters = '#'
        self.wordchars = _LETTERS + _MORE_LETTERS if posix else _LETTERS
        self.whitespace = ' \t\r\n'
        self.whitespace_split = False
        self.quotes = '\'"'
        self.escape = '\\'
        self.escapedquotes = '"'
        self.state = ' '
        self.pushback = deque()
        self.lineno = 1
        self.debug = 0
        self.token = ''
        self.filestack = deque()
        self.source = None
        if not punctuation_chars:
            punctuation_chars = ''
        elif punctuation_chars is True:
            punctuation_chars = '();<>|&'
        self._punctuation_chars = punctuation_chars
        if punctuation_chars:
            # What has been read too far.
            self._pushback_chars = deque()
            self.wordchars += '~-./*?='
            self.wordchars = self.wordchars.translate(self.wordchars.maketrans(dict.fromkeys(punctuation_chars)))

    @property
    def punctuation_chars(self):
        return self._punctuation_chars

    def push_token(self, tok):
        """Puts a token back, to be the next one."""
        if self.debug >= 1:
            print('shlex: pushing token ' + repr(tok))
        self.pushback.appendleft(tok)

    def push_source(self, newstream, newfile=None):
        """Goes on with another text; the current one waits until that has ended."""
        if isinstance(newstream, str):
            newstream = StringIO(newstream)
        self.filestack.appendleft((self.infile, self.instream, self.lineno))
        self.infile = newfile
        self.instream = newstream
        self.lineno = 1
        if self.debug:
            print(f'shlex: pushing to {"stream" if newfile is None else "file"} {self.instream if newfile is None else self.infile}')

    def pop_source(self):
        """Goes on with the text that waits."""
        self.instream.close()
        self.infile, self.instream, self.lineno = self.filestack.popleft()
        if self.debug:
            print(f'shlex: popping to {self.instream}, line {self.lineno}')
        self.state = ' '

    def get_token(self):
        """The next token, of all texts; at the end what `eof` says."""
        if self.pushback:
            token = self.pushback.popleft()
            if self.debug >= 1:
                print('shlex: popping token ' + repr(token))
            return token
        token = self.read_token()
        if self.source is not None:
            while token == self.source:
                found = self.sourcehook(self.read_token())
                if found:
                    newfile, newstream = found
                    self.push_source(newstream, newfile)
                token = self.get_token()
        while token == self.eof:
            if not self.filestack:
                return self.eof
            self.pop_source()
            token = self.get_token()
        if self.debug >= 1:
            print('shlex: token=' + repr(token) if token != self.eof else 'shlex: token=EOF')
        return token

    def _next_character(self):
        if self._punctuation_chars and self._pushback_chars:
            return self._pushback_chars.pop()
        return self.instream.read(1)

    def _skip_comment(self):
        self.instream.readline()
        self.lineno += 1

    def read_token(self):
        """The next token of this text, without a look at what was put back."""
        quoted = False
        # Where an escape began.
        before_escape = ' '
        posix = self.posix
        while True:
            character = self._next_character()
            if character == '\n':
                self.lineno += 1
            if self.debug >= 3:
                print(f'shlex: in state {self.state!r} I see character: {character!r}')
            state = self.state
            if state is None:
                self.token = ''
                break
            if state == ' ':
                if not character:
                    self.state = None
                    break
                if character in self.whitespace:
                    if self.debug >= 2:
                        print('shlex: I see whitespace in whitespace state')
                    if self.token or posix and quoted:
                        break
                elif character in self.commenters:
                    self._skip_comment()
                elif posix and character in self.escape:
                    before_escape = 'a'
                    self.state = character
                elif character in self.wordchars:
                    self.token = character
                    self.state = 'a'
                elif character in self._punctuation_chars:
                    self.token = character
                    self.state = 'c'
                elif character in self.quotes:
                    if not posix:
                        self.token = character
                    self.state = character
                elif self.whitespace_split:
                    self.token = character
                    self.state = 'a'
                else:
                    self.token = character
                    if self.token or posix and quoted:
                        break
            elif state in self.quotes:
                quoted = True
                if not character:
                    if self.debug >= 2:
                        print('shlex: I see EOF in quotes state')
                    raise ValueError('No closing quotation')
                if character == state:
                    if not posix:
                        self.token += character
                        self.state = ' '
                        break
                    self.state = 'a'
                elif posix and character in self.escape and state in self.escapedquotes:
                    before_escape = state
                    self.state = character
                else:
                    self.token += character
            elif state in self.escape:
                if not character:
                    if self.debug >= 2:
                        print('shlex: I see EOF in escape state')
                    raise ValueError('No escaped character')
                # Inside of quotation marks, an escape that escapes nothing is itself.
                if before_escape in self.quotes and character != state and character != before_escape:
                    self.token += state
                self.token += character
                self.state = before_escape
            elif state in ('a', 'c'):
                if not character:
                    self.state = None
                    break
                if character in self.whitespace:
                    if self.debug >= 2:
                        print('shlex: I see whitespace in word state')
                    self.state = ' '
                    if self.token or posix and quoted:
                        break
                elif character in self.commenters:
                    self._skip_comment()
                    if posix:
                        self.state = ' '
                        if self.token or quoted:
                            break
                elif state == 'c':
                    if character in self._punctuation_chars:
                        self.token += character
                    else:
                        if character not in self.whitespace:
                            self._pushback_chars.append(character)
                        self.state = ' '
                        break
                elif posix and character in self.quotes:
                    self.state = character
                elif posix and character in self.escape:
                    before_escape = 'a'
                    self.state = character
                elif character in self.wordchars or character in self.quotes or self.whitespace_split and character not in self._punctuation_chars:
                    self.token += character
                else:
                    if self._punctuation_chars:
                        self._pushback_chars.append(character)
                    else:
                        self.pushback.appendleft(character)
                    if self.debug >= 2:
                        print('shlex: I see punctuation in word state')
                    self.state = ' '
                    if self.token or posix and quoted:
                        break
        result = self.token
        self.token = ''
        if posix and not quoted and result == '':
            result = None
        if self.debug > 1:
            print('shlex: raw token=' + repr(result) if result else 'shlex: raw token=EOF')
        return result

    def sourcehook(self, newfile):
        """The name and the stream of a file that the token after `source` names."""
        if newfile[0] == '"':
            newfile = newfile[1:-1]
        if isinstance(self.infile, str) and not newfile.startswith('/'):
            newfile = self.infile[: self.infile.rfind('/') + 1] + newfile
        return newfile, open(newfile)

    def error_leader(self, infile=None, lineno=None):
        """How the message of an error begins: file and line."""
        return f'"{self.infile if infile is None else infile}", line {self.lineno if lineno is None else lineno}: '

    def __iter__(self):
        return self

    def __next__(self):
        token = self.get_token()
        if token == self.eof:
            raise StopIteration
        return token


def split(s, comments=False, posix=True):
    """The words of a command."""
    if s is None:
        raise ValueError('s argument must not be None')
    words = shlex(s, posix=posix)
    words.whitespace_split = True
    if not comments:
        words.commenters = ''
    return list(words)


def join(split_command):
    """A command of words, each in quotation marks where it needs them."""
    return ' '.join([quote(word) for word in split_command])


_SAFE = '%+,-./0123456789:=@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'


def quote(s):
    """A text as one word of a command."""
    if not s:
        return "''"
    if not isinstance(s, str):
        raise TypeError(f'expected string object, got {type(s).__name__!r}')
    if s.isascii() and not s.encode().translate(None, _SAFE.encode()):
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"
