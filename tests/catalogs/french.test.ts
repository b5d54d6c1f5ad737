import { expect, it } from 'vitest'
import { loadWording } from '../../src/catalogs/load-wording.ts'
import { counted } from '../../src/commands/terminal/counted.ts'
import { inEnglish, type Message, msg, plural, withTexts, worded } from '../../src/domain/language/message.ts'
import { articleYaml, contentFolder, load } from '../helpers/content-folder.ts'

const french = await loadWording(['fr'])
const inFrench = (message: Message) => worded(message, french)

it('counts nothing in the singular, as French does and English does not', () => {
  expect([0, 1, 2].map((count) => inFrench(counted.articles(count)))).toEqual([
    '0 article',
    '1 article',
    '2 articles',
  ])
  expect([0, 1, 2].map((count) => inEnglish(counted.articles(count)))).toEqual([
    '0 articles',
    '1 article',
    '2 articles',
  ])
})

it('has no singular for nothing where that names a single thing', () => {
  const said = plural(0, msg`One of ${'{0}'}.`, msg`${0} of ${'{0}'} are there.`)
  expect([inFrench(said), inEnglish(JSON.parse(JSON.stringify(said)))]).toEqual([
    '0 of {0} are there.',
    '0 of {0} are there.',
  ])
})

it('changes the texts of both', () => {
  const said = plural(0, msg`${0} article of ${'a'}`, msg`${0} articles of ${'a'}`)
  const changed = withTexts(said, (text) => text.toUpperCase())
  expect([inFrench(changed), inEnglish(changed)]).toEqual(['0 article of A', '0 articles of A'])
})

it('names a field before its language', async () => {
  const broken = articleYaml
    .replace('headline: The EU provides a template', '')
    .replace('[Training data, Template]', '[Training data, 3]')
  const { faults } = await load(await contentFolder({ 'articles/2025-07-24-template.yaml': broken }))
  expect(faults.map(({ message }) => inFrench(message))).toEqual([
    'Le champ titre en anglais\u00A0: contenu manquant.',
    'L’élément 2 dans la liste des mots-clés en anglais doit être un texte, et non un nombre.',
  ])
  const whole = articleYaml.replace(/ {2}en:\n[\s\S]*/, '  en: 3\n').replace('topic: eu', 'topic: 7')
  const found = await load(await contentFolder({ 'articles/2025-07-24-template.yaml': whole }))
  expect(found.faults.map(({ message }) => inFrench(message))).toEqual([
    'Le champ `topic` doit être un texte, et non un nombre.',
    'Le texte en anglais doit être un groupe de clés, et non un nombre.',
  ])
})
