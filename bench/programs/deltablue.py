# A one-way constraint solver in the manner of DeltaBlue: strengths, planning, propagation along chains.
# Exercises: class hierarchy with overridden methods, lists of objects, polymorphic calls, closures of plans.

CHAIN = 1300
PROJECTIONS = 900
VALUES = 900

REQUIRED, STRONG, MEDIUM, WEAK, WEAKEST = range(5)
FORWARD = 1
BACKWARD = -1
NO_DIRECTION = 0


class Variable:
    def __init__(self, name, value):
        self.name = name
        self.value = value
        self.constraints = []
        self.determined_by = None
        self.mark = 0
        self.strength = WEAKEST
        self.stay = True


class Constraint:
    def __init__(self, strength):
        self.strength = strength

    def is_input(self):
        return False

    def attach(self, solver):
        for variable in self.variables():
            variable.constraints.append(self)
        solver.incremental_add(self)

    def satisfy(self, solver, mark):
        self.choose(mark)
        if not self.is_satisfied():
            if self.strength == REQUIRED:
                raise ValueError("a required constraint cannot be satisfied")
            return None
        for source in self.inputs():
            source.mark = mark
        out = self.output()
        overridden = out.determined_by
        if overridden is not None:
            overridden.forget()
        out.determined_by = self
        if not solver.propagate(self, mark):
            raise ValueError("a cycle of constraints")
        out.mark = mark
        return overridden


class UnaryConstraint(Constraint):
    def __init__(self, variable, strength, solver):
        Constraint.__init__(self, strength)
        self.target = variable
        self.satisfied = False
        self.attach(solver)

    def variables(self):
        return [self.target]

    def inputs(self):
        return []

    def inputs_known(self, mark):
        return True

    def output(self):
        return self.target

    def is_satisfied(self):
        return self.satisfied

    def forget(self):
        self.satisfied = False

    def choose(self, mark):
        self.satisfied = self.target.mark != mark and self.strength < self.target.strength

    def recalculate(self):
        self.target.strength = self.strength
        self.target.stay = not self.is_input()
        if self.target.stay:
            self.execute()

    def execute(self):
        pass


class StayConstraint(UnaryConstraint):
    pass


class EditConstraint(UnaryConstraint):
    def is_input(self):
        return True


class BinaryConstraint(Constraint):
    def __init__(self, first, second, strength, solver):
        Constraint.__init__(self, strength)
        self.first = first
        self.second = second
        self.direction = NO_DIRECTION
        self.attach(solver)

    def variables(self):
        return [self.first, self.second]

    def inputs(self):
        return [self.source()]

    def source(self):
        return self.first if self.direction == FORWARD else self.second

    def output(self):
        return self.second if self.direction == FORWARD else self.first

    def inputs_known(self, mark):
        source = self.source()
        return source.mark == mark or source.stay or source.determined_by is None

    def is_satisfied(self):
        return self.direction != NO_DIRECTION

    def forget(self):
        self.direction = NO_DIRECTION

    def choose(self, mark):
        first, second = self.first, self.second
        if first.mark == mark:
            able = second.mark != mark and self.strength < second.strength
            self.direction = FORWARD if able else NO_DIRECTION
        elif second.mark == mark:
            able = first.mark != mark and self.strength < first.strength
            self.direction = BACKWARD if able else NO_DIRECTION
        elif first.strength > second.strength:
            self.direction = BACKWARD if self.strength < first.strength else NO_DIRECTION
        else:
            self.direction = FORWARD if self.strength < second.strength else NO_DIRECTION

    def recalculate(self):
        source, out = self.source(), self.output()
        out.strength = self.strength if self.strength > source.strength else source.strength
        out.stay = source.stay
        if out.stay:
            self.execute()


class EqualConstraint(BinaryConstraint):
    def execute(self):
        self.output().value = self.source().value


