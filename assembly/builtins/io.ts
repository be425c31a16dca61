export function ioFlush(): void {}
