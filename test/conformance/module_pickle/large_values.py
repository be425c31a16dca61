import collections
import pickle

# Large values: batches, frames, numbers of what is known.
for protocol in [0, 1, 4]:
    print(protocol, [len(pickle.dumps(value, protocol)) for value in [[1] * 1000, [1] * 1001, dict.fromkeys(range(1001)), set(range(1001)), [str(n) for n in range(300)],
                                                                       'x' * 70000, b'y' * 70000, [b'z' * 40000] * 3, [b'%d' % n * 10000 for n in range(9)], collections.deque([1] * 1001), 1 << 4000]])
