import { type ReactNode, useEffect, useState } from 'react'
import type { SettingsDraft, SettingsView } from '../../../app/views/settings.ts'
import { MailFrame } from '../issue/mail-frame.tsx'
import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Choices } from '../parts/choices.tsx'
import { Failure } from '../parts/failure.tsx'
import { Waiting } from '../parts/loaded.tsx'
import { Picker } from '../parts/picker.tsx'
import { pathOf } from '../requests/request.ts'
import type { Answer } from '../requests/use-query.ts'
import { useNames } from '../shell/names.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { Link } from '../shell/router.tsx'
import { usePageTitle } from '../shell/use-page-title.ts'
import { DeliveryPart } from './delivery-part.tsx'
import { EditorsPart } from './editors-part.tsx'
import { LookPart } from './look-part.tsx'
import { NewsletterPart } from './newsletter-part.tsx'
import { PacePart } from './pace-part.tsx'
import { OtherSettings, SettingsConflicts, SettingsNotes } from './settings-notes.tsx'
import { type PartName, partNames, settingsValues } from './settings-shape.ts'
import { ReadersPart, SenderPart, TextPart, TopicsPart } from './simple-parts.tsx'
import {
  type DraftLook,
  type EditedSettings,
  SettingsContext,
  useSettings,
  useSettingsDraft,
} from './use-settings.ts'

const parts = {
  newsletter: NewsletterPart,
  sender: SenderPart,
  editors: EditorsPart,
  topics: TopicsPart,
  look: LookPart,
  text: TextPart,
  readers: ReadersPart,
  pace: PacePart,
  delivery: DeliveryPart,
} as const satisfies Readonly<Record<PartName, () => ReactNode>>

/** What holds for every issue, and the mail with it beside. Nothing is written before somebody says so. */
export function SettingsPage({ section }: { readonly section: string }) {
  const { settings: texts } = useMessages()
  const { defaultEdition } = useNewsletter()
  const [look, setLook] = useState<DraftLook>({ edition: defaultEdition, scheme: 'light' })
  const settings = useSettings()
  const draft = useSettingsDraft(settings, look)
  const name = partNames.find((part) => part === section) ?? 'newsletter'
  const { answer, values, failure } = settings
  usePageTitle(texts.sections[name], texts.title)
  return (
    <main className="desk settings">
      <div className="issue-head">
        <h1>{texts.title}</h1>
        <a className="to-mail small" href="#settings-mail">
          {texts.lookAtMail}
        </a>
        <SettingsBar
          settings={settings}
          canSave={draft.value?.faults.length === 0 && draft.value.breaks.length === 0}
        />
      </div>
      <div className="record-columns">
        <div className="record-form">
          <SettingsNav current={name} />
          {answer.failure === null ? null : <Failure failure={answer.failure} />}
          {failure === null || failure.code === 'RECORD_CHANGED' ? null : <Failure failure={failure} />}
          <OtherSettings settings={settings} />
          <SettingsConflicts settings={settings} />
          <SettingsNotes draft={settings.isDirty ? draft.value : null} />
          {answer.value === null || values === null ? (
            answer.failure === null && <Waiting />
          ) : (
            <Form settings={settings} view={answer.value} draft={draft.value} name={name} />
          )}
        </div>
        <SettingsMail draft={draft} look={look} onLook={setLook} />
      </div>
    </main>
  )
}

interface FormProps {
  readonly settings: EditedSettings
  readonly view: SettingsView
  readonly draft: ReturnType<typeof useSettingsDraft>['value']
  readonly name: PartName
}

function Form({ settings: { values, set }, view, draft, name }: FormProps) {
  const Part = parts[name]
  const shown = values ?? {}
  const languages = [
    ...(shown.languages as readonly string[]),
    ...Object.keys((shown.derived ?? {}) as object),
  ]
  return (
    <SettingsContext
      value={{ view, values: shown, saved: settingsValues(view.fields), draft, set, languages }}
    >
      <div className="settings-part">
        <Part />
      </div>
    </SettingsContext>
  )
}

function SettingsNav({ current }: { readonly current: PartName }) {
  const { settings: texts } = useMessages()
  return (
    <nav className="settings-nav" aria-label={texts.nav}>
      {partNames.map((name) => (
        <Link key={name} href={`/settings/${name}`} aria-current={name === current ? 'page' : undefined}>
          {texts.sections[name]}
        </Link>
      ))}
    </nav>
  )
}

function SettingsBar({
  settings,
  canSave,
}: {
  readonly settings: EditedSettings
  readonly canSave: boolean
}) {
  const { settings: texts } = useMessages()
  const { answer, conflicts, isDirty, isSaving, save, undo, discard } = settings
  const isReady = isDirty && canSave && conflicts.length === 0
  useSaveKey(isReady ? save : undefined)
  return (
    <div className="record-bar">
      <span className="soft small" role="status">
        {conflicts.length > 0 ? texts.inConflict : isDirty ? texts.unsaved : texts.saved}
      </span>
      {isDirty ? (
        <Button kind="plain" onPress={discard}>
          {texts.discard}
        </Button>
      ) : (
        <Button kind="plain" isDisabled={answer.value?.canUndo !== true} onPress={undo}>
          {texts.undo}
        </Button>
      )}
      <Button kind="main" isDisabled={!isReady} isPending={isSaving} onPress={save}>
        {texts.save}
      </Button>
    </div>
  )
}

/** Ctrl+S saves, where there is something to save; it never opens the browser's own dialog. */
function useSaveKey(save: (() => void) | undefined): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      save?.()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [save])
}

interface Props {
  readonly draft: Answer<SettingsDraft>
  readonly look: DraftLook
  readonly onLook: (look: DraftLook) => void
}

/** The newest issue with the settings as they stand on the page. */
function SettingsMail({ draft: { value, failure }, look, onLook }: Props) {
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
