# A lock is neither copied nor pickled, nor is what holds one.
import copy
import pickle
import threading


class Account:
    def __init__(self):
        self.lock = threading.Lock()


def show(call):
    try:
        print(call())
    except TypeError as error:
        print(error)


for made in threading.Lock(), threading.RLock(), Account(), threading.Condition():
    show(lambda: copy.copy(made) is made)
    show(lambda: copy.deepcopy(made))
    show(lambda: pickle.dumps(made))
