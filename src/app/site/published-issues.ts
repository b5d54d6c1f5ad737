import type { Ledger, Send } from '../../domain/ports.ts'
import type { Archive, PublishedIssue } from '../../web/archive/archive.ts'
import { headlinesOf } from '../../web/archive/archived-mail.ts'

/** Which sends there are is asked again after this time; what was sent never changes. */
const FRESH_MS = 2_000

const UNASKED = { at: Number.NEGATIVE_INFINITY, sends: Promise.resolve<readonly Send[]>([]) }

export interface ArchiveTools {
  readonly ledger: Pick<Ledger, 'list' | 'frozenProof'>
  readonly clock: () => Date
  /** Issues that an editor has taken out of the archive. */
  readonly hiddenIssues: () => Promise<ReadonlySet<string>>
}

/**
 * The issues that were sent, from their frozen proofs. An issue belongs here once its send has begun, so that the link in
 * the first mail works; one whose send was cancelled does not, since its editors took it back.
 */
export function createArchive({ ledger, clock, hiddenIssues }: ArchiveTools): Archive {
  const summaries = new Map<string, Promise<Summary>>()
  let asked = UNASKED

  function sends(): Promise<readonly Send[]> {
    const now = clock().getTime()
    if (Math.abs(now - asked.at) >= FRESH_MS) asked = { at: now, sends: ledger.list() }
    return asked.sends
  }

  async function summaryOf(send: Send, sends: readonly Send[]): Promise<PublishedIssue> {
    const summary = summaries.get(send.issueId) ?? summarise(ledger, send)
    summaries.set(send.issueId, summary)
    summary.catch(() => summaries.delete(send.issueId))
    const corrections = sends
      .filter(({ correction }) => correction?.of === send.issueId)
      .map(({ issueId, startedAt }) => ({ issueId, publishedAt: startedAt }))
    return { ...(await summary), corrections }
  }

  async function published(): Promise<readonly Send[]> {
    const hidden = await hiddenIssues()
    return (await sends()).filter(({ issueId, state }) => state !== 'cancelled' && !hidden.has(issueId))
  }

  async function findIssue(issueId: string): Promise<PublishedIssue | undefined> {
    const sends = await published()
    const send = sends.find((one) => one.issueId === issueId)
    return send && summaryOf(send, sends)
  }

  return {
    async issues() {
      const sends = await published()
      return Promise.all(sends.map((send) => summaryOf(send, sends)))
    },

    async find(issueId) {
      const found = await findIssue(issueId)
      if (found !== undefined) return found
      asked = UNASKED
      return findIssue(issueId)
    },
    proof: ({ issueId }) => ledger.frozenProof(issueId),
  }
}

type Summary = Omit<PublishedIssue, 'corrections'>

async function summarise(ledger: ArchiveTools['ledger'], send: Send): Promise<Summary> {
  const { issueId, sha256, startedAt } = send
  const { editions } = await ledger.frozenProof(issueId)
  return {
    issueId,
    sha256,
    publishedAt: startedAt,
    editions: editions.map(({ id, languages, subject, preheader, html }) => ({
      id,
      languages,
      subject,
      preheader,
      headlines: headlinesOf(html),
    })),
  }
}
