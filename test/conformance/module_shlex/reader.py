import io
import shlex

lexer = shlex.shlex('first "second one" third\n# comment\nfourth', 'name')
lexer.push_token('pushed')
print(lexer.get_token(), lexer.get_token(), lexer.read_token(), lexer.lineno, lexer.error_leader(), lexer.error_leader('other', 5))
lexer.push_source('inserted words', 'inner')
print(lexer.infile, next(lexer), list(lexer), lexer.lineno, lexer.infile, repr(lexer.get_token()))
lexer = shlex.shlex(io.StringIO('a include x b'), posix=True)
lexer.source = 'include'
lexer.sourcehook = lambda name: (name, io.StringIO(f'text of {name}'))
print(list(lexer), lexer.get_token())
lexer = shlex.shlex('a-b c.d', posix=True)
lexer.wordchars += '-.'
print(list(lexer))
lexer = shlex.shlex("a,b,'c,d'", posix=True)
lexer.whitespace = ','
lexer.whitespace_split = True
print(list(lexer))
lexer = shlex.shlex("it `is` so ; yes")
lexer.quotes = '`'
lexer.commenters = ';'
print(list(lexer))
lexer = shlex.shlex("a 'b' c|", posix=True)
lexer.debug = 3
print(list(lexer))
for name in ('eof', 'commenters', 'wordchars', 'whitespace', 'whitespace_split', 'quotes', 'escape', 'escapedquotes', 'state', 'lineno', 'debug', 'token', 'source', 'punctuation_chars', 'infile'):
    print(name, [repr(getattr(shlex.shlex('', posix=posix, punctuation_chars=chars), name)) for posix in (False, True) for chars in (False, True)])
try:
    lexer.punctuation_chars = 'x'
except AttributeError as error:
    print(type(error).__name__)
