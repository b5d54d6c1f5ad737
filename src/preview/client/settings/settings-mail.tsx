import type { SettingsDraft } from '../../../app/views/settings.ts'
import { MailFrame } from '../issue/mail-frame.tsx'
import { useMessages } from '../language/language.tsx'
import { Choices } from '../parts/choices.tsx'
import { Failure } from '../parts/failure.tsx'
import { Waiting } from '../parts/loaded.tsx'
import { Picker } from '../parts/picker.tsx'
import { pathOf } from '../requests/request.ts'
import type { Answer } from '../requests/use-query.ts'
import { useNames } from '../shell/names.ts'
import type { DraftLook } from './use-settings.ts'

interface Props {
  readonly draft: Answer<SettingsDraft>
  readonly look: DraftLook
  readonly onLook: (look: DraftLook) => void
}

/** The newest issue with the settings as they stand on the page. */
export function SettingsMail({ draft: { value, failure }, look, onLook }: Props) {
  const { settings, view } = useMessages()
  const names = useNames()
  const mail = value?.mail ?? null
  const editions = value?.editions ?? []
  const edition = mail?.edition ?? look.edition
  return (
    <aside className="draft" id="settings-mail" aria-label={settings.mail}>
      <div className="draft-head row">
        {editions.includes(edition) ? (
          <Picker
            label={settings.edition}
            value={edition}
            options={editions.map((id) => ({ id, text: names.edition(id) }))}
            onChange={(next) => onLook({ ...look, edition: next })}
          />
        ) : null}
        <Choices
          label={settings.scheme}
          value={look.scheme}
          options={[
            ['light', settings.schemes.light],
            ['dark', settings.schemes.dark],
          ]}
          onChange={(scheme) => onLook({ ...look, scheme })}
        />
      </div>
      {failure === null ? null : <Failure failure={failure} />}
      {value === null && failure === null ? <Waiting /> : null}
      {value === null || value.failure === null ? null : (
        <Failure failure={value.failure}>
          <p>{settings.cannotDraw}</p>
        </Failure>
      )}
      {mail === null && value !== null && value.failure === null && value.faults.length === 0 ? (
        <p className="empty">{settings.noMail}</p>
      ) : null}
      {mail === null ? null : (
        <div className="draft-mail">
          <MailFrame
            path={pathOf(['frame', 'issues', mail.issue, mail.edition], { scheme: look.scheme })}
            html={mail.html}
            title={view.mailIn(names.edition(mail.edition))}
          />
        </div>
      )}
    </aside>
  )
}
