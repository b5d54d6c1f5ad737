import { msg, named } from '../../domain/language/message.ts'
import { pairUp } from './pair-up.ts'
import { type Dated, type ReadBlock, readPair } from './read-pair.ts'
import { agreement, areApart, contradicts, isRelativeOnly } from './reading/date-mention.ts'
import { describeDate } from './reading/describe-reading.ts'
import { type Finding, type Mark, type ParityRule, pathOf, type TextPair, wordsOf } from './text-pair.ts'

/** Days, months, quarters, years and times that both sides speak of are the same. One side may leave a date out. */
export const dates: ParityRule = (pair) => {
  const { blocks } = readPair(pair)
  const isAnswered = {
    a: answered(blocks.flatMap((it) => it.b.dates)),
    b: answered(blocks.flatMap((it) => it.a.dates)),
  }
  return blocks.flatMap((block) => compare(pair, block, isAnswered))
}

type IsAnswered = (date: Dated) => boolean

function compare(pair: TextPair, block: ReadBlock, isAnswered: Record<'a' | 'b', IsAnswered>): Finding[] {
  const { onlyA, onlyB } = pairUp(block.a.dates, block.b.dates, (x, y) => agreement(x.fields, y.fields))
  const [a, b] = [onlyA.filter((it) => !isNumber(it, block.b)), onlyB.filter((it) => !isNumber(it, block.a))]
  const relatives = (side: readonly Dated[]) => side.filter(({ mention }) => isRelativeOnly(mention)).length
  const areRelativesEven = relatives(block.a.dates) === relatives(block.b.dates)
  const areLastOnes = a.length === 1 && b.length === 1
  const { pairs } = pairUp(a, b, (x, y) => {
    if (isAnswered.a(x) && isAnswered.b(y)) return null
    if (!areRelativesEven && !areLastOnes && (isRelativeOnly(x.mention) || isRelativeOnly(y.mention)))
      return null
    return contradicts(x.fields, y.fields) || areApart(x.period, y.period) ? likeness(x, y) : null
  })
  return pairs.map(([x, y]) => tell(pair, [markOf(x), markOf(y)]))
}

/** The year 2000 and 2000 people are written alike. */
function isNumber({ fields }: Dated, other: ReadBlock['a']): boolean {
  return other.quantities.some(
    ({ quantity: { kind, readings } }) =>
      kind === 'count' && fields.year !== undefined && readings[0].low === fields.year,
  )
}

function answered(others: readonly Dated[]): IsAnswered {
  return ({ fields }) => others.some((other) => agreement(fields, other.fields) !== null)
}

function likeness(x: Dated, y: Dated): number {
  const keys = Object.keys(x.mention).filter((key) => key in y.mention).length
  const place = ({ passage, mention }: Dated) => mention.start / Math.max(1, passage.text.length)
  return keys + 1 - Math.abs(place(x) - place(y))
}

function markOf({ passage, mention }: Dated): Mark {
  return { passage, start: mention.start, end: mention.end, read: describeDate(mention) }
}

function tell(pair: TextPair, marks: readonly [Mark, Mark]): Finding {
  const [x, y] = marks.map(
    ({ passage, start, end, read }) =>
      msg`${named(passage.language)} “${passage.text.slice(start, end)}” = ${read ?? ''}`,
  )
  return {
    rule: 'parity-date',
    severity: 'error',
    path: pathOf(pair, marks),
    message: msg`The dates differ: ${x ?? ''}; ${y ?? ''}.`,
    hint: msg`Compare both with the source and correct the wrong one.`,
    of: wordsOf(pair, marks),
    marks,
  }
}
