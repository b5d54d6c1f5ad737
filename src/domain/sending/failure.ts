import * as words from './failure-words.ts'

/**
 * What a server's refusal speaks of, whether it came in the SMTP dialogue or later in a bounce: one reading for both, so
 * that an address is not suppressed by the one and kept by the other.
 *
 * `hard`: the address itself, which will never work. `policy`: the message or its sender, so never a reason to suppress
 * an address. `soft`: anything that may pass (a full box, a server that is unreachable) or whose reason is not given.
 */
export type FailureKind = 'hard' | 'soft' | 'policy'

/** What a refusal says; the names of the rows of `MEANINGS`. */
type FailureMeaning =
  | 'sender'
  | 'full'
  | 'rate'
  | 'filtered'
  | 'no-domain'
  | 'no-mailbox'
  | 'closed'
  | 'paused'
  | 'relay'
  | 'blocked'
  | 'unauthenticated'
  | 'policy'

export interface Failure {
  readonly kind: FailureKind
  /** Enhanced status code (RFC 3463), such as `5.1.1`; null where none was given. */
  readonly status: string | null
  /** Null where neither words nor codes say anything that is known. */
  readonly meaning: FailureMeaning | null
}

/** Longer than any reply; what is longer is not a reply. */
const MAX_CHARACTERS = 2_000

/**
 * Reads a reply such as `550 5.1.1 no such user`, with the status that a report gives beside it where there is one. The
 * first row of `MEANINGS` that holds decides.
 */
export function readFailure(reply: string, reported: string | null = null): Failure {
  const text = reply.slice(0, MAX_CHARACTERS)
  const told = ENHANCED.exec(text)?.[0] ?? null
  const status = reported === null || isVague(reported) ? (told ?? reported) : reported
  const said: Said = { raw: text, words: withoutNames(text), status: status ?? '' }
  const found = MEANINGS.find((row) => holds(row, said))
  if (found === undefined) return { kind: 'soft', status, meaning: null }
  const { kind, meaning } = found
  return { kind: kind === 'hard' && isPutOff(said, meaning) ? 'soft' : kind, status, meaning }
}

/**
 * Whether a hard failure counts only when it comes again: a domain that is not found may be one that somebody forgot to
 * pay for, and a sender's own DNS that fails finds none at all.
 */
export function needsRepeat({ kind, meaning }: Pick<Failure, 'kind' | 'meaning'>): boolean {
  return kind === 'hard' && meaning === 'no-domain'
}

/**
 * Whether a refusal speaks of us rather than of a reader: of the sender, of a server that does not forward for us, of the
 * address of ours. It then holds for everybody, whichever command it answers.
 */
export function speaksOfSender(reply: string): boolean {
  const { meaning } = readFailure(reply)
  return meaning !== null && OF_US.includes(meaning)
}

const OF_US: readonly FailureMeaning[] = ['sender', 'unauthenticated', 'relay', 'blocked']

/**
 * Whether a status says that the sender's domain lacks SPF, DKIM or DMARC (RFC 7372, Google's 5.7.26, Microsoft's 5.7.515):
 * the one policy that its owner can fix alone.
 */
export function isUnauthenticated(status: string | null): boolean {
  return status !== null && STATUS.unauthenticated.test(status)
}

interface Said {
  /** With addresses and links. */
  readonly raw: string
  readonly words: string
  /** Empty where none was given. */
  readonly status: string
}

interface Row {
  readonly meaning: FailureMeaning
  readonly kind: FailureKind
  /** Any of these; where there are none, the status alone is enough. */
  readonly words?: readonly RegExp[]
  /** Also needed, where it is given. */
  readonly status?: RegExp
  /** Searched with addresses left in. */
  readonly raw?: RegExp
}

/** RFC 3463 and IANA's registry of enhanced status codes, as far as they say something by themselves. */
const STATUS = {
  /** The mailbox: bad, moved, of bad syntax, null MX and Microsoft's own ones. Not X.1.0, X.1.2, X.1.7, X.1.8. */
  noMailbox: /^5\.1\.(?:[1346]|10|\d{3})$/,
  anyAddress: /^5\.1\./,
  noDomain: /^5\.(?:1\.2|4\.310)$/,
  full: /^[45]\.2\.2$/,
  sender: /^[45]\.1\.[78]$/,
  /** Authentication of the sender's domain: SPF, DKIM, DMARC, reverse DNS, and Microsoft's 5.7.515. */
  unauthenticated: /^[45]\.7\.(?:2[0-7]|515|509)$/,
  /** Microsoft's 5.7.511 and 5.7.606 to 5.7.649: the address of the sending server is banned. */
  blocked: /^5\.7\.(?:511|6(?:0[6-9]|[1-4]\d))$/,
  /** Policy by a code of its own, a message that is too big or cannot be converted. */
  policy: /^[45]\.(?:7\.(?:[2-9]|\d{2,})|6\.\d+|2\.3|3\.4)$/,
  anyPolicy: /^[45]\.7\./,
  /** Says no more than "failed", or is what servers write when nobody told them what to write. */
  vague: /^$|^[45]\.(?:0\.\d+|5\.\d+|3\.0|2\.0|1\.0)$/,
} as const

