import type { LanguageTag } from '../language/language.ts'

/**
 * What becomes of an article that has no section in a language. `block`: the issue is not sent. `drop-article`: it is
 * left out of every edition in that language. `fall-back`: it is shown in a language that it has, and says so.
 */
export type MissingSectionPolicy = 'block' | 'drop-article' | 'fall-back'

export const missingSectionPolicies: readonly MissingSectionPolicy[] = ['block', 'drop-article', 'fall-back']

interface SectionChoice {
  readonly policy: MissingSectionPolicy
  /** Languages in which the article has a section, in the newsletter's order. */
  readonly present: readonly LanguageTag[]
  /** Languages of the edition, in its order. */
  readonly wanted: readonly LanguageTag[]
}

/** The languages that an edition shows of an article, in order; empty where it leaves the article out. */
export function shownLanguages({ policy, present, wanted }: SectionChoice): readonly LanguageTag[] {
  const there = wanted.filter((tag) => present.includes(tag))
  if (there.length === wanted.length || policy === 'block') return wanted
  if (policy === 'drop-article') return []
  if (there.length > 0) return there
  // With no section in any language there is nothing to fall back to; the place says that it is empty.
  return present.length > 0 ? present.slice(0, 1) : wanted
}
