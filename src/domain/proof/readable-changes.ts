import { charactersOf } from '../language/graphemes.ts'
import type { Edition, EditionId } from '../newsletter/edition.ts'
import type { Proof } from './proof.ts'
import { partOf } from './proof-changes.ts'
import { type DiffPiece, diffLists, diffText } from './text-diff.ts'

/** One change between two proofs, as a person reads it: a line or a paragraph, before and after in one. */
interface ReadableChange {
  /** The editions that it is the same in; empty where it concerns all mails. */
  readonly editions: readonly EditionId[]
  /** A part of an edition or of the letterhead; `edition` where a whole one came or went. */
  readonly part: string
  readonly pieces: readonly DiffPiece[]
}

/** All that changed between two proofs. Editions mostly share their changes; each is listed once. */
export function readableChanges(before: Proof, after: Proof): readonly ReadableChange[] {
  const letterhead = (Object.keys(before.letterhead) as (keyof Proof['letterhead'])[])
    .filter((key) => before.letterhead[key] !== after.letterhead[key])
    .map((key) => ({
      editions: [],
      part: key,
      pieces: replaced(before.letterhead[key], after.letterhead[key]),
    }))
  return [...letterhead, ...together(editionChanges(before, after))]
}

interface EditionChange {
  readonly edition: EditionId
  readonly part: string
  readonly pieces: readonly DiffPiece[]
}

function editionChanges(before: Proof, after: Proof): EditionChange[] {
  const ids = new Set([...after.editions, ...before.editions].map(({ id }) => id))
  return [...ids].flatMap((edition) => {
    const was = before.editions.find(({ id }) => id === edition)
    const is = after.editions.find(({ id }) => id === edition)
    if (was && is) return partChanges(was, is).map((change) => ({ edition, ...change }))
    return [{ edition, part: 'edition', pieces: [{ kind: was ? 'removed' : 'added', text: edition }] }]
  })
}

const LINES = ['subject', 'preheader', 'senderName', 'readerName', 'fields'] as const

function partChanges(was: Edition, is: Edition): Omit<EditionChange, 'edition'>[] {
  const lines = LINES.filter((part) => partOf(was, part) !== partOf(is, part)).map((part) => ({
    part,
    pieces: diffText(partOf(was, part), partOf(is, part)).map((piece) => shortened(piece)),
  }))
  const text = blockChanges(paragraphsOf(was.text), paragraphsOf(is.text)).map((pieces) => ({
    part: 'text',
    pieces,
  }))
  // A change of words shows in both bodies; the plain text is the one to read.
  if (text.length > 0 || was.html === is.html) return [...lines, ...text]
  const html = blockChanges(was.html.split('\n'), is.html.split('\n'))
  return [...lines, ...html.map((pieces) => ({ part: 'html', pieces }))]
}

/** Paragraphs of plain text, whatever lines they are wrapped in. */
function paragraphsOf(text: string): string[] {
  return text.split(/\n{2,}/).map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim())
}

/** One change per block: a removed block and an added one that are alike are two versions of the same. */
function blockChanges(was: readonly string[], is: readonly string[]): DiffPiece[][] {
  const changes = diffLists(was, is)
  return changes.flatMap(({ kind, items }, at) => {
    const [before, after] = [changes[at - 1], changes[at + 1]]
    if (kind === 'same') return []
    if (kind === 'added') {
      const already = before?.kind === 'removed' ? before.items.length : 0
      return items.slice(already).map((text) => [{ kind, text: cut(text) }])
    }
    const versions = after?.kind === 'added' ? after.items : []
    return items.flatMap((text, index) => {
      const version = versions[index]
      return version === undefined ? [[{ kind, text: cut(text) }]] : versionsOf(text, version)
    })
  })
}

/** In one where they have at least a third in common, else one after the other. */
function versionsOf(before: string, after: string): DiffPiece[][] {
  const pieces = diffText(before, after)
  const same = pieces.filter(({ kind }) => kind === 'same').reduce((sum, { text }) => sum + text.length, 0)
  if (same * 3 >= Math.min(before.length, after.length)) return [pieces.map(shortened)]
  return [[{ kind: 'removed', text: cut(before) }], [{ kind: 'added', text: cut(after) }]]
}

function replaced(before: string, after: string): DiffPiece[] {
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]
}

const CONTEXT = 60
const LONGEST = 600

/** Of a long stretch that stayed, only what is beside a change. */
function shortened(piece: DiffPiece): DiffPiece {
  if (piece.kind !== 'same') return { ...piece, text: cut(piece.text) }
  const characters = charactersOf(piece.text)
  if (characters.length <= 2 * CONTEXT) return piece
  return {
    kind: 'same',
    text: `${characters.slice(0, CONTEXT).join('')} … ${characters.slice(-CONTEXT).join('')}`,
  }
}

function cut(text: string): string {
  const characters = charactersOf(text)
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST).join('')} …`
}

function together(changes: readonly EditionChange[]): ReadableChange[] {
  const groups = Map.groupBy(changes, ({ part, pieces }) => JSON.stringify([part, pieces]))
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    return [{ editions: group.map(({ edition }) => edition), part: first.part, pieces: first.pieces }]
  })
}
