import { isSnsHost } from './sns-message.ts'

export interface SnsLoaderOptions {
  readonly fetch: typeof fetch
  /** For the whole answer. */
  readonly timeoutMs: number
}

/** SNS answered, but not with the text. */
export class SnsAnswerError extends Error {
  override readonly name = 'SnsAnswerError'
  readonly status: number

  constructor(host: string, status: number) {
    super(`${host} answered ${status}.`)
    this.status = status
  }
}

/** A certificate has two kilobytes, the answer to a confirmation less. */
const MAX_BYTES = 64 * 1024

/**
 * Loads the text at an https URL of SNS: a certificate, or what answers the confirmation of a subscription. Throws where
 * the URL is another one, and where the server does not answer in time, with 200, and with a text of that size: what it
 * says is asked for because a stranger has sent its address. A redirection is no answer.
 */
export function createSnsLoader({ fetch, timeoutMs }: SnsLoaderOptions): (url: string) => Promise<string> {
  return async (text) => {
    const url = new URL(text)
    if (url.protocol !== 'https:' || !isSnsHost(url.host)) throw new Error(`${url.host} is not of SNS.`)
    const answer = await fetch(text, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) })
    if (answer.status !== 200) throw new SnsAnswerError(url.host, answer.status)
    return readText(answer, url.host)
  }
}

async function readText(answer: Response, host: string): Promise<string> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of answer.body ?? []) {
    size += piece.length
    // Leaving the loop ends the connection.
    if (size > MAX_BYTES) throw new Error(`${host} answered with more than ${MAX_BYTES} bytes.`)
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}
