import { useCallback, useEffect, useRef, useState } from 'react'
import type { IssueDetail, ProblemView } from '../../../app/views/issue.ts'
import { useMessages } from '../language/language.tsx'
import { pathOf } from '../requests/request.ts'
import { useNames } from '../shell/names.ts'
import { navigate } from '../shell/router.tsx'
import { bringIntoSight, findPlace, outline, partsOf } from './find-place.ts'
import { MailFrame } from './mail-frame.tsx'
import { problemKey } from './problem-key.ts'
import type { ViewSettings } from './view-settings.ts'

interface Props {
  readonly issue: IssueDetail
  readonly edition: string
  readonly settings: ViewSettings
  readonly problem: ProblemView | null
}

/** The mail at the width that is asked for, made smaller where the window is narrower. */
export function MailStage({ issue, edition, settings, problem }: Props) {
  const { view } = useMessages()
  const names = useNames()
  const { engine, reader, scheme, showsImages, showsStyles, width } = settings
  const [stage, fit] = useFit(width)
  const mark = useMark(issue, edition, problem)
  const shown = useCallback(
    (mail: Document) => {
      mark(mail)
      mail.ondblclick = ({ target }) => openRecord(mail, { issue, edition, target })
    },
    [issue, edition, mark],
  )
  const images = showsImages ? 'on' : null
  const path = pathOf(['frame', 'issues', issue.id, edition], {
    engine,
    reader,
    images,
    styles: showsStyles ? null : 'off',
    scheme,
  })
  return (
    <div ref={stage} className={`stage ${scheme}`}>
      <div className="fitted" style={{ width: fit.width, height: fit.height, scale: String(fit.scale) }}>
        {/* Which pictures may load is a policy of the document: another choice needs another document. */}
        <MailFrame
          key={images}
          path={path}
          version={issue.editions.find(({ id }) => id === edition)?.htmlSha256 ?? null}
          title={view.mailIn(names.edition(edition))}
          onShown={shown}
        />
      </div>
    </div>
  )
}

/** Outlines where the problem is; the mail is scrolled there once, when the problem is chosen. */
function useMark(issue: IssueDetail, edition: string, problem: ProblemView | null) {
  const seen = useRef<string | null>(null)
  return useCallback(
    (mail: Document) => {
      const elements = problem === null ? [] : findPlace(mail, problem, { issue, edition })
      const key = problem === null ? null : problemKey(problem)
      outline(mail, elements)
      const [first] = elements
      if (first !== undefined && seen.current !== key) bringIntoSight(first)
      seen.current = first === undefined ? null : key
    },
    [issue, edition, problem],
  )
}

interface Opening {
  readonly issue: IssueDetail
  readonly edition: string
  readonly target: EventTarget | null
}

function openRecord(mail: Document, { issue, edition, target }: Opening): void {
  if (target === null || !('closest' in target)) return
  const clicked = target as Element
  const article = issue.articles.find((it) =>
    partsOf(mail, it, edition).some((part) => part.contains(clicked)),
  )
  if (article === undefined) return
  const language = clicked.closest('[lang]')?.getAttribute('lang') ?? null
  navigate(pathOf(['articles', article.id], { issue: issue.id, language }))
}

/** How large a mail of a width can be drawn in the room that there is. */
function useFit(width: number) {
  const stage = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState({ width: 0, height: 0 })
  useEffect(() => {
    if (stage.current === null) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setRoom({ width: entry.contentRect.width, height: entry.contentRect.height })
    })
    observer.observe(stage.current)
    return () => observer.disconnect()
  }, [])
  const scale = room.width === 0 ? 1 : Math.min(1, room.width / width)
  return [stage, { width, height: room.height / scale, scale }] as const
}
