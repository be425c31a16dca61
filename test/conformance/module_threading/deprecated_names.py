import threading
import warnings


def attempt(call):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter('always')
        result = call()
    print(result, [(each.category.__name__, str(each.message), each.lineno) for each in seen])


thread = threading.Thread(name='worker')
condition = threading.Condition()
with condition:
    attempt(lambda: condition.notifyAll())
attempt(lambda: threading.Event().isSet())
attempt(lambda: threading.currentThread() is threading.current_thread())
attempt(lambda: threading.activeCount())
attempt(lambda: thread.getName())
attempt(lambda: thread.setName('other'))
attempt(lambda: thread.isDaemon())
attempt(lambda: thread.setDaemon(True))
print(thread.name, thread.daemon)
