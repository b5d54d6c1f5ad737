import { isSame } from './edits.ts'

/** What was typed in one go into a field: undone and redone at once. */
interface Step {
  readonly field: string
  readonly before: unknown
  readonly after: unknown
  /** When it began and when its last key came, in milliseconds. */
  readonly began: number
  readonly ended: number
  /** Something that was done at once, such as a choice or a move, is a step of its own. */
  readonly isTyped: boolean
}

/** Steps that can be undone, and those that were and can be redone; the newest last in both. */
export interface History {
  readonly done: readonly Step[]
  readonly undone: readonly Step[]
}

export const noHistory: History = { done: [], undone: [] }

/** A pause of so long begins another step, and so does typing without one for so long. */
const PAUSE_MS = 1_000
const LONGEST_MS = 15_000
const MOST_STEPS = 200

interface Change {
  readonly field: string
  readonly before: unknown
  readonly after: unknown
  readonly at: number
  readonly isTyped: boolean
}

export function withChange({ done }: History, { at, ...change }: Change): History {
  const last = done.at(-1)
  const goesOn =
    last !== undefined &&
    last.field === change.field &&
    last.isTyped &&
    change.isTyped &&
    at - last.ended < PAUSE_MS &&
    at - last.began < LONGEST_MS &&
    isSame(last.after, change.before)
  const step = goesOn ? { ...last, after: change.after, ended: at } : { ...change, began: at, ended: at }
  const steps = [...(goesOn ? done.slice(0, -1) : done), step]
  return { done: steps.slice(-MOST_STEPS), undone: [] }
}

export interface Way {
  readonly history: History
  /** Null where there is no step left. */
  readonly change: { readonly field: string; readonly to: unknown } | null
}

/**
 * One step back. Steps whose field is not as they left it are passed over and forgotten: somebody else has written it
 * since, and their words are not undone here.
 */
export function back({ done, undone }: History, fieldNow: (field: string) => unknown): Way {
  const at = done.findLastIndex(({ field, after }) => isSame(fieldNow(field), after))
  const step = done[at]
  if (step === undefined) return { history: { done: [], undone }, change: null }
  return {
    history: { done: done.slice(0, at), undone: [...undone, step] },
    change: { field: step.field, to: step.before },
  }
}

/** One step forward again, by the same rule. */
export function forward({ done, undone }: History, fieldNow: (field: string) => unknown): Way {
  const at = undone.findLastIndex(({ field, before }) => isSame(fieldNow(field), before))
  const step = undone[at]
  if (step === undefined) return { history: { done, undone: [] }, change: null }
  return {
    history: { done: [...done, step], undone: undone.slice(0, at) },
    change: { field: step.field, to: step.after },
  }
}

const MOST_CHARACTERS = 200_000

/** As much of it, the newest first, as is kept in the browser. */
export function shortened({ done, undone }: History): History {
  let left = MOST_CHARACTERS
  const newest = (steps: readonly Step[]) =>
    steps
      .toReversed()
      .filter((step) => {
        left -= JSON.stringify(step).length
        return left > 0
      })
      .toReversed()
  return { done: newest(done), undone: newest(undone) }
}

/** What the browser kept, where it is one. */
export function historyIn(kept: unknown): History {
  if (typeof kept !== 'object' || kept === null) return noHistory
  const { done, undone } = kept as { readonly done?: unknown; readonly undone?: unknown }
  return { done: stepsIn(done), undone: stepsIn(undone) }
}

function stepsIn(kept: unknown): readonly Step[] {
  if (!Array.isArray(kept)) return []
  return kept.filter(
    (step): step is Step =>
      typeof step === 'object' &&
      step !== null &&
      typeof step.field === 'string' &&
      'before' in step &&
      'after' in step,
  )
}
