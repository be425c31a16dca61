import _thread
import threading

print(threading.current_thread() is threading.main_thread(), threading.active_count(), threading.enumerate() == [threading.main_thread()])
main = threading.main_thread()
print(main.name, main.daemon, main.is_alive(), main.ident == threading.get_ident() == _thread.get_ident(), type(main).__name__)
print(repr(main)[:32] == '<_MainThread(MainThread, started')


def work():
    print('work')


thread = threading.Thread(target=work, name='worker')
print(thread, thread.name, thread.daemon, thread.ident, thread.is_alive())
try:
    thread.start()
except RuntimeError as error:
    print(error)
thread.name = 'renamed'
thread.daemon = True
print(thread.name, thread.daemon)
try:
    thread.join()
except RuntimeError as error:
    print(error)
thread.run()
try:
    main.start()
except RuntimeError as error:
    print(error)
try:
    main.daemon = True
except RuntimeError as error:
    print(error)
print(threading.Thread(target=work).name, threading.Thread().name)
try:
    threading.Thread(group=1)
except AssertionError as error:
    print(error)
try:
    _thread.start_new_thread(work, ())
except RuntimeError as error:
    print(error)
timer = threading.Timer(0, print, ['fired'])
print(timer.interval, timer.finished.is_set())
timer.run()
timer.cancel()
print(timer.finished.is_set(), threading.TIMEOUT_MAX > 1000, threading.gettrace(), threading.getprofile(), threading.ThreadError is RuntimeError)
print(sorted(set(threading.__all__) - {'ExceptHookArgs', 'get_native_id'}))
