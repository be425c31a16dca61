import shlex


def show(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)


texts = [
    '', 'a b  c', "one 'two three' four", 'a "b c"d e', r'a\ b c\\d', '"a\\"b" \'c\\d\'', '"a\\b"', "''", '"" x', 'a # comment\nb', 'a#b', 'x=1;y=2|z&', 'é ü',
    "it's", '"open', 'end\\', 'a\n\tb', '$HOME ~/x -f=*.py', "foo'bar'baz", '(a;b)&&c||d',
]
for text in texts:
    show(lambda: shlex.split(text))
    show(lambda: shlex.split(text, comments=True))
    show(lambda: shlex.split(text, posix=False))
    for chars in (False, True, '|;'):
        for posix in (False, True):
            show(lambda: list(shlex.shlex(text, posix=posix, punctuation_chars=chars)))
    print(shlex.quote(text), shlex.split(shlex.quote(text)) == [text])
print(shlex.join(['echo', 'a b', "it's", '', '$x']), shlex.split(shlex.join(['a b', "c'd"])))
for wrong in (None, 5):
    show(lambda: shlex.split(wrong))
    show(lambda: shlex.quote(wrong))
