import { expect, it } from 'vitest'
import { type FrameOptions, frameHtml, framePolicy } from '../../src/preview/frame-html.ts'

const mail =
  '<html><head lang="en"><title>t</title><style media="all">@media (prefers-color-scheme: dark){p{color:#fff}}</style></head><body><p>Text</p></body></html>'
const plain: FrameOptions = { images: false, styles: true, scheme: null }

it('leaves the mail as it is, but that its links open in a tab', () => {
  expect(frameHtml(mail, plain)).toBe(mail.replace('<title>', '<base target="_blank"><title>'))
})

it.each([
  ['dark', '(min-width:0px)', ':root{color-scheme:only dark!important}'],
  ['light', '(max-width:0px)', ':root{color-scheme:only light!important}'],
  ['inverted', '(max-width:0px)', 'filter:invert(1)'],
] as const)('forces the scheme %s', (scheme, query, style) => {
  const shown = frameHtml(mail, { ...plain, scheme })
  expect(shown).toContain(`@media ${query}{p{color:#fff}}`)
  expect(shown).toContain(style)
  expect(shown).not.toContain('prefers-color-scheme')
})

it('takes every style sheet out', () => {
  expect(frameHtml(mail, { ...plain, styles: false })).toBe(
    '<html><head lang="en"><base target="_blank"><title>t</title></head><body><p>Text</p></body></html>',
  )
})

it('shows a mail without a head too', () => {
  expect(frameHtml('<p>Text</p>', plain)).toBe('<base target="_blank"><p>Text</p>')
})

it('allows no script, and pictures from elsewhere only when asked', () => {
  const policy = framePolicy({ images: false })
  expect(policy).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; /)
  expect(policy).not.toMatch(/script|connect/)
  expect(framePolicy({ images: true })).toContain("img-src 'self' data: https: http:;")
})
