/** Monitoring tools. */
export function monitoringMarkRoots(): void {}
