"""What a program runs on, as far as it is the same everywhere."""
import platform
import pickle
import sys

print(platform.python_version_tuple()[:2], platform.python_version() == '.'.join(map(str, sys.version_info[:3])), platform.machine())
known = platform.uname()
print(known._fields, len(known), known == platform.uname(), known.system == platform.system() == known[0], known.node == platform.node(), known.release == platform.release(), known.version == platform.version(), known.processor == platform.processor() == known[5], list(known) == list(known[:]))
print(pickle.loads(pickle.dumps(known)) == known, type(known).__name__)
print(platform.platform().startswith(known.system), platform.platform(terse=True) == f'{known.system}-{known.release}', isinstance(platform.python_implementation(), str))
print(platform.libc_ver(lib='x', version='1')[0] in ('x', 'emscripten'), platform.mac_ver(), platform.win32_ver(), platform.win32_edition(), platform.win32_is_iot(), platform.ios_ver(), platform.android_ver('1'), platform.architecture('', '8bit'))
print(platform.system_alias('SunOS', '5.1', 'x'), platform.system_alias('Linux', '5', 'x'), platform.system_alias('win32', '10', 'x'))
try:
    platform.freedesktop_os_release()
except OSError as error:
    print(type(error).__name__, error.strerror)
print([type(value).__name__ for value in (platform.python_build(), platform.python_compiler(), platform.python_branch(), platform.python_revision())])
