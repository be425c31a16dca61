import warnings

for source in (
    '"\\d\\e"', '"""a\n\\d\n\\e"""', '"\\d\\\n\\e"', 'f"\\d{1}\\e"', 'b"\\d\\e"', '"\\777\\d"', 'f"\\d\\e{1}"', '"""\\d\n\\d"""', '"\\d" "\\e\\f\\g"', 't"\\d\\e"',
):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        compile(source, 'name', 'exec')
    print(repr(source), [(str(each.message)[:20], each.lineno) for each in caught])
