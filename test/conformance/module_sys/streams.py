import sys

print(sys.stdout.write('text\n'))
sys.stdout.writelines(['a', 'b', '\n'])
sys.stdout.writelines(part for part in ('c', '\n'))
sys.stdout.flush()
print(sys.stdout.writable(), sys.stdout.closed, sys.stdout.isatty(), sys.__stdin__ is not None)
for bad in (lambda: sys.stdout.write(1), lambda: sys.stdout.writelines(1), lambda: sys.stdout.writelines([1])):
    try:
        bad()
    except TypeError as error:
        print('TypeError')
