"""Streams in memory can be pickled and copied; their classes are found in _io."""
import _io
import copy
import io
import pickle

text = io.StringIO('one\ntwo\n')
text.readline()
data = io.BytesIO(b'abc')
data.seek(1)
for stream in text, data:
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(stream, protocol))
        print(type(again) is type(stream), again.tell(), again.read(), stream.tell())
    print(copy.copy(stream).read(), copy.deepcopy(stream).getvalue())
print(_io.StringIO is io.StringIO, _io.BytesIO is io.BytesIO, b'c_io\nStringIO\n' in pickle.dumps(text, 2))
