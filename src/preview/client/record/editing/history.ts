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
  /** Done by the same act as the step before it, on another field: both are undone and redone at once. */
  readonly goesWith?: true
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
  readonly goesWith?: true
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
  const step: Step = goesOn
    ? { ...last, after: change.after, ended: at }
    : { ...change, began: at, ended: at }
  const steps = [...(goesOn ? done.slice(0, -1) : done), step]
  return { done: steps.slice(-MOST_STEPS), undone: [] }
}

export interface Way {
  readonly history: History
  /** Of one act, each to another field; empty where there is no step left. */
  readonly changes: readonly { readonly field: string; readonly to: unknown }[]
}

/**
 * One act back. Steps whose field is not as they left it are passed over and forgotten: somebody else has written it
 * since, and their words are not undone here.
 */
export function back({ done, undone }: History, fieldNow: (field: string) => unknown): Way {
  const fits = ({ field, after }: Step) => isSame(fieldNow(field), after)
  const last = done.findLastIndex(fits)
  if (last === -1) return { history: { done: [], undone }, changes: [] }
  const first = Math.max(
    0,
    done.findLastIndex(({ goesWith }, at) => at <= last && !goesWith),
  )
  const act = actOf(done.slice(first, last + 1).filter(fits))
  return {
    history: { done: done.slice(0, first), undone: [...undone, ...act.toReversed()] },
    changes: act.map(({ field, before }) => ({ field, to: before })),
  }
}

/** One act forward again, by the same rule. */
export function forward({ done, undone }: History, fieldNow: (field: string) => unknown): Way {
  const fits = ({ field, before }: Step) => isSame(fieldNow(field), before)
  const first = undone.findLastIndex(fits)
  if (first === -1) return { history: { done, undone: [] }, changes: [] }
  const next = undone.findLastIndex(({ goesWith }, at) => at < first && !goesWith)
  const act = actOf(
    undone
      .slice(next + 1, first + 1)
      .filter(fits)
      .toReversed(),
  )
  return {
    history: { done: [...done, ...act], undone: undone.slice(0, next + 1) },
    changes: act.map(({ field, after }) => ({ field, to: after })),
  }
}

/** The first of them begins it, also where the one that did was forgotten. */
function actOf([first, ...others]: readonly Step[]): readonly Step[] {
  if (first === undefined) return []
  const { goesWith: _, ...begins } = first
  return [begins, ...others]
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
