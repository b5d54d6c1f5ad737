import type { Edition } from '../../domain/newsletter/edition.ts'
import { calendarsOf, picturesOf } from '../../domain/proof/proof.ts'
import type { Send, SendStore } from '../../domain/sending/send-ports.ts'
import type { Archive, PublishedEdition, PublishedIssue } from '../../web/archive/archive.ts'
import {
  type ArchivedArticle,
  type ArticleFacts,
  articlesIn,
  firstPicture,
  metaLine,
} from '../../web/archive/archived-articles.ts'
import { readMail, showPictures, showTargets } from '../../web/archive/archived-mail.ts'

/** Which sends there are is asked again after this time; what was sent never changes. */
const FRESH_MS = 2_000

const UNASKED = { at: Number.NEGATIVE_INFINITY, sends: Promise.resolve<readonly Send[]>([]) }

interface ArchiveTools {
  readonly sends: Pick<SendStore, 'list' | 'frozenProof'>
  readonly clock: () => Date
  /** Issues that an editor has taken out of the archive. */
  readonly hiddenIssues: () => Promise<ReadonlySet<string>>
}

/**
 * The issues that were sent, from their frozen proofs. An issue belongs here once its send has begun, so that the link in
 * the first mail works; one whose send was cancelled does not, since its editors took it back.
 */
export function createArchive({ sends, clock, hiddenIssues }: ArchiveTools): Archive {
  const summaries = new Map<string, Promise<Summary>>()
  let asked = UNASKED

  function freshSends(): Promise<readonly Send[]> {
    const now = clock().getTime()
    if (Math.abs(now - asked.at) >= FRESH_MS) asked = { at: now, sends: sends.list() }
    return asked.sends
  }

  async function summaryOf(send: Send, all: readonly Send[]): Promise<PublishedIssue> {
    const summary = summaries.get(send.issueId) ?? summarise(sends, send)
    summaries.set(send.issueId, summary)
    summary.catch(() => summaries.delete(send.issueId))
    const corrections = all
      .filter(({ correction }) => correction?.of === send.issueId)
      .map(({ issueId, startedAt }) => ({ issueId, publishedAt: startedAt }))
    return { ...(await summary), corrections }
  }

  async function published(): Promise<readonly Send[]> {
    const hidden = await hiddenIssues()
    return (await freshSends()).filter(({ issueId, state }) => state !== 'cancelled' && !hidden.has(issueId))
  }

  async function findIssue(issueId: string): Promise<PublishedIssue | undefined> {
    const all = await published()
    const send = all.find((one) => one.issueId === issueId)
    return send && summaryOf(send, all)
  }

  return {
    async issues() {
      const all = await published()
      return Promise.all(all.map((send) => summaryOf(send, all)))
    },

    async find(issueId) {
      const found = await findIssue(issueId)
      if (found !== undefined) return found
      asked = UNASKED
      return findIssue(issueId)
    },
    proof: ({ issueId }) => sends.frozenProof(issueId),
  }
}

type Summary = Omit<PublishedIssue, 'corrections'>

async function summarise(sends: ArchiveTools['sends'], send: Send): Promise<Summary> {
  const { issueId, sha256, startedAt } = send
  const proof = await sends.frozenProof(issueId)
  return {
    issueId,
    sha256,
    publishedAt: startedAt,
    pictures: picturesOf(proof).map(({ name }) => name),
    calendars: calendarsOf(proof).map(({ name }) => name),
    editions: proof.editions.map((edition) => publishedEdition(edition, proof.letterhead.siteUrl)),
  }
}

function publishedEdition(edition: Edition, siteUrl: string): PublishedEdition {
  const { id, languages, subject, preheader } = edition
  const $ = readMail(edition.html)
  showTargets($, edition)
  showPictures($, siteUrl)
  const [meta, picture] = [metaLine($), firstPicture($)]
  const articles = languages.length === 1 ? articlesIn($).map(factsOf) : []
  return { id, languages, subject, preheader, meta, picture, articles }
}

/** What lists need is kept of all issues; texts are read again where they are shown. */
function factsOf({ number, headline, language, teaser, picture, sources }: ArchivedArticle): ArticleFacts {
  return { number, headline, language, teaser, picture, sources }
}
