import { createHash } from 'node:crypto'
import type { Content } from '../../domain/newsletter/content.ts'
import type { Edition } from '../../domain/newsletter/edition.ts'
import type { Issue } from '../../domain/newsletter/issue.ts'
import type { AppContext } from '../context.ts'
import type { BuiltIssue, IssueBuilder } from '../issues/build-issue.ts'

/** An issue's hash and how many problems it has. */
export interface CheckedIssue {
  readonly sha256: string
  readonly problems: { readonly error: number; readonly warning: number }
}

/**
 * The content and its issues as views want them: read and rendered once, until a file changes. What is approved or sent is
 * never taken from here, but rendered again.
 */
export interface KeptContent {
  content(): Promise<Content>
  built(id: string, engine: Issue['template'] | null): Promise<BuiltIssue>
  /** One edition, sooner than all of them. Null where there is none of that name. */
  edition(id: string, edition: string, engine: Issue['template'] | null): Promise<Edition | null>
  checked(id: string): Promise<CheckedIssue>
  /** A file changed; one of a template changes every issue. */
  touch(file: string): void
}

export function createKeptContent(
  { load }: AppContext,
  { buildIssue, buildEdition }: IssueBuilder,
  /** Called whenever the content was read. */
  onRead: () => void = () => undefined,
): KeptContent {
  const views = new Map<string, Promise<unknown>>()
  const checks = new Map<string, { readonly fingerprint: string; readonly checked: CheckedIssue }>()

  function once<T>(key: string, make: () => Promise<T>): Promise<T> {
    const made = views.get(key) as Promise<T> | undefined
    if (made !== undefined) return made
    const making = make()
    views.set(key, making)
    // Everybody who waits gets the failure; the next one who asks tries again.
    making.catch(() => views.get(key) === making && views.delete(key))
    return making
  }

  const content = () =>
    once('content', async () => {
      const read = await load()
      onRead()
      return read
    })
  const built = (id: string, engine: Issue['template'] | null) =>
    once(JSON.stringify(['issue', id, engine]), async () => {
      const read = await content()
      return buildIssue(read, id, engine ?? undefined)
    })

  return {
    content,
    built,
    edition: (id, edition, template) =>
      once(JSON.stringify(['edition', id, edition, template]), async () =>
        buildEdition(await content(), id, { edition, template }),
      ),
    async checked(id) {
      const read = await content()
      const fingerprint = fingerprintOf(read, id)
      const last = checks.get(id)
      if (last?.fingerprint === fingerprint) return last.checked
      const { proof, problems } = await built(id, null)
      const errors = problems.filter(({ severity }) => severity === 'error').length
      const checked = {
        sha256: proof.sha256,
        problems: { error: errors, warning: problems.length - errors },
      }
      checks.set(id, { fingerprint, checked })
      return checked
    },
    touch(file) {
      if (file.startsWith('content/comments/')) return // no view is made of them
      views.clear()
      if (!file.startsWith('content/')) checks.clear()
    },
  }
}

/** Of all the records that an issue is made from: a list of many issues renders only those that changed. */
function fingerprintOf(content: Content, id: string): string {
  const { newsletter, issues, articles, strings, glossary, faults } = content
  const issue = issues.get(id)
  const parts = [
    newsletter,
    issue,
    issue?.articles.map((article) => articles.get(article)),
    strings,
    glossary,
    faults,
  ]
  const text = JSON.stringify(parts, (_key, part: unknown) => (part instanceof Map ? [...part] : part))
  return createHash('sha256').update(text).digest('hex')
}
