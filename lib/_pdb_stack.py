"""The commands of pdb about frames and chained exceptions."""

line_prefix = '\n-> '


class StackCommands:
    def print_stack_trace(self, count=None):
        """All frames; with a count the newest of them, the oldest (below zero), or the current one (0)."""
        if count is None:
            shown = self.stack
        elif count == 0:
            shown = [self.stack[self.curindex]]
        else:
            shown = self.stack[-count:] if count > 0 else self.stack[:-count]
        try:
            for each in shown:
                self.print_stack_entry(each)
        except KeyboardInterrupt:
            pass

    def print_stack_entry(self, frame_lineno, prompt_prefix=line_prefix):
        mark = '> ' if frame_lineno[0] is self.curframe else '  '
        self.message(mark + self.format_stack_entry(frame_lineno, prompt_prefix))

    def do_where(self, arg):
        """w(here) [count]

        Shows the frames, the newest last. With a count only so many of
        the newest, or, below zero, of the oldest; with 0 the current one.
        """
        try:
            count = int(arg) if arg else None
        except ValueError:
            self.error(f'Invalid count ({arg})')
            return
        self.print_stack_trace(count)

    do_w = do_bt = do_where

    def _select_frame(self, number):
        assert 0 <= number < len(self.stack)
        self.curindex = number
        self.curframe = self.stack[number][0]
        self.set_convenience_variable(self.curframe, '_frame', self.curframe)
        self.print_stack_entry(self.stack[number])
        self.lineno = None

    def _move(self, arg, direction):
        try:
            count = int(arg or 1)
        except ValueError:
            self.error(f'Invalid frame count ({arg})')
            return
        last = len(self.stack) - 1
        if count < 0:
            self._select_frame(0 if direction < 0 else last)
        else:
            self._select_frame(min(max(self.curindex + direction * count, 0), last))

    def do_up(self, arg):
        """u(p) [count]

        Looks at the frame that called the current one, or one further up.
        """
        if self.curindex == 0:
            self.error('Oldest frame')
        else:
            self._move(arg, -1)

    do_u = do_up

    def do_down(self, arg):
        """d(own) [count]

        Looks at the frame that the current one called, or one further down.
        """
        if self.curindex + 1 == len(self.stack):
            self.error('Newest frame')
        else:
            self._move(arg, 1)

    do_d = do_down

    def do_exceptions(self, arg):
        """exceptions [number]

        Lists the exceptions that led to this one; with a number looks at
        the traceback of one of them.
        """
        if not self._chained_exceptions:
            self.message('Did not find chained exceptions. To move between exceptions, pdb/post_mortem must be given an exception object rather than a traceback.')
            return
        if not arg:
            for number, error in enumerate(self._chained_exceptions):
                mark = '>' if number == self._chained_exception_index else ' '
                text = repr(error)
                if len(text) > 80:
                    text = text[:77] + '...'
                self.message(f'{mark} {"  -" if error.__traceback__ is None else f"{number:>3}"} {text}')
            return
        try:
            number = int(arg)
        except ValueError:
            self.error('Argument must be an integer')
            return
        if not 0 <= number < len(self._chained_exceptions):
            self.error('No exception with that number')
        elif self._chained_exceptions[number].__traceback__ is None:
            self.error('This exception does not have a traceback, cannot jump to it')
        else:
            self._chained_exception_index = number
            self.setup(None, self._chained_exceptions[number].__traceback__)
            self.print_stack_entry(self.stack[self.curindex])
