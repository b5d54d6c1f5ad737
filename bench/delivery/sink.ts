import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../../tests/helpers/free-port.ts'

export interface Sink {
  readonly name: string
  readonly port: number
  stop(): Promise<void>
}

/** An SMTP server that takes every message and keeps none: Postfix's `smtp-sink` where it is installed, else our own. */
export async function startSink(): Promise<Sink> {
  const port = await freePort()
  const isInstalled = hasProgram('smtp-sink')
  const child = isInstalled
    ? spawn('smtp-sink', [...asNobody(), `127.0.0.1:${port}`, '1000'], { stdio: 'ignore' })
    : spawn(process.execPath, [join(import.meta.dirname, 'net-sink.ts'), String(port)], { stdio: 'ignore' })
  await listening(port, child)
  return {
    name: isInstalled ? 'Postfix smtp-sink' : 'the sink of bench/delivery/net-sink.ts',
    port,
    async stop() {
      child.kill()
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
  }
}

/** It refuses to run as root. */
function asNobody(): readonly string[] {
  return process.getuid?.() === 0 ? ['-u', 'nobody'] : []
}

export function hasProgram(name: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${name}`]).status === 0
}

async function listening(port: number, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (child.exitCode !== null) break
    if (await accepts(port)) return
    await wait(25)
  }
  throw new Error('The sink did not start.')
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false))
    socket.on('connect', () => socket.destroy())
  })
}
