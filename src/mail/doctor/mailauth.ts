import { msg } from '../../domain/language/message.ts'
import { missingPackages } from '../../domain/optional-packages.ts'
import { type Finding, notChecked } from './finding.ts'

/** What evaluates SPF, DKIM and DMARC as a receiver does; null where it is not installed. */
export async function loadMailauth() {
  return missingPackages('The doctor') === null ? import('mailauth') : null
}

/** That it is not installed; null where it is. */
export function missingMailauth(): Finding | null {
  const missing = missingPackages('The doctor')
  if (missing === null) return null
  return notChecked(
    'mailauth',
    msg`What SPF, DMARC and the signature of a mail come to was not evaluated: that needs mailauth, which is not installed.`,
    missing.hint ?? null,
  )
}
