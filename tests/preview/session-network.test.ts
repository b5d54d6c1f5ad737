import { expect, it } from 'vitest'
import { createSessions } from '../../src/preview/access/sessions.ts'
import { sessionRoutes } from '../../src/preview/routes/session.ts'
import { anApp } from '../helpers/an-app.ts'

/** The network whose attempts are counted, where the connection comes from `peer`. */
async function countedNetwork(peer: string, forwarded?: string): Promise<string | undefined> {
  const networks: string[] = []
  const { people } = await (await anApp()).app.openDesk({ onBug: () => undefined })
  const sessions = {
    ...createSessions(null, () => new Date()),
    requirePassword: async (_password: string, network: string) => void networks.push(network),
  }
  const app = sessionRoutes({
    ...{ people, sessions },
    linkBase: null,
    linkAttempts: { begin: () => 0 },
  })
  const headers = {
    'content-type': 'application/json',
    ...(forwarded !== undefined && { 'x-forwarded-for': forwarded }),
  }
  const body = JSON.stringify({ password: 'a password', name: 'an editor' })
  const incoming = { socket: { remoteAddress: peer, remotePort: 50_000, remoteFamily: 'IPv4' } }
  expect((await app.request('/session', { method: 'POST', headers, body }, { incoming })).status).toBe(200)
  return networks[0]
}

it.each(['127.0.0.1', '127.0.0.2', '::1', '::ffff:127.0.0.1'])(
  'believes a proxy at %s, which is on this machine, about its client',
  async (peer) => {
    expect(await countedNetwork(peer, '203.0.113.9')).toBe('203.0.113')
    expect(await countedNetwork(peer, '192.0.2.1, 203.0.113.9')).toBe('203.0.113')
  },
)

it.each([
  ['198.51.100.7', '198.51.100'],
  ['::ffff:198.51.100.7', '198.51.100'],
  ['2001:db8:1:2::127', '2001:db8:1:2'],
])('believes %s nothing about another client', async (peer, network) => {
  expect(await countedNetwork(peer, '203.0.113.9')).toBe(network)
  expect(await countedNetwork(peer)).toBe(network)
})
