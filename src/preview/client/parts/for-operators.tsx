import { useMessages } from '../language/language.tsx'
import { Words } from './words.tsx'

/** What only the people who run the machine can do something about, on request. */
export function ForOperators({ text }: { readonly text: string }) {
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
