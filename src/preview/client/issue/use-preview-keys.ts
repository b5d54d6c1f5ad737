import type { IssueDetail } from '../../../app/views/issue.ts'
import { useKeys } from '../shell/use-keys.ts'
import { problemKey } from './problem-key.ts'
import { freeWidth, mailParts, schemes, useChangeView, type ViewSettings, widths } from './view-settings.ts'

/** The preview without a mouse; the list is in the dialog that `?` opens. */
export function usePreviewKeys(issue: IssueDetail, settings: ViewSettings): void {
  const change = useChangeView()
  const editions = issue.editions.map(({ id }) => id)
  const problems = issue.problems.map(problemKey)
  const { edition, beside, part, width, scheme, problem } = settings
  useKeys({
    e: () => change({ edition: after(editions, edition) }, { isVisit: true }),
    E: () => change({ edition: after(editions.toReversed(), edition) }, { isVisit: true }),
    b: () => change({ beside: beside === null ? after(editions, edition) : null }, { isVisit: true }),
    v: () => change({ part: after(mailParts, part) }, { isVisit: true }),
    w: () => change({ width: nextWidth(width) }),
    d: () => change({ scheme: after(schemes, scheme) }),
    i: () => change({ images: settings.showsImages ? null : 'on' }),
    s: () => change({ styles: settings.showsStyles ? 'off' : null }),
    n: () => change({ problem: after(problems, problem) || null }),
    p: () => change({ problem: after(problems.toReversed(), problem) || null }),
    Escape: () => change({ problem: null }),
  })
}

/** The one that comes after `value`, and after the last one the first again; `''` where there is none. */
function after<T extends string>(all: readonly T[], value: T | null): T | '' {
  return all[(value === null ? 0 : all.indexOf(value) + 1) % all.length] ?? ''
}

function nextWidth(width: number): string {
  if (width === widths.desktop) return 'phone'
  return width === widths.phone ? String(freeWidth.first) : 'desktop'
}
