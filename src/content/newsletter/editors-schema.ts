import { z } from 'zod'
import { listed, msg } from '../../domain/language/message.ts'
import { type Editor, keyOfName, roles } from '../../domain/newsletter/editor.ts'
import { parseAddress } from '../../domain/readers/address.ts'
import { emptyFinding, languageTag, line, strict, withRule } from '../schema/fields.ts'
import type { Finding } from '../schema/text-rules.ts'
import { address, type NamedLanguages } from './newsletter-fields.ts'

/** `editors:` of newsletter.yaml. An address alone is a publisher, as it was before there were roles. */
export function editorList(named: NamedLanguages | null) {
  return withRule(listOf(named), findInList)
}

function listOf(named: NamedLanguages | null) {
  const language = withRule(languageTag, (tag) =>
    named === null || named.languages.includes(tag) || named.derived.has(tag)
      ? null
      : {
          is: msg`is \`${tag}\`, which the newsletter does not have`,
          hint: msg`Choose from: ${listed([...named.languages, ...named.derived.keys()])}.`,
        },
  )
  const person = strict({
    address: address.describe('Where test mails and links to sign in go.'),
    name: line.describe('What the page and the log call them.'),
    role: z
      .enum(roles)
      .describe(
        'reader (sees and comments), translator (also writes in the languages that are named), writer (also writes all texts), editor (also changes dates, accepts findings, deletes), publisher (also approves, sends, and looks after the list and the settings).',
      ),
    languages: z.array(language).optional().describe('What a translator writes.'),
  })
  return z.array(z.union([address, withRule(person, findInPerson)]))
}

type Listed = z.output<ReturnType<typeof listOf>>

interface Person extends Pick<Editor, 'role'> {
  readonly languages?: readonly string[] | undefined
}

export function toEditors(list: Listed): readonly Editor[] {
  return list.map((entry) => {
    if (typeof entry === 'string')
      return { address: entry, name: localPart(entry), role: 'publisher', languages: [] }
    const { role, languages = [] } = entry
    return {
      address: entry.address,
      name: entry.name.trim(),
      role,
      languages: role === 'translator' ? languages : [],
    }
  })
}

function findInPerson({ role, languages = [] }: Person): Finding | null {
  if (role === 'translator' && languages.length === 0)
    return {
      is: msg`is a translator of no language`,
      hint: msg`Write the languages that they translate into: \`languages: [en]\`.`,
    }
  if (role !== 'translator' && languages.length > 0)
    return {
      is: msg`has \`languages\`, which a ${role} does not need`,
      hint: msg`Only a translator has languages; delete the key, or write \`role: translator\`.`,
    }
  return null
}

function findInList(list: Listed): Finding | null {
  if (list.length === 0) return emptyFinding(msg`Name at least one editor.`)
  const editors = toEditors(list)
  if (!editors.some(({ role }) => role === 'publisher'))
    return {
      is: msg`has no publisher`,
      hint: msg`Give one of them \`role: publisher\`, so that somebody can send.`,
    }
  const again =
    repeated(editors, ({ address }) => address.toLowerCase()) ??
    repeated(editors, ({ name }) => keyOfName(name))
  if (again === undefined) return null
  return {
    is: msg`has \`${again.name}\` (${again.address}) twice`,
    hint: msg`Give everybody an address and a name of their own.`,
  }
}

function repeated(editors: readonly Editor[], key: (editor: Editor) => string): Editor | undefined {
  const keys = editors.map(key)
  return editors.find((_, at) => keys.indexOf(keys[at] ?? '') < at)
}

/** What stands before the @, since no name is given. */
function localPart(text: string): string {
  const parsed = parseAddress(text)
  return 'fault' in parsed ? text : parsed.address.slice(0, parsed.address.lastIndexOf('@'))
}
