import type { PerLanguage } from '../../domain/language/language.ts'
import type { Article } from '../../domain/newsletter/article.ts'
import type { Issue } from '../../domain/newsletter/issue.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import type { Strings } from '../../domain/newsletter/strings.ts'

/** The records that one issue is rendered from. `articles` are those of the issue, in its order. */
export interface DigestSource {
  readonly newsletter: Newsletter
  readonly issue: Issue
  readonly articles: readonly Article[]
  readonly strings: PerLanguage<Strings>
}
