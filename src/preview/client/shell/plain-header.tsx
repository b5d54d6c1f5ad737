import type { ReactNode } from 'react'
import { useLanguage } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'

/** The head of a page that leads nowhere else. */
export function PlainHeader({ children }: { readonly children: ReactNode }) {
  return (
    <header className="top plain">
      <span className="name">{children}</span>
      <div className="end">
        <OtherLanguage />
      </div>
    </header>
  )
}

export function OtherLanguage() {
  const { language, messages, choose } = useLanguage()
  const other = language === 'en' ? 'zh-Hans' : 'en'
  return (
    <Button kind="plain" lang={other} onPress={() => choose(other)}>
      {messages.shell.otherLanguage}
    </Button>
  )
}
