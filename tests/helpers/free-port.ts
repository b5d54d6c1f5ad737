import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { systemErrorCode } from '../../src/files/regular-file.ts'

/**
 * A port of 127.0.0.1 that nobody listens on, for a program that must be told one. It is below those that systems give
 * to whoever asks for any, so that nobody else is given it before the program listens or while it is started again.
 */
export async function freePort(): Promise<number> {
  const port = randomInt(20_000, 32_000)
  const server = createServer().listen(port, '127.0.0.1')
  try {
    await once(server, 'listening')
  } catch (error) {
    if (systemErrorCode(error) === 'EADDRINUSE') return freePort()
    throw error
  }
  server.close()
  await once(server, 'close')
  return port
}
