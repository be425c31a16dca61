import copy
import inspect
import pickle


def function(a, /, b: int = 1, *c, d=2, **e):
    pass


signature = inspect.signature(function)
for subject in signature, signature.parameters['d'], signature.bind(1, b=2):
    print([pickle.loads(pickle.dumps(subject, protocol)) == subject for protocol in range(6)], copy.copy(subject) == subject, copy.deepcopy(subject) == subject)
print(signature.bind(1).__getstate__(), signature.parameters['d'].__reduce__(), signature.__reduce__())
signature.__setstate__({'_return_annotation': 5})
print(signature)
