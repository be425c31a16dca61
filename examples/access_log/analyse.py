"""Reads a web access log and prints a report.

The host gives one function, read_text(name), which returns the text of a file. The log is in the combined format, with
or without the seconds that each request took appended:

    address identity user [day/month/year:hour:minute:second zone] "request" status size "referrer" "agent" [seconds]
"""

import sys

LOG = sys.argv[1] if len(sys.argv) > 1 else "access.log"
TOP = 8
BAR_WIDTH = 40
# A client is suspicious when it asks for this many things that are not there or not allowed ...
REFUSED_LIMIT = 25
# ... or sends this many requests within one minute.
BURST_LIMIT = 40
TRAPS = ("/.env", "/.git", "/wp-", "/phpmyadmin", "..")
CLASSES = {2: "success", 3: "redirect", 4: "client error", 5: "server error"}


class MalformedLine(Exception):
    def __init__(self, reason):
        super().__init__(reason)
        self.reason = reason


class Entry:
    """One request of the log."""

    def __init__(self, address, user, minute, method, path, status, size, agent, seconds):
        self.address = address
        self.user = user
        self.minute = minute
        self.method = method
        self.path = path
        self.status = status
        self.size = size
        self.agent = agent
        self.seconds = seconds

    @property
    def hour(self):
        return self.minute // 60

    @property
    def page(self):
        """The path without its query."""
        return self.path.partition("?")[0]

    @property
    def refused(self):
        return self.status in (401, 403, 404)


class Client:
    """What one address did."""

    def __init__(self, address):
        self.address = address
        self.requests = 0
        self.refused = 0
        self.failed_logins = 0
        self.traps = set()
        self.minutes = {}
        self.agents = {}

    def add(self, entry):
        self.requests += 1
        self.refused += entry.refused
        self.minutes[entry.minute] = self.minutes.get(entry.minute, 0) + 1
        count(self.agents, entry.agent)
        if entry.status == 401:
            self.failed_logins += 1
        for trap in TRAPS:
            if trap in entry.path:
                self.traps.add(entry.page)

    def suspicions(self):
        if self.failed_logins >= REFUSED_LIMIT:
            yield f"{self.failed_logins} failed log-ins"
        elif self.refused >= REFUSED_LIMIT:
            yield f"{self.refused} of {self.requests} requests refused"
        if self.traps:
            yield f"looked for {', '.join(sorted(self.traps)[:3])}"
        busiest = max(self.minutes.values())
        if busiest >= BURST_LIMIT:
            yield f"{busiest} requests in one minute"


def count(table, key, by=1):
    table[key] = table.get(key, 0) + by


def split_fields(line):
    """The fields of a line: bare words, and what stands in brackets or quotes as one field."""
    fields = []
    at = 0
    while at < len(line):
        opening = line[at]
        if opening == " ":
            at += 1
            continue
        closing = {"[": "]", '"': '"'}.get(opening, " ")
        start = at if closing == " " else at + 1
        end = line.find(closing, start)
        if end < 0:
            if closing != " ":
                raise MalformedLine(f"no closing {closing}")
            end = len(line)
        fields.append(line[start:end])
        at = end + 1
    return fields


def parse_minute(stamp):
    """Minutes since midnight of a stamp like 14/Mar/2026:09:30:00 +0000."""
    try:
        _, hour, minute, _ = stamp.split(" ")[0].split(":")
        hour, minute = int(hour), int(minute)
    except ValueError:
        raise MalformedLine("unreadable time") from None
    if not (0 <= hour < 24 and 0 <= minute < 60):
        raise MalformedLine("impossible time")
    return hour * 60 + minute


def parse_line(line):
    fields = split_fields(line)
    if len(fields) not in (9, 10):
        raise MalformedLine("empty line" if not fields else "missing fields")
    address, _, user, stamp, request, status, size, _, agent, *rest = fields
    try:
        method, path, _ = request.split(" ")
    except ValueError:
        raise MalformedLine("no HTTP request") from None
    try:
        return Entry(
            address,
            None if user == "-" else user,
            parse_minute(stamp),
            method,
            path,
            int(status),
            0 if size == "-" else int(size),
            agent,
            float(rest[0]) if rest else None,
        )
    except ValueError as error:
        raise MalformedLine("not a number") from error


def read_entries(text, malformed):
    """Yields an Entry for each good line; counts the others by their reason."""
    for number, line in enumerate(text.splitlines(), 1):
        try:
            yield parse_line(line)
        except MalformedLine as error:
            malformed.setdefault(error.reason, []).append(number)


