import type { ListHealthView } from '../../../app/views/list.ts'
import type { ListFinding } from '../../../domain/readers/list-findings.ts'
import type { Formats } from '../language/formats.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import type { Messages } from '../language/messages.ts'
import { ForOperators } from '../parts/for-operators.tsx'
import { Words } from '../parts/words.tsx'
import { type Names, useNames } from '../shell/names.ts'

interface Shown {
  readonly tone: 'bad' | 'warning' | ''
  readonly title: string
  readonly advice: readonly string[]
  readonly forOperators?: string
}

interface Speech {
  readonly list: Messages['list']
  readonly formats: Formats
  readonly names: Names
  readonly health: ListHealthView
}

/** What to know first, and what to do about it. */
export function Findings({ health }: { readonly health: ListHealthView }) {
  const { list } = useMessages()
  const formats = useFormats()
  const names = useNames()
  const { findings, issues } = health
  if (findings.length === 0) return issues.length === 0 ? null : <p className="notice good">{list.fine}</p>
  return findings.map((finding) => {
    const { tone, title, advice, forOperators } = tell(finding, { list, formats, names, health })
    return (
      <div key={finding.kind} className={`notice ${tone}`}>
        <p>
          <strong>{title}</strong>
        </p>
        {advice.map((text) => (
          <p key={text}>
            <Words text={text} />
          </p>
        ))}
        {forOperators === undefined ? null : <ForOperators text={forOperators} />}
      </div>
    )
  })
}

function tell(finding: ListFinding, { list, formats, names, health: { lines, recent } }: Speech): Shown {
  switch (finding.kind) {
    case 'complaints':
    case 'bounces':
      return tellCrossed(finding, { list, formats, names, lines })
    case 'not read':
      return {
        ...{ tone: '', title: list.findings.notRead, advice: [list.advice.notRead] },
        forOperators: list.advice.notReadOperators,
      }
    case 'shrinking': {
      const title = list.findings.shrinking(formats.percent(finding.rate), recent.weeks)
      return { tone: 'warning', title, advice: [list.advice.shrinking] }
    }
    case 'unconfirmed': {
      const title = list.findings.unconfirmed(formats.percent(finding.rate))
      return { tone: 'warning', title, advice: [list.advice.unconfirmed] }
    }
  }
}

function tellCrossed(
  { kind, judgement, issueId, count, of, rate }: Extract<ListFinding, { judgement: string }>,
  { list, formats, names, lines }: Omit<Speech, 'health'> & Pick<ListHealthView, 'lines'>,
): Shown {
  const [high, tooHigh] = [formats.percent(lines[kind].high), formats.percent(lines[kind].tooHigh)]
  const isTooHigh = judgement === 'too high'
  const advice = {
    complaints: isTooHigh
      ? list.advice.complaintsTooHigh(tooHigh)
      : list.advice.complaintsHigh(high, tooHigh),
    bounces: isTooHigh ? list.advice.bouncesTooHigh(tooHigh) : list.advice.bouncesHigh(high, tooHigh),
  }[kind]
  return {
    tone: isTooHigh ? 'bad' : 'warning',
    title: list.findings[kind](names.issue(issueId), count, of, formats.rate(rate)),
    advice: kind === 'complaints' && count === 1 ? [advice, list.advice.oneComplaint] : [advice],
  }
}
