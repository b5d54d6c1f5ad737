/** What one contender is told, as the JSON of its first argument. */
export interface DeliveryTask {
  readonly port: number
  readonly messages: number
  readonly connections: number
  /** A folder of its own. */
  readonly folder: string
  readonly proofPath: string
  /** Null: unsigned. */
  readonly dkimKeyPath: string | null
}

/** What it prints as JSON, of the sending alone. */
export interface DeliveryFigures {
  readonly messages: number
  readonly seconds: number
  readonly cpuSeconds: number
  readonly peakRssBytes: number
}

export function readTask(): DeliveryTask {
  return JSON.parse(process.argv[2] ?? '')
}

/** Runs and measures it in this process, and prints the figures. */
export async function measure(messages: number, send: () => Promise<void>): Promise<void> {
  const cpuBefore = process.cpuUsage()
  const before = process.hrtime.bigint()
  await send()
  const seconds = Number(process.hrtime.bigint() - before) / 1e9
  const { user, system } = process.cpuUsage(cpuBefore)
  const peakRssBytes = process.resourceUsage().maxRSS * 1024
  const figures: DeliveryFigures = { messages, seconds, cpuSeconds: (user + system) / 1e6, peakRssBytes }
  process.stdout.write(JSON.stringify(figures))
}
