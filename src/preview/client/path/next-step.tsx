import { createContext, type ReactNode, use, useState } from 'react'
import { createPortal } from 'react-dom'
import type { IssueDetail, ProblemView } from '../../../app/views/issue.ts'
import type { NextStep, StepName, WaitsFor } from '../../../app/views/issue-path.ts'
import { problemKey } from '../issue/problem-key.ts'
import { recordPath } from '../issue/record-path.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { pathOf } from '../requests/request.ts'
import { useNames } from '../shell/names.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { Link, useLocation } from '../shell/router.tsx'

/** Where the page of a step stands. */
export function stepPath(issue: string, step: StepName): string {
  const pages = { write: ['articles'], check: [], test: ['test'], approve: ['approve'], send: ['send'] }
  return pathOf(['issues', issue, ...pages[step]])
}

/** The place of the one next action, which stays in sight; null while there is none. */
export const NextStepPlace = createContext<HTMLElement | null>(null)

/** Puts the button that takes the next step into that place, instead of the link to its page. */
export function NextStepButton({ children }: { readonly children: ReactNode }) {
  const place = use(NextStepPlace)
  return place === null ? null : createPortal(children, place)
}

interface Props {
  readonly issue: IssueDetail
  /** Called with the place for a page's own button. */
  readonly onPlace: (place: HTMLElement | null) => void
}

/** Names the next step, and leads to it; where it is somebody else's, says whose. */
export function NextStepBar({ issue, onPlace }: Props) {
  const { path: texts } = useMessages()
  const { path: here } = useLocation()
  const label = useNextLabel()
  const href = hrefOf(issue)
  const { next, waitsFor } = issue.path
  if (waitsFor !== null)
    return (
      <section className="next-step" aria-label={texts.next}>
        <ForOthers issue={issue} waitsFor={waitsFor} step={label(next)} />
      </section>
    )
  return (
    <section className="next-step" aria-label={texts.next}>
      <div className="own" ref={onPlace} />
      {href === here ? null : (
        <Link className="button main" href={href}>
          {label(next)}
        </Link>
      )}
    </section>
  )
}

interface ForOthersProps {
  readonly issue: IssueDetail
  readonly waitsFor: WaitsFor
  /** What the button would say. */
  readonly step: string
}

/** The next step is not this person's: who takes it, and how to ask them. */
function ForOthers({ issue, waitsFor: { role, people }, step }: ForOthersProps) {
  const { path: texts, me } = useMessages()
  const formats = useFormats()
  const names = useNames()
  const [isCopied, setCopied] = useState(false)
  const address = new URL(hrefOf(issue), location.origin).href
  const copy = async () => {
    await navigator.clipboard.writeText(address)
    setCopied(true)
  }
  return (
    <div className="row waits-for">
      <span>
        {texts.waitsFor(
          step,
          people.length === 0 ? me.whoMay[role] : formats.anyOf(people.map(({ name }) => name)),
        )}
      </span>
      {people.length === 0 ? null : (
        <a
          className="button small"
          href={mailTo(people, { subject: texts.mailSubject(names.issue(issue.id), step), body: address })}
        >
          {texts.askByMail}
        </a>
      )}
      <Button isSmall onPress={() => void copy()} onBlur={() => setCopied(false)}>
        {isCopied ? texts.linkCopied : texts.copyLink}
      </Button>
    </div>
  )
}

/** Opens the person's own mail program, with everything written. */
function mailTo(
  people: WaitsFor['people'],
  { subject, body }: { readonly subject: string; readonly body: string },
): string {
  const to = people.map(({ address }) => encodeURIComponent(address)).join(',')
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}

/** What the button of a step says; a send that stays on this machine is called what it is. */
export function useNextLabel(): (next: NextStep) => string {
  const { path: texts } = useMessages()
  const { destination } = useNewsletter()
  return (next) => {
    const count = 'count' in next ? next.count : null
    if (next.act === 'send' && destination.kind === 'outbox') return texts.rehearse(count)
    return texts.acts[next.act](count)
  }
}

function hrefOf({ id, path: { next }, problems }: IssueDetail): string {
  if (next.act === 'add-readers') return pathOf(['list'])
  const [first] = problems.filter(({ severity }) => severity === 'error')
  if (next.act === 'write') return placeOf(id, problems.find(isMissing)) ?? stepPath(id, 'write')
  if (next.act === 'fix' && first !== undefined) return pathOf(['issues', id], { problem: problemKey(first) })
  return stepPath(id, next.step)
}

function placeOf(issue: string, problem: ProblemView | undefined): string | null {
  return problem === undefined ? null : recordPath(problem, issue)
}

function isMissing({ rule }: ProblemView): boolean {
  return rule.startsWith('missing-')
}
