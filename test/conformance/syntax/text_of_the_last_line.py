"""An error in an expression without a line end has the text without one; a program has one added."""
for mode in 'eval', 'exec':
    for source in 'x y', 'x y\n', '(1,\nx y', 'x y \n\n', '\nx y', 'f(', "'abc", 'x = 1', '1 +', 'x y # c':
        try:
            compile(source, 'f', mode)
        except SyntaxError as error:
            print(mode, repr(source), error.args[1][1:])
try:
    eval('x y')
except SyntaxError as error:
    print(error.args, repr(error.text))
