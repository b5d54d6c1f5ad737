import { useState } from 'react'
import type { IssueDetail, ProblemView } from '../../../app/views/issue.ts'
import type { TemplateName } from '../../../domain/newsletter/issue.ts'
import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { NextStepButton, useNextLabel } from '../path/next-step.tsx'
import { api, at, given } from '../requests/api.ts'
import { useQuery } from '../requests/use-query.ts'
import { useNames } from '../shell/names.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { Link, useLocation } from '../shell/router.tsx'
import { InboxLine } from './inbox-line.tsx'
import { MailStage } from './mail-stage.tsx'
import { ProblemAside } from './problem-aside.tsx'
import { problemKey } from './problem-key.ts'
import { recordPath } from './record-path.ts'
import { usePreviewKeys } from './use-preview-keys.ts'
import { type MailPart, settingsOf, type ViewSettings } from './view-settings.ts'
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
