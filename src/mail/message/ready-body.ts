import { Readable, Transform } from 'node:stream'

const CRLF = Buffer.from('\r\n')

/**
 * A message as a body for Nodemailer's connection. `onRead` is called when it begins to leave, which is when the server
 * has answered DATA with 354, not before.
 *
 * On its way to the socket Nodemailer looks at every single byte, for dots that begin a line (RFC 5321 section 4.5.2)
 * and for bare line ends: nearly half of what sending a message costs. A message has neither (see `Message.raw`), so
 * this one is put behind that step; what ends the data is still Nodemailer's.
 */
export class ReadyBody extends Readable {
  readonly #raw: Buffer
  readonly #onRead: () => void

  constructor(raw: Buffer, onRead: () => void) {
    super()
    this.#raw = raw
    this.#onRead = onRead
  }

  override pipe<T extends NodeJS.WritableStream>(destination: T): T {
    this.#onRead()
    const isReady = isDotFree(this.#raw) && this.#raw.subarray(-CRLF.length).equals(CRLF)
    if (isReady && destination instanceof Transform) {
      destination.push(this.#raw.subarray(0, -CRLF.length))
      // The last line end goes the long way, so that Nodemailer sees that there is one.
      destination.end(CRLF)
    } else destination.end(this.#raw)
    return destination
  }
}

/** Whether no line begins with a dot. */
function isDotFree(raw: Buffer): boolean {
  return raw[0] !== 0x2e && !raw.includes('\n.')
}
