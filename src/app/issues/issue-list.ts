import type { z } from 'zod'
import { faultsOfIssue } from '../../content/records/faults-of-issue.ts'
import { type NewIssue, openWeeks, unusedArticles } from '../../content/records/new-issue.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import { newestFirst } from '../../domain/newsletter/find-issue.ts'
import type { Issue } from '../../domain/newsletter/issue.ts'
import type { Approval } from '../../domain/proof/proof.ts'
import type { Schedule } from '../../domain/sending/schedule.ts'
import type { KeptContent } from '../content/kept-content.ts'
import { headlines } from '../content/record-fields.ts'
import type { AppContext } from '../context.ts'
import { approvalStanding } from '../people/two-people.ts'
import { scheduleView, stateBeforeSend } from '../sending/schedule-view.ts'
import type {
  CorrectionView,
  IssueCheck,
  IssueList,
  IssueSummary,
  NewIssueView,
  UnusedView,
} from '../views/issues.ts'
import type { IssueBuilder } from './build-issue.ts'
import { type SentCount, sentCount, stateOfRecords, stateOfSent } from './issue-state.ts'
import { type issueOfInput, makeIssue, makeIssueOf, type NewIssueInput } from './new-issue.ts'

/** Issues that are checked for the list; there may be hundreds, and each takes some hundredths of a second. */
const CHECKED_IN_LIST = 12

/** What the store knows of an issue, and whether it is rendered for the list. */
interface KnownOfIssue {
  readonly sent: SentCount | null
  readonly schedule: Schedule | null
  readonly isChecked: boolean
}

/** The issues, a new one, and one that corrects another. */
export function createIssueList(context: AppContext, builder: IssueBuilder, kept: KeptContent) {
  const { store, now } = context

  async function checkOf(id: string): Promise<IssueCheck> {
    const checked = await kept.checked(id)
    return { state: stateOfRecords(checked, await completeApproval(id)), problems: checked.problems }
  }

  /** Null where nobody has approved the issue, or another person has to. */
  async function completeApproval(id: string): Promise<Approval | null> {
    const approved = await (await store()).approvals.latest(id)
    const { newsletter, issues } = await kept.content()
    const issue = issues.get(id)
    if (approved === null || issue === undefined) return null
    const { isComplete } = await approvalStanding(context, { newsletter, issue })
    return isComplete ? approved.approval : null
  }

  async function sentCounts(): Promise<ReadonlyMap<string, SentCount>> {
    const { sends, deliveries } = await store()
    const counts = new Map<string, SentCount>()
    for (const send of await sends.list())
      counts.set(send.issueId, sentCount(send, await deliveries.tally(send.issueId)))
    return counts
  }

  async function schedulesById(): Promise<ReadonlyMap<string, Schedule>> {
    const { schedules } = await store()
    return new Map((await schedules.list()).map((schedule) => [schedule.issueId, schedule]))
  }

  async function summaryOf(issue: Issue, known: KnownOfIssue): Promise<IssueSummary> {
    const { sent, schedule, isChecked } = known
    const { id, number, date, covers, subject, articles, corrects, template } = issue
    const check = sent === null && isChecked ? await checkOf(id) : null
    return {
      id,
      number,
      date,
      covers,
      subject: Object.fromEntries(subject),
      articles: articles.length,
      corrects,
      template,
      state: sent ? stateOfSent(sent) : check && stateBeforeSend(check.state, schedule),
      problems: check?.problems ?? null,
      sent: sent
        ? { done: sent.done, total: sent.total, startedAt: sent.send.startedAt.toISOString() }
        : null,
      schedule: sent ? null : scheduleView(schedule, await now()),
    }
  }

  async function madeView(made: NewIssue): Promise<NewIssueView> {
    kept.touch(made.path)
    const { articles } = await kept.content()
    const elsewhere = made.elsewhere.map(({ id, issue }) => {
      const article = articles.get(id)
      return { id, issue, headline: article === undefined ? {} : headlines(article) }
    })
    return { ...made, elsewhere }
  }

  return {
    async list(): Promise<IssueList> {
      const content = await kept.content()
      const sent = await sentCounts()
      const schedules = await schedulesById()
      const issues = newestFirst(content)
      const open = issues.filter(({ id }) => !sent.has(id)).slice(0, CHECKED_IN_LIST)
      const summaries: IssueSummary[] = []
      for (const issue of issues) {
        const isChecked = faultsOfIssue(content, issue.id).used.length === 0 && open.includes(issue)
        const schedule = schedules.get(issue.id) ?? null
        summaries.push(await summaryOf(issue, { sent: sent.get(issue.id) ?? null, schedule, isChecked }))
      }
      return {
        issues: summaries,
        faults: content.faults,
        weeks: openWeeks(content),
        unused: unusedViews(content),
      }
    },

    async check(id: string): Promise<IssueCheck> {
      const { sends, deliveries } = await store()
      const send = await sends.find(id)
      const check = await checkOf(id)
      if (send !== null) return { ...check, state: stateOfSent(sentCount(send, await deliveries.tally(id))) }
      const schedule = (await schedulesById()).get(id) ?? null
      return { ...check, state: stateBeforeSend(check.state, schedule) }
    },

    async create(input: NewIssueInput): Promise<NewIssueView> {
      return madeView(await makeIssue(context, input))
    },

    /** Of articles that were just pasted, of whatever week. */
    async createOf(input: z.infer<typeof issueOfInput>): Promise<NewIssueView> {
      return madeView(await makeIssueOf(context, input))
    },

    async correct(id: string): Promise<CorrectionView> {
      const { correctIssue } = await import('./corrections.ts')
      const result = await correctIssue(context, builder, { issue: id })
      if ('done' in result) {
        kept.touch(result.done.path)
        return { done: { id: result.done.id } }
      }
      return result.refused === 'waiting' ? result : { refused: result.refused }
    },
  }
}

function unusedViews(content: Content): readonly UnusedView[] {
  return unusedArticles(content).map(({ id, date }) => {
    const article = content.articles.get(id)
    return { id, date, headline: article === undefined ? {} : headlines(article) }
  })
}
