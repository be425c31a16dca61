# zipfile.Path: folders that are members and those that are not, names, patterns, members as text.
import io
import zipfile
from zipfile import Path, ZipFile

buffer = io.BytesIO()
with ZipFile(buffer, 'w') as archive:
    archive.writestr('a.txt', 'content of a\n')
    archive.writestr('b/c.txt', 'content of c\r\nsecond')
    archive.writestr('b/d/e.tar.gz', b'\x00\xff')
    archive.writestr('b/d/deep/f.txt', 'f')
    archive.writestr('g/', b'')
    archive.filename = 'all.zip'
archive = ZipFile(buffer)
archive.filename = 'folder/all.zip'
root = Path(archive)
print(root, repr(root), type(root.root).__name__, root.root is archive, root.name, root.suffix, root.stem, root.parent)
print(list(root.iterdir()))
b = root / 'b'
print(b, b.is_dir(), b.is_file(), b.exists(), b.name, list(b.iterdir()))
c = b / 'c.txt'
print(c, c.is_dir(), c.is_file(), c.exists(), c.name, c.suffix, c.stem, c.suffixes, c.parent, c.parent.parent, c.filename)
print(repr(c.read_text('utf-8')), c.read_bytes())
e = root.joinpath('b', 'd', 'e.tar.gz')
print(e.suffix, e.suffixes, e.stem, e.read_bytes(), e.parent, e.relative_to(b), e.relative_to(root, 'b'))
print((root / 'missing').exists(), (root / 'missing' / 'x').is_file(), (root / 'g').is_dir(), (root / 'g/').exists(), (root / 'b/d').at)
for pattern in '*.txt', '**/*.txt', 'b/*', 'b/**/*', '?.txt', '[!b]*', 'b/d/*.gz', '**', '*':
    print(pattern, [path.at for path in root.glob(pattern)])
print([path.at for path in b.rglob('*.txt')], [path.at for path in b.glob('*')])
print(c.match('*.txt'), c.match('b/*'), c.match('x/*'), c.is_symlink())
print(c == Path(archive, 'b/c.txt'), c == root, hash(c) == hash(Path(archive, 'b/c.txt')), c == 5)
with c.open() as stream:
    print(type(stream).__name__, stream.readlines())
with c.open('rb') as stream:
    print(type(stream).__name__, stream.read(3))
for attempt in (
    lambda: b.open(), lambda: (root / 'missing').open(), lambda: (root / 'missing').read_text(), lambda: list(c.iterdir()), lambda: c.open('rb', 'utf-8'),
    lambda: list(root.glob('')), lambda: list(root.glob('a**')),
):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
written = io.BytesIO()
with ZipFile(written, 'w') as archive:
    with Path(archive, 'new/file.txt').open('w', encoding='utf-8') as stream:
        stream.write('\xe4')
    print(type(archive).__name__)
print(ZipFile(written).namelist(), ZipFile(written).read('new/file.txt'))
