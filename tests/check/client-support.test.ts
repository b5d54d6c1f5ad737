import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { clientData } from '../../scripts/write-client-data.ts'
import { chineseClients } from '../../src/check/mail/chinese-clients.ts'
import canIEmail from '../../src/check/mail/client-data.json' with { type: 'json' }
import { clientBaseline, clientSupport, unsupported } from '../../src/check/mail/client-support.ts'
import { inEnglish } from '../../src/domain/language/message.ts'
import { defaultMailClients, type MailClient } from '../../src/domain/newsletter/mail-clients.ts'
import { aCheckInput } from '../helpers/a-check-input.ts'
import { aNewsletter } from '../helpers/a-newsletter.ts'
import { keptMails } from '../helpers/golden.ts'

const body = (inner: string, css = '') =>
  `<html><head><style>${css}</style></head><body>${inner}</body></html>`
const clients = (...names: MailClient[]) => ({ newsletter: aNewsletter({ clients: names }) })

describe('compatibility with mail clients', () => {
  it('knows all that the shipped templates use on purpose, and nothing else', () => {
    const used = new Set<string>()
    for (const html of keptMails().values()) {
      for (const { slug } of unsupported({ document: load(html) }, defaultMailClients).keys()) used.add(slug)
    }
    // Those that only a logo or a hero picture brings, or a figure in a text without spaces.
    const ofOthers = ['css-height', 'css-outline', 'css-white-space']
    expect([...new Set([...used, ...ofOthers])].sort()).toEqual([...clientBaseline.keys()].sort())
  })

  it.each([
    ['<div style="display:flex">x</div>', '', 'display:flex', 'Outlook for Windows ignores'],
    [
      '<div style="margin-inline-start:1px">x</div>',
      '',
      'margin-inline-start & margin-inline-end',
      'Outlook for Windows',
    ],
    ['<video src="https://example.com/a.mp4"></video>', '', '<video> element', 'ignore'],
    ['x', '@font-face{font-family:x}', '@font-face', 'ignore'],
    ['x', 'p:nth-child(2){color:red}', ':nth-child', 'ignore'],
    ['x', 'p{width:clamp(1px,2px,3px)}', 'clamp()', 'ignore'],
    ['<img src="https://example.com/a.avif" alt="">', '', 'AVIF', 'ignore'],
  ])('names what a client ignores: %s %s', (inner, css, title, verb) => {
    const messages = clientSupport(aCheckInput({ html: body(inner, css) })).map(({ message }) =>
      inEnglish(message),
    )
    expect(messages.filter((message) => message.includes(title) && message.includes(verb))).toHaveLength(1)
  })

  it('asks only the clients that the newsletter names', () => {
    const input = { html: body('<div style="display:flex">x</div>') }
    expect(clientSupport(aCheckInput(input, clients('apple-mail', 'gmail')))).toEqual([])
    expect(clientSupport(aCheckInput(input, clients('outlook-windows')))).toEqual([
      {
        rule: 'client-support',
        severity: 'warning',
        where: { file: 'issue/2025-w30/', line: 1, column: 1 },
        edition: 'en',
        message: 'The mail uses display:flex, which Outlook for Windows ignores.',
        hint: 'Take it out of the template, or see that the mail reads well without it: https://www.caniemail.com/features/css-display-flex/',
      },
    ])
  })
})

describe('QQ Mail, NetEase Mail and Foxmail', () => {
  it.each<[string, string, MailClient[], string | null]>([
    [
      '<p style="position:absolute">x</p>',
      '',
      ['qq'],
      'The mail places elements by `position`; in QQ Mail that is taken out',
    ],
    [
      '<p style="float:left">x</p>',
      '',
      ['netease'],
      'uses `float`; in NetEase Mail (163, 126) that is taken out',
    ],
    ['<p style="float:left">x</p>', '', ['qq'], null],
    ['<p style="display:flex">x</p>', '', ['qq'], 'in QQ Mail that does nothing on a `<div>`'],
    ['<p class="off">x</p>', '.off{display:none}', ['qq'], 'hides the class “off” in <style> only'],
    ['<p class="off" style="display:none">x</p>', '.off{display:none}', ['qq'], null],
    ['<p class="off">x</p>', '@media (max-width:9px){.off{display:none}}', ['qq'], null],
    ['<section>x</section>', '', ['foxmail'], 'uses the HTML5 element <section>'],
    ['<section>x</section>', '', ['gmail'], null],
  ])('%s %s for %j', (inner, css, named, expected) => {
    const found = chineseClients(aCheckInput({ html: body(inner, css) }, clients(...named)))
    expect(found.map(({ message }) => inEnglish(message))).toEqual(
      expected === null ? [] : [expect.stringContaining(expected)],
    )
    for (const { hint } of found) expect(inEnglish(hint)).toMatch(/\(https:\/\//)
  })
})

it('knows what the package of Can I email says: run `node scripts/write-client-data.ts`', () => {
  expect(canIEmail).toEqual(clientData())
})
