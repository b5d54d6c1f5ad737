import type { Store } from '../../src/domain/ports.ts'
import { aPerson } from './a-person.ts'
import { recordSentIssue, type SentIssue } from './sent-issue.ts'

const WEEK_MS = 7 * 86_400_000
const WEEKS = 26
const domains = [
  'example.com',
  'example.org',
  'mail.example.com',
  'example.net',
  'post.example.org',
  'letters.test',
]
const editions = ['zh-Hans+en', 'zh-Hans+en', 'en', 'zh-Hans+en', null, 'en+zh-Hans']

export interface GrownList {
  readonly now: Date
  /** People at the beginning; every week brings some more of them. */
  readonly people: number
  /** What came of the last issues, the oldest first: one a week, the last one in the week of `now`. */
  readonly issues: readonly Omit<SentIssue, 'issueId' | 'at'>[]
}

/** A list that has grown for half a year, and the issues that it was sent. */
export async function growList(store: Store, { now, people, issues }: GrownList): Promise<void> {
  let added = 0
  for (let weeksLeft = WEEKS; weeksLeft >= 0; weeksLeft--) {
    const at = new Date(now.getTime() - weeksLeft * WEEK_MS)
    const count = weeksLeft === WEEKS ? people : Math.round((people / 40) * (1 + (weeksLeft % 5) / 2))
    const comers = Array.from({ length: count }, (_, place) => personOf(added + place))
    await store.subscribers.importAll(comers, at)
    added += count
    const issue = issues.at(-1 - weeksLeft)
    if (weeksLeft < issues.length && issue !== undefined)
      await recordSentIssue(store, { ...issue, issueId: `2025-w${30 - weeksLeft}`, at })
  }
}

function personOf(number: number) {
  const domain = domains[Math.floor(domains.length * ((number * 0.618) % 1) ** 2)] ?? 'example.com'
  return aPerson({
    address: `reader${number}@${domain}`,
    edition: editions[number % editions.length] ?? null,
  })
}
