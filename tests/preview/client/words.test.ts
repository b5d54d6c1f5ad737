import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Words } from '../../../src/preview/client/parts/words.tsx'

it.each([
  ['Run `diglot serve`.', 'Run <code>diglot serve</code>.'],
  ['`a` or `a`', '<code>a</code> or <code>a</code>'],
  ['One ` alone, and `<b>`', 'One <code> alone, and </code>&lt;b&gt;`'],
  ['nothing', 'nothing'],
])('sets what stands between backticks as code: %s', (text, html) => {
  expect(renderToStaticMarkup(createElement(Words, { text }))).toBe(html)
})
