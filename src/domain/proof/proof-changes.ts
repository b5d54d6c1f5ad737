import type { Edition, EditionId } from '../newsletter/edition.ts'
import type { Proof } from './proof.ts'

/** One difference between two proofs of an issue, as an editor would look for it. */
interface ProofChange {
  /** Null where it concerns all editions. */
  readonly edition: EditionId | null
  readonly part: string
  readonly before: string
  readonly after: string
}

/** What differs between the approved proof and another one: per edition and part, the first line that is not the same. */
export function proofChanges(approved: Proof, current: Proof): readonly ProofChange[] {
  const letterhead = (Object.keys(approved.letterhead) as (keyof Proof['letterhead'])[])
    .filter((key) => approved.letterhead[key] !== current.letterhead[key])
    .map((key) => ({
      edition: null,
      part: key,
      before: approved.letterhead[key],
      after: current.letterhead[key],
    }))
  return [...letterhead, ...editionsChanged(approved, current)]
}

function editionsChanged(approved: Proof, current: Proof): ProofChange[] {
  const ids = new Set([...approved.editions, ...current.editions].map(({ id }) => id))
  return [...ids].flatMap((id) => {
    const before = approved.editions.find((edition) => edition.id === id)
    const after = current.editions.find((edition) => edition.id === id)
    if (before && after) return partsChanged(before, after)
    return [
      {
        edition: id,
        part: 'edition',
        before: before ? 'offered' : 'not offered',
        after: after ? 'offered' : 'not offered',
      },
    ]
  })
}

const PARTS = ['subject', 'preheader', 'senderName', 'readerName', 'fields', 'text', 'html'] as const

function partsChanged(before: Edition, after: Edition): ProofChange[] {
  const changed = PARTS.filter((part) => partOf(before, part) !== partOf(after, part))
  // A change of words shows in both bodies; the plain text is the one to read.
  const told = changed.includes('text') ? changed.filter((part) => part !== 'html') : changed
  return told.map((part) => ({
    edition: before.id,
    part,
    ...firstDifference(partOf(before, part), partOf(after, part)),
  }))
}

/** A part as text; what fields say where they are not known has a line for each of them. */
export function partOf(edition: Edition, part: (typeof PARTS)[number]): string {
  if (part !== 'fields') return edition[part]
  return Object.entries(edition.fields ?? {})
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n')
}

function firstDifference(before: string, after: string): { before: string; after: string } {
  const [was, is] = [before.split('\n'), after.split('\n')]
  const at = was.findIndex((line, index) => line !== is[index])
  const line = at === -1 ? was.length : at
  return { before: (was[line] ?? '').trim(), after: (is[line] ?? '').trim() }
}
