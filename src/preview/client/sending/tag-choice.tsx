import { useFormats, useMessages } from '../language/language.tsx'
import { Check } from '../parts/check.tsx'
import { api, at } from '../requests/api.ts'
import { useQuery } from '../requests/use-query.ts'

interface Props {
  readonly tags: readonly string[]
  readonly onChange: (tags: readonly string[]) => void
  /** Whether those without a wrong copy are left out anyway. */
  readonly isCorrection?: boolean
}

/** To everybody, or to those with any of some tags. Nothing where nobody on the list has a tag. */
export function TagChoice({ tags, onChange, isCorrection = false }: Props) {
  const { plan, correct } = useMessages()
  const toAll = isCorrection ? correct.goesTo : plan.toEverybody
  const formats = useFormats()
  const known = useQuery(at(api.list.tags, {})).value?.tags ?? []
  const gone = tags.filter((tag) => !known.some((one) => one.tag === tag)).map((tag) => ({ tag, count: 0 }))
  const offered = [...known, ...gone]
  if (offered.length === 0) return null
  return (
    <fieldset>
      <legend>{plan.tags}</legend>
      <div className="tag-choice">
        {offered.map(({ tag, count }) => (
          <Check
            key={tag}
            isSelected={tags.includes(tag)}
            onChange={(isChosen) =>
              onChange(isChosen ? [...tags, tag] : tags.filter((other) => other !== tag))
            }
          >
            {tag} <span className="soft">{formats.number(count)}</span>
          </Check>
        ))}
      </div>
      <p className="hint">{tags.length === 0 ? toAll : plan.toTagged(formats.list(tags))}</p>
    </fieldset>
  )
}
