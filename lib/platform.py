"""What a program runs on. There is no operating system and no machine but WebAssembly, so most of it is empty."""

import collections
import functools
import struct
import sys

_RELEASE = sys.version.partition('(')[2].partition(')')[0].partition(' ')[2]


class uname_result(collections.namedtuple('uname_result_base', 'system node release version machine')):
    """What uname() gives: five fields, and a sixth that is looked for when it is asked."""

    _fields = ('system', 'node', 'release', 'version', 'machine', 'processor')

    @functools.cached_property
    def processor(self):
        return ''

    def __iter__(self):
        yield from super().__iter__()
        yield self.processor

    @classmethod
    def _make(cls, iterable):
        # The sixth is not given.
        return cls.__new__(cls, *list(iterable)[:5])

    def __getitem__(self, key):
        return tuple(self)[key]

    def __len__(self):
        return 6

    def __reduce__(self):
        return uname_result, tuple(self)[:5]


_UNAME = uname_result('Krait', '', _RELEASE, '', 'wasm32')


def uname():
    """System, name in the network, release, version, machine, processor."""
    return _UNAME


def system():
    return _UNAME.system


def node():
    return _UNAME.node


def release():
    return _UNAME.release


def version():
    return _UNAME.version


def machine():
    return _UNAME.machine


def processor():
    return _UNAME.processor


def architecture(executable=sys.executable, bits='', linkage=''):
    """Bits of a pointer, and the form of executable files."""
    return bits or f"{struct.calcsize('P') * 8}bit", linkage


def platform(aliased=False, terse=False):
    """All that is known, as a short text."""
    parts = [_UNAME.system, _UNAME.release]
    if not terse:
        parts += [_UNAME.machine, architecture()[0]]
    return '-'.join([part for part in parts if part])


def invalidate_caches():
    """Forgets what was found; nothing here changes."""


# ---- Python


def python_implementation():
    return sys.implementation.name.capitalize()


def python_version():
    return '.'.join(map(str, sys.version_info[:3]))


def python_version_tuple():
    return tuple(python_version().split('.'))


def python_branch():
    return ''


def python_revision():
    return ''


def python_build():
    return '', ''


def python_compiler():
    return sys.version.partition('[')[2].partition(']')[0]


# ---- what other systems would say


def libc_ver(executable=None, lib='', version='', chunksize=16384):
    return lib, version


def mac_ver(release='', versioninfo=('', '', ''), machine=''):
    return release, versioninfo, machine


def win32_ver(release='', version='', csd='', ptype=''):
    return release, version, csd, ptype


def win32_edition():
    return None


def win32_is_iot():
    return False


def java_ver(release='', vendor='', vminfo=('', '', ''), osinfo=('', '', '')):
    import warnings
    warnings._deprecated('java_ver', remove=(3, 15))
    return release, vendor, vminfo, osinfo


IOSVersionInfo = collections.namedtuple('IOSVersionInfo', 'system release model is_simulator')
AndroidVer = collections.namedtuple('AndroidVer', 'release api_level manufacturer model device is_emulator')


def ios_ver(system='', release='', model='', is_simulator=False):
    return IOSVersionInfo(system, release, model, is_simulator)


def android_ver(release='', api_level=0, manufacturer='', model='', device='', is_emulator=False):
    return AndroidVer(release, api_level, manufacturer, model, device, is_emulator)


def freedesktop_os_release():
    raise FileNotFoundError(2, 'Unable to read files /etc/os-release, /usr/lib/os-release')


def system_alias(system, release, version):
    """The name under which a system is sold."""
    if system == 'SunOS':
        # From Solaris 2 on, SunOS 5 and more is what is inside.
        first, dot, rest = release.partition('.')
        if release >= '5' and first.isdigit():
            release = str(int(first) - 3) + dot + rest
            system = 'Solaris'
    elif system in ('win32', 'win16'):
        system = 'Windows'
    return system, release, version
