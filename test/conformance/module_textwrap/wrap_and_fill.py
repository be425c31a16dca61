import textwrap as w


def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
text = "Hello there -- you goof-ball, use the -b option! This is a well-known, e-mail-based test. It's 2-3 things; foo--bar  and   spaces.\tTab\nnewline mother-in-law's x-y aa-bb-cc"
for width in (5, 10, 17, 23, 40, 70): print(w.wrap(text, width))
print(w.wrap(text, 20, break_on_hyphens=False), w.wrap(text, 20, break_long_words=False), w.wrap(text, 6, break_long_words=False))
print(w.wrap(text, 30, initial_indent='* ', subsequent_indent='  '), w.wrap(text, 30, drop_whitespace=False), w.wrap(text, 30, fix_sentence_endings=True), w.wrap(text, 30, replace_whitespace=False, expand_tabs=False))
print(w.wrap(text, 30, max_lines=2), w.wrap(text, 30, max_lines=1, placeholder='...'), w.wrap('', 5), w.wrap('   ', 5), w.wrap('a' * 23, 5), w.wrap('abc-def-ghi-' * 3, 10))
t(lambda: w.wrap('x', 0)); t(lambda: w.wrap('xxx', 3, max_lines=1)); print(w.fill('one two three four', 9))
tw = w.TextWrapper(width=12, tabsize=4); print(tw.wrap('a\tb ccc ddd eee'), tw.fill('x y'), tw.width)
