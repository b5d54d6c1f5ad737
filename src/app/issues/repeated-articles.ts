import { findRepeats, type Repeat } from '../../check/records/repeated-articles.ts'
import { orderOf } from '../../domain/blocks/issue-block.ts'
import { formatLocalTime } from '../../domain/calendar.ts'
import { msg } from '../../domain/language/message.ts'
import type { Article } from '../../domain/newsletter/article.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import type { Issue } from '../../domain/newsletter/issue.ts'
import type { Problem } from '../../domain/newsletter/problem.ts'
import type { Send } from '../../domain/sending/send-ports.ts'
import type { AppContext } from '../context.ts'
import { sentIssues } from './sent-issues.ts'

interface Checked {
  readonly content: Content
  readonly issue: Issue
  readonly articles: readonly Article[]
}

/**
 * Warns of articles that readers have had: in an issue that was sent before this one, or else is dated before it. The
 * database is asked only where there is something to ask about.
 */
export async function repeatedArticles(
  context: Pick<AppContext, 'config' | 'store'>,
  { content, issue, articles }: Checked,
): Promise<readonly Problem[]> {
  // A correction has the articles of what it corrects.
  const topic = (it: Issue) => it.corrects ?? it.id
  const others = [...content.issues.values()].filter((other) => topic(other) !== topic(issue))
  const repeats = findRepeats(
    articles,
    others.map((other) => ({
      id: other.id,
      articles: other.articles.flatMap((id) => content.articles.get(id) ?? []),
    })),
  )
  if (repeats.length === 0) return []
  const sends = await sentIssues(context)
  const earlier = others
    .filter((other) =>
      isEarlier({ issue: other, send: sends.get(other.id) }, { issue, send: sends.get(issue.id) }),
    )
    .sort((a, b) => (a.date < b.date ? 1 : -1))
  const newest = earlier.flatMap((other) => repeats.filter((repeat) => repeat.issue === other.id))
  return [...Map.groupBy(newest, ({ article }) => article).values()].flatMap(([repeat]) =>
    repeat === undefined ? [] : problemOf(repeat, { content, issue }, sends.get(repeat.issue)),
  )
}

interface KnownIssue {
  readonly issue: Issue
  readonly send: Send | undefined
}

/** By the days on which they were sent where both were; an issue that was sent is earlier than one that was not. */
function isEarlier(other: KnownIssue, own: KnownIssue): boolean {
  if (other.send !== undefined) return own.send === undefined || other.send.startedAt < own.send.startedAt
  return own.send === undefined && other.issue.date < own.issue.date
}

function problemOf(
  { article, by, other, issue: earlier }: Repeat,
  { content: { newsletter, issues, placeOf }, issue }: Omit<Checked, 'articles'>,
  send: Send | undefined,
): Problem {
  const when =
    send === undefined
      ? msg`of ${issues.get(earlier)?.date ?? ''}, which is not sent yet`
      : msg`which was sent on ${formatLocalTime(send.startedAt, newsletter.timeZone).slice(0, 10)}`
  const what = {
    record: msg`The article ${article} is also in`,
    source: msg`The article ${article} has the same source as ${other} in`,
    text: msg`The article ${article} says nearly the same as ${other} in`,
  }[by]
  return {
    rule: 'repeated-article',
    severity: 'warning',
    where: placeOf('issue', issue.id, ['articles', orderOf(issue).indexOf(article)]),
    message: msg`${what} the issue ${earlier}, ${when}.`,
    hint: msg`Take it out with \`diglot issue remove ${issue.id} ${article}\`, or leave it where readers are to see it again.`,
  }
}
