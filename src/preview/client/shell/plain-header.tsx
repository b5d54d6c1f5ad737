import type { ReactNode } from 'react'
import {
  type InterfaceLanguage,
  interfaceLanguages,
  languageName,
} from '../../../domain/language/language.ts'
import { useLanguage } from '../language/language.tsx'
import { Picker } from '../parts/picker.tsx'

/** The head of a page that leads nowhere else. */
export function PlainHeader({ children }: { readonly children: ReactNode }) {
  return (
    <header className="top plain">
      <span className="name">{children}</span>
      <div className="end">
        <LanguageChoice />
      </div>
    </header>
  )
}

/** Each language by the name that its own readers know. */
const names = interfaceLanguages.map((id) => {
  const name = languageName(id, id)
  return { id, text: name.charAt(0).toLocaleUpperCase(id) + name.slice(1), lang: id }
})

export function LanguageChoice() {
  const { language, messages, choose } = useLanguage()
  return (
    <Picker
      label={messages.shell.language}
      isLabelHidden
      value={language}
      options={names}
      onChange={(id) => choose(id as InterfaceLanguage)}
    />
  )
}
