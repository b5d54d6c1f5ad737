import { expect, it, onTestFinished } from 'vitest'
import { type Actor, actorOf, type Editor } from '../../../src/domain/newsletter/editor.ts'
import { anApp } from '../../helpers/an-app.ts'
import { articleYaml, newsletterYaml } from '../../helpers/content-folder.ts'

const ana: Editor = { address: 'ana@example.com', name: 'Ana', role: 'writer', languages: [] }
const bo: Editor = { address: 'bo@example.com', name: 'Bo', role: 'publisher', languages: [] }
const li: Editor = { address: 'li@example.com', name: 'Li', role: 'translator', languages: ['zh-Hans'] }
const max: Editor = { address: 'max@example.com', name: 'Max', role: 'reader', languages: [] }

const people = newsletterYaml.replace(
  /^editors: .*$/m,
  [
    'editors:',
    '  - { address: ana@example.com, name: Ana, role: writer }',
    '  - { address: bo@example.com, name: Bo, role: publisher }',
    '  - { address: li@example.com, name: Li, role: translator, languages: [zh-Hans] }',
    '  - { address: max@example.com, name: Max, role: reader }',
  ].join('\n'),
)

async function aDesk(files: Readonly<Record<string, string>> = {}) {
  const { app } = await anApp({ files: { 'newsletter.yaml': people, ...files } })
  const desk = await app.openDesk({ onBug: () => undefined })
  onTestFinished(() => desk.close())
  const pathAs = async (actor: Actor) => (await desk.as(actor).issues.detail('2025-w30', {})).path
  return { desk, pathAs: (editor: Editor) => pathAs(actorOf(editor)) }
}

const named = ({ name, address }: Editor) => ({ name, address })

it('says who takes the next step, to those alone who may not', async () => {
  const { desk, pathAs } = await aDesk()
  expect(await pathAs(ana)).toMatchObject({ next: { act: 'test' }, waitsFor: null })
  expect((await pathAs(max)).waitsFor).toEqual({ role: 'writer', people: [named(ana), named(bo)] })

  const as = desk.as(actorOf(bo))
  await as.sending.sendTests('2025-w30', { to: ['bo@example.com'], editions: ['en'] })
  expect(await pathAs(bo)).toMatchObject({ next: { act: 'approve' }, waitsFor: null })
  expect(await pathAs(ana)).toMatchObject({
    next: { act: 'approve' },
    waitsFor: { role: 'publisher', people: [named(bo)] },
  })
})

it('leaves a text that is missing in one language to those who write that language', async () => {
  const { pathAs } = await aDesk({
    'articles/2025-07-24-template.yaml': articleYaml.replace(
      'headline: The EU provides a template',
      'headline:',
    ),
  })
  expect(await pathAs(ana)).toMatchObject({ next: { act: 'write' }, waitsFor: null })
  expect(await pathAs(li)).toMatchObject({
    next: { act: 'write' },
    waitsFor: { role: 'translator', people: [named(ana), named(bo)] },
  })
})
