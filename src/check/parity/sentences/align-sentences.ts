/** A sentence by what the alignment needs to know of it. */
export interface Sentence {
  /** How long it is, in letters of English. */
  readonly length: number
  /** What in it stands on the other side as well, if its translation does: numbers, dates, links and names. */
  readonly anchors: readonly Anchor[]
}

export interface Anchor {
  /** How surely a translation has it. */
  readonly weight: number
  /** The sentences of the other side that have it. */
  readonly isIn: ReadonlySet<number>
  /** Whether another sentence of its own side has it, too: then this one may have no counterpart. */
  readonly isRepeated: boolean
}

/** Sentences of one side that say what those of the other say; one of both may be empty. */
interface Bead {
  readonly a: number
  readonly b: number
}

/**
 * Beads as translators make them, with what each costs beside a sentence for a sentence. Translators often make one sentence
 * of two or three, or the other way round.
 */
const BEADS: readonly (Bead & { readonly cost: number })[] = [
  { a: 1, b: 1, cost: 0 },
  { a: 2, b: 1, cost: 1 },
  { a: 1, b: 2, cost: 1 },
  { a: 3, b: 1, cost: 1.5 },
  { a: 1, b: 3, cost: 1.5 },
  { a: 4, b: 1, cost: 2 },
  { a: 1, b: 4, cost: 2 },
  { a: 2, b: 2, cost: 2 },
]

/** A sentence that stands alone has to explain this much: what it would cost to take it for a part of its neighbours. */
const ALONE = 5.5

/** The variance of lengths for each letter: news is translated more freely than the minutes that Gale and Church measured. */
const VARIANCE = 6

/** What is added for an anchor that stands in another bead, or nowhere. */
const LOST = 5

/** More sentences are no paragraph, and nobody would see which one is meant. */
export const MAX_SENTENCES = 60

/** Sentences of `a` and of `b` that say the same, by where they stand; those of one side alone have no counterpart. */
interface Aligned {
  readonly a: readonly number[]
  readonly b: readonly number[]
}

/** Aligns two texts sentence by sentence, by length as Gale and Church (1993) do and by anchors. */
export function alignSentences(a: readonly Sentence[], b: readonly Sentence[]): readonly Aligned[] {
  const [width, steps] = [b.length + 1, new Map<number, Bead>()]
  const costs = new Array<number>((a.length + 1) * width).fill(Number.POSITIVE_INFINITY)
  costs[0] = 0
  for (let at = 0; at < costs.length; at += 1) {
    const from = { a: Math.floor(at / width), b: at % width }
    for (const bead of [...BEADS, ONE_A, ONE_B]) {
      const [toA, toB] = [from.a + bead.a, from.b + bead.b]
      if (toA > a.length || toB > b.length) continue
      const cost = (costs[at] ?? 0) + bead.cost + misfit({ a, b }, from, bead)
      const to = toA * width + toB
      if (cost >= (costs[to] ?? 0)) continue
      costs[to] = cost
      steps.set(to, bead)
    }
  }
  return alongPath(steps, { a: a.length, b: b.length }, width)
}

const ONE_A = { a: 1, b: 0, cost: ALONE }
const ONE_B = { a: 0, b: 1, cost: ALONE }

/** Back along the cheapest path. */
function alongPath(steps: ReadonlyMap<number, Bead>, end: Bead, width: number): Aligned[] {
  const aligned: Aligned[] = []
  for (let here = end; here.a + here.b > 0; ) {
    const bead = steps.get(here.a * width + here.b)
    if (bead === undefined) break
    here = { a: here.a - bead.a, b: here.b - bead.b }
    aligned.unshift({ a: places(here.a, bead.a), b: places(here.b, bead.b) })
  }
  return aligned
}

function places(from: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => from + at)
}

interface Texts {
  readonly a: readonly Sentence[]
  readonly b: readonly Sentence[]
}

/** What speaks against a bead: lengths that are far apart, and anchors whose like stands elsewhere. */
function misfit({ a, b }: Texts, from: Bead, bead: Bead): number {
  const [inA, inB] = [a.slice(from.a, from.a + bead.a), b.slice(from.b, from.b + bead.b)]
  const isAlone = bead.a === 0 || bead.b === 0
  const lost =
    lostOf(inA, { from: from.b, to: from.b + bead.b, isAlone }) +
    lostOf(inB, { from: from.a, to: from.a + bead.a, isAlone })
  return isAlone ? lost : lost + apart(lengthOf(inA), lengthOf(inB))
}

function lengthOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { length }) => sum + length, 0)
}

/** Minus the logarithm of a normal distribution. */
function apart(a: number, b: number): number {
  return (a - b) ** 2 / (VARIANCE * (a + b))
}

interface Counterpart {
  readonly from: number
  readonly to: number
  readonly isAlone: boolean
}

function lostOf(sentences: readonly Sentence[], { from, to, isAlone }: Counterpart): number {
  let lost = 0
  for (const { anchors } of sentences)
    for (const { weight, isIn, isRepeated } of anchors) {
      // What the other side has nowhere is what one expects of a sentence that it does not have.
      if (isAlone ? isIn.size === 0 || isRepeated : hasAny(isIn, from, to)) continue
      lost += weight * LOST
    }
  return lost
}

function hasAny(places: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (places.has(at)) return true
  return false
}
