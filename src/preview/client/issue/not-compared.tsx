import { useFormats, useMessages } from '../language/language.tsx'

interface Props {
  readonly languages: readonly string[]
}

/** Says what nobody compared; nothing where all was. */
export function NotCompared({ languages }: Props) {
  const { problems } = useMessages()
  const formats = useFormats()
  if (languages.length === 0) return null
  const names = formats.list(languages.map((tag) => formats.languageName(tag)))
  return <p className="notice warning">{problems.notCompared(names)}</p>
}
