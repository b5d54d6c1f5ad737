import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'

/** Keeps what was measured as JSON in `bench/results/`, with the machine and the peak memory of this process. */
export function report(name: string, measured: Readonly<Record<string, unknown>>): void {
  const folder = join(import.meta.dirname, 'results')
  const result = {
    machine: { node: process.version, cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length },
    peakRssBytes: process.resourceUsage().maxRSS * 1024,
    ...measured,
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`)
}

export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}
