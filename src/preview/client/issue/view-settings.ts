import type { IssueDetail } from '../../../app/views/issue.ts'
import type { TemplateName } from '../../../domain/newsletter/issue.ts'
import { withQuery } from '../shell/address.ts'
import { navigate, useLocation } from '../shell/router.tsx'

export const mailParts = ['mail', 'text', 'html', 'message'] as const
export const schemes = ['light', 'dark', 'inverted'] as const

export type MailPart = (typeof mailParts)[number]
type Scheme = (typeof schemes)[number]

export const widths = { phone: 375, desktop: 1024 } as const
export const freeWidth = { least: 320, most: 1200, first: 640 } as const

/** How an issue is looked at. All of it stands in the address, so that every view can be linked to. */
export interface ViewSettings {
  readonly edition: string
  /** A second edition beside it. */
  readonly beside: string | null
  readonly part: MailPart
  /** CSS pixels that the mail believes to have. */
  readonly width: number
  readonly scheme: Scheme
  readonly showsImages: boolean
  readonly showsStyles: boolean
  readonly engine: TemplateName
  /** A subscriber's id. */
  readonly reader: string | null
  readonly problem: string | null
}

/** What is not in the address, or names nothing that there is, is as it is at first. */
export function settingsOf(issue: IssueDetail, preferred: string, query: URLSearchParams): ViewSettings {
  const ids = issue.editions.map(({ id }) => id)
  const first = ids.includes(preferred) ? preferred : (ids[0] ?? '')
  const oneOf = <T extends string>(all: readonly T[], name: string) =>
    all.find((value) => value === query.get(name))
  const beside = oneOf(ids, 'beside') ?? null
  const edition = oneOf(ids, 'edition') ?? first
  return {
    edition,
    beside: beside === edition ? null : beside,
    part: oneOf(mailParts, 'part') ?? 'mail',
    width: widthOf(query.get('width')),
    scheme: oneOf(schemes, 'scheme') ?? 'light',
    showsImages: query.get('images') === 'on',
    showsStyles: query.get('styles') !== 'off',
    engine: issue.engine,
    reader: query.get('reader'),
    problem: query.get('problem'),
  }
}

type ChangeView = (
  changes: Readonly<Record<string, string | null>>,
  options?: { readonly isVisit?: boolean },
) => void

/** Changes the view; `isVisit` leaves a step for Back. */
export function useChangeView(): ChangeView {
  const here = useLocation()
  return (changes, { isVisit = false } = {}) => navigate(withQuery(here, changes), { replace: !isVisit })
}

/** Without a choice as wide as the window makes readable: a phone shows what a phone gets. */
function widthOf(text: string | null): number {
  if (text === 'phone' || text === 'desktop') return widths[text]
  const free = Number(text)
  if (free >= freeWidth.least && free <= freeWidth.most) return free
  return matchMedia('(width < 720px)').matches ? widths.phone : widths.desktop
}
