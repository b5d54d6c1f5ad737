import { type ReactNode, useState } from 'react'
import type { FollowedLinks as Followed, ListHealthView } from '../../../app/views/list.ts'
import type { ListFinding } from '../../../domain/readers/list-findings.ts'
import type { Formats } from '../language/formats.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import type { Messages } from '../language/messages.ts'
import { Button } from '../parts/button.tsx'
import { ForOperators } from '../parts/for-operators.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { Wide } from '../parts/wide.tsx'
import { Words } from '../parts/words.tsx'
import { api, at } from '../requests/api.ts'
import { useQuery } from '../requests/use-query.ts'
import { type Names, useNames } from '../shell/names.ts'
import { usePageTitle } from '../shell/use-page-title.ts'
import { IssuesHealth } from './issues-health.tsx'
import { ListHead } from './list-head.tsx'
import { RestoreDialog } from './restore-dialog.tsx'
import { SizeChart } from './size-chart.tsx'
import { Welcome } from './welcome.tsx'

/** Whether the list grows, whether it is well, and what to do where it is not. Of one person it speaks where they are looked up. */
export function ListPage() {
  const { list } = useMessages()
  const health = useQuery(at(api.list, {}))
  usePageTitle(list.title)
  return (
    <main>
      <div className="column">
        <ListHead part="health" />
        <Loaded answer={health}>{(value) => <Health health={value} />}</Loaded>
      </div>
    </main>
  )
}

function Health({ health }: { readonly health: ListHealthView }) {
  const { list } = useMessages()
  const { active, left, suppressed, size, issues, links } = health
  if (active + left + suppressed === 0) return <Welcome />
  return (
    <>
      <section className="sheet stack" aria-label={list.size}>
        <Growth health={health} />
        <Findings health={health} />
        <SizeChart weeks={size} />
        <Facts health={health} />
        <Restore health={health} />
      </section>
      <IssuesHealth health={health} />
      {links === null ? null : <FollowedLinks followed={links} />}
      {issues.length === 0 || health.countsClicks || links !== null ? null : (
        <p className="soft small beside">
          <Words text={list.clicksOff} />
        </p>
      )}
      <div className="sheets">
        <Editions health={health} />
        <Domains health={health} />
        <Tags health={health} />
        <Reasons health={health} />
      </div>
    </>
  )
}

function Growth({ health: { active, recent } }: { readonly health: ListHealthView }) {
  const { list } = useMessages()
  return (
    <p className="growth">
      <strong>{list.subscribers(active)}</strong>{' '}
      <span>{list.change(recent.came - recent.went, recent.weeks)}</span>
    </p>
  )
}

/** Who is on the list and gets nothing, who is on it no more, and how many of those who ask confirm. */
function Facts({ health }: { readonly health: ListHealthView }) {
  const { facts } = useMessages().list
  const formats = useFormats()
  const { paused, left, suppressed, signUps } = health
  const { confirmed, asked, rate } = signUps
  return (
    <dl className="numbers">
      <Fact name={facts.paused} value={formats.number(paused)} />
      <Fact name={facts.left} value={formats.number(left)} />
      <Fact name={facts.suppressed} value={formats.number(suppressed)}>
        {facts.suppressedHint}
      </Fact>
      {rate === null ? null : (
        <Fact name={facts.confirmed} value={formats.percent(rate)}>
          {facts.confirmedOf(formats.number(confirmed), formats.number(asked))}
        </Fact>
      )}
    </dl>
  )
}

/** Where a server refused many by mistake, all of them can be brought back at once. */
function Restore({ health: { suppressed, issues } }: { readonly health: ListHealthView }) {
  const { people } = useMessages().list
  const [isOpen, setOpen] = useState(false)
  if (suppressed === 0) return null
  return (
    <div className="row">
      <Button does="list.restorable" isSmall onPress={() => setOpen(true)}>
        {people.restoreMany}
      </Button>
      {isOpen ? <RestoreDialog issues={issues} onClose={() => setOpen(false)} /> : null}
    </div>
  )
}

interface FactProps {
  readonly name: string
  readonly value: string
  readonly children?: ReactNode
}

