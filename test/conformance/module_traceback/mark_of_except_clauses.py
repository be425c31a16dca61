def a():
    try: 1 / 0
    except 'a': pass
def b():
    try: 1 / 0
    except (5,
            6):
        x = 1
        y = 2
def c():
    try: 1 / 0
    except ((ValueError,), 5) as e: x = 1; y = 2
def d():
    try: 1 / 0
    except* 5:
        pass
def e():
    try: 1 / 0
    except* ExceptionGroup: pass
import traceback
for f in a, b, c, d, e:
    try: f()
    except Exception as e:
        print(''.join(traceback.format_exception(e)[1:]).split('During handling')[1])
