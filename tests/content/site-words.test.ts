import { readdirSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadSiteWords, loadStrings } from '../../src/content/words/load-strings.ts'
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
  expect(tags).toEqual(expect.arrayContaining(['ar', 'en', 'ja', 'zh-Hans', 'zh-Hant']))
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

it('name the file of a language that has none, and every word that is missing or has an unknown place', async () => {
  const contentDir = await tempFolder()
  const strings = join(contentDir, 'strings')
  const newsletter = aNewsletter({ languages: ['fr'] })
  const load = () => loadSiteWords(newsletter, { contentDir, defaultStringsDir })
  await expect(load()).rejects.toMatchObject({
    code: 'CONTENT_INVALID',
    details: [
      {
        message: 'The fixed words of the language `fr` are missing: diglot brings none for it.',
        hint: expect.stringContaining(
          'strings/fr.site.yaml; content/strings/en.site.yaml is a pattern to follow.',
        ),
      },
    ],
  })
  await mkdir(strings)
  await writeFile(join(strings, 'fr.site.yaml'), 'subscribe: "S’abonner à {nom}"\n')
  await expect(load()).rejects.toMatchObject({
    details: expect.arrayContaining([expect.objectContaining({ message: expect.stringContaining('{nom}') })]),
  })
})
