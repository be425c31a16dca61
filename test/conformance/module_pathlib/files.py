# What looks at files finds none; URIs, homes and kinds of paths.
import os
import pathlib
from pathlib import types

Path = pathlib.Path
path = Path('/no/such/file')
print(path.exists(), path.exists(follow_symlinks=False), path.is_file(), path.is_dir(), path.is_symlink(), path.is_junction(), path.is_mount(), path.is_block_device(), path.is_char_device(), path.is_fifo(), path.is_socket())
print(path.info, path.info.exists(), path.info.is_dir(), path.info.is_file(follow_symlinks=False), path.info.is_symlink(), path.info is path.info, isinstance(path.info, types.PathInfo))


def attempt(function, *arguments, **options):
    try:
        return function(*arguments, **options)
    except OSError as error:
        return f'OSError for {str(error.filename or path)}'
    except Exception as error:
        return f'{type(error).__name__}: {error}'


print(attempt(path.stat), attempt(path.lstat), attempt(lambda: list(path.iterdir())), attempt(path.rmdir), attempt(path.unlink), attempt(path.unlink, missing_ok=True), attempt(path.mkdir))
print(attempt(path.rename, '/no/other'), attempt(path.replace, Path('/no/other')), attempt(Path('/no').resolve, strict=True), attempt(path.chmod, 0o644), attempt(path.lchmod, 0o644))
print(attempt(path.open), attempt(path.read_text), attempt(path.read_bytes), attempt(path.write_text, 'x'), attempt(path.write_bytes, b'x'), attempt(path.touch), attempt(path.touch, exist_ok=False))
print(attempt(path.write_text, b'x'), attempt(path.samefile, '/no/x'), attempt(path.copy, '/no/other'), attempt(path.move, '/no/other'), attempt(path.copy_into, '/no'), attempt(path.move_into, '/no'))
print(attempt(path.owner), attempt(path.group), attempt(path.hardlink_to, 'x'), attempt(Path('/').copy_into, 'x'))
print(list(path.glob('*')), list(path.rglob('*.py')), list(path.glob('**/x/')), list(path.walk()), list(path.walk(on_error=lambda error: print('error'))))
print(attempt(lambda: list(path.glob(''))), attempt(lambda: list(path.glob('/x'))), list(path.rglob('')), list(path.glob('a/b')), list(path.glob(Path('x'), case_sensitive=False, recurse_symlinks=True)))
print(path.absolute(), path.resolve(), Path('/a/../b').resolve(), Path('/a/../b').absolute(), Path.cwd().is_absolute(), Path('x').absolute() == Path.cwd() / 'x', Path('x').resolve().is_absolute())
for uri in ('file:///a%20b', 'FILE:/a', 'x:/a', 'file:a', 'file://localhost/a', 'file://host/a', '/a', 'file:///%C3%A9%'):
    print(uri, attempt(Path.from_uri, uri))
for text in ('/a b/é', 'x', '/', '/%?#~', '//a'):
    print(text, attempt(Path(text).as_uri))
kept = dict(os.environ)
os.environ['HOME'] = '/home/me'
print(Path.home(), Path('~').expanduser(), Path('~/x/y').expanduser(), Path('a/~').expanduser(), Path('/~').expanduser(), attempt(Path('~no such user/x').expanduser))
os.environ.clear()
os.environ.update(kept)


class Own(pathlib.PosixPath):
    pass


print(repr(Own('a') / 'b'), type(Own('a').parent).__name__, Own.cwd().__class__.__name__, attempt(pathlib.UnsupportedOperation, 'x'))
