import { inEnglish } from '../../src/domain/language/message.ts'
import type { Finding } from '../../src/mail/doctor/finding.ts'

/** Findings in short: `error spf-all: It lets everybody send. | Remedy. | TXT name value`. */
export function told(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ check, severity, found, remedy, publish }) => {
    const record = publish === null ? [] : [`${publish.type} ${publish.name} ${publish.value}`]
    return [
      `${severity} ${check}: ${inEnglish(found)}`,
      ...(remedy === null ? [] : [inEnglish(remedy)]),
      ...record,
    ].join(' | ')
  })
}

/** Severity and name alone. */
export function signsOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ check, severity }) => `${severity} ${check}`)
}
