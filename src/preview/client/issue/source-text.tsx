import { useState } from 'react'
import type { EditionSource } from '../../../app/views/issue.ts'
import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { apiPath } from '../requests/request.ts'
import { useQuery } from '../requests/use-query.ts'
import type { MailPart } from './view-settings.ts'

interface Props {
  readonly issue: string
  readonly edition: string
  readonly engine: string
  readonly reader: string | null
  readonly part: Exclude<MailPart, 'mail'>
}

/** A part of the mail as text: what readers without HTML see, or what a server gets. */
export function SourceText({ issue, edition, engine, reader, part }: Props) {
  const { view } = useMessages()
  const source = useQuery<EditionSource>(apiPath(['issues', issue, 'editions', edition], { engine, reader }))
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