function Fact({ name, value, children = null }: FactProps) {
  return (
    <div>
      <dt className="small soft">{name}</dt>
      <dd>
        <span className="value">{value}</span>
        {children === null ? null : <span className="small soft">{children}</span>}
      </dd>
    </div>
  )
}

/** The links of an issue that readers followed most; what programs followed stands apart. */
function FollowedLinks({ followed: { issue, links } }: { readonly followed: Followed }) {
  const names = useNames()
  const { list } = useMessages()
  const formats = useFormats()
  return (
    <section className="sheet stack" aria-label={list.links(names.issue(issue))}>
      <h2>{list.links(names.issue(issue))}</h2>
      <Wide label={list.links(names.issue(issue))}>
        <table>
          <thead>
            <tr>
              <th>{list.link}</th>
              <th className="number">{list.readers}</th>
              <th className="number">{list.programs}</th>
            </tr>
          </thead>
          <tbody>
            {links.map(({ target, readers, programs }) => (
              <tr key={target}>
                <td className="link-target">
                  <a href={target} target="_blank" rel="noreferrer">
                    {target}
                  </a>
                </td>
                <td className="number">{formats.number(readers)}</td>
                <td className="number soft">{formats.number(programs)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </section>
  )
}

function Editions({ health: { editions } }: { readonly health: ListHealthView }) {
  const { list, progress } = useMessages()
  const names = useNames()
  const rows = editions.map(({ edition, count }) => ({
    id: edition,
    name: names.edition(edition),
    count,
  }))
  return <ShareTable title={list.editions} head={progress.edition} rows={rows} />
}

function Domains({ health: { domains, otherDomains } }: { readonly health: ListHealthView }) {
  const { list, progress } = useMessages()
  const rows = domains.map(({ domain, count }) => ({ id: domain, name: domain, count }))
  const others = otherDomains === 0 ? [] : [{ id: '', name: list.others, count: otherDomains }]
  return <ShareTable title={list.domains} head={progress.domain} rows={[...rows, ...others]} />
}

function Tags({ health: { tags, active } }: { readonly health: ListHealthView }) {
  const { list } = useMessages()
  if (tags.length === 0) return null
  const rows = tags.map(({ tag, count }) => ({ id: tag, name: tag, count }))
  return <ShareTable title={list.tags} head={list.tag} rows={rows} whole={active} />
}

function Reasons({ health: { reasons, left } }: { readonly health: ListHealthView }) {
  const { list, report } = useMessages()
  if (left === 0) return null
  const rows = reasons.map(({ reason, count }) => ({ id: reason, name: list.reasonNames[reason], count }))
  return (
    <ShareTable title={list.reasons} head={report.reason} rows={rows}>
      {list.noReasons}
    </ShareTable>
  )
}

interface Props {
  readonly title: string
  readonly head: string
  readonly rows: readonly { readonly id: string; readonly name: string; readonly count: number }[]
  /** What shares are taken of, where the rows overlap; left out: their sum. */
  readonly whole?: number
  /** Said where there are no rows. */
  readonly children?: ReactNode
}

/** Parts of a whole: a table, with a bar in each row. */
function ShareTable({ title, head, rows, whole = sumOf(rows), children }: Props) {
  const { list } = useMessages()
  const formats = useFormats()
  const most = Math.max(1, ...rows.map(({ count }) => count))
  return (
    <section className="sheet stack" aria-label={title}>
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p className="soft">{children}</p>
      ) : (
        <table className="shares">
          <thead className="unseen">
            <tr>
              <th>{head}</th>
              <th>{list.readers}</th>
              <th>{list.share}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, count }) => (
              <tr key={id}>
                <th scope="row">
                  {name}
                  <span className="share-bar">
                    <span style={{ inlineSize: `${(count / most) * 100}%` }} />
                  </span>
                </th>
                <td className="number">{formats.number(count)}</td>
                <td className="number soft">{formats.percent(count / whole)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function sumOf(rows: Props['rows']): number {
  return rows.reduce((sum, { count }) => sum + count, 0)
}

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
function Findings({ health }: { readonly health: ListHealthView }) {
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
