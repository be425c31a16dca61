error = ValueError('a')
group = ExceptionGroup('g', [error])
for work in [lambda: group.split(), lambda: group.subgroup(1, 2), lambda: group.derive(), lambda: error.add_note(), lambda: error.with_traceback(), lambda: error.add_note('a', 'b'), lambda: error.add_note(note='a'), lambda: ValueError.add_note()]:
    try:
        print(work())
    except TypeError as problem:
        print(problem)
