import { createElement, Fragment } from 'react'

/** A sentence with what belongs into a terminal or a file between backticks, as Markdown has it. */
export function Words({ text }: { readonly text: string }) {
  const parts = text
    .split('`')
    .map((part, place) => (place % 2 === 0 ? part : createElement('code', {}, part)))
  return createElement(Fragment, {}, ...parts)
}
