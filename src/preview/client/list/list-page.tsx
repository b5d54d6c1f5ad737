import type { ListHealthView } from '../../../app/views/list.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Empty } from '../parts/empty.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { Words } from '../parts/words.tsx'
import { api, at } from '../requests/api.ts'
import { useQuery } from '../requests/use-query.ts'
import { usePageTitle } from '../shell/use-page-title.ts'
import { Facts } from './facts.tsx'
import { Findings } from './findings.tsx'
import { FollowedLinks } from './followed-links.tsx'
import { IssuesHealth } from './issues-health.tsx'
import { PeoplePanel } from './people-panel.tsx'
import { ShareTable } from './share-table.tsx'
import { SizeChart } from './size-chart.tsx'

/** Whether the list grows, whether it is well, and what to do where it is not. Of one person it speaks where they are looked up. */
export function ListPage() {
  const { list } = useMessages()
  const health = useQuery(at(api.list, {}))
  usePageTitle(list.title)
  return (
    <main>
      <div className="column">
        <div className="title-row">
          <h1>{list.title}</h1>
        </div>
        <Loaded answer={health}>{(value) => <Health health={value} />}</Loaded>
      </div>
    </main>
  )
}

function Health({ health }: { readonly health: ListHealthView }) {
  const { list } = useMessages()
  const { active, left, suppressed, size, issues, links } = health
  if (active + left + suppressed === 0)
    return (
      <Empty title={list.nobody}>
        <p>
          <Words text={list.nobodyHint} />
        </p>
      </Empty>
    )
  return (
    <>
      <section className="sheet stack" aria-label={list.size}>
        <Growth health={health} />
        <Findings health={health} />
        <SizeChart weeks={size} />
        <Facts health={health} />
      </section>
      <IssuesHealth health={health} />
      {links === null ? null : <FollowedLinks followed={links} />}
      {issues.length === 0 || health.countsClicks || links !== null ? null : (
        <p className="soft small beside">
          <Words text={list.clicksOff} />
        </p>
      )}
      <PeoplePanel health={health} />
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

function Editions({ health: { editions } }: { readonly health: ListHealthView }) {
  const { list, progress } = useMessages()
  const formats = useFormats()
  const rows = editions.map(({ edition, count }) => ({
    id: edition,
    name: formats.editionName(edition),
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
