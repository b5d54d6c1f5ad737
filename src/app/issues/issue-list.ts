import { faultsOfIssue } from '../../content/records/faults-of-issue.ts'
import { newIssue, openWeeks } from '../../content/records/new-issue.ts'
import { newestFirst } from '../../domain/newsletter/find-issue.ts'
import type { Issue } from '../../domain/newsletter/issue.ts'
import type { Schedule } from '../../domain/sending/schedule.ts'
import type { PreviewContent } from '../content/kept-content.ts'
import type { AppContext } from '../context.ts'
import { scheduleView, stateBeforeSend } from '../sending/schedule-view.ts'
import type { IssueCheck, IssueList, IssueSummary, NewIssueView } from '../views/issues.ts'
import { type SentCount, sentCount, stateOfRecords, stateOfSend } from './issue-state.ts'

/** Issues that are checked for the list; there may be hundreds, and each takes some hundredths of a second. */
const CHECKED_IN_LIST = 12

/** What the store knows of an issue, and whether it is rendered for the list. */
interface KnownOfIssue {
  readonly sent: SentCount | null
  readonly schedule: Schedule | null
  readonly isChecked: boolean
}

/** The issues, and a new one. */
export function createIssueList({ store, load, contentDir, now }: AppContext, preview: PreviewContent) {
  async function checkOf(id: string): Promise<IssueCheck> {
    const { approvals } = await store()
    const checked = await preview.checked(id)
    const approved = await approvals.latest(id)
    return { state: stateOfRecords(checked, approved?.approval ?? null), problems: checked.problems }
  }

  async function sentCounts(): Promise<ReadonlyMap<string, SentCount>> {
    const { ledger } = await store()
    const counts = new Map<string, SentCount>()
    for (const send of await ledger.list())
      counts.set(send.issueId, sentCount(send, await ledger.tally(send.issueId)))
    return counts
  }

  async function schedulesById(): Promise<ReadonlyMap<string, Schedule>> {
    const { ledger } = await store()
    return new Map((await ledger.schedules()).map((schedule) => [schedule.issueId, schedule]))
  }

  async function summaryOf(issue: Issue, known: KnownOfIssue): Promise<IssueSummary> {
    const { sent, schedule, isChecked } = known
    const { id, number, date, covers, subject, articles, template } = issue
    const check = sent === null && isChecked ? await checkOf(id) : null
    return {
      id,
      number,
      date,
      covers,
      subject: Object.fromEntries(subject),
      articles: articles.length,
      template,
      state: sent ? stateOfSend(sent) : check && stateBeforeSend(check.state, schedule),
      problems: check?.problems ?? null,
      sent: sent
        ? { done: sent.done, total: sent.total, startedAt: sent.send.startedAt.toISOString() }
        : null,
      schedule: sent ? null : scheduleView(schedule, await now()),
    }
  }

  return {
    async list(): Promise<IssueList> {
      const content = await preview.content()
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
      return { issues: summaries, faults: content.faults, weeks: openWeeks(content) }
    },

    async check(id: string): Promise<IssueCheck> {
      const { ledger } = await store()
      const send = await ledger.find(id)
      const check = await checkOf(id)
      if (send !== null) return { ...check, state: stateOfSend(sentCount(send, await ledger.tally(id))) }
      const schedule = (await schedulesById()).get(id) ?? null
      return { ...check, state: stateBeforeSend(check.state, schedule) }
    },

    async create(week: string): Promise<NewIssueView> {
      const issue = await newIssue({ content: await load(), contentDir, id: week })
      preview.touch(issue.path)
      return issue
    },
  }
}
