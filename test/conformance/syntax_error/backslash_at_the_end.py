# A backslash behind which nothing comes, not even the end of the line: a module has one there, an expression has not.
for source in ("1 + \\", "\\", "(1 + \\", "a\\", "x = [1,\\", "\\\n", "1\\\n"):
    for mode in ("eval", "exec", "single"):
        try:
            compile(source, "<text>", mode)
        except SyntaxError as error:
            print(repr(source), mode, error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset)
