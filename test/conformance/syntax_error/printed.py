try:
    compile('x = (1 +\n  2\ny = 3\n', 'file.py', 'exec')
except SyntaxError as error:
    print(error.filename, error.lineno, error.offset, error.text, error.msg, error)
