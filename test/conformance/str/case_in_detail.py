def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


words = ['', 'hello world', 'HELLO', 'hELLO wORLD', "they're bill's", 'ǆ ßtraße', 'ŉ', 'İstanbul', 'ﬁne', 'ΑΣ ΑΣΣ', '1st 2ND', 'x-y_z']
for word in words:
    print(ascii(word.capitalize()), ascii(word.casefold()), ascii(word.lower()), ascii(word.upper()), ascii(word.swapcase()), ascii(word.title()))
for method in [str.capitalize, str.casefold, str.lower, str.upper, str.swapcase, str.title]:
    show(lambda: method('a', 'b'))
    show(lambda: method(1))
    show(lambda: method())
class S(str):
    pass
for name in ['capitalize', 'casefold', 'lower', 'upper', 'swapcase', 'title']:
    print(type(getattr(S('abc'), name)()).__name__)
text = 'already'
print(text.lower() == text, text.casefold() == text, 'ß'.casefold() == 'SS'.casefold(), 'ß'.lower() == 'SS'.lower())
