import { useState } from 'react'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { Picker } from '../parts/picker.tsx'
import { api, at } from '../requests/api.ts'
import type { Action } from '../requests/use-action.ts'
import { useQuery } from '../requests/use-query.ts'
import { useMe } from '../shell/person.ts'
import { Link } from '../shell/router.tsx'
import type { Into, ReadyPaste } from './write-pastes.ts'

interface Props {
  readonly ready: readonly ReadyPaste[]
  /** Texts that are no records yet, or whose records are there already. */
  readonly notReady: number
  /** Records that were written while others were refused. */
  readonly written: number
  readonly writing: Action<[Into]>
}

/** Writes all that is ready, straight into an issue where one is chosen. */
export function ConfirmBar({ ready, notReady, written, writing }: Props) {
  const { paste, pasting } = useMessages()
  const [choice, setChoice] = useState('')
  const count = ready.reduce((sum, { preview }) => sum + preview.records.length, 0)
  const into: Into = choice === '' ? null : choice === NEW ? 'new' : { issue: choice }
  return (
    <div className="confirm-bar">
      {written === 0 ? null : (
        <p className="notice good" role="status">
          {pasting.someWritten(written)} <Link href="/articles">{pasting.toArticles}</Link>
        </p>
      )}
      {writing.failure === null ? null : <Failure failure={writing.failure} />}
      <div className="row">
        <span className="soft small" role="status">
          {count === 0 ? '' : pasting.ready(count)}
          {notReady === 0 ? '' : ` ${pasting.notReady(notReady)}`}
        </span>
        <IssueChoice value={choice} onChange={setChoice} />
        <Button
          kind="main"
          does="records.confirmPaste"
          isDisabled={count === 0}
          isPending={writing.isPending}
          onPress={() => void writing.run(into)}
        >
          {count > 1 ? paste.writeAll(count) : paste.write}
        </Button>
      </div>
    </div>
  )
}

// No issue can be called so.
const NEW = '+'

interface ChoiceProps {
  readonly value: string
  readonly onChange: (value: string) => void
}

function IssueChoice({ value, onChange }: ChoiceProps) {
  const { pasting } = useMessages()
  const { may } = useMe()
  const formats = useFormats()
  const issues = useQuery(at(api.issues, {})).value?.issues ?? []
  const open = issues.filter(({ sent }) => sent === null)
  return (
    <Picker
      label={pasting.into}
      value={value}
      options={[
        { id: '', text: pasting.intoNone },
        ...open.map(({ id, number, covers }) => ({
          id,
          text: pasting.issue(formats.number(number), formats.days(covers.from, covers.to)),
        })),
        ...(may.includes('edit') ? [{ id: NEW, text: pasting.intoNew }] : []),
      ]}
      onChange={onChange}
    />
  )
}
