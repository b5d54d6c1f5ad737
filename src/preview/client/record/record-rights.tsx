import { useFormats, useMessages } from '../language/language.tsx'
import { useMe } from '../shell/person.ts'

/** What fields that can only be read are described by. */
export const RECORD_RIGHTS = 'record-rights'

/** Says once what of a record somebody may only read, and who may change it. Nothing where they may change everything. */
export function RecordRights({ kind }: { readonly kind: 'article' | 'issue' }) {
  const { me: texts } = useMessages()
  const formats = useFormats()
  const { may, needs, languages } = useMe()
  const { mayFrom, whoMay, readOnly } = texts
  const sentences = () => {
    if (!may.includes('translate')) return [mayFrom[needs.translate]]
    const own = formats.list(languages.map((tag) => formats.languageName(tag)))
    return [
      ...(may.includes('write') ? [] : [readOnly.rest(own, whoMay[needs.write])]),
      ...(may.includes('edit') || kind === 'article' ? [] : [readOnly.facts(whoMay[needs.edit])]),
    ]
  }
  const said = sentences()
  if (said.length === 0) return null
  return (
    <div className="notice" id={RECORD_RIGHTS}>
      {said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  )
}
