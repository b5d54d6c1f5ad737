import type { LanguageTag } from '../language/language.ts'

/** What an editor is there for; each role may do all that those before it may, a translator in their own languages. */
export const roles = ['reader', 'translator', 'writer', 'editor', 'publisher'] as const
export type Role = (typeof roles)[number]

/** Somebody who works on the newsletter, as `editors:` in newsletter.yaml names them. */
export interface Editor {
  readonly address: string
  /** What the log calls them; unique among the editors. */
  readonly name: string
  readonly role: Role
  /** What a translator writes; empty for all others, who write every language. */
  readonly languages: readonly LanguageTag[]
}

/** Who acts. People who run the command line, or open the preview of their own machine, have the files themselves. */
export interface Actor extends Omit<Editor, 'address'> {
  /** Null where nobody signed in by a mailed link. */
  readonly address: string | null
  /** Of the system's user, where nobody signs in; null where they did. */
  readonly account: string | null
}

/** What tells people apart: an account of this machine, an address, or the name given with the password, which is neither. */
export function personOf({ account, address, name }: Actor): string {
  return account ?? address?.toLowerCase() ?? `name ${keyOfName(name)}`
}

/** Somebody who needs no right: they could do the same with the files and the database. */
export function localActor(name: string, account: string): Actor {
  return { name, address: null, account, role: 'publisher', languages: [] }
}

/** Somebody who has signed in by a link that was mailed to them. */
export function actorOf(editor: Editor): Actor {
  return { ...editor, account: null }
}

/** What somebody needs for what they do, and the least role that has it. */
const leastRole = {
  comment: 'reader',
  /** Texts of one language. */
  translate: 'translator',
  /** All texts, pastes, new articles and their order. */
  write: 'writer',
  /** A test mail to oneself. */
  test: 'writer',
  /** Dates and numbers of issues, new issues, accepting findings, deleting. */
  edit: 'editor',
  /** Test mails to all editors, or to anybody else. */
  testEditors: 'editor',
  /** Showing an issue to others by a mailed link, and who was asked. */
  askReview: 'editor',
  approve: 'publisher',
  send: 'publisher',
  /** The readers: everything that shows or changes who they are. */
  list: 'publisher',
  settings: 'publisher',
  /** The log of who did what. */
  log: 'editor',
} as const satisfies Record<string, Role>

export type Right = keyof typeof leastRole
export const rights = Object.keys(leastRole) as readonly Right[]

/** A right, and for `translate` the language that the text is of. */
export interface Need {
  readonly right: Right
  readonly language?: LanguageTag
}

export function leastRoleFor(right: Right): Role {
  return leastRole[right]
}

/** A translator has what concerns their own languages; without one that is named, whether they have any. */
export function may({ role, languages }: Pick<Actor, 'role' | 'languages'>, need: Right | Need): boolean {
  const { right, language } = typeof need === 'string' ? { right: need, language: undefined } : need
  if (roles.indexOf(role) < roles.indexOf(leastRole[right])) return false
  if (role !== 'translator' || right !== 'translate' || language === undefined) return true
  return languages.includes(language)
}

/** Fields of an issue that say when and as what it goes out. */
const ISSUE_FACTS: ReadonlySet<string> = new Set([
  'number',
  'date',
  'covers',
  'public',
  'template',
  'layout',
  'corrects',
])

/** What somebody needs to change a field of a record, named as in its file: `sections.en.summary`, `number`. */
export function needOfField(kind: 'article' | 'issue', field: string): Need {
  const [first = '', second, third, ...rest] = field.split('.')
  // A block has texts, a picture and facts, as an article has.
  if (first === 'blocks') return needOfField('article', [third, ...rest].join('.'))
  // What is said of a picture is named by its kind first: `image.alt.en`.
  const language = first === 'image' ? third : second
  const isText =
    kind === 'article'
      ? ['sections', 'image'].includes(first)
      : ['subject', 'preheader', 'intro', 'image'].includes(first)
  if (isText && language !== undefined) return { right: 'translate', language }
  return { right: kind === 'issue' && ISSUE_FACTS.has(first) ? 'edit' : 'write' }
}

/** The text of a file is all of its fields at once. */
export function needOfFile(path: string): Right {
  if (/^[^/]+\/articles\//.test(path)) return 'write'
  return /\/(comments|issues|strings)\/|\/glossary\./.test(path) ? 'edit' : 'settings'
}

/** A test mail to oneself is a writer's, one to anybody else an editor's; null: to all editors. */
export function needOfTest({ address }: Pick<Actor, 'address'>, to: readonly string[] | null): Right {
  const isOwn = to?.every((one) => one.trim().toLowerCase() === address?.toLowerCase())
  return isOwn ? 'test' : 'testEditors'
}

/** Who gets test mails: all but those who only look on. */
export function testAddresses(editors: readonly Editor[]): readonly string[] {
  return editors.filter(({ role }) => role !== 'reader').map(({ address }) => address)
}

/** Whether two names are one person's: signed by hand, or by an account. */
export function isSamePerson(one: string, other: string): boolean {
  return keyOfName(one) === keyOfName(other)
}

export function keyOfName(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase()
}
