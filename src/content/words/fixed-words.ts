import { z } from 'zod'
import { emptyFinding, ruled, strict } from '../schema/fields.ts'
import type { Finding } from '../schema/finding.ts'
import { nearestName } from '../schema/nearest-name.ts'
import { findInCharacters } from '../schema/text-rules.ts'

/**
 * The schema of a file of fixed words: every key of `about`, which says where it stands, each a text of one line. `find`
 * looks at what is special of a key; `mayBeEmpty` names those that need no words.
 */
export function fixedWords<K extends string>(
  about: Readonly<Record<K, string>>,
  find: (key: K, text: string) => Finding | null,
  mayBeEmpty: readonly K[] = [],
): z.ZodType<Record<K, string>> {
  const fixedText = (key: K) =>
    ruled(z.string(), (given) => {
      const text = given.trim()
      if (text === '') return mayBeEmpty.includes(key) ? null : emptyFinding('Write it.')
      if (text.includes('\n')) return { is: 'has more than one line', hint: 'Write it on one line.' }
      return findInCharacters(text) ?? find(key, text)
    })
  const shape = Object.entries<string>(about).map(([key, where]) => [
    key,
    fixedText(key as K).describe(where),
  ])
  // The shape has the keys of the table, which TypeScript cannot follow.
  return strict(Object.fromEntries(shape)) as unknown as z.ZodType<Record<K, string>>
}

/** Finds a place in a fixed text that the program would not fill. */
export function findInPlaces(text: string, known: readonly string[]): Finding | null {
  const unknown = [...text.matchAll(/\{([^{}]*)\}/g)]
    .map(([, name]) => name ?? '')
    .find((name) => !known.includes(name))
  if (unknown === undefined) return null
  const nearest = nearestName(unknown, known)
  const list =
    known.length > 0 ? `Known places: ${known.map((name) => `{${name}}`).join(', ')}.` : 'Take it out.'
  return { is: `has the unknown place {${unknown}}`, hint: nearest ? `Did you mean {${nearest}}?` : list }
}
