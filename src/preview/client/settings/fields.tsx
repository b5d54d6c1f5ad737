import type { ReactNode } from 'react'
import { inEnglish, sentences } from '../../../domain/language/message.ts'
import { useFormats } from '../language/language.tsx'
import { Check } from '../parts/check.tsx'
import { Picker } from '../parts/picker.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { Words } from '../parts/words.tsx'
import { useSettingsForm } from './use-settings.ts'

/** What is wrong with a setting, or with a part of it. */
export function Faults({ field, isExact = false }: { readonly field: string; readonly isExact?: boolean }) {
  const faults = (useSettingsForm().draft?.faults ?? []).filter(
    (fault) => fault.field === field || (!isExact && fault.field.startsWith(`${field}.`)),
  )
  return faults.map(({ message, hint, where }) => (
    <p key={`${where} ${inEnglish(message)}`} className="fault" role="alert">
      <Words text={sentences(message, hint)} />
    </p>
  ))
}

interface TextProps {
  readonly field: string
  readonly label: string
  readonly hint?: string
  readonly placeholder?: string
  readonly type?: 'text' | 'email' | 'url' | 'number'
  readonly language?: string
}

export function TextSetting({ field, label, hint, placeholder, type = 'text', language }: TextProps) {
  const { values, set } = useSettingsForm()
  return (
    <div className="setting">
      <TextInput
        label={label}
        type={type}
        data-field={field}
        value={String(values[field] ?? '')}
        onChange={(text) => set(field, type === 'number' && text !== '' ? Number(text) : text)}
        {...(hint === undefined ? {} : { hint })}
        {...(placeholder === undefined ? {} : { placeholder })}
        {...(language === undefined ? {} : { lang: language, dir: 'auto' })}
      />
      <Faults field={field} />
    </div>
  )
}

interface NamesProps {
  readonly field: string
  readonly label: string
  readonly hint?: string
  readonly placeholder?: (language: string) => string
}

/** A text in every language, one beside the other. */
export function NamesSetting({ field, label, hint, placeholder }: NamesProps) {
  const formats = useFormats()
  const { languages } = useSettingsForm()
  return (
    <div className="setting">
      <div className="names-row">
        {languages.map((tag) => (
          <TextSetting
            key={tag}
            field={`${field}.${tag}`}
            label={formats.inLanguage(label, tag)}
            language={tag}
            placeholder={placeholder?.(tag) ?? ''}
          />
        ))}
      </div>
      {hint === undefined ? null : <p className="hint">{hint}</p>}
      <Faults field={field} isExact />
    </div>
  )
}

interface ChoiceProps<Value extends string> {
  readonly field: string
  readonly label: string
  readonly texts: Readonly<Record<Value, string>>
  /** What holds where nothing is written. */
  readonly usual: Value
  readonly hint?: string
}

/** One out of a few. Going back to what holds anyway writes nothing. */
export function ChoiceSetting<Value extends string>({
  field,
  label,
  texts,
  usual,
  hint,
}: ChoiceProps<Value>) {
  const { values, saved, set } = useSettingsForm()
  return (
    <div className="setting">
      <Picker
        label={label}
        isLabelAbove
        value={String(values[field] ?? usual)}
        options={Object.entries<string>(texts).map(([id, text]) => ({ id, text }))}
        onChange={(id) => set(field, id === usual && saved[field] === undefined ? null : id)}
      />
      {hint === undefined ? null : <p className="hint">{hint}</p>}
      <Faults field={field} />
    </div>
  )
}

interface SwitchProps {
  readonly field: string
  readonly usual: boolean
  readonly children: ReactNode
}

export function SwitchSetting({ field, usual, children }: SwitchProps) {
  const { values, saved, set } = useSettingsForm()
  return (
    <Check
      isSelected={(values[field] ?? usual) === true}
      onChange={(isOn) => set(field, isOn === usual && saved[field] === undefined ? null : isOn)}
    >
      {children}
    </Check>
  )
}

/** A part of the form with its heading. */
export function Group({ title, children }: { readonly title?: string; readonly children: ReactNode }) {
  return (
    <section className="sheet stack" aria-label={title}>
      {title === undefined ? null : <h2>{title}</h2>}
      {children}
    </section>
  )
}
