# What a password may be echoed as, and the name of the user in the environment.
import getpass
import os

print(getpass.__all__, getpass.GetPassWarning.__mro__)
for name in ('LOGNAME', 'USER', 'LNAME', 'USERNAME'):
    os.environ.pop(name, None)
try:
    getpass.getuser()
except OSError as error:
    print(type(error).__name__, error)
os.environ['LNAME'] = 'someone'
print(getpass.getuser())
os.environ['USER'] = 'other'
print(getpass.getuser())
del os.environ['LNAME'], os.environ['USER']
for wrong in ('**', 'é', '\n'):
    try:
        getpass.getpass(echo_char=wrong)
    except ValueError as error:
        print(error)
