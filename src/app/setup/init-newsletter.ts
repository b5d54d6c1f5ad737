import { randomUUID } from 'node:crypto'
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { loadNewsletter } from '../../content/newsletter/load-newsletter.ts'
import { isLanguageTag, type LanguageTag } from '../../domain/language/language.ts'
import { msg } from '../../domain/language/message.ts'
import { editionId } from '../../domain/newsletter/edition.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import { DiglotError } from '../../errors.ts'
import { writeWhole } from '../../files/write-file.ts'

/** The languages between which the check compares numbers and dates. */
const USUAL_LANGUAGES: readonly LanguageTag[] = ['zh-Hans', 'en']

export const initInput = z.strictObject({
  folder: z.string().min(1),
  /** With the articles, issues, pastes and glossary of the sample, and its languages. */
  sample: z.boolean().default(false),
  /** Left out: simplified Chinese and English. */
  languages: z.array(z.string()).min(1).readonly().optional(),
})

export type InitInput = z.input<typeof initInput>

export interface InitResult {
  readonly languages: readonly LanguageTag[]
  /** Files inside of the folder with the fixed words of languages for which Diglot brings none: every word is empty. */
  readonly blank: readonly string[]
}

/** Ten articles in three languages are a mail that Gmail shows whole, in four one that it may cut off. */
const USUALLY_TOGETHER = 3

/** Addresses, secrets and keys, and what can be built again. */
const KEPT_OUT_OF_GIT = ['data/', 'out/', '.env']

/**
 * Makes a newsletter in a folder that is new, empty or holds other things, such as a git repository. Nothing that is there
 * is written over: throws `ALREADY_EXISTS` where `content` or `templates` is, and `USAGE` where a language is no tag. In a
 * new folder all of it appears or nothing.
 */
export async function initNewsletter(packageDir: string, input: InitInput): Promise<InitResult> {
  const { folder, sample, languages: asked } = initInput.parse(input)
  const shipped = (await loadNewsletter(join(packageDir, 'content'))).newsletter
  const languages = asked ?? USUAL_LANGUAGES
  if (sample && asked !== undefined)
    throw new DiglotError('USAGE', msg`The sample has languages of its own; nothing was written.`, {
      where: '--languages',
      hint: msg`Leave out --sample for an empty newsletter in your languages.`,
    })
  requireTags(languages)
  const there = await entriesOf(folder)
  refuseTaken(folder, there ?? [])
  const made = join(there === null ? dirname(folder) : folder, `.diglot-init.${randomUUID()}.tmp`)
  await mkdir(made, { recursive: true })
  try {
    const blank = sample
      ? await copySample(packageDir, made)
      : await writeEmpty(packageDir, made, { shipped, languages, name: basename(folder) })
    if (there === null) await rename(made, folder)
    else await moveInto(made, folder, there)
    const chosen = sample ? shipped.languages : languages
    return { languages: chosen, blank }
  } finally {
    await rm(made, { recursive: true, force: true })
  }
}

function requireTags(languages: readonly string[]): void {
  const wrong = languages.find((tag, at) => !isLanguageTag(tag) || languages.indexOf(tag) !== at)
  if (wrong === undefined) return
  const why = isLanguageTag(wrong) ? msg`is named twice` : msg`is not a language tag (BCP 47)`
  throw new DiglotError('USAGE', msg`“${wrong}” ${why}; nothing was written.`, {
    where: '--languages',
    hint: msg`Write tags with commas between them, such as en,de or zh-Hans,en.`,
  })
}

