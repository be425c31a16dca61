class Node:
    def __init__(self): self.child = None
def run(node, factor):
    return (node.child.child
            + factor) * 2
a = run(Node(), 3)
