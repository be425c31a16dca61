# What describes processes, and that there are none.
import subprocess


def attempt(function, *arguments, **options):
    try:
        print(function.__name__, repr(function(*arguments, **options)))
    except OSError as error:
        print(function.__name__, type(error).__name__, error.strerror[-27:])
    except Exception as error:
        print(function.__name__, type(error).__name__, error, error.args)


print(sorted(subprocess.__all__), subprocess.PIPE, subprocess.STDOUT, subprocess.DEVNULL)
done = subprocess.CompletedProcess(['a', 'b'], 0)
print(done, done.__dict__)
attempt(done.check_returncode)
done = subprocess.CompletedProcess('a', 1, stdout=b'x', stderr=b'')
print(done, subprocess.CompletedProcess[int], subprocess.Popen[bytes])
attempt(done.check_returncode)
for status in (1, 0, -2, -9, -99, -15):
    print(subprocess.CalledProcessError(status, ['a', 'b']), repr(subprocess.CalledProcessError(status, 'a')))
for error in (subprocess.CalledProcessError(1, 'command', 'out', 'err'), subprocess.TimeoutExpired('command', 5, 'out', 'err')):
    print(error, repr(error), error.args, error.__dict__, error.stdout, type(error).__mro__)
    error.stdout = 'other'
    print(error.output)
for arguments in (
    ['a b', 'c'], ['a"b'], ['a\\\\b'], ['a\\\\"'], ['a b\\'], [''], ['a\tb', '\\'], ['a\\b', '"c"'], [], ['a\\ "b" \\\\'], [b'bytes'], ['a\nb'], ['\\"', '"\\'],
):
    attempt(subprocess.list2cmdline, arguments)
for function in (subprocess.Popen, subprocess.run, subprocess.call, subprocess.check_call, subprocess.check_output, subprocess.getoutput, subprocess.getstatusoutput):
    attempt(function, 'ls')
attempt(subprocess.Popen)
attempt(subprocess.run, ['ls'], capture_output=True, text=True)
attempt(subprocess.run, ['ls'], capture_output=True, stdout=1)
attempt(subprocess.run, ['ls'], input='', stdin=1)
attempt(subprocess.check_output, ['ls'], stdout=1)
attempt(subprocess.check_output, ['ls'], check=True)
