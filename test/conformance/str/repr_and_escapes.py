print(repr("it's"), repr('say "hi"'), repr('both \' and "'), repr('tab\tnew\nnul\0bell\a'))
print(repr('é'), repr('\x80'), repr('😀'), ascii('é😀'), repr('\ud800'), repr('\u200b'))
print('\x41\u0042\U00000043\103')
print('a\
b', r'raw\n', 'con' 'cat')
