import { directionOf, type LanguageTag } from '../../domain/language/language.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import { themes } from '../../domain/newsletter/theme.ts'
import type { DigestView } from '../../domain/proof/digest-view.ts'

/** The theme's values as a template writes them into styles. `main`: the language that the mail begins with. */
export function themeView({ theme: name }: Newsletter, main: LanguageTag): DigestView['theme'] {
  const { isCentred, mastSize, bar, mastRule, storyRule, radius } = themes[name]
  const start = directionOf(main) === 'rtl' ? 'right' : 'left'
  return { name, align: isCentred ? 'center' : start, mastSize, bar, mastRule, storyRule, radius }
}
