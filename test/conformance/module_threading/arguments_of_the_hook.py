import threading

arguments = threading.ExceptHookArgs((1, 2, 3, 4))
print(arguments, arguments.thread, threading.ExceptHookArgs.n_sequence_fields)
match arguments:
    case threading.ExceptHookArgs(first, second):
        print(first, second)
try:
    threading.ExceptHookArgs((1, 2, 3))
except TypeError as error:
    print(error)
