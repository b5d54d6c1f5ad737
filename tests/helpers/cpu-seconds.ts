/** How long a function keeps the processor busy, whatever else the machine does meanwhile. */
export function cpuSeconds(run: () => unknown): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
