import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Picker } from '../parts/picker.tsx'
import { useNames } from '../shell/names.ts'
import { Faults, Group, NamesSetting, TextSetting } from './fields.tsx'
import type { Keyed, KeyedField } from './settings-shape.ts'
import { useSettingsForm } from './use-settings.ts'

/** What the newsletter is: its name, its languages, and how programs know it. */
export function NewsletterPart() {
  const { settings } = useMessages()
  const { newsletter: texts } = settings
  return (
    <>
      <Group>
        <NamesSetting field="name" label={texts.name} />
        <Languages />
        <UsualEdition />
      </Group>
      <Group>
        <TextSetting field="siteUrl" label={texts.siteUrl} hint={texts.siteUrlHint} type="url" />
        <TextSetting field="listId" label={texts.listId} hint={texts.listIdHint} />
        <TextSetting field="timeZone" label={texts.timeZone} hint={texts.timeZoneHint} />
      </Group>
    </>
  )
}

function UsualEdition() {
  const { newsletter: texts } = useMessages().settings
  const names = useNames()
  const { values, draft, set } = useSettingsForm()
  const value = String(values.defaultEdition)
  const offered = draft?.editions.length ? draft.editions : [value]
  const ids = offered.includes(value) ? offered : [value, ...offered]
  return (
    <div className="setting">
      <Picker
        label={texts.defaultEdition}
        isLabelAbove
        value={value}
        options={ids.map((id) => ({ id, text: names.edition(id) }))}
        onChange={(id) => set('defaultEdition', id)}
      />
      <p className="hint">{texts.defaultEditionHint}</p>
      <Faults field="defaultEdition" />
    </div>
  )
}

function Languages() {
  const { settings } = useMessages()
  const texts = settings.newsletter
  const formats = useFormats()
  const { values, view, languages, set } = useSettingsForm()
  const own = values.languages as readonly string[]
  const derived = (values.derived ?? {}) as Readonly<Record<string, string>>
  const forget = useForgetLanguage()
  const addable = view.knownLanguages.filter((tag) => !languages.includes(tag))
  return (
    <fieldset className="setting stack">
      <legend>{texts.languages}</legend>
      <ul className="plain-list">
        {own.map((tag, at) => (
          <li key={tag} className="row apart">
            <span>{formats.languageName(tag)}</span>
            <span className="nowrap">
              <Button
                kind="plain"
                isSmall
                isDisabled={at === 0}
                aria-label={settings.up(formats.languageName(tag))}
                onPress={() => set('languages', own.toSpliced(at, 1).toSpliced(at - 1, 0, tag))}
              >
                ↑
              </Button>
              <Button
                kind="plain"
                isSmall
                isDisabled={own.length === 1}
                aria-label={settings.remove(formats.languageName(tag))}
                onPress={() => {
                  set('languages', own.toSpliced(at, 1))
                  forget(tag)
                }}
              >
                ×
              </Button>
            </span>
          </li>
        ))}
        {Object.entries(derived).map(([tag, origin]) => (
          <li key={tag} className="row apart">
            <span>{texts.derivedFrom(formats.languageName(tag), formats.languageName(origin))}</span>
            <Button
              kind="plain"
              isSmall
              aria-label={settings.remove(formats.languageName(tag))}
              onPress={() => {
                const { [tag]: _, ...others } = derived
                set('derived', Object.keys(others).length === 0 ? null : others)
                forget(tag)
              }}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <p className="hint">{texts.languagesHint}</p>
      <Faults field="languages" />
      <Faults field="derived" />
      <div className="row">
        {addable.length === 0 ? null : (
          <Picker
            label={texts.addLanguage}
            value=""
            options={[
              { id: '', text: texts.choose },
              ...addable.map((tag) => ({ id: tag, text: formats.languageName(tag) })),
            ]}
            onChange={(tag) => {
              if (tag !== '') set('languages', [...own, tag])
            }}
          />
        )}
        {own.includes('zh-Hans') && addable.includes('zh-Hant') ? (
          <Button isSmall onPress={() => set('derived', { ...derived, 'zh-Hant': 'zh-Hans' })}>
            {texts.addDerived(formats.languageName('zh-Hant'))}
          </Button>
        ) : null}
      </div>
    </fieldset>
  )
}

/** What is called something in a language that is gone would be a fault of its own: it goes with the language. */
function useForgetLanguage(): (tag: string) => void {
  const { values, set } = useSettingsForm()
  const without = (names: Readonly<Record<string, string>>, tag: string) =>
    Object.fromEntries(Object.entries(names).filter(([one]) => one !== tag))
  return (tag) => {
    const edition = String(values.defaultEdition).split('+')
    const rest = (values.languages as readonly string[]).filter((one) => one !== tag)
    if (edition.includes(tag))
      set('defaultEdition', edition.filter((one) => one !== tag).join('+') || (rest[0] ?? tag))
    for (const field of Object.keys(values))
      if (new RegExp(`^(name|sender\\.name|typography)\\.${tag}(\\.|$)`).test(field)) set(field, null)
    for (const field of ['topics', 'offeredTags'])
      set(
        field,
        (values[field] as readonly Keyed[]).map((item) => ({ ...item, names: without(item.names, tag) })),
      )
    set(
      'fields',
      (values.fields as readonly KeyedField[]).map((item) => ({
        ...item,
        names: without(item.names, tag),
        fallback: without(item.fallback, tag),
      })),
    )
  }
}