class Report:
    def __init__(self):
        self.requests = 0
        self.bytes = 0
        self.hours = [0] * 24
        self.errors = [0] * 24
        self.statuses = {}
        self.pages = {}
        self.page_bytes = {}
        self.clients = {}
        self.users = set()
        self.sizes = []
        self.seconds = []

    def add(self, entry):
        self.requests += 1
        self.bytes += entry.size
        self.hours[entry.hour] += 1
        if entry.status >= 500:
            self.errors[entry.hour] += 1
        count(self.statuses, entry.status)
        count(self.pages, entry.page)
        count(self.page_bytes, entry.page, entry.size)
        if entry.address not in self.clients:
            self.clients[entry.address] = Client(entry.address)
        self.clients[entry.address].add(entry)
        if entry.user:
            self.users.add(entry.user)
        if entry.size:
            self.sizes.append(entry.size)
        if entry.seconds is not None:
            self.seconds.append((entry.seconds, entry.method, entry.path))


def percentile(ordered, share):
    """The nearest-rank percentile of a sorted list."""
    rank = -(-len(ordered) * share // 100)
    return ordered[max(0, rank - 1)]


def top(table, limit=TOP):
    return sorted(table.items(), key=lambda item: (-item[1], item[0]))[:limit]


def human(size):
    for unit in ("B", "KiB", "MiB"):
        if size < 1024:
            return f"{size:.0f} {unit}" if unit == "B" else f"{size:.1f} {unit}"
        size /= 1024
    return f"{size:.1f} GiB"


def section(title):
    print(f"\n{title}\n{'-' * len(title)}")


def print_hours(report):
    section("Requests per hour (x: answered with a server error)")
    busiest = max(report.hours)
    for hour, (requests, errors) in enumerate(zip(report.hours, report.errors)):
        width = round(requests * BAR_WIDTH / busiest)
        failed = min(width, -(-errors * BAR_WIDTH // busiest))
        print(f"{hour:02d}:00 {requests:>5} {'#' * (width - failed)}{'x' * failed}")


def print_statuses(report):
    section("Status classes")
    classes = {}
    for status, requests in report.statuses.items():
        count(classes, status // 100, requests)
    for kind in sorted(classes):
        detail = ", ".join(f"{s}: {n}" for s, n in sorted(report.statuses.items()) if s // 100 == kind)
        print(f"{kind}xx {CLASSES.get(kind, 'other'):<13}{classes[kind]:>6} {classes[kind] / report.requests:>7.1%}   {detail}")


def print_pages(report):
    section("Top paths")
    for page, requests in top(report.pages):
        print(f"{requests:>6}  {human(report.page_bytes[page]):>10}  {page}")
    section("Most bytes")
    for page, size in top(report.page_bytes, 4):
        print(f"{human(size):>10} {size / report.bytes:>6.1%}  {page}")


def print_percentiles(report):
    section("Percentiles")
    sizes = sorted(report.sizes)
    seconds = sorted(item[0] for item in report.seconds)
    for share in (50, 90, 95, 99, 100):
        took = f"{percentile(seconds, share) * 1000:>9.1f} ms" if seconds else f"{'-':>12}"
        print(f"p{share:<4}{human(percentile(sizes, share)):>12}{took}")
    section("Slowest requests")
    for took, method, path in sorted(report.seconds, reverse=True)[:4]:
        print(f"{took:>8.3f} s  {method:<5}{path}")


def print_suspects(report):
    section("Suspicious clients")
    for client in sorted(report.clients.values(), key=lambda each: (-each.refused, each.address)):
        reasons = list(client.suspicions())
        if reasons:
            agent, _ = top(client.agents, 1)[0]
            print(f"{client.address:<15} {'; '.join(reasons)} ({agent.split('/')[0]})")


def print_malformed(malformed):
    section(f"Malformed lines: {sum(len(numbers) for numbers in malformed.values())}")
    for reason, numbers in sorted(malformed.items(), key=lambda item: (-len(item[1]), item[0])):
        shown = ", ".join(map(str, numbers[:3])) + (", ..." if len(numbers) > 3 else "")
        print(f"{len(numbers):>4}  {reason:<18} lines {shown}")


def main():
    malformed = {}
    report = Report()
    for entry in read_entries(read_text(LOG), malformed):
        report.add(entry)
    if not report.requests:
        print("no requests in", LOG)
        return report
    print(f"{LOG}: {report.requests:,} requests from {len(report.clients)} addresses, {human(report.bytes)} sent")
    print(f"signed in: {', '.join(sorted(report.users)) or 'nobody'}")
    print_hours(report)
    print_statuses(report)
    print_pages(report)
    print_percentiles(report)
    print_suspects(report)
    print_malformed(malformed)
    return report


main()
