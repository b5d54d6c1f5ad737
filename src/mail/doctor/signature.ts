import { listed, type Message, msg } from '../../domain/language/message.ts'
import type { DkimKey } from '../dkim/dkim.ts'
import { dkimRecord } from '../dkim/dkim-record.ts'
import type { Dns } from './dns.ts'
import { error, type Finding, notChecked, ok, warning } from './finding.ts'
import { fieldValue, headerFields, parseTagList } from './header-fields.ts'
import { loadMailauth } from './mailauth.ts'

/** What a receiver would find in a composed message. */
interface SignatureFacts {
  /** Lower-case names of the fields that the message has. */
  readonly present: readonly string[]
  /** Null where the message is not signed. */
  readonly signature: Signature | null
}

export interface Signature {
  readonly domain: string
  readonly selector: string
  /** Lower-case names of `h=`. */
  readonly signedFields: readonly string[]
  /** With the public half of the key that signed; null where nothing is there that could tell. */
  readonly withOwnKey: Verdict | null
  /** With the public key that is in DNS; null as well. */
  readonly withPublishedKey: Verdict | null
}

/** `result` in the words of RFC 8601: `pass`, `fail`, `neutral`, `temperror`... */
interface Verdict {
  readonly result: string
  readonly detail: string | null
}

/** What Gmail and RFC 8058 act upon, and what a reader sees. */
const REQUIRED_FIELDS = [
  'From',
  'To',
  'Subject',
  'Date',
  'Message-ID',
  'Reply-To',
  'MIME-Version',
  'Content-Type',
  'List-Id',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
  'Feedback-ID',
]

export async function readSignature(
  raw: Buffer,
  { dns, domain, key }: { readonly dns: Dns; readonly domain: string; readonly key: DkimKey | null },
): Promise<SignatureFacts> {
  const fields = headerFields(raw)
  const present = fields.map(({ name }) => name.toLowerCase())
  const header = fieldValue(fields, 'DKIM-Signature')
  if (header === null || key === null) return { present, signature: null }
  const tags = parseTagList(header)
  const { name, strings } = dkimRecord(domain, key)
  const ownKey = async (asked: string) => {
    if (asked === name) return [[...strings]]
    throw Object.assign(new Error(asked), { code: 'ENOTFOUND' })
  }
  const signature = {
    domain: tags.get('d') ?? '',
    selector: tags.get('s') ?? '',
    signedFields: (tags.get('h') ?? '').toLowerCase().split(/\s*:\s*/),
    withOwnKey: await verify(raw, ownKey),
    withPublishedKey: await verify(raw, dns.resolve),
  }
  return { present, signature }
}

export function judgeSignature({ present, signature }: SignatureFacts): readonly Finding[] {
  const absent = REQUIRED_FIELDS.filter((name) => !present.includes(name.toLowerCase()))
  const fields = absentFinding(absent)
  if (signature === null) return [...fields, unsigned()]
  const open = REQUIRED_FIELDS.filter(
    (name) => !absent.includes(name) && !signature.signedFields.includes(name.toLowerCase()),
  )
  return [...fields, coverageFinding(open), ...verifiedFindings(signature)]
}

async function verify(raw: Buffer, resolver: Dns['resolve']): Promise<Verdict | null> {
  const mailauth = await loadMailauth()
  if (mailauth === null) return null
  const { results } = await mailauth.dkimVerify(raw, { resolver, strict: true, minBitLength: 1024 })
  const [first] = results
  return { result: first?.status.result ?? 'none', detail: first?.status.comment || null }
}

function absentFinding(absent: readonly string[]): readonly Finding[] {
  if (absent.length === 0) return []
  return [
    error('message-fields', msg`A composed mail has no ${listed(absent)}.`, {
      remedy: msg`Report this: Diglot writes these fields into every delivery.`,
    }),
  ]
}

function unsigned(): Finding {
  return warning(
    'dkim-signature',
    msg`Diglot does not sign mails by DKIM, which Gmail asks of bulk senders.`,
    {
      remedy: msg`Make a key with \`diglot dkim keygen\`, unless the SMTP server signs: then its signature must cover the List- fields and Feedback-ID.`,
    },
  )
}

function coverageFinding(open: readonly string[]): Finding {
  if (open.length === 0)
    return ok(
      'dkim-fields',
      msg`The signature covers all ${REQUIRED_FIELDS.length} fields that it has to (h=).`,
    )
  return error('dkim-fields', msg`The signature does not cover ${listed(open)} (h=).`, {
    remedy: msg`Report this: anybody on the way can change these fields.`,
  })
}

function verifiedFindings({ withOwnKey, withPublishedKey, domain }: Signature): readonly Finding[] {
  if (withOwnKey === null || withPublishedKey === null) return []
  return [verifiedFinding(domain, withOwnKey, withPublishedKey)]
}

function verifiedFinding(domain: string, withOwnKey: Verdict, withPublishedKey: Verdict): Finding {
  const check = 'dkim-signature'
  if (withOwnKey.result !== 'pass')
    return error(check, msg`A signed mail is not verified with its own key${detailOf(withOwnKey)}.`, {
      remedy: msg`Make another key with \`diglot dkim keygen\`.`,
    })
  if (withPublishedKey.result === 'pass')
    return ok(check, msg`A signed mail is verified with the key that ${domain} publishes.`)
  if (withPublishedKey.result === 'temperror')
    return notChecked(
      check,
      msg`A signed mail is verified with its own key; whether also with the published one is not known, because the DNS could not be asked.`,
    )
  return error(
    check,
    msg`Receivers cannot verify a signed mail with what ${domain} publishes${detailOf(withPublishedKey)}.`,
    {
      remedy: msg`Fix the DKIM record that is named above.`,
    },
  )
}

function detailOf({ result, detail }: Verdict): Message {
  return detail === null ? msg` (${result})` : msg` (${result}: ${detail})`
}
