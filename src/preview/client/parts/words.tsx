import { createElement, Fragment } from 'react'

/** A sentence in which what belongs into a terminal or a file stands between backticks, as in Markdown. */
export function Words({ text }: { readonly text: string }) {
  const parts = text
    .split(/`([^`]+)`/)
    .map((part, place) => (place % 2 === 0 ? part : createElement('code', {}, part)))
  return createElement(Fragment, {}, ...parts)
}
