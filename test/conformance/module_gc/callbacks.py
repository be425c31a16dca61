import gc

seen = []


def watch(phase, info):
    seen.append((phase, info['generation'], sorted(info)))


gc.callbacks.append(watch)
gc.collect()
gc.collect(0)
gc.callbacks.remove(watch)
gc.collect()
for entry in seen:
    if entry[1] in (0, 2):
        print(entry[0], entry[1])
print(seen[0][2])
