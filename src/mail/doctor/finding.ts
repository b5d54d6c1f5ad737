import { type Message, withTexts } from '../../domain/language/message.ts'

/** `not-checked`: what was needed could not be learnt from here; the finding says why. */
type FindingSeverity = 'ok' | 'warning' | 'error' | 'not-checked'

/** A record to publish in DNS, name and value as most DNS editors want them. */
export interface DnsRecord {
  readonly name: string
  readonly type: 'TXT'
  readonly value: string
}

/** One thing that the doctor looked at. */
export interface Finding {
  /** Its permanent name, such as `spf-lookups`. */
  readonly check: string
  readonly severity: FindingSeverity
  /** Whole sentences. */
  readonly found: Message
  /** One sentence: how to fix it, or how to have it checked. Null where nothing is to be done. */
  readonly remedy: Message | null
  /** What to publish, where that is known exactly. */
  readonly publish: DnsRecord | null
}

interface Cure {
  readonly remedy: Message
  readonly publish?: DnsRecord | null
}

export function ok(check: string, found: Message): Finding {
  return make({ check, severity: 'ok', found, remedy: null, publish: null })
}

export function warning(check: string, found: Message, cure: Cure): Finding {
  return make({ check, severity: 'warning', found, publish: null, ...cure })
}

export function error(check: string, found: Message, cure: Cure): Finding {
  return make({ check, severity: 'error', found, publish: null, ...cure })
}

export function notChecked(check: string, found: Message, remedy: Message | null = null): Finding {
  return make({ check, severity: 'not-checked', found, remedy, publish: null })
}

function make({ found, remedy, publish, ...rest }: Finding): Finding {
  return {
    ...rest,
    found: withTexts(found, printable),
    remedy: remedy && withTexts(remedy, printable),
    publish: publish && { ...publish, name: printable(publish.name), value: printable(publish.value) },
  }
}

/** Findings cite records and replies of strangers, which could hold what moves the cursor of a terminal or turns its text. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
}
