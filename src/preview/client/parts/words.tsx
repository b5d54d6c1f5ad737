import { createElement, Fragment } from 'react'
import { isMessage, type Message, worded } from '../../../domain/language/message.ts'
import { useLanguage } from '../language/language.tsx'

/** A sentence in which what belongs into a terminal or a file stands between backticks, as in Markdown. */
export function Words({ text }: { readonly text: string | Message }) {
  if (isMessage(text)) return <Said message={text} />
  const parts = text
    .split(/`([^`]+)`/)
    .map((part, place) => (place % 2 === 0 ? part : createElement('code', {}, part)))
  return createElement(Fragment, {}, ...parts)
}

function Said({ message }: { readonly message: Message }) {
  const { wording } = useLanguage()
  return <Words text={worded(message, wording)} />
}
