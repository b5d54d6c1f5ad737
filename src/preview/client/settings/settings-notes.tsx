import type { SettingsDraft, SettingsWarning } from '../../../app/views/settings.ts'
import { OtherWindow } from '../kept/other-window.tsx'
import { useMessages } from '../language/language.tsx'
import type { Messages } from '../language/messages.ts'
import { Button } from '../parts/button.tsx'
import { Details } from '../parts/failure.tsx'
import { useNames } from '../shell/names.ts'
import { Link } from '../shell/router.tsx'
import { partWith } from './settings-shape.ts'
import type { EditedSettings } from './use-settings.ts'

/** What keeps the settings from being saved, and what to think of before they are. */
export function SettingsNotes({ draft }: { readonly draft: SettingsDraft | null }) {
  const { settings } = useMessages()
  const names = useNames()
  if (draft === null) return null
  const { faults, breaks, warnings } = draft
  return (
    <>
      {faults.length === 0 ? null : (
        <div className="notice bad" role="status">
          <p>{settings.faults(faults.length)}</p>
          <p className="row">
            {[...new Set(faults.map(({ field }) => partWith(field)))].map((part) => (
              <Link key={part} href={`/settings/${part}`}>
                {settings.sections[part]}
              </Link>
            ))}
          </p>
        </div>
      )}
      {breaks.length === 0 ? null : (
        <div className="notice bad" role="status">
          <p>{settings.breaks(breaks.length)}</p>
          <Details details={breaks} />
        </div>
      )}
      {warnings.map((warning) => (
        <p key={JSON.stringify(warning)} className="notice warning" role="status">
          {sentenceOf(warning, settings, names)}
        </p>
      ))}
    </>
  )
}

function sentenceOf(
  warning: SettingsWarning,
  { warnings }: Messages['settings'],
  names: ReturnType<typeof useNames>,
): string {
  switch (warning.kind) {
    case 'sender-domain':
      return warnings['sender-domain'](warning.from, warning.to)
    case 'site-url':
      return warnings['site-url'](warning.from)
    case 'new-language':
      return warnings['new-language'](names.language(warning.language), warning.articles)
    case 'approval':
      return warnings.approval(names.issue(warning.issue))
    case 'list-id':
      return warnings['list-id']
  }
}

/** Settings that were changed in the file while they were changed here: both, and a person decides. */
export function SettingsConflicts({ settings: edited }: { readonly settings: EditedSettings }) {
  const { settings } = useMessages()
  if (edited.conflicts.length === 0) return null
  return (
    <section className="notice warning conflict" role="alert" aria-label={settings.inConflict}>
      <p>
        <strong>{settings.conflict}</strong>
      </p>
      <ul>
        {edited.conflicts.map((conflict) => (
          <li key={conflict.field}>
            <h3>{settings.sections[partWith(conflict.field)]}</h3>
            <div className="versions">
              <div className="version">
                <span className="soft small">{settings.theirs}</span>
                <p dir="auto">{shown(conflict.theirs) || settings.empty}</p>
                <div>
                  <Button isSmall onPress={() => edited.takeTheirs(conflict)}>
                    {settings.takeTheirs}
                  </Button>
                </div>
              </div>
              <div className="version">
                <span className="soft small">{settings.mine}</span>
                <p dir="auto">{shown(conflict.mine) || settings.empty}</p>
                <div>
                  <Button isSmall onPress={() => edited.keepMine(conflict)}>
                    {settings.keepMine}
                  </Button>
                </div>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Settings that another window of this browser has not saved. */
export function OtherSettings({ settings }: { readonly settings: EditedSettings }) {
  const { record, settings: texts } = useMessages()
  return settings.others.map(({ at, edits, take, discard }) => (
    <OtherWindow
      key={at}
      title={record.otherWindow}
      at={at}
      tone="warning"
      takeOver={take}
      discard={discard}
      discardLabel={record.discard}
    >
      <ul>
        {Object.entries(edits).map(([field, { to }]) => (
          <li key={field}>
            <span className="soft small">{texts.sections[partWith(field)]}</span>{' '}
            <span dir="auto">{shown(to) || texts.empty}</span>
          </li>
        ))}
      </ul>
    </OtherWindow>
  ))
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
