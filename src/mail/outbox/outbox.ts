import { createHash } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import type { Message, Transport } from '../../domain/ports.ts'
import type { DeliveryOutcome } from '../../domain/sending/delivery.ts'

/**
 * The outbox: a Maildir (https://cr.yp.to/proto/maildir.html) that takes every message as a server would, and from
 * which nothing leaves the machine. mutt, Thunderbird and Dovecot can open it.
 */
export async function openOutbox(folder: string, clock: () => Date): Promise<Transport> {
  for (const name of ['tmp', 'new', 'cur']) await mkdir(join(folder, name), { recursive: true, mode: 0o700 })
  const underWay = new Set<Promise<DeliveryOutcome>>()
  let count = 0
  return {
    deliver(message) {
      count += 1
      const delivery = store(folder, fileName(message, clock(), count), message)
      underWay.add(delivery)
      return delivery.finally(() => underWay.delete(delivery))
    },
    async close() {
      await Promise.allSettled(underWay)
    },
  }
}

/** In `new/` the file is whole and on the disk: it is written in `tmp/`, synced and then renamed. */
async function store(folder: string, name: string, message: Message): Promise<DeliveryOutcome> {
  const path = join(folder, 'tmp', name)
  try {
    await writeSynced(path, asFile(message))
    await rename(path, join(folder, 'new', name))
  } catch (error) {
    await rm(path, { force: true })
    // Nothing is in the outbox, so the delivery can be tried again.
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return { state: 'deferred', reply: `the outbox cannot be written: ${code}`, about: 'session' }
  }
  return { state: 'accepted', reply: `250 stored as new/${name}` }
}

async function writeSynced(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** As a delivery agent stores it: the envelope in two headers, and the line ends of Unix. */
function asFile({ envelope, raw }: Message): Buffer {
  const body = Buffer.from(raw.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
  return Buffer.concat([
    Buffer.from(`Return-Path: <${envelope.from}>\nDelivered-To: ${envelope.to}\n`, 'utf8'),
    body,
  ])
}

/**
 * `seconds.M<microseconds>P<process>Q<count>_<hash of the Message-ID>.host`: unique for every delivery, while two files
 * with one hash are one message that was delivered twice.
 */
function fileName({ messageId }: Message, now: Date, count: number): string {
  const seconds = Math.floor(now.getTime() / 1000)
  const microseconds = (now.getTime() % 1000) * 1000
  const hash = createHash('sha256').update(messageId).digest('hex').slice(0, 16)
  const host = hostname().replaceAll('/', '\\057').replaceAll(':', '\\072')
  return `${seconds}.M${microseconds}P${process.pid}Q${count}_${hash}.${host}`
}