/**
 * The meanings of a refusal, the one that beats the others first. The order is the caution. What blames the sender, a full
 * box, a rate or the form of the message says nothing against the address, whatever else it names, also beside 5.1.1. Then
 * a status and words that agree. Then policy. Plain words beat a status that is vague or chosen badly (`5.7.1 No such
 * user`), a status of its own meaning beats plain words; and what only sounds like it counts where nothing speaks against it.
 */
const MEANINGS: readonly Row[] = [
  { meaning: 'unauthenticated', kind: 'policy', status: STATUS.unauthenticated },
  { meaning: 'sender', kind: 'policy', status: STATUS.sender },
  { meaning: 'sender', kind: 'policy', words: words.OF_SENDER },
  { meaning: 'full', kind: 'soft', status: STATUS.full },
  { meaning: 'full', kind: 'soft', words: words.OF_FULL_MAILBOX },
  { meaning: 'rate', kind: 'policy', words: words.OF_RATE },
  // The Japanese operators say so of mail that the recipient's settings keep out, once they have seen all of it.
  {
    meaning: 'filtered',
    kind: 'policy',
    status: /^5\.2\.0$/,
    raw: /\bunknown user\b.{0,80}@(?:docomo|ezweb|au|softbank|vodafone)\b/i,
  },
  { meaning: 'policy', kind: 'policy', words: words.OF_MESSAGE },
  { meaning: 'relay', kind: 'policy', words: words.OF_RELAY },
  { meaning: 'blocked', kind: 'policy', words: words.OF_BLOCKED_SERVER },
  { meaning: 'blocked', kind: 'policy', status: STATUS.blocked },
  { meaning: 'no-mailbox', kind: 'hard', words: words.OF_NO_MAILBOX, status: STATUS.noMailbox },
  // Microsoft 365 refuses at its edge what no directory of the domain has.
  {
    meaning: 'no-mailbox',
    kind: 'hard',
    words: [/recipient address rejected: access denied/i],
    status: /^5\.4\.1$/,
  },
  // Of an account that Google closed, in words that change.
  { meaning: 'closed', kind: 'hard', raw: /[?&]p=DisabledUser\b/ },
  { meaning: 'closed', kind: 'hard', words: [/\b(?:inactive|not active)\b/i], status: STATUS.noMailbox },
  { meaning: 'no-domain', kind: 'hard', words: words.OF_NO_DOMAIN },
  { meaning: 'policy', kind: 'policy', words: words.OF_POLICY },
  { meaning: 'policy', kind: 'policy', status: STATUS.policy },
  { meaning: 'no-mailbox', kind: 'hard', words: words.OF_NO_MAILBOX },
  { meaning: 'closed', kind: 'hard', words: words.OF_CLOSED_MAILBOX },
  { meaning: 'paused', kind: 'soft', words: words.OF_PAUSED_MAILBOX },
  { meaning: 'policy', kind: 'policy', words: words.OF_REFUSAL },
  { meaning: 'no-mailbox', kind: 'hard', words: words.OF_UNAVAILABLE_MAILBOX, status: STATUS.vague },
  { meaning: 'no-domain', kind: 'hard', status: STATUS.noDomain },
  { meaning: 'no-mailbox', kind: 'hard', status: STATUS.anyAddress },
  { meaning: 'policy', kind: 'policy', status: STATUS.anyPolicy },
]

function holds({ words: any, status, raw }: Row, said: Said): boolean {
  if (status !== undefined && !status.test(said.status)) return false
  if (raw !== undefined && !raw.test(said.raw)) return false
  return any === undefined || any.some((pattern) => pattern.test(said.words))
}

/** On one line, without addresses and links: they hold words that nobody said. */
function withoutNames(text: string): string {
  return text
    .replace(/https?:\/\/\S+/gi, ' ')
    .replace(/[^\s@<>"'(（：]{1,64}@[^\s@<>"')）。；，：、]{1,255}/g, ' ')
    .replace(/\s+/g, ' ')
}

// Not part of an IP address or a version, but also in qmail's brackets: (#5.1.1).
const ENHANCED = /(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?!\.?\d)/

function isVague(status: string): boolean {
  return !/^[45]\.\d{1,3}\.\d{1,3}$/.test(status) || /^[45]\.0\.0$/.test(status)
}

/**
 * What was only put off does not speak of the address, whatever its words say. A domain that does not exist is never
 * more than put off by a server that goes on asking for it.
 */
function isPutOff({ raw, words: text, status }: Said, meaning: FailureMeaning): boolean {
  if (words.OF_TRANSIENT.some((pattern) => pattern.test(text))) return true
  const code = /(?:^|[\s:'"(])([45])\d\d[ :-]/.exec(raw)?.[1] ?? status[0]
  return code === '4' && meaning !== 'no-domain'
}
