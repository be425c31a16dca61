for mode, source in [('single', ''), ('single', 'if 1:'), ('exec', '\ufeffa = 1')]:
    try:
        compile(source, 'f', mode)
        print(mode, ascii(source), 'compiles')
    except SyntaxError as error:
        print(mode, ascii(source), error.msg, error.lineno, error.offset)
