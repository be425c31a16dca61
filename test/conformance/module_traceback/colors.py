"""What traceback writes with colors."""
import io
import traceback
from traceback import StackSummary, TracebackException


def divide():
    return 1/0


def caught(function):
    try:
        function()
    except Exception as error:
        return error


def show(error, **options):
    made = TracebackException.from_exception(error)
    print(list(made.format(colorize=True, **options)))
    print(list(made.format_exception_only(colorize=True)))


def nested(depth):
    return nested(depth - 1) if depth else 1/0


def over_lines():
    return (1 +
            divide() +
            3)


division = caught(divide)
syntax = caught(lambda: compile('a b = 1\n', 'name', 'exec'))
chained = ValueError()
chained.__cause__ = division
group = ExceptionGroup('group', [division, syntax, ValueError('x\ny')])
group.add_note('a note')
for error in division, syntax, chained, group, NameError('x\nyy'), KeyError('k'), caught(lambda: nested(6)), caught(over_lines), SyntaxError('m'), SyntaxError():
    show(error)
show(chained, chain=False)
show(caught(lambda: compile('(1', 'name', 'exec')))
show(caught(lambda: compile('"\xe9\xe9" 1 2\n', 'name', 'exec')))
stack = traceback.extract_tb(division.__traceback__)
print(stack.format(colorize=True), stack.format(colorize=False) == stack.format(), stack.format_frame_summary(stack[0], colorize=True))
print(StackSummary.from_list([('file', 3, 'name', 'line ^')]).format(colorize=True))
print(traceback.format_exception(division, colorize=True), traceback.format_exception_only(group, show_group=True, colorize=True))
file = io.StringIO()
traceback.print_exception(division, file=file, colorize=True)
TracebackException.from_exception(division).print(file=file, colorize=True)
print(repr(file.getvalue()))
