import { useMessages } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Choices } from '../../parts/choices.tsx'
import { Picker } from '../../parts/picker.tsx'
import type { ListFile } from './read-list-file.ts'
import type { ListChoices } from './use-import.ts'

interface Props {
  readonly file: ListFile
  readonly choices: ListChoices
  readonly isPending: boolean
  readonly onSay: (said: Partial<ListChoices>) => void
  readonly onAgain: () => void
}

const FOUND_OUT = 'found out'

/** Those that lists of subscribers are in, by the labels of the Encoding Standard. */
const encodings = [
  ...['utf-8', 'gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr', 'utf-16le'],
  ...['windows-1250', 'windows-1251', 'windows-1252', 'windows-1253', 'windows-1254', 'windows-1256'],
]

/** What is said about the list as a whole. */
export function ListSettings({ file, choices, isPending, onSay, onAgain }: Props) {
  const { importing } = useMessages().list
  return (
    <section className="sheet stack" aria-label={importing.file}>
      <div className="row apart">
        <h2 className="anywhere">{file.name}</h2>
        <Button isSmall isDisabled={isPending} onPress={onAgain}>
          {importing.another}
        </Button>
      </div>
      <div className="row wide-gap">
        <div className="row">
          <span className="label">{importing.as}</span>
          <Choices
            label={importing.as}
            value={choices.as}
            options={[
              ['active', importing.asActive],
              ['left', importing.asLeft],
              ['suppressed', importing.asSuppressed],
            ]}
            onChange={(as) => onSay({ as })}
            isDisabled={isPending}
          />
        </div>
        <Picker
          label={importing.encoding}
          value={choices.encoding ?? FOUND_OUT}
          options={[
            { id: FOUND_OUT, text: importing.foundOut },
            ...encodings.map((id) => ({ id, text: id.toUpperCase() })),
          ]}
          onChange={(id) => onSay({ encoding: id === FOUND_OUT ? null : id })}
        />
      </div>
    </section>
  )
}
