import { connect, type Socket } from 'node:net'

/**
 * An open-loop load: requests begin at their times, whether earlier ones were answered or not, and each is measured from
 * the time at which it should have begun. `load.ts`, as a child process, takes one `LoadTask` and tells one `LoadFigures`.
 */
export interface LoadTask {
  readonly port: number
  /** Whole requests, taken in turns. */
  readonly requests: readonly string[]
  readonly perSecond: number
  readonly seconds: number
  readonly connections: number
  /** Of every answer. */
  readonly status: number
}

export interface LoadFigures {
  readonly answered: number
  /** Answers with another status, connections that broke, and requests without an answer 20 s after the last began. */
  readonly errors: number
  readonly perSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly worstMs: number
}

const HEAD_END = '\r\n\r\n'

process.once('message', async (task: LoadTask) => {
  process.send?.(await run(task))
  process.disconnect()
})

async function run(task: LoadTask): Promise<LoadFigures> {
  const { port, requests, perSecond, seconds, connections } = task
  const right = Buffer.from(`HTTP/1.1 ${task.status}`)
  const total = perSecond * seconds
  const latencies: number[] = []
  const idle: Socket[] = []
  const due: number[] = []
  let [begun, wrong, broken] = [0, 0, 0]
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(port)))
  const start = performance.now()

  return new Promise((resolve) => {
    function begin(socket: Socket, dueAt: number): void {
      socket.removeAllListeners('data')
      let received = Buffer.alloc(0)
      socket.on('data', (chunk) => {
        received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
        if (!isWhole(received)) return
        latencies.push(performance.now() - dueAt)
        if (!received.subarray(0, 12).equals(right)) wrong += 1
        const next = due.shift()
        if (next === undefined) idle.push(socket)
        else begin(socket, next)
        if (latencies.length + broken >= total) finish()
      })
      socket.write(requests[begun++ % requests.length] ?? '')
    }

    function finish(): void {
      clearInterval(timer)
      const elapsed = (performance.now() - start) / 1_000
      for (const socket of sockets) socket.destroy()
      const sorted = Float64Array.from(latencies).sort()
      const at = (share: number) =>
        sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
      resolve({
        answered: sorted.length,
        errors: wrong + total - sorted.length,
        perSecond: sorted.length / elapsed,
        p50Ms: at(0.5),
        p99Ms: at(0.99),
        worstMs: at(1),
      })
    }

    for (const socket of sockets) {
      idle.push(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        const at = idle.indexOf(socket)
        // A server may end a connection on which nothing is under way.
        if (at === -1) broken += 1
        else idle.splice(at, 1)
      })
    }
    let scheduled = 0
    const timer = setInterval(() => {
      const now = performance.now() - start
      while (scheduled < total && (scheduled / perSecond) * 1_000 <= now) {
        const dueAt = start + (scheduled / perSecond) * 1_000
        scheduled += 1
        // In turns: one that is left alone for some seconds is ended by the server.
        const socket = idle.shift()
        if (socket === undefined) due.push(dueAt)
        else begin(socket, dueAt)
      }
      // Whatever happens, the measurement ends.
      if (now > (seconds + 20) * 1_000) finish()
    }, 1)
  })
}

function isWhole(received: Buffer): boolean {
  const end = received.indexOf(HEAD_END)
  if (end === -1) return false
  const length = /content-length: (\d+)/i.exec(received.toString('latin1', 0, end))?.[1]
  return received.length >= end + HEAD_END.length + Number(length)
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket))
    socket.once('error', reject)
  })
}
