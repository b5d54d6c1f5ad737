import type { EditionId } from '../../domain/newsletter/edition.ts'
import type { Visitor } from '../../domain/readers/click-link.ts'
import type { AppContext } from '../context.ts'
import { requireSend } from '../sending/require-send.ts'
import { createLinkTargets } from './link-targets.ts'

export interface LinkClicks {
  readonly editionId: EditionId
  readonly target: string
  readonly readers: number
  /** Programs that look at mail, as far as they can be told from readers. */
  readonly programs: number
}

export interface IssueClicks {
  /** Whether clicks are counted at this time. */
  readonly isCounting: boolean
  /** Of each edition, the links that were followed the most before the others. */
  readonly links: readonly LinkClicks[]
}

/** Throws `NOT_FOUND` where the issue was not sent. */
export async function readClicks({ store, load }: AppContext, issueId: string): Promise<IssueClicks> {
  const opened = await store()
  await requireSend(opened.sends, issueId)
  const targetsOf = createLinkTargets(opened)
  const byLink = Map.groupBy(
    await opened.clicks.counts(issueId),
    ({ editionId, index }) => `${editionId} ${index}`,
  )
  const links: LinkClicks[] = []
  for (const counts of byLink.values()) {
    const [{ editionId, index } = { editionId: '', index: 0 }] = counts
    const by = (visitor: Visitor) => counts.find((count) => count.visitor === visitor)?.count ?? 0
    const target = (await targetsOf(issueId, editionId))[index] ?? ''
    links.push({ editionId, target, readers: by('reader'), programs: by('program') })
  }
  const { countsClicks: isCounting } = (await load()).newsletter
  return { isCounting, links: links.toSorted(byEditionAndClicks) }
}

function byEditionAndClicks(a: LinkClicks, b: LinkClicks): number {
  return a.editionId === b.editionId ? b.readers - a.readers : a.editionId < b.editionId ? -1 : 1
}
