import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface BenchWorker {
  /** Seconds of CPU that it has used. */
  cpuSeconds(): Promise<number>
  rssBytes(): Promise<number>
  /** As a person stops it; resolves when it is gone. */
  stop(): Promise<void>
}

export interface WorkerPlace {
  readonly folder: string
  readonly smtpUrl: string
  /** Null: the SQLite file in `folder`. */
  readonly databaseUrl: string | null
}

/** `diglot worker` as it is run elsewhere, once it is ready. */
export async function startBenchWorker({ folder, smtpUrl, databaseUrl }: WorkerPlace): Promise<BenchWorker> {
  const cli = join(import.meta.dirname, '..', '..', 'src', 'cli.ts')
  const child = spawn(process.execPath, [cli, '-C', folder, 'worker', '--metrics', ':0'], {
    env: {
      ...process.env,
      SMTP_URL: smtpUrl,
      DATABASE_URL: databaseUrl ?? '',
      DIGLOT_SECRET: 'a-secret-of-at-least-32-characters',
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await metricsUrl(child)
  const read = async (name: string) => {
    const text = await (await fetch(`${url}/metrics`)).text()
    return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1])
  }
  return {
    cpuSeconds: () => read('process_cpu_seconds_total'),
    rssBytes: () => read('process_resident_memory_bytes'),
    async stop() {
      const exited = once(child, 'exit')
      child.kill('SIGTERM')
      await exited
    },
  }
}

async function metricsUrl(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('The worker has no log.')
  for await (const line of createInterface({ input: child.stdout })) {
    const { metrics } = JSON.parse(line)
    child.stdout.resume()
    if (typeof metrics === 'string') return metrics
  }
  throw new Error('The worker did not start.')
}
