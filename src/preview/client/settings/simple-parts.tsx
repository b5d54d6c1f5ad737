import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Check } from '../parts/check.tsx'
import { ChoiceSetting, Faults, Group, NamesSetting, SwitchSetting, TextSetting } from './fields.tsx'
import { KeyedGroup, Names } from './keyed-list.tsx'
import type { Keyed, KeyedField } from './settings-shape.ts'
import { useSettingsForm } from './use-settings.ts'

/** Who the mail is from. */
export function SenderPart() {
  const { sender: texts } = useMessages().settings
  const { values } = useSettingsForm()
  const address = String(values['sender.address'] ?? '')
  return (
    <Group>
      <NamesSetting
        field="sender.name"
        label={texts.name}
        hint={texts.nameHint}
        placeholder={(tag) => String(values[`name.${tag}`] ?? '')}
      />
      <TextSetting field="sender.address" label={texts.address} hint={texts.addressHint} type="email" />
      <TextSetting
        field="sender.replyTo"
        label={texts.replyTo}
        hint={texts.replyToHint}
        type="email"
        placeholder={address}
      />
      <TextSetting
        field="sender.bounceDomain"
        label={texts.bounceDomain}
        hint={texts.bounceDomainHint}
        placeholder={address.slice(address.indexOf('@') + 1)}
      />
      <TextSetting field="postalAddress" label={texts.postalAddress} hint={texts.postalAddressHint} />
    </Group>
  )
}

const blankKeyed = (key: string): Keyed => ({ key, names: {} })

export function TopicsPart() {
  const { settings } = useMessages()
  const { topics: texts } = settings
  const topics = useSettingsForm().values.topics as readonly Keyed[]
  return (
    <KeyedGroup
      field="topics"
      about={topics.length === 0 ? texts.none : texts.about}
      label={settings.newsletter.name}
      addLabel={texts.add}
      keyHint={settings.keyHint}
      blank={blankKeyed}
    />
  )
}

/** What is done with texts, and what they are checked for. */
export function TextPart() {
  const { text: texts } = useMessages().settings
  const formats = useFormats()
  const { view, languages } = useSettingsForm()
  return (
    <>
      <Group>
        <ChoiceSetting
          field="missingSection"
          label={texts.missingSection}
          texts={texts.policies}
          usual="block"
        />
        <SwitchSetting field="legalTexts" usual={false}>
          {texts.legalTexts}
        </SwitchSetting>
      </Group>
      <Group title={texts.typography}>
        {languages.map((tag) => (
          <fieldset key={tag} className="stack">
            <legend>{formats.languageName(tag)}</legend>
            {typographyRules(view.withEasternDigits.includes(tag)).map((rule) => (
              <SwitchSetting
                key={rule}
                field={`typography.${tag}.${rule}`}
                usual={view.defaults.typography[tag]?.[rule] ?? (rule === 'units' || rule === 'punctuation')}
              >
                {texts[rule]}
              </SwitchSetting>
            ))}
          </fieldset>
        ))}
      </Group>
      <MailPrograms />
    </>
  )
}

function typographyRules(hasEasternDigits: boolean) {
  const rules = ['spaces', 'units', 'punctuation'] as const
  return hasEasternDigits ? ([...rules, 'easternDigits'] as const) : rules
}

function MailPrograms() {
  const { text: texts } = useMessages().settings
  const { values, view, set } = useSettingsForm()
  const chosen = (values.clients ?? view.defaults.clients) as readonly string[]
  const order = view.clients
  return (
    <Group title={texts.clients}>
      <div className="check-grid">
        {view.clients.map((id) => (
          <Check
            key={id}
            isSelected={chosen.includes(id)}
            onChange={(isOn) =>
              set(
                'clients',
                order.filter((one) => (one === id ? isOn : chosen.includes(one))),
              )
            }
          >
            {texts.clientNames[id]}
          </Check>
        ))}
      </div>
      <Faults field="clients" />
      {values.clients === undefined || values.clients === null ? null : (
        <div className="row">
          <Button kind="plain" onPress={() => set('clients', null)}>
            {texts.usualClients}
          </Button>
        </div>
      )}
    </Group>
  )
}

/** What readers get and choose, and what is known of them. */
export function ReadersPart() {
  const { settings } = useMessages()
  const { readers: texts } = settings
  return (
    <>
      <Group>
        <ChoiceSetting field="welcome" label={texts.welcome} texts={texts.welcomes} usual="none" />
        <SwitchSetting field="linkClicks" usual={false}>
          {texts.linkClicks}
        </SwitchSetting>
      </Group>
      <KeyedGroup
        field="offeredTags"
        title={texts.tags}
        about={texts.tagsHint}
        label={texts.fieldName}
        addLabel={texts.addTag}
        keyHint={texts.tagKeyHint}
        blank={blankKeyed}
      />
      <KeyedGroup<KeyedField>
        field="fields"
        title={texts.fields}
        about={texts.fieldsHint}
        label={texts.fieldName}
        addLabel={texts.addField}
        keyHint={texts.fieldKeyHint}
        blank={(key) => ({ ...blankKeyed(key), fallback: {}, maxLength: null })}
        more={(item, change) => (
          <Names
            label={texts.fieldDefault}
            names={item.fallback}
            field={`fields.${item.key}.default`}
            onChange={(fallback) => change({ ...item, fallback })}
          />
        )}
      />
    </>
  )
}
