import { inEnglish, type Message, msg } from '../../domain/language/message.ts'
import { error, type Finding, notChecked, ok, warning } from './finding.ts'
import { fieldValue, type HeaderField } from './header-fields.ts'
import type { Signature } from './signature.ts'

/** What Gmail's unsubscribe button beside the sender depends on. */
interface OneClickFacts {
  readonly fields: readonly HeaderField[]
  readonly signature: Signature | null
  /** Whether `d=` and From are of one organisation, as DMARC sees it; null where the DNS could not be asked. */
  readonly isAligned: boolean | null
}

/**
 * Whether mail programs may show a button that unsubscribes without asking further. RFC 8058 sections 3.1 and 4: an
 * https URI, the List-Unsubscribe-Post field, and a valid DKIM signature that covers both. Gmail's guidelines for senders
 * (https://support.google.com/a/answer/81126) ask besides for authentication that is aligned with From.
 */
export function judgeOneClick({ fields, signature, isAligned }: OneClickFacts): Finding {
  const check = 'one-click'
  const faults = [...fieldFaults(fields), ...signatureFaults(signature, isAligned)]
  if (faults.length > 0)
    return error(
      check,
      msg`Gmail’s one-click unsubscribe button cannot appear: ${sentence(faults.map(first))}.`,
      {
        remedy: msg`${sentence(faults.map(second))}.`,
      },
    )
  if (signature === null)
    return warning(
      check,
      msg`Gmail’s one-click unsubscribe button appears only if the SMTP server signs mails.`,
      {
        remedy: msg`Sign them here with a key of \`diglot dkim keygen\`, or see in a mail that arrived whether h= names List-Unsubscribe and List-Unsubscribe-Post.`,
      },
    )
  if (signature.withPublishedKey === null)
    return notChecked(
      check,
      msg`Gmail’s one-click unsubscribe button can appear if the signature of a mail is valid, which was not evaluated.`,
    )
  if (signature.withPublishedKey.result === 'temperror' || isAligned === null)
    return notChecked(
      check,
      msg`Gmail’s one-click unsubscribe button can appear if the published DKIM key is right; the DNS could not be asked.`,
    )
  return ok(check, msg`Gmail’s one-click unsubscribe button can appear.`)
}

type Fault = readonly [what: Message, remedy: Message]

const REPORT = msg`Report this: Diglot writes both fields into every delivery`

function fieldFaults(fields: readonly HeaderField[]): readonly Fault[] {
  const uris = (fieldValue(fields, 'List-Unsubscribe') ?? '').match(/<[^>]*>/g) ?? []
  const faults: Fault[] = []
  if (!uris.some((uri) => /^<https:\/\/[^/]/i.test(uri)))
    faults.push([
      msg`List-Unsubscribe has no https address`,
      msg`Set siteUrl in newsletter.yaml to https://…`,
    ])
  if (fieldValue(fields, 'List-Unsubscribe-Post') !== 'List-Unsubscribe=One-Click')
    faults.push([msg`there is no List-Unsubscribe-Post: List-Unsubscribe=One-Click`, REPORT])
  return faults
}

function signatureFaults(signature: Signature | null, isAligned: boolean | null): readonly Fault[] {
  if (signature === null) return []
  const { domain, signedFields, withOwnKey, withPublishedKey } = signature
  const faults: Fault[] = []
  for (const name of ['List-Unsubscribe', 'List-Unsubscribe-Post'])
    if (!signedFields.includes(name.toLowerCase())) faults.push([msg`DKIM does not cover ${name}`, REPORT])
  const isRefuted =
    withOwnKey !== null &&
    withPublishedKey !== null &&
    !(withOwnKey.result === 'pass' && ['pass', 'temperror'].includes(withPublishedKey.result))
  if (isRefuted)
    faults.push([msg`the DKIM signature is not valid`, msg`Fix the DKIM record that is named above`])
  if (isAligned === false)
    faults.push([msg`d=${domain} is not aligned with From`, msg`Sign with the domain of sender.address`])
  return faults
}

function first([what]: Fault): Message {
  return what
}

function second([, remedy]: Fault): Message {
  return remedy
}

/** Each once, with a semicolon between them. */
function sentence(parts: readonly Message[]): Message {
  const each = [...new Map(parts.map((part) => [inEnglish(part), part])).values()]
  return each.reduce((before, next) => msg`${before}; ${next}`)
}
