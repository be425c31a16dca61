def parser(sink):
    field, quoted, row = [], False, []
    while True:
        c = yield
        if c is None:
            row.append(''.join(field))
            sink.append(tuple(row))
            return len(sink)
        if quoted:
            if c == '"': quoted = False
            else: field.append(c)
        elif c == '"': quoted = True
        elif c == ',':
            row.append(''.join(field))
            field.clear()
        elif c == '\n':
            row.append(''.join(field))
            field.clear()
            sink.append(tuple(row))
            row = []
        else: field.append(c)
def feed(text):
    rows = []
    p = parser(rows)
    next(p)
    for c in text: p.send(c)
    try: p.send(None)
    except StopIteration as stop: return rows, stop.value
print(feed('a,b,"c,d"\n1,,"multi\nline"\nlast'))
def pipeline(*stages):
    def run(source):
        for stage in stages: source = stage(source)
        return source
    return run
def where(test): return lambda it: (x for x in it if test(x))
def each(f): return lambda it: map(f, it)
def chunks(n):
    def stage(it):
        chunk = []
        for x in it:
            chunk.append(x)
            if len(chunk) == n:
                yield chunk
                chunk = []
        if chunk: yield chunk
    return stage
print(list(pipeline(where(lambda x: x % 3), each(lambda x: x * x), chunks(4))(range(20))))
def scheduler(tasks):
    queue = [(name, task) for name, task in tasks.items()]
    while queue:
        name, task = queue.pop(0)
        try: value = next(task)
        except StopIteration as stop: yield f'{name} done {stop.value}'
        else:
            yield f'{name} {value}'
            queue.append((name, task))
def work(n):
    for i in range(n): yield i
    return n * 10
print(list(scheduler({'a': work(2), 'b': work(1), 'c': work(3)})))
