# A tokenizer and a recursive-descent evaluator of arithmetic expressions, character by character.
# Exercises: string indexing, character comparison and classification, method calls, recursion.

EXPRESSIONS = 2500


def make_expression(seed):
    state = seed
    parts = []
    depth = 0
    for i in range(24):
        state = (state * 1103515245 + 12345) % 2147483648
        pick = state >> 16
        if pick % 5 == 0 and depth < 4:
            parts.append("(")
            depth += 1
        parts.append(f"{pick % 1000}" if pick % 4 else f"v{pick % 10}")
        if depth and pick % 3 == 0:
            parts.append(")")
            depth -= 1
        parts.append([" + ", " - ", "*", " * "][pick // 7 % 4])
    parts.append("1" + ")" * depth)
    return "".join(parts)


class Tokenizer:
    def __init__(self, text):
        self.text = text
        self.position = 0

    def tokens(self):
        text = self.text
        end = len(text)
        found = []
        while self.position < end:
            char = text[self.position]
            if char == " ":
                self.position += 1
            elif "0" <= char <= "9":
                found.append(("number", self.number()))
            elif char.isalpha():
                found.append(("name", self.name()))
            else:
                found.append((char, None))
                self.position += 1
        found.append(("end", None))
        return found

    def number(self):
        value = 0
        text = self.text
        while self.position < len(text) and text[self.position].isdigit():
            value = value * 10 + ord(text[self.position]) - 48
            self.position += 1
        return value

    def name(self):
        start = self.position
        while self.position < len(self.text) and (self.text[self.position].isalpha() or self.text[self.position] in "0123456789"):
            self.position += 1
        return self.text[start : self.position]


class Parser:
    def __init__(self, tokens, names):
        self.tokens = tokens
        self.names = names
        self.at = 0

    def peek(self):
        return self.tokens[self.at][0]

    def take(self):
        token = self.tokens[self.at]
        self.at += 1
        return token

    def expression(self):
        value = self.term()
        while self.peek() in ("+", "-"):
            kind, _ = self.take()
            right = self.term()
            value = value + right if kind == "+" else value - right
        return value

    def term(self):
        value = self.factor()
        while self.peek() == "*":
            self.take()
            value = value * self.factor() % 1000003
        return value

    def factor(self):
        kind, payload = self.take()
        if kind == "number":
            return payload
        if kind == "name":
            return self.names[payload]
        if kind == "(":
            value = self.expression()
            if self.take()[0] != ")":
                raise SyntaxError("expected a closing parenthesis")
            return value
        raise SyntaxError(f"unexpected {kind!r}")


def main():
    names = {f"v{i}": i * i + 1 for i in range(10)}
    total = 0
    characters = 0
    for seed in range(EXPRESSIONS):
        text = make_expression(seed)
        characters += len(text)
        tokens = Tokenizer(text).tokens()
        total = (total * 3 + Parser(tokens, names).expression()) % 1000000007
    return f"{characters} {total}"
