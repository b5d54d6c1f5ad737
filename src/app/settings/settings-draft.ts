import { palettePairs } from '../../check/mail/palette-contrast.ts'
import { readNewsletter } from '../../content/newsletter/load-newsletter.ts'
import type { NewsletterRecord } from '../../content/newsletter/newsletter-schema.ts'
import { changeSettings, type SettingsChanges } from '../../content/newsletter/settings-changes.ts'
import { listRecords } from '../../content/records/list-records.ts'
import { editYaml, type YamlEdit } from '../../content/yaml/edit-yaml.ts'
import { parseYaml } from '../../content/yaml/yaml-document.ts'
import type { LanguageTag } from '../../domain/language/language.ts'
import { inEnglish, msg } from '../../domain/language/message.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import { parsePlace } from '../../domain/newsletter/problem.ts'
import { domainOf } from '../../domain/readers/address.ts'
import { DiglotError, type ErrorDetail } from '../../errors.ts'
import { readText } from '../../files/read-text.ts'
import type { AppContext } from '../context.ts'
import type { Contrast, FieldFault, SettingsWarning } from '../views/settings.ts'

/** What newsletter.yaml would be, and the issues with it: a language that is added has its texts marked missing there. */
export interface SettingsPlan {
  /** By the files' names, newsletter.yaml first. */
  readonly texts: ReadonlyMap<string, string>
  readonly faults: readonly FieldFault[]
  /** Null where the settings have faults. */
  readonly content: Content | null
  /** Faults of records that could be read before. */
  readonly breaks: readonly ErrorDetail[]
}

interface NamedText {
  readonly path: string
  readonly text: string
}

/** Throws `CONTENT_INVALID` where the file itself is broken. */
export async function planSettings(
  context: AppContext,
  file: NamedText,
  changes: SettingsChanges,
): Promise<SettingsPlan> {
  const before = requireSettings(file)
  return planText(context, file, changeSettings(file.text, before, changes))
}

/** The same for another text of the file as a whole. */
export async function planText(context: AppContext, file: NamedText, text: string): Promise<SettingsPlan> {
  const before = requireSettings(file)
  const after = readNewsletter(file.path, text)
  const own = new Map([[file.path, text]])
  if ('faults' in after)
    return { texts: own, faults: fieldFaults(file.path, text, after.faults), content: null, breaks: [] }
  const issues = await issuesInLanguages(context, before.languages, after.record.languages)
  const texts = new Map([...own, ...issues])
  const known = new Set((await context.load()).faults.map(keyOf))
  const content = await context.loadDraft(texts)
  return { texts, faults: [], content, breaks: content.faults.filter((fault) => !known.has(keyOf(fault))) }
}

export function requireSettings({ path, text }: NamedText): NewsletterRecord {
  const read = readNewsletter(path, text)
  if ('record' in read) return read.record
  throw new DiglotError(
    'CONTENT_INVALID',
    msg`The settings have an error in their file, which is fixed first.`,
    {
      where: read.faults[0]?.where,
      details: read.faults,
    },
  )
}

function keyOf({ where, message }: ErrorDetail): string {
  return `${parsePlace(where).file} ${inEnglish(message)}`
}

function fieldFaults(name: string, text: string, faults: readonly ErrorDetail[]): readonly FieldFault[] {
  const document = parseYaml(name, text)
  return faults.map((fault) => ({
    ...fault,
    field: 'faults' in document ? '' : document.pathAt(parsePlace(fault.where)).join('.'),
  }))
}

/** Issues whose subject and preheader must be marked missing in a new language, or have an empty place in one that is gone. */
async function issuesInLanguages(
  { contentDir }: AppContext,
  before: readonly LanguageTag[],
  after: readonly LanguageTag[],
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  const added = after.filter((tag) => !before.includes(tag))
  const gone = before.filter((tag) => !after.includes(tag))
  if (added.length + gone.length === 0) return texts
  for (const file of (await listRecords(contentDir, 'issues')).files) {
    const read = await readText(file)
    if ('fault' in read) continue // it cannot be read in any language
    const edited = editYaml(read.text, languageEdits(file.name, read.text, { added, gone }))
    if (edited !== read.text) texts.set(file.name, edited)
  }
  return texts
}

function languageEdits(
  name: string,
  text: string,
  { added, gone }: { readonly added: readonly LanguageTag[]; readonly gone: readonly LanguageTag[] },
): readonly YamlEdit[] {
  const document = parseYaml(name, text)
  if ('faults' in document) return []
  const record = (document.value ?? {}) as Readonly<Record<string, unknown>>
  return ['subject', 'preheader', 'intro'].flatMap((field): YamlEdit[] => {
    const values = record[field]
    if (typeof values !== 'object' || values === null || Array.isArray(values)) return []
    const texts = values as Readonly<Record<string, unknown>>
    const missing = field === 'intro' ? [] : added.filter((tag) => !(tag in texts))
    const empty = gone.filter((tag) => tag in texts && texts[tag] === null)
    return [
      ...missing.map((tag) => ({ path: [field, tag], value: null })),
      ...empty.map((tag) => ({ path: [field, tag], value: undefined })),
    ]
  })
}

/** What changes for readers and receivers, which no schema can say. */
export function settingsWarnings(before: Content, after: Content): readonly SettingsWarning[] {
  const [was, is] = [before.newsletter, after.newsletter]
  const [from, to] = [domainOf(was.sender.address), domainOf(is.sender.address)]
  const added = is.languages.filter((tag) => !was.languages.includes(tag))
  return [
    ...(from === to ? [] : [{ kind: 'sender-domain' as const, from, to }]),
    ...(was.listId === is.listId ? [] : [{ kind: 'list-id' as const }]),
    ...(was.siteUrl === is.siteUrl ? [] : [{ kind: 'site-url' as const, from: was.siteUrl }]),
    ...added.map((language) => ({
      kind: 'new-language' as const,
      language,
      articles: [...after.articles.values()].filter(({ sections }) => !sections.has(language)).length,
    })),
  ]
}

/** How well every text of the mail can be told from what is behind it. */
export function contrastsOf({ palette }: Newsletter): readonly Contrast[] {
  return (['light', 'dark'] as const).flatMap((scheme) =>
    palettePairs(palette[scheme]).map(({ path, front, back, ratio, least }) => ({
      field: ['palette', scheme, ...path].join('.'),
      front,
      back,
      ratio,
      least,
    })),
  )
}
