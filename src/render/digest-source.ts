import type { Article } from '../domain/article.ts'
import type { Issue } from '../domain/issue.ts'
import type { PerLanguage } from '../domain/language.ts'
import type { Newsletter } from '../domain/newsletter.ts'
import type { Strings } from '../domain/strings.ts'

/** The records that one issue is rendered from. `articles` are those of the issue, in its order. */
export interface DigestSource {
  readonly newsletter: Newsletter
  readonly issue: Issue
  readonly articles: readonly Article[]
  readonly strings: PerLanguage<Strings>
}