async function entriesOf(folder: string): Promise<readonly string[] | null> {
  try {
    return await readdir(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

function refuseTaken(folder: string, entries: readonly string[]): void {
  const taken = ['content', 'templates'].find((part) => entries.includes(part))
  if (taken === undefined) return
  throw new DiglotError('ALREADY_EXISTS', msg`The folder has a ${taken}/ already, and nothing was written.`, {
    where: join(folder, taken),
    hint: msg`Name another folder, or move that one away.`,
  })
}

/** `content` comes last: with it the folder is a newsletter. */
async function moveInto(made: string, folder: string, there: readonly string[]): Promise<void> {
  if (there.includes('.gitignore')) await addIgnored(join(folder, '.gitignore'))
  else await rename(join(made, '.gitignore'), join(folder, '.gitignore'))
  if (!there.includes('.env.example')) await rename(join(made, '.env.example'), join(folder, '.env.example'))
  for (const part of ['templates', 'content']) await rename(join(made, part), join(folder, part))
}

async function addIgnored(path: string): Promise<void> {
  const text = await readFile(path, 'utf8')
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const missing = KEPT_OUT_OF_GIT.filter((line) => !lines.includes(line) && !lines.includes(`/${line}`))
  if (missing.length === 0) return
  const begin = text === '' || text.endsWith('\n') ? text : `${text}\n`
  await writeWhole(path, `${begin}${missing.join('\n')}\n`, { force: true })
}

async function copyCommon(packageDir: string, made: string): Promise<void> {
  for (const part of ['templates', '.env.example'])
    await cp(join(packageDir, part), join(made, part), { recursive: true })
  await writeFile(join(made, '.gitignore'), `${KEPT_OUT_OF_GIT.join('\n')}\n`)
}

async function copySample(packageDir: string, made: string): Promise<readonly string[]> {
  await copyCommon(packageDir, made)
  await cp(join(packageDir, 'content'), join(made, 'content'), { recursive: true })
  return []
}

interface Empty {
  readonly shipped: Newsletter
  readonly languages: readonly LanguageTag[]
  /** Of the folder, which the newsletter is called after until somebody changes it. */
  readonly name: string
}

async function writeEmpty(
  packageDir: string,
  made: string,
  { shipped, languages, name }: Empty,
): Promise<readonly string[]> {
  await copyCommon(packageDir, made)
  const [from, content] = [join(packageDir, 'content'), join(made, 'content')]
  for (const part of ['articles', 'issues', 'inbox', 'strings'])
    await mkdir(join(content, part), { recursive: true })
  await writeFile(join(content, 'inbox', '.gitkeep'), '')
  await cp(join(from, 'schema'), join(content, 'schema'), { recursive: true })
  await writeFile(join(content, 'newsletter.yaml'), newsletterText({ shipped, languages, name }))
  await writeFile(join(content, 'glossary.yaml'), GLOSSARY)
  return writeWords(join(from, 'strings'), join(content, 'strings'), languages)
}

/** English is a pattern for what others add. What a language takes from the wider one (`de` for `de-AT`) needs no file. */
async function writeWords(
  from: string,
  to: string,
  languages: readonly LanguageTag[],
): Promise<readonly string[]> {
  const shipped = await readdir(from)
  const blank: string[] = []
  for (const ending of ['yaml', 'site.yaml']) {
    for (const tag of new Set([...languages, 'en'])) {
      const file = `${tag}.${ending}`
      if (shipped.includes(file)) await cp(join(from, file), join(to, file))
      else if (!widerTags(tag).some((wider) => shipped.includes(`${wider}.${ending}`))) {
        await writeFile(join(to, file), blankText(await readFile(join(from, `en.${ending}`), 'utf8'), ending))
        blank.push(`content/strings/${file}`)
      }
    }
  }
  return blank
}

function widerTags(tag: LanguageTag): readonly LanguageTag[] {
  const parts = tag.split('-')
  return parts.slice(1).map((_part, at) => parts.slice(0, at + 1).join('-'))
}

function blankText(english: string, ending: string): string {
  const words = Object.entries(parse(english) as Readonly<Record<string, string>>)
  const schema = ending === 'yaml' ? 'strings' : 'site-strings'
  return [
    `# yaml-language-server: $schema=../schema/${schema}.json`,
    '# Write each in your language; above it stands what it is in English. What stands in {braces} is filled in.',
    ...words.map(([key, text]) => `${text === '' ? '' : `# ${text}\n`}${key}: ""`),
    '',
  ].join('\n')
}

const GLOSSARY = `# yaml-language-server: $schema=schema/glossary.json
# Terms that are always rendered the same, one entry for each, with a rendering in every language:
#   - en: [artificial intelligence, AI]
#     zh-Hans: 人工智能
terms: []
`

function newsletterText({ shipped, languages, name }: Empty): string {
  const { sender, listId, siteUrl, postalAddress } = shipped
  const called = JSON.stringify(/^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]*$/u.test(name) ? name : 'My newsletter')
  const inEach = languages.map((tag) => `${tag}: ${called}`).join(', ')
  return `# yaml-language-server: $schema=schema/newsletter.json
name: { ${inEach} }
languages: [${languages.join(', ')}]
timeZone: ${Intl.DateTimeFormat().resolvedOptions().timeZone}
# What a subscriber gets who did not choose an edition.
defaultEdition: ${editionId(languages.slice(0, USUALLY_TOGETHER))}

# Write your own from here on. The check and \`diglot doctor\` name what is still the sample's, and no issue is sent over SMTP with it.
sender:
  address: ${sender.address}
# Who gets test mails; they need not be subscribers. The check does not look at this line.
editors: [${sender.address.replace(/^[^@]+/, 'editor')}]

# Names the list in mail programs: any name below a domain of yours.
listId: ${listId}
# Where \`diglot serve\` can be reached: readers subscribe, leave and read past issues there.
siteUrl: ${siteUrl}
# By law, the postal address of the publisher stands in every mail.
postalAddress: ${JSON.stringify(postalAddress)}

template: mjml
layout: stacked

# A new issue lists its articles in this order of topics:
# topics:
#   politics: { ${languages.map((tag) => `${tag}: Politics`).join(', ')} }
`
}
