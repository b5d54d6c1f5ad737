import type { Finding, Side } from './text-pair.ts'

/** What one side of a record may state of a kind: everything of it is compared with everything on the other side. */
export const MAX_COMPARED = 500

/** Said instead of comparing: nobody reads a record that states so much, and pairing it would take minutes. */
export function tellNotCompared({ language, path }: Side, what: string): Finding {
  return {
    rule: 'parity-too-many',
    severity: 'warning',
    path,
    message: `The ${language} text has more than ${MAX_COMPARED} ${what}: they are not compared.`,
    hint: 'Divide the record, or delete what does not belong there, such as a pasted table or picture.',
    of: `${language}: more than ${MAX_COMPARED} ${what}`,
    marks: [],
  }
}
