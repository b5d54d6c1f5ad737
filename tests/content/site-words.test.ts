import { readdirSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { copiedWordProblems } from '../../src/app/issues/word-problems.ts'
import { loadSiteWords, loadStrings } from '../../src/content/words/load-strings.ts'
import { fixPunctuation, unopenedIn } from '../../src/domain/language/punctuation.ts'
import { sitePlaces } from '../../src/domain/newsletter/site-words.ts'
import { aNewsletter } from '../helpers/a-newsletter.ts'
import { defaultStringsDir } from '../helpers/content-folder.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const tags = readdirSync(defaultStringsDir)
  .filter((name) => name.endsWith('.site.yaml'))
  .map((name) => name.slice(0, -'.site.yaml'.length))

it('come with Diglot in every language that mails do', async () => {
  const newsletter = aNewsletter({ languages: tags })
  const { strings, faults } = await loadStrings(newsletter, { contentDir: 'none', defaultStringsDir })
  expect([faults, [...strings.keys()]]).toEqual([[], tags])
  expect(tags.toSorted()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'ja', 'ko', 'ru', 'zh-Hans', 'zh-Hant'])
})

it.each(tags)('say in %s of whom they speak wherever they do in the other languages', async (tag) => {
  const newsletter = aNewsletter({ languages: [tag] })
  const words = (await loadSiteWords(newsletter, { contentDir: 'none', defaultStringsDir })).get(tag)
  const placesOf = (key: string) =>
    [...(words?.[key as keyof typeof words] ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
  expect(Object.fromEntries(Object.keys(sitePlaces).map((key) => [key, placesOf(key)]))).toEqual(
    Object.fromEntries(Object.entries(sitePlaces).map(([key, places]) => [key, [...places].sort()])),
  )
})

it('are set by the rules of their language, and are nowhere those of another one', async () => {
  const newsletter = aNewsletter({ languages: tags })
  const folders = { contentDir: 'none', defaultStringsDir }
  const { strings } = await loadStrings(newsletter, folders)
  const site = await loadSiteWords(newsletter, folders)
  const unset = [...strings, ...site].flatMap(([tag, words]) =>
    Object.entries(words)
      .filter(([key]) => key !== 'date')
      .map(([, text]) => String(text))
      .filter((text) => text !== fixPunctuation(text, tag) || unopenedIn(text, tag) !== null),
  )
  expect(unset).toEqual([])
  expect([...copiedWordProblems(strings, 'yaml'), ...copiedWordProblems(site, 'site.yaml')]).toEqual([])
})

it('are a warning where they are a copy of those of another language, and none where a language has two forms', async () => {
  const newsletter = aNewsletter({ languages: tags })
  const { strings } = await loadStrings(newsletter, { contentDir: 'none', defaultStringsDir })
  const english = strings.get('en') ?? {}
  const begun = { ...english, contents: 'In questo numero' }
  const languages = new Map([
    ['it', begun],
    ['en', english],
    ['en-US', english],
  ])
  expect(copiedWordProblems(languages, 'yaml')).toMatchObject([
    {
      rule: 'copied-words',
      severity: 'warning',
      where: { file: 'content/strings/it.yaml' },
      message: expect.saying(
        /^The fixed words in Italian are those in English: \d\d of \d\d are the same\.$/,
      ),
    },
    { where: { file: 'content/strings/it.yaml' } },
  ])
})

it('name the file of a language that has none, and every word that is missing or has an unknown place', async () => {
  const contentDir = await tempFolder()
  const strings = join(contentDir, 'strings')
  const newsletter = aNewsletter({ languages: ['it'] })
  const load = () => loadSiteWords(newsletter, { contentDir, defaultStringsDir })
  await expect(load()).rejects.toMatchObject({
    code: 'CONTENT_INVALID',
    details: [
      {
        message: 'The fixed words of the language `it` are missing: diglot brings none for it.',
        hint: expect.saying('strings/it.site.yaml; content/strings/en.site.yaml is a pattern to follow.'),
      },
    ],
  })
  await mkdir(strings)
  await writeFile(join(strings, 'it.site.yaml'), 'subscribe: "Iscriviti a {nom}"\n')
  await expect(load()).rejects.toMatchObject({
    details: expect.arrayContaining([expect.objectContaining({ message: expect.saying('{nom}') })]),
  })
})
