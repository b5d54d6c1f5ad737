import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import {
  type InterfaceLanguage,
  interfaceLanguage,
  interfaceLanguages,
} from '../../../domain/language/language.ts'
import { english, type Wording } from '../../../domain/language/message.ts'
import { en } from './en.ts'
import { createFormats, type Formats } from './formats.ts'
import type { Messages } from './messages.ts'

interface Spoken {
  readonly language: InterfaceLanguage
  readonly messages: Messages
  /** For the sentences of the server. */
  readonly wording: Wording
  readonly formats: Formats
  readonly choose: (language: InterfaceLanguage) => void
}

const KEPT = 'diglot-language'
/** What comes with a language; only that of the page is fetched. */
interface Texts {
  readonly messages: Messages
  readonly wording: Wording
}

const texts: Readonly<Record<InterfaceLanguage, () => Promise<Texts>>> = {
  en: async () => ({ messages: en, wording: english }),
  'zh-Hans': async () => {
    const texts = [import('./zh-hans.ts'), import('../../../catalogs/zh-hans.ts')] as const
    const [{ zhHans: messages }, { zhHans: catalog }] = await Promise.all(texts)
    return { messages, wording: { language: 'zh-Hans', catalog } }
  },
  'zh-Hant': async () => {
    // Converted when the page is built: what it is converted by is larger than the whole page.
    const texts = [
      import('../language/zh-hans.ts?traditional'),
      import('../../../catalogs/zh-hans.ts?traditional'),
    ] as const
    const [{ zhHans: messages }, { zhHans: catalog }] = await Promise.all(texts)
    return { messages, wording: { language: 'zh-Hant', catalog } }
  },
  fr: async () => {
    const texts = [import('./fr.ts'), import('../../../catalogs/fr.ts')] as const
    const [{ fr: messages }, { fr: catalog }] = await Promise.all(texts)
    return { messages, wording: { language: 'fr', catalog } }
  },
  ja: async () => {
    const texts = [import('./ja.ts'), import('../../../catalogs/ja.ts')] as const
    const [{ ja: messages }, { ja: catalog }] = await Promise.all(texts)
    return { messages, wording: { language: 'ja', catalog } }
  },
}

const locales: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'en-GB',
  'zh-Hans': 'zh-CN',
  'zh-Hant': 'zh-TW',
  fr: 'fr-FR',
  ja: 'ja-JP',
}

const LanguageContext = createContext<Spoken | null>(null)

/** The language that the page begins with: the browser's until somebody chooses; the choice is kept in this browser. */
export async function loadFirstLanguage(): Promise<Loaded> {
  return load(firstLanguage())
}

async function load(language: InterfaceLanguage): Promise<Loaded> {
  return { language, ...(await texts[language]()) }
}

type Loaded = Texts & { readonly language: InterfaceLanguage }

export function LanguageProvider({
  first,
  children,
}: {
  readonly first: Loaded
  readonly children: ReactNode
}) {
  const [spoken, setSpoken] = useState(first)
  const { language } = spoken
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const value = useMemo<Spoken>(
    () => ({
      ...spoken,
      formats: createFormats(locales[spoken.language]),
      choose: (chosen) => {
        localStorage.setItem(KEPT, chosen)
        void load(chosen).then(setSpoken)
      },
    }),
    [spoken],
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
  return interfaceLanguages.find((tag) => tag === kept) ?? interfaceLanguage(navigator.languages)
}
