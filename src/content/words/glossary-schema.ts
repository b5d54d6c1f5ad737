import { z } from 'zod'
import { isLanguageTag, type LanguageTag } from '../../domain/language/language.ts'
import { msg } from '../../domain/language/message.ts'
import { type Glossary, type NameKind, nameKinds, type Term } from '../../domain/newsletter/glossary.ts'
import { emptyFinding, line, perLanguage, strict, withRule } from '../schema/fields.ts'
import type { Finding } from '../schema/text-rules.ts'

type Names = string | readonly string[]

const names = z
  .union([
    line,
    withRule(z.array(line), (list) => (list.length > 0 ? null : emptyFinding(msg`Write a name.`))),
  ])
  .describe('What the term is called; in a list the first name is the preferred one.')

const wordList = z.array(line)

/** The schema of glossary.yaml; without languages, the one for editors' programs. */
export function glossarySchema(languages: readonly LanguageTag[] | null) {
  const shape = {
    avoid: perLanguage(wordList, languages, { partial: true }).optional().describe('Names not to be used.'),
    kind: z
      .enum(nameKinds)
      .optional()
      .describe(
        'Of whom or what it is the name. Such a name may be missing in a language, but another name of the kind may not stand in its place.',
      ),
    note: line.optional().describe('A remark for editors.'),
  }
  const perTag = Object.fromEntries((languages ?? []).map((tag) => [tag, names.optional()]))
  const map = languages === null ? z.object(shape).catchall(names) : strict({ ...perTag, ...shape })
  const record = map as z.ZodType<TermRecord>
  // Counted before names in other languages are left out.
  const term =
    languages === null
      ? withRule(record, hasTwoNames)
      : withRule(z.unknown(), hasTwoNames).pipe(
          z.preprocess((given) => inLanguages(given, languages), record),
        )
  return strict({ terms: z.array(term).describe('One entry per term.') })
}

function hasTwoNames(record: unknown): Finding | null {
  if (!isMap(record) || Object.keys(record).filter((key) => !OTHER_KEYS.has(key)).length >= 2) return null
  return {
    is: msg`has a name in fewer than two languages`,
    hint: msg`Add what it is called in another language.`,
  }
}

const OTHER_KEYS = new Set(['avoid', 'kind', 'note'])

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A glossary may serve several newsletters: what it says in languages that this one does not have is left alone. */
function inLanguages(record: unknown, languages: readonly LanguageTag[]): unknown {
  if (!isMap(record)) return record
  const isOwn = (key: string) => languages.includes(key) || !isLanguage(key)
  const own = Object.entries(record).filter(([key]) => isOwn(key))
  return Object.fromEntries(
    own.map(([key, value]) => [key, key === 'avoid' ? inLanguages(value, languages) : value]),
  )
}

function isLanguage(key: string): boolean {
  return isLanguageTag(key) && languageNames.of(key) !== undefined
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

interface TermRecord {
  readonly [tag: LanguageTag]: unknown
  readonly avoid?: Readonly<Record<LanguageTag, readonly string[] | undefined>> | undefined
  readonly kind?: NameKind | undefined
  readonly note?: string | undefined
}

type GlossaryRecord = z.output<ReturnType<typeof glossarySchema>>

export function toGlossary({ terms }: GlossaryRecord): Glossary {
  return { terms: terms.map(toTerm) }
}

function toTerm(record: TermRecord): Term {
  const avoid = Object.entries(record.avoid ?? {}).map(([tag, words]) => [tag, words ?? []] as const)
  return {
    kind: record.kind ?? null,
    names: new Map(namesOf(record)),
    avoid: new Map(avoid),
    note: record.note?.trim() ?? null,
  }
}

function namesOf({
  avoid: _avoid,
  kind: _kind,
  note: _note,
  ...perTag
}: TermRecord): [LanguageTag, [string, ...string[]]][] {
  return Object.entries(perTag as Record<LanguageTag, Names | undefined>).flatMap(([tag, given]) => {
    const [first, ...others] = [given ?? []].flat().map((name) => name.trim())
    return first === undefined ? [] : [[tag, [first, ...others]] as [LanguageTag, [string, ...string[]]]]
  })
}
