"""Measures main() of one program in native Python and prints one JSON object.

usage: python3_driver.py PROGRAM REPEAT BUDGET_MS
The rules are those of bench/measure.mjs.
"""

import json
import sys
import time


def measure(main, repeat, budget):
    times = []
    spent = 0.0
    while len(times) < repeat and (len(times) < 2 or spent < budget):
        start = time.perf_counter()
        result = main()
        elapsed = (time.perf_counter() - start) * 1000
        times.append(elapsed)
        spent += elapsed
    return times, str(result)


def run(path, repeat, budget):
    with open(path, encoding="utf-8") as file:
        source = file.read()
    namespace = {"__name__": "bench_program"}
    try:
        exec(compile(source, path, "exec"), namespace)
        times, result = measure(namespace["main"], repeat, budget)
    except Exception as error:
        return {"status": "error", "reason": f"{type(error).__name__}: {error}"}
    return {"status": "ok", "times": times, "result": result}


if __name__ == "__main__":
    print(json.dumps(run(sys.argv[1], int(sys.argv[2]), float(sys.argv[3]))))
