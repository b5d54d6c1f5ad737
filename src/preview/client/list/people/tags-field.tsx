import { useState } from 'react'
import type { PersonView } from '../../../../app/views/list.ts'
import { useMessages } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Failure } from '../../parts/failure.tsx'
import { TextInput } from '../../parts/text-input.tsx'
import { api, at } from '../../requests/api.ts'
import { ask } from '../../requests/request.ts'
import { useAction } from '../../requests/use-action.ts'
import { refreshAll, setAnswer } from '../../requests/use-query.ts'

export const personAt = (id: number) => at(api.subscribers[':reader'], { param: { reader: String(id) } })

/** The tags of one person; each is put on and taken away at once. */
export function TagsField({ person: { id, tags } }: { readonly person: PersonView }) {
  const { people } = useMessages().list
  const [text, setText] = useState('')
  const changing = useAction(async (words: string, how: 'tag' | 'untag') => {
    const param = { reader: String(id) }
    const person = await ask(api.subscribers[':reader'].tags.$post, { param, json: { tags: words, how } })
    setAnswer(personAt(id), person)
    setText('')
    refreshAll()
  })
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void changing.run(text, 'tag')
      }}
    >
      {tags.length === 0 ? null : (
        <ul className="chips">
          {tags.map((tag) => (
            <li key={tag} className="chip">
              {tag}
              <button
                type="button"
                aria-label={people.untag(tag)}
                onClick={() => void changing.run(tag, 'untag')}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="row">
        <TextInput label={people.newTags} isLabelHidden value={text} onChange={setText} />
        <Button type="submit" isSmall isDisabled={text.trim() === ''} isPending={changing.isPending}>
          {people.tag}
        </Button>
      </div>
      {changing.failure === null ? null : <Failure failure={changing.failure} />}
    </form>
  )
}
