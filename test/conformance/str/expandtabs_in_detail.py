def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


for text in ['', '\t', 'a\tb', '01\t012\t0123\t01234', 'a\n\tb', 'a\r\tb', '\t\t', 'é\té', 'abcdefgh\t|', 'a\x0b\tb']:
    print(ascii([text.expandtabs(), text.expandtabs(4), text.expandtabs(tabsize=1), text.expandtabs(0), text.expandtabs(-3)]))
show(lambda: 'a\t'.expandtabs('4'))
show(lambda: 'a\t'.expandtabs(4.0))
show(lambda: 'a\t'.expandtabs(None))
show(lambda: 'a\t'.expandtabs(1, 2))
show(lambda: 'a\t'.expandtabs(size=1))
