import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { en } from './en.ts'
import { createFormats, type Formats } from './formats.ts'
import type { Messages } from './messages.ts'
import { zhHans } from './zh-hans.ts'

/** A language that the interface itself speaks; what the newsletter speaks is another matter. */
type InterfaceLanguage = 'en' | 'zh-Hans'

interface Spoken {
  readonly language: InterfaceLanguage
  readonly messages: Messages
  readonly formats: Formats
  readonly choose: (language: InterfaceLanguage) => void
}

const KEPT = 'diglot-language'
const spoken: Readonly<Record<InterfaceLanguage, Messages>> = { en, 'zh-Hans': zhHans }
const locales: Readonly<Record<InterfaceLanguage, string>> = { en: 'en-GB', 'zh-Hans': 'zh-CN' }

const LanguageContext = createContext<Spoken | null>(null)

/** The browser's language until somebody chooses; the choice is kept in this browser. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const value = useMemo<Spoken>(
    () => ({
      language,
      messages: spoken[language],
      formats: createFormats(locales[language]),
      choose: (chosen) => {
        localStorage.setItem(KEPT, chosen)
        setLanguage(chosen)
      },
    }),
    [language],
  )
  return (
    <LanguageContext value={value}>
      <I18nProvider locale={locales[language]}>{children}</I18nProvider>
    </LanguageContext>
  )
}

export function useLanguage(): Spoken {
  const value = use(LanguageContext)
  if (value === null) throw new Error('There is no LanguageProvider around this component.')
  return value
}

export function useMessages(): Messages {
  return useLanguage().messages
}

export function useFormats(): Formats {
  return useLanguage().formats
}

function firstLanguage(): InterfaceLanguage {
  const kept = localStorage.getItem(KEPT)
  if (kept === 'en' || kept === 'zh-Hans') return kept
  const known = navigator.languages.find((tag) => /^(?:en|zh)\b/i.test(tag))
  return known?.toLowerCase().startsWith('zh') ? 'zh-Hans' : 'en'
}
