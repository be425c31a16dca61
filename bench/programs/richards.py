# A small operating-system simulation: tasks with priorities pass packets to workers and devices.
# Exercises: class hierarchy, method calls and overriding, attribute traffic, linked lists.

ROUNDS = 4
WORK_PER_ROUND = 900

IDLE, WORKER, HANDLER_A, HANDLER_B, DEVICE_A, DEVICE_B = range(6)
KIND_DEVICE = 1
KIND_WORK = 2
PAYLOAD = 4


class Packet:
    def __init__(self, link, owner, kind):
        self.link = link
        self.owner = owner
        self.kind = kind
        self.position = 0
        self.payload = [0] * PAYLOAD

    def append_to(self, queue):
        self.link = None
        if queue is None:
            return self
        last = queue
        while last.link is not None:
            last = last.link
        last.link = self
        return queue


class Task:
    def __init__(self, scheduler, identity, priority, queue):
        self.scheduler = scheduler
        self.identity = identity
        self.priority = priority
        self.queue = queue
        self.held = False
        self.waiting = queue is None

    def is_runnable(self):
        return not self.held and (not self.waiting or self.queue is not None)

    def run(self):
        packet = None
        if self.waiting:
            packet = self.queue
            self.queue = packet.link
            packet.link = None
            self.waiting = False
        return self.step(packet)

    def step(self, packet):
        raise NotImplementedError

    def accept(self, packet, sender):
        was_empty = self.queue is None
        self.queue = packet.append_to(self.queue)
        if was_empty and self.priority > sender.priority:
            return self
        return sender

    def wait(self):
        self.waiting = True
        return self

    def hold(self):
        self.held = True
        self.scheduler.holds += 1
        return None


class IdleTask(Task):
    def __init__(self, scheduler, identity, priority, turns):
        Task.__init__(self, scheduler, identity, priority, None)
        self.waiting = False
        self.seed = 1
        self.turns = turns

    def step(self, packet):
        self.turns -= 1
        if self.turns == 0:
            return self.hold()
        if self.seed & 1:
            self.seed = (self.seed >> 1) ^ 0xD008
            return self.scheduler.release(DEVICE_B)
        self.seed >>= 1
        return self.scheduler.release(DEVICE_A)


class WorkTask(Task):
    def __init__(self, scheduler, identity, priority, queue):
        Task.__init__(self, scheduler, identity, priority, queue)
        self.target = HANDLER_A
        self.count = 0

    def step(self, packet):
        if packet is None:
            return self.wait()
        self.target = HANDLER_B if self.target == HANDLER_A else HANDLER_A
        packet.owner = self.target
        packet.position = 0
        for i in range(PAYLOAD):
            self.count = self.count % 26 + 1
            packet.payload[i] = 64 + self.count
        return self.scheduler.send(packet)


class HandlerTask(Task):
    def __init__(self, scheduler, identity, priority, queue, device):
        Task.__init__(self, scheduler, identity, priority, queue)
        self.device = device
        self.work = None
        self.finished = None

    def step(self, packet):
        if packet is not None:
            if packet.kind == KIND_WORK:
                self.work = packet.append_to(self.work)
            else:
                self.finished = packet.append_to(self.finished)
        if self.work is not None:
            work = self.work
            if work.position >= PAYLOAD:
                self.work = work.link
                work.owner = WORKER
                return self.scheduler.send(work)
            if self.finished is not None:
                out = self.finished
                self.finished = out.link
                out.owner = self.device
                out.payload[0] = work.payload[work.position]
                work.position += 1
                return self.scheduler.send(out)
        return self.wait()


class DeviceTask(Task):
    def __init__(self, scheduler, identity, priority, handler):
        Task.__init__(self, scheduler, identity, priority, None)
        self.handler = handler
        self.pending = None

    def step(self, packet):
        if packet is not None:
            self.pending = packet
            self.scheduler.letters += packet.payload[0]
            return self.hold()
        if self.pending is None:
            return self.wait()
        done = self.pending
        self.pending = None
        done.owner = self.handler
        return self.scheduler.send(done)


class Scheduler:
    def __init__(self):
        self.tasks = [None] * 6
        self.order = []
        self.current = None
        self.sends = 0
        self.holds = 0
        self.letters = 0

    def add(self, task):
        self.tasks[task.identity] = task
        self.order.append(task)
        self.order.sort(key=lambda each: -each.priority)

    def send(self, packet):
        self.sends += 1
        receiver = self.tasks[packet.owner]
        sender = self.current
        return receiver.accept(packet, sender)

    def release(self, identity):
        task = self.tasks[identity]
        task.held = False
        if task.priority > self.current.priority:
            return task
        return self.current

    def pick(self):
        for task in self.order:
            if task.is_runnable():
                return task
        return None

    def run(self):
        task = self.pick()
        while task is not None:
            self.current = task
            following = task.run()
            if following is not None and following.is_runnable():
                task = following
            else:
                task = self.pick()


def packets(owner, kind, count):
    queue = None
    for _ in range(count):
        queue = Packet(queue, owner, kind)
    return queue


def simulate():
    scheduler = Scheduler()
    scheduler.add(IdleTask(scheduler, IDLE, 0, WORK_PER_ROUND * 10))
    scheduler.add(WorkTask(scheduler, WORKER, 1000, packets(WORKER, KIND_WORK, 2)))
    scheduler.add(HandlerTask(scheduler, HANDLER_A, 2000, packets(DEVICE_A, KIND_DEVICE, 3), DEVICE_A))
    scheduler.add(HandlerTask(scheduler, HANDLER_B, 3000, packets(DEVICE_B, KIND_DEVICE, 3), DEVICE_B))
    scheduler.tasks[HANDLER_A].waiting = True
    scheduler.tasks[HANDLER_B].waiting = True
    scheduler.tasks[WORKER].waiting = True
    scheduler.add(DeviceTask(scheduler, DEVICE_A, 4000, HANDLER_A))
    scheduler.add(DeviceTask(scheduler, DEVICE_B, 5000, HANDLER_B))
    scheduler.run()
    return scheduler


def main():
    sends = holds = letters = 0
    for _ in range(ROUNDS):
        scheduler = simulate()
        sends += scheduler.sends
        holds += scheduler.holds
        letters += scheduler.letters
    return f"sends={sends} holds={holds} letters={letters}"
