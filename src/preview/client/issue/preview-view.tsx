import { useState } from 'react'
import type { IssueDetail } from '../../../app/views/issue.ts'
import type { TemplateName } from '../../../domain/newsletter/issue.ts'
import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { api, at, given } from '../requests/api.ts'
import { useQuery } from '../requests/use-query.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { useLocation } from '../shell/router.tsx'
import { InboxLine } from './inbox-line.tsx'
import { MailStage } from './mail-stage.tsx'
import { ProblemAside } from './problem-aside.tsx'
import { problemKey } from './problem-key.ts'
import { usePreviewKeys } from './use-preview-keys.ts'
import { type MailPart, settingsOf, type ViewSettings } from './view-settings.ts'
import { ViewToolbar } from './view-toolbar.tsx'

/** The mail as its readers get it, and beside it what is wrong with it. */
export function PreviewView({ issue }: { readonly issue: IssueDetail }) {
  const { defaultEdition } = useNewsletter()
  const { query } = useLocation()
  const settings = settingsOf(issue, defaultEdition, query)
  const problem = issue.problems.find((one) => problemKey(one) === settings.problem) ?? null
  usePreviewKeys(issue, settings)
  const editions = [settings.edition, ...(settings.beside === null ? [] : [settings.beside])]
  return (
    <>
      <ViewToolbar issue={issue} settings={settings} />
      <div className="desk-columns">
        <div className={`stages count-${editions.length}`}>
          {editions.map((edition) => (
            <section key={edition} className="stage-column" aria-label={edition}>
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
