import { verify, X509Certificate } from 'node:crypto'
import { z } from 'zod'
import { isFresh } from './webhook.ts'

/** A message of Amazon SNS (https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html). */
export const snsMessage = z.object({
  Type: z.enum(['Notification', 'SubscriptionConfirmation', 'UnsubscribeConfirmation']),
  MessageId: z.string(),
  TopicArn: z.string(),
  Message: z.string(),
  Timestamp: z.string(),
  SignatureVersion: z.enum(['1', '2']),
  Signature: z.string(),
  SigningCertURL: z.string(),
  Subject: z.string().nullish(),
  SubscribeURL: z.string().nullish(),
  Token: z.string().nullish(),
})

export type SnsMessage = z.output<typeof snsMessage>

/**
 * Whether SNS signed the message, at this time. The certificate comes from the host of the topic's own region and from
 * nowhere else: somebody who could name another place could sign anything.
 */
export async function isSignedBySns(
  message: SnsMessage,
  {
    now,
    loadCertificate,
  }: { readonly now: Date; readonly loadCertificate: (url: string) => Promise<string> },
): Promise<boolean> {
  if (!isSnsUrl(message.SigningCertURL, message.TopicArn)) return false
  if (!CERTIFICATE_PATH.test(message.SigningCertURL.replace(/^https:\/\/[^/]*/, ''))) return false
  if (!isFresh(new Date(message.Timestamp), now)) return false
  const certificate = parseCertificate(await loadCertificate(message.SigningCertURL))
  if (certificate === null) return false
  if (now < certificate.validFromDate || now > certificate.validToDate) return false
  // Keys of other kinds take no hash of our choice, and Node throws where one is given.
  if (!['rsa', 'ec'].includes(certificate.publicKey.asymmetricKeyType ?? '')) return false
  const algorithm = message.SignatureVersion === '1' ? 'sha1' : 'sha256'
  const signature = Buffer.from(message.Signature, 'base64')
  return verify(algorithm, Buffer.from(signedText(message)), certificate.publicKey, signature)
}

/** Other paths of the same host answer with what was asked, in which a stranger could put their own certificate. */
const CERTIFICATE_PATH = /^\/SimpleNotificationService-[0-9A-Za-z]{1,64}\.pem$/

/** Whether a host, with its port, is the SNS service of any region. */
export function isSnsHost(host: string): boolean {
  return /^sns\.[a-z0-9-]{3,30}\.amazonaws\.com(?:\.cn)?$/.test(host)
}

/** Whether a URL is of the SNS service of the region that the topic is in. */
export function isSnsUrl(text: string, topicArn: string): boolean {
  const [, partition = '', , region = ''] = topicArn.split(':')
  if (!/^[a-z0-9-]{3,30}$/.test(region) || !URL.canParse(text)) return false
  const { protocol, host, username, password } = new URL(text)
  const suffix = partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com'
  return protocol === 'https:' && host === `sns.${region}.${suffix}` && username === '' && password === ''
}

/** https://docs.aws.amazon.com/sns/latest/dg/sns-verify-signature-of-message.html: names and values, a line each. */
function signedText(message: SnsMessage): string {
  const names =
    message.Type === 'Notification'
      ? (['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type'] as const)
      : (['Message', 'MessageId', 'SubscribeURL', 'Timestamp', 'Token', 'TopicArn', 'Type'] as const)
  return names.map((name) => (message[name] == null ? '' : `${name}\n${message[name]}\n`)).join('')
}

function parseCertificate(pem: string): X509Certificate | null {
  try {
    return new X509Certificate(pem)
  } catch {
    return null // whatever came instead of a certificate proves nothing
  }
}

interface SnsLoaderOptions {
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
