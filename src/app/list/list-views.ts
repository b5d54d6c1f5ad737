import { type EditionId, editionsOf } from '../../domain/newsletter/edition.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import { listFindings, RECENT_WEEKS, recentGrowth } from '../../domain/readers/list-findings.ts'
import {
  BOUNCE_LINES,
  COMPLAINT_LINES,
  type IssueHealth,
  type ListHealth,
} from '../../domain/readers/list-health.ts'
import type { AppContext } from '../context.ts'
import { readClicks } from '../site/clicks.ts'
import type { EditionCount, FollowedLinks, IssueHealthView, ListHealthView } from '../views/list.ts'
import { createList } from './list.ts'

const ISSUES_SHOWN = 12
const LINKS_SHOWN = 5

/** How the list grows, and whether it is well. */
export function createListViews(context: AppContext) {
  const { listHealth } = createList(context)

  async function clicksOf(issueId: string, countsClicks: boolean): Promise<number | null> {
    const { clicks } = await context.store()
    const counts = await clicks.counts(issueId)
    if (counts.length === 0 && !countsClicks) return null
    return counts.reduce((sum, { visitor, count }) => (visitor === 'reader' ? sum + count : sum), 0)
  }

  async function issueViews(issues: readonly IssueHealth[], countsClicks: boolean) {
    const shown = issues.slice(0, ISSUES_SHOWN)
    return Promise.all(
      shown.map(async (issue) => issueView(issue, await clicksOf(issue.issueId, countsClicks))),
    )
  }

  async function followedLinks(issues: readonly IssueHealthView[]): Promise<FollowedLinks | null> {
    const newest = issues.find(({ clicks }) => clicks !== null && clicks > 0)
    if (newest === undefined) return null
    const { links } = await readClicks(context, newest.issue)
    const byTarget = [...Map.groupBy(links, ({ target }) => target)].map(([target, counts]) => ({
      target,
      readers: counts.reduce((sum, { readers }) => sum + readers, 0),
      programs: counts.reduce((sum, { programs }) => sum + programs, 0),
    }))
    const mostFirst = byTarget.toSorted((a, b) => b.readers - a.readers)
    return { issue: newest.issue, links: mostFirst.slice(0, LINKS_SHOWN) }
  }

  return {
    async health(): Promise<ListHealthView> {
      const health = await listHealth()
      const { newsletter } = await context.load()
      const issues = await issueViews(health.issues, newsletter.countsClicks)
      const { optInRate, signUps, ...list } = health
      return {
        ...list,
        issues,
        findings: listFindings(health),
        recent: { weeks: RECENT_WEEKS, ...recentGrowth(health.size) },
        editions: editionCounts(health, newsletter),
        otherDomains: health.domains.reduce((rest, { count }) => rest - count, health.active),
        signUps: { ...signUps, rate: optInRate },
        lines: { complaints: COMPLAINT_LINES, bounces: BOUNCE_LINES },
        countsClicks: newsletter.countsClicks,
        links: await followedLinks(issues),
      }
    },
  }
}

/** What people get: those who have chosen nothing, or an edition that is not offered any more, get the default. */
function editionCounts({ editions }: ListHealth, newsletter: Newsletter): readonly EditionCount[] {
  const offered = editionsOf(newsletter)
  const counts = new Map<EditionId, number>()
  for (const { edition, count } of editions) {
    const gets = edition !== null && offered.includes(edition) ? edition : newsletter.defaultEdition
    counts.set(gets, (counts.get(gets) ?? 0) + count)
  }
  return [...counts]
    .map(([edition, count]) => ({ edition, count }))
    .toSorted((a, b) => b.count - a.count || (a.edition < b.edition ? -1 : 1))
}

function issueView(issue: IssueHealth, clicks: number | null): IssueHealthView {
  const { issueId, sentAt, rejected, returned, ...health } = issue
  return { ...health, issue: issueId, sentAt: sentAt.toISOString(), clicks }
}
