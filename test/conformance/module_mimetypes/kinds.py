"""Types of names, and names for types."""
import io, mimetypes

for name in ['a.txt', 'a.tar.gz', 'a.tgz', 'a.svgz', 'A.HTML', 'http://x.org/a.png?q=1', 'http://x.org/a.png', 'a.rtf', 'a', '.png', 'dir.d/file', 'data:text/html,x', 'data:,x',
             'data:image/png;base64,x', 'data:nothing', 'c.py', 'x.js', 'b.json.bz2', 'q.unknown', 'a.Z', 'a.z', 'file:///p/a.wasm', 'c:a.txt', 'a.jpg', 'a.mid', 'x.md']:
    print(name, mimetypes.guess_type(name), mimetypes.guess_type(name, strict=False), mimetypes.guess_file_type(name))
for kind in ['text/plain', 'TEXT/HTML', 'image/jpeg', 'image/jpg', 'audio/midi', 'no/such', 'application/octet-stream', 'text/javascript', 'image/tiff']:
    print(kind, mimetypes.guess_extension(kind), mimetypes.guess_all_extensions(kind), mimetypes.guess_all_extensions(kind, strict=False))
table = mimetypes.MimeTypes()
table.add_type('x/y', '.xy')
table.add_type('x/z', '.xy')
table.add_type('x/c', '.xc', strict=False)
print(table.guess_type('a.xy'), table.guess_all_extensions('x/y'), table.guess_type('a.xc'), table.guess_type('a.xc', False), mimetypes.guess_type('a.xy'))
table.readfp(io.StringIO('a/b  one two # three\n\n# none\nc/d\n'))
print(table.guess_type('x.two'), table.guess_type('x.three'), table.guess_extension('a/b'))
print(len(mimetypes.types_map), sorted(mimetypes.types_map.items()) == sorted(table.types_map[True].items()), mimetypes.types_map['.css'], mimetypes.common_types)
print(mimetypes.suffix_map, mimetypes.encodings_map, mimetypes.inited, sorted(mimetypes.__all__))
import hashlib
print(hashlib.md5(repr(mimetypes._types_map_default).encode()).hexdigest())
