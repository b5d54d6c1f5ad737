import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { decode, encode, RECURSION_AVAILABLE } from 'dns-packet'
import { onTestFinished } from 'vitest'
import { recordsOf, type Zone } from './dns-zone.ts'

const NO_SUCH_NAME = 3

/** A DNS server on a free UDP port of 127.0.0.1, closed when the test has finished; what `--dns` takes to ask it. */
export async function startDnsServer(...zone: Zone): Promise<string> {
  const records = recordsOf(['com NS a.example.net', ...zone])
  const socket = createSocket('udp4')
  socket.on('message', (bytes, { address, port }) => {
    const { id = 0, questions = [] } = decode(bytes)
    const ofName = records.filter(({ name }) => name === questions[0]?.name.toLowerCase())
    const answers = ofName
      .filter(({ type }) => type === questions[0]?.type)
      .map(({ name, type, value }) => ({ name, type, data: dataOf(type, value) }))
    const flags = RECURSION_AVAILABLE | (ofName.length === 0 ? NO_SUCH_NAME : 0)
    socket.send(encode({ id, type: 'response', flags, questions, answers }), port, address)
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  onTestFinished(() => new Promise<void>((resolve) => socket.close(() => resolve())))
  return `127.0.0.1:${socket.address().port}`
}

function dataOf(type: string, value: string): unknown {
  if (type === 'TXT') return value.match(/.{1,255}/g) ?? ['']
  if (type !== 'MX') return value
  const [preference, exchange = ''] = value.split(' ')
  return { preference: Number(preference), exchange }
}
