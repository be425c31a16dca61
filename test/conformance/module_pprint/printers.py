# Printers with options, streams, and a format() of their own.
import io
import pprint

stream = io.StringIO()
printer = pprint.PrettyPrinter(indent=2, width=20, depth=2, stream=stream, compact=True)
printer.pprint(['spam' * 3, [1, [2]], 'eggs' * 3])
pprint.pprint({1: 2}, stream)
print(stream.getvalue(), end='')


class Short(pprint.PrettyPrinter):
    def format(self, object, context, maxlevels, level):
        if isinstance(object, int):
            return f'<{object}>', False, False
        return super().format(object, context, maxlevels, level)


print(Short().pformat([1, (2, {'a': 3})]), Short(width=8).pformat([100, 200]), Short().isreadable([1]), Short().isreadable('x'))
for options in ({'indent': -1}, {'width': 0}, {'depth': 0}, {'depth': -1}, {'indent': 'x'}, {'color': 1}):
    try:
        pprint.pformat(1, **options)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, str(error).replace('pformat() ', ''))
print(pprint.__all__, pprint.pformat({'b', 'a', 1, None}, width=5).count('\n'))
