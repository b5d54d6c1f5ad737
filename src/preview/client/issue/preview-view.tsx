import { useState } from 'react'
import { Meter } from 'react-aria-components/Meter'
import type { IssueDetail, PartSizes, ProblemView, SizeLimits } from '../../../app/views/issue.ts'
import type { TemplateName } from '../../../domain/newsletter/issue.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { NextStepButton, useNextLabel } from '../path/next-step.tsx'
import { api, at, given } from '../requests/api.ts'
import { useQuery } from '../requests/use-query.ts'
import { useNames } from '../shell/names.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { Link, useLocation } from '../shell/router.tsx'
import { useKeys } from '../shell/use-keys.ts'
import { MailStage } from './mail-stage.tsx'
import { ProblemAside } from './problem-aside.tsx'
import { problemKey } from './problem-key.ts'
import { recordPath } from './record-path.ts'
import {
  freeWidth,
  type MailPart,
  mailParts,
  schemes,
  settingsOf,
  useChangeView,
  type ViewSettings,
  widths,
} from './view-settings.ts'
import { ViewToolbar } from './view-toolbar.tsx'

/** The mail as its readers get it, and beside it what is wrong with it. */
export function PreviewView({ issue }: { readonly issue: IssueDetail }) {
  const { defaultEdition } = useNewsletter()
  const { query } = useLocation()
  const names = useNames()
  const settings = settingsOf(issue, defaultEdition, query)
  const problem = issue.problems.find((one) => problemKey(one) === settings.problem) ?? null
  usePreviewKeys(issue, settings)
  const editions = [settings.edition, ...(settings.beside === null ? [] : [settings.beside])]
  return (
    <>
      <FixNext issue={issue} selected={problem} />
      <ViewToolbar issue={issue} settings={settings} />
      <div className="desk-columns">
        <div className={`stages count-${editions.length}`}>
          {editions.map((edition) => (
            <section key={edition} className="stage-column" aria-label={names.edition(edition)}>
              <InboxLine issue={issue} edition={edition} />
              <Part issue={issue} edition={edition} settings={settings} problem={problem} />
            </section>
          ))}
        </div>
        <ProblemAside issue={issue} selected={problem} />
      </div>
    </>
  )
}

/** On this page the next step leads to the record: of the error that is chosen, else of the first. */
function FixNext({
  issue,
  selected,
}: {
  readonly issue: IssueDetail
  readonly selected: ProblemView | null
}) {
  const label = useNextLabel()
  const { next } = issue.path
  if (next.act !== 'fix') return null
  const errors = issue.problems.filter(({ severity }) => severity === 'error')
  const problem = errors.find((one) => one === selected) ?? errors[0]
  const record = problem === undefined ? null : recordPath(problem, issue.id)
  if (record === null) return null
  return (
    <NextStepButton>
      <Link className="button main" href={record}>
        {label(next)}
      </Link>
    </NextStepButton>
  )
}

interface PartProps {
  readonly issue: IssueDetail
  readonly edition: string
  readonly settings: ViewSettings
  readonly problem: IssueDetail['problems'][number] | null
}

function Part({ issue, edition, settings, problem }: PartProps) {
  if (settings.part === 'mail')
    return <MailStage issue={issue} edition={edition} settings={settings} problem={problem} />
  const { engine, reader, part } = settings
  return <SourceText issue={issue.id} edition={edition} engine={engine} reader={reader} part={part} />
}

interface SourceTextProps {
  readonly issue: string
  readonly edition: string
  readonly engine: TemplateName
  readonly reader: string | null
  readonly part: Exclude<MailPart, 'mail'>
}

/** A part of the mail as text: what readers without HTML see, or what a server gets. */
function SourceText({ issue, edition, engine, reader, part }: SourceTextProps) {
  const { view } = useMessages()
  const source = useQuery(
    at(api.issues[':issue'].editions[':edition'], {
      param: { issue, edition },
      query: given({ engine, reader }),
    }),
  )
  return (
    <div className="source">
      <Loaded answer={source}>
        {(value) => (
          <>
            <Copy text={value[part]} />
            <textarea readOnly className={part} aria-label={view.parts[part]} value={value[part]} />
          </>
        )}
      </Loaded>
    </div>
  )
}

function Copy({ text }: { readonly text: string }) {
  const { common } = useMessages()
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
  }
  return (
    <Button isSmall onPress={() => void copy()} onBlur={() => setCopied(false)}>
      {isCopied ? common.copied : common.copy}
    </Button>
  )
}

/** An edition as it lies in an inbox, sender, subject and preheader, and how heavy it is. */
function InboxLine({ issue, edition }: { readonly issue: IssueDetail; readonly edition: string }) {
  const messages = useMessages()
  const shown = issue.editions.find(({ id }) => id === edition)
  if (shown === undefined) return null
  return (
    <div className="inbox-line">
      <div className="subject-lines" lang={shown.languages[0]}>
        <p dir="auto" title={shown.subject}>
          <span className="soft">{shown.senderName}</span> <strong>{shown.subject}</strong>
        </p>
        <p dir="auto" className="soft" title={messages.view.preheader}>
          {shown.preheader}
        </p>
      </div>
      <SizeMeter sizes={shown.sizes} limits={issue.limits} />
    </div>
  )
}

interface SizeMeterProps {
  readonly sizes: PartSizes
  readonly limits: SizeLimits
}

/** How near the HTML part is to the line at which Gmail cuts a mail off, and what each part weighs. */
function SizeMeter({ sizes, limits }: SizeMeterProps) {
  const { view } = useMessages()
  const formats = useFormats()
  const most = limits.clipBytes * 1.15
  const tone = sizes.html >= limits.refuseBytes ? 'bad' : sizes.html >= limits.warnBytes ? 'warning' : ''
  const spoken = view.sizeOfClip(formats.bytes(sizes.html), formats.bytes(limits.clipBytes))
  return (
    <div className="size-meter" title={spoken}>
      <Meter
        className="scale"
        aria-label={view.htmlSize}
        value={Math.min(sizes.html, most)}
        maxValue={most}
        valueLabel={spoken}
      >
        {({ percentage }) => (
          <>
            <span className={`filled ${tone}`} style={{ width: `${percentage}%` }} />
            <span className="clip" style={{ insetInlineStart: `${(limits.clipBytes / most) * 100}%` }} />
          </>
        )}
      </Meter>
      <span className="small nowrap">
        {view.sizes.map(([part, name]) => (
          <span key={part}>
            <span className="soft">{name}</span> {formats.bytes(sizes[part])}
          </span>
        ))}
      </span>
    </div>
  )
}

/** The preview without a mouse; the list is in the dialog that `?` opens. */
function usePreviewKeys(issue: IssueDetail, settings: ViewSettings): void {
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
