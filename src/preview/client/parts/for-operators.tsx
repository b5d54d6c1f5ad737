import type { Message } from '../../../domain/language/message.ts'
import { useMessages } from '../language/language.tsx'
import { Words } from './words.tsx'

/** Whether a sentence names a command: what to do is then for those who run the machine. */
export function isForOperators({ id }: Message): boolean {
  return id.includes('`diglot ')
}

/** What only the people who run the machine can do something about, on request. */
export function ForOperators({ text }: { readonly text: string | Message }) {
  const { common } = useMessages()
  return (
    <details className="small soft">
      <summary>{common.forOperators}</summary>
      <p>
        <Words text={text} />
      </p>
    </details>
  )
}
