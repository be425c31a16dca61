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
    again = pickle.loads(pickle.dumps(stream))
    print(type(again) is type(stream), again.tell(), again.read(), stream.tell())
print(copy.copy(text).read(), copy.copy(data).getvalue())
print(_io.StringIO is io.StringIO, _io.BytesIO is io.BytesIO)
