import { z } from 'zod'
import type { LanguageTag } from '../../domain/language/language.ts'
import type { Glossary, Term } from '../../domain/newsletter/glossary.ts'
import { emptyFinding, line, perLanguage, ruled, strict } from '../schema/fields.ts'

type Names = string | readonly string[]

const names = z
  .union([line, ruled(z.array(line), (list) => (list.length > 0 ? null : emptyFinding('Write a name.')))])
  .describe('What the term is called; in a list the first name is the preferred one.')

const wordList = z.array(line)

/** The schema of glossary.yaml; without languages, the one for editors' programs. */
export function glossarySchema(languages: readonly LanguageTag[] | null) {
  const shape = {
    avoid: perLanguage(wordList, languages, { partial: true }).optional().describe('Names not to be used.'),
    note: line.optional().describe('A remark for editors.'),
  }
  const perTag = Object.fromEntries((languages ?? []).map((tag) => [tag, names.optional()]))
  const map = languages === null ? z.object(shape).catchall(names) : strict({ ...perTag, ...shape })
  const term = ruled(map as z.ZodType<TermRecord>, (record) =>
    namesOf(record).length >= 2
      ? null
      : { is: 'has a name in fewer than two languages', hint: 'Add what it is called in another language.' },
  )
  return strict({ terms: z.array(term).describe('One entry per term.') })
}

interface TermRecord {
  readonly [tag: LanguageTag]: unknown
  readonly avoid?: Readonly<Record<LanguageTag, readonly string[] | undefined>> | undefined
  readonly note?: string | undefined
}

type GlossaryRecord = z.output<ReturnType<typeof glossarySchema>>

export function toGlossary({ terms }: GlossaryRecord): Glossary {
  return { terms: terms.map(toTerm) }
}

function toTerm(record: TermRecord): Term {
  const avoid = Object.entries(record.avoid ?? {}).map(([tag, words]) => [tag, words ?? []] as const)
  return { names: new Map(namesOf(record)), avoid: new Map(avoid), note: record.note?.trim() ?? null }
}

function namesOf({
  avoid: _avoid,
  note: _note,
  ...perTag
}: TermRecord): [LanguageTag, [string, ...string[]]][] {
  return Object.entries(perTag as Record<LanguageTag, Names | undefined>).flatMap(([tag, given]) => {
    const [first, ...others] = [given ?? []].flat().map((name) => name.trim())
    return first === undefined ? [] : [[tag, [first, ...others]] as [LanguageTag, [string, ...string[]]]]
  })
}