class ScaleConstraint(BinaryConstraint):
    def __init__(self, first, scale, offset, second, strength, solver):
        self.scale = scale
        self.offset = offset
        BinaryConstraint.__init__(self, first, second, strength, solver)

    def variables(self):
        return [self.first, self.second, self.scale, self.offset]

    def inputs(self):
        return [self.source(), self.scale, self.offset]

    def inputs_known(self, mark):
        for source in self.inputs():
            if source.mark != mark and not source.stay and source.determined_by is not None:
                return False
        return True

    def execute(self):
        if self.direction == FORWARD:
            self.second.value = self.first.value * self.scale.value + self.offset.value
        else:
            self.first.value = (self.second.value - self.offset.value) // self.scale.value


class Solver:
    def __init__(self):
        self.mark = 0
        self.propagations = 0

    def next_mark(self):
        self.mark += 1
        return self.mark

    def incremental_add(self, constraint):
        mark = self.next_mark()
        overridden = constraint.satisfy(self, mark)
        while overridden is not None:
            overridden = overridden.satisfy(self, mark)

    def incremental_remove(self, constraint):
        out = constraint.output()
        constraint.forget()
        for variable in constraint.variables():
            variable.constraints.remove(constraint)
        out.determined_by = None
        out.strength = WEAKEST
        out.stay = True
        loose = self.downstream_unsatisfied(out)
        for strength in range(REQUIRED, WEAKEST):
            for each in loose:
                if each.strength == strength:
                    self.incremental_add(each)

    def downstream_unsatisfied(self, out):
        loose = []
        pending = [out]
        while pending:
            variable = pending.pop()
            for constraint in variable.constraints:
                if not constraint.is_satisfied():
                    loose.append(constraint)
                elif constraint is not variable.determined_by and constraint.output() is not variable:
                    constraint.recalculate()
                    pending.append(constraint.output())
        return loose

    def propagate(self, constraint, mark):
        pending = [constraint]
        while pending:
            current = pending.pop()
            out = current.output()
            if out.mark == mark:
                return False
            self.propagations += 1
            current.recalculate()
            self.consumers(out, pending)
        return True

    def consumers(self, variable, into):
        for constraint in variable.constraints:
            if constraint is not variable.determined_by and constraint.is_satisfied():
                into.append(constraint)

    def plan(self, inputs):
        mark = self.next_mark()
        plan = []
        pending = [each for each in inputs if each.is_input() and each.is_satisfied()]
        while pending:
            constraint = pending.pop()
            out = constraint.output()
            if out.mark != mark and constraint.inputs_known(mark):
                plan.append(constraint)
                out.mark = mark
                self.consumers(out, pending)
        return plan


def run_chain(solver):
    variables = [Variable(f"v{i}", 0) for i in range(CHAIN + 1)]
    for i in range(CHAIN):
        EqualConstraint(variables[i], variables[i + 1], REQUIRED, solver)
    StayConstraint(variables[CHAIN], WEAK, solver)
    edit = EditConstraint(variables[0], STRONG, solver)
    plan = solver.plan([edit])
    total = 0
    for value in range(VALUES):
        variables[0].value = value
        for constraint in plan:
            constraint.execute()
        total += variables[CHAIN].value
    solver.incremental_remove(edit)
    return total


def change(solver, variable, value):
    edit = EditConstraint(variable, STRONG, solver)
    plan = solver.plan([edit])
    for step in range(8):
        variable.value = value + step
        for constraint in plan:
            constraint.execute()
    solver.incremental_remove(edit)


def run_projection(solver):
    scale = Variable("scale", 10)
    offset = Variable("offset", 1000)
    sources = []
    results = []
    for i in range(PROJECTIONS):
        source = Variable(f"s{i}", i)
        result = Variable(f"r{i}", i)
        sources.append(source)
        results.append(result)
        StayConstraint(source, MEDIUM, solver)
        ScaleConstraint(source, scale, offset, result, REQUIRED, solver)
    change(solver, sources[0], 17)
    total = results[0].value
    change(solver, results[0], 1050)
    total += sources[0].value
    change(solver, scale, 5)
    change(solver, offset, 2000)
    for result in results:
        total += result.value
    return total


def main():
    solver = Solver()
    chain = run_chain(solver)
    projection = run_projection(solver)
    return f"chain={chain} projection={projection} propagations={solver.propagations}"
