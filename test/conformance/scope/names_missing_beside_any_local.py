"""The locals that suggestions are made from may be of any type."""
def function(small, negative, number, text, huge, cell):
    def inner():
        return cell
    return missing_name


for arguments in [(1, -3, 0.5, 'text', 2 ** 70, None), (-1, 2 ** 49, -0.0, '', -2 ** 50, -7), (-2 ** 49, -1, 1e300, b'', float('nan'), 1.5)]:
    try:
        function(*arguments)
    except NameError as error:
        print(error)


def shown(a, b=-5, *rest, c=-0.5):
    d = lambda: a
    return sorted(locals().items(), key=lambda item: item[0])[:3]


print(shown(-1), shown(1.5, 2), shown(-2 ** 48, -2 ** 49, -3))
