import type { Contrast, SettingsView } from '../../../app/views/settings.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { ChoiceSetting, Faults, Group, TextSetting } from './fields.tsx'
import { Names } from './keyed-list.tsx'
import { useSettingsForm } from './use-settings.ts'

/** What a mail looks like. */
export function LookPart() {
  const { look: texts } = useMessages().settings
  const { view } = useMessages()
  const formats = useFormats()
  const { languages } = useSettingsForm()
  return (
    <>
      <Group>
        <ChoiceSetting field="theme" label={texts.theme} texts={texts.themes} usual="newspaper" />
        <ChoiceSetting
          field="layout"
          label={texts.layout}
          texts={texts.layouts}
          usual="stacked"
          hint={texts.forNew}
        />
        <ChoiceSetting
          field="template"
          label={texts.template}
          texts={view.engines}
          usual="mjml"
          hint={texts.forNew}
        />
        <ChoiceSetting field="pictures" label={texts.pictures} texts={texts.picturePolicies} usual="hosted" />
      </Group>
      <Group title={texts.faces}>
        {languages.map((tag) => (
          <div className="names-row" key={tag}>
            {(['text', 'headlines'] as const).map((part) => (
              <TextSetting
                key={part}
                field={`typefaces.${tag}.${part}`}
                label={formats.inLanguage(texts.faceParts[part], tag)}
                placeholder={texts.usualFace}
              />
            ))}
          </div>
        ))}
        <p className="hint">{texts.facesHint}</p>
      </Group>
      <Logo />
      <Colours scheme="light" />
      <Colours scheme="dark" />
    </>
  )
}

interface LogoValue {
  readonly url: string
  readonly width: number
  readonly height: number
  readonly alt: Readonly<Record<string, string>>
}

function Logo() {
  const { look: texts } = useMessages().settings
  const { values, set } = useSettingsForm()
  const logo = (values.logo ?? null) as LogoValue | null
  if (logo === null)
    return (
      <Group title={texts.logo}>
        <p className="soft">{texts.logoHint}</p>
        <div className="row">
          <Button onPress={() => set('logo', { url: 'https://', width: 160, height: 48, alt: {} })}>
            {texts.addLogo}
          </Button>
        </div>
      </Group>
    )
  const change = (part: Partial<LogoValue>) => set('logo', { ...logo, ...part })
  return (
    <Group title={texts.logo}>
      <TextInput label={texts.logoUrl} type="url" value={logo.url} onChange={(url) => change({ url })} />
      <div className="names-row">
        {(['width', 'height'] as const).map((side) => (
          <TextInput
            key={side}
            label={texts[side]}
            type="number"
            value={String(logo[side])}
            onChange={(text) => change({ [side]: Number(text) })}
          />
        ))}
      </div>
      <Names label={texts.alt} names={logo.alt} field="logo.alt" onChange={(alt) => change({ alt })} />
      <Faults field="logo" />
      <div className="row">
        <Button kind="plain" onPress={() => set('logo', null)}>
          {texts.removeLogo}
        </Button>
      </div>
    </Group>
  )
}

type Scheme = 'light' | 'dark'
const colours = ['canvas', 'paper', 'ink', 'soft', 'rule', 'accent'] as const

interface ChipValue {
  readonly tint: string
  readonly ink: string
}

/** Both colours of every chip. */
function chipParts(chips: readonly ChipValue[]) {
  return chips.flatMap((chip, at) => (['tint', 'ink'] as const).map((part) => ({ chip, at, part })))
}

function Colours({ scheme }: { readonly scheme: Scheme }) {
  const { look: texts } = useMessages().settings
  const formats = useFormats()
  const { values, view, set } = useSettingsForm()
  const usual = view.defaults.palettes[themeOf(values.theme)][scheme]
  const field = `palette.${scheme}.chips`
  const chips = (values[field] ?? null) as readonly ChipValue[] | null
  return (
    <Group title={texts.colours[scheme]}>
      <div className="colour-grid">
        {colours.map((name) => (
          <ColourSetting
            key={name}
            label={texts.names[name]}
            field={`palette.${scheme}.${name}`}
            value={(values[`palette.${scheme}.${name}`] ?? null) as string | null}
            usual={usual[name]}
            onChange={(value) => set(`palette.${scheme}.${name}`, value)}
          />
        ))}
        {chipParts(chips ?? []).map(({ chip, at, part }) => (
          <ColourSetting
            key={`${at} ${part}`}
            label={formats.labelled(texts.chip(at + 1), texts.chipParts[part])}
            field={`${field}.${at}.${part}`}
            value={chip[part]}
            usual={usual.chips[at % usual.chips.length]?.[part] ?? chip[part]}
            onChange={(value) =>
              set(field, chips?.with(at, { ...chip, [part]: value ?? usual.chips[0][part] }))
            }
          />
        ))}
      </div>
      <Faults field={field} isExact />
      <div className="row">
        {chips === null ? (
          <Button kind="plain" onPress={() => set(field, usual.chips)}>
            {texts.ownChips}
          </Button>
        ) : (
          <Button kind="plain" onPress={() => set(field, null)}>
            {texts.usualChips}
          </Button>
        )}
      </div>
    </Group>
  )
}

type ThemeName = keyof SettingsView['defaults']['palettes']

/** What is written, or the usual one. */
function themeOf(written: unknown): ThemeName {
  return written === 'think-tank' || written === 'brief' ? written : 'newspaper'
}

interface ColourProps {
  readonly label: string
  readonly field: string
  /** Null: the usual one. */
  readonly value: string | null
  readonly usual: string
  readonly onChange: (value: string | null) => void
}

/** A colour by its digits or from the system's picker, and whether texts in it can be read. */
function ColourSetting({ label, field, value, usual, onChange }: ColourProps) {
  const { look: texts } = useMessages().settings
  const { draft } = useSettingsForm()
  const shown = value ?? usual
  const contrasts = (draft?.contrasts ?? []).filter((contrast) => contrast.field === field)
  return (
    <div className="setting colour">
      <div className="input-row">
        <input
          type="color"
          aria-label={texts.pick(label)}
          value={/^#[0-9a-f]{6}$/i.test(shown) ? shown.toLowerCase() : usual}
          onChange={({ target }) => onChange(target.value)}
        />
        <TextInput
          label={label}
          data-field={field}
          value={shown}
          onChange={(text) => onChange(text.trim() === '' || text.trim() === usual ? null : text.trim())}
        />
      </div>
      <LeastContrast contrasts={contrasts} />
      {value === null || value === usual ? null : (
        <div>
          <Button kind="plain" isSmall onPress={() => onChange(null)}>
            {texts.usual}
          </Button>
        </div>
      )}
      <Faults field={field} />
    </div>
  )
}

/** The worst one counts: a chip is also seen without its background. */
function LeastContrast({ contrasts }: { readonly contrasts: readonly Contrast[] }) {
  const { look: texts } = useMessages().settings
  const worst = contrasts.toSorted((one, other) => one.ratio - other.ratio)[0]
  if (worst === undefined) return null
  const isEnough = worst.ratio >= worst.least
  return (
    <p className="hint" role={isEnough ? undefined : 'alert'}>
      <span className="swatch" style={{ color: worst.front, background: worst.back }} aria-hidden="true">
        Aa
      </span>{' '}
      {texts.contrast(worst.ratio.toFixed(1))}{' '}
      <span className={`badge ${isEnough ? 'good' : 'bad'}`}>
        {isEnough ? texts.enough : texts.tooLow(String(worst.least))}
      </span>
    </p>
  )
}
