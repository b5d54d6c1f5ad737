/** A raw text that is to become records. Plain data, so that it can be kept. */
export interface Pasted {
  readonly id: string
  /** Of the file that it came from; null for one that was typed or pasted. */
  readonly name: string | null
  readonly text: string
  /** The day of the event; empty where the text says it. */
  readonly date: string
  /** In which of several languages that look alike it is; empty where a newsletter has one of each. */
  readonly language: string
  readonly takesProposals: boolean
}

export function isBlank({ text, date }: Pasted): boolean {
  return text === '' && date === ''
}

export function arePastes(value: unknown): value is readonly Pasted[] {
  return Array.isArray(value) && value.every(isPasted)
}

function isPasted(value: unknown): value is Pasted {
  if (typeof value !== 'object' || value === null) return false
  const { id, name, text, date, language, takesProposals } = value as Partial<Record<keyof Pasted, unknown>>
  const areTexts = [id, name ?? '', text, date, language].every((field) => typeof field === 'string')
  return areTexts && typeof takesProposals === 'boolean'
}

export function withMore(
  all: readonly Pasted[],
  more: readonly Pick<Pasted, 'name' | 'text'>[],
): readonly Pasted[] {
  const written = all.filter(({ text }) => text.trim() !== '' || more.length === 0)
  return [...written, ...more.map((one) => ({ ...blank(), ...one }))]
}

export function without(all: readonly Pasted[], ids: readonly string[]): readonly Pasted[] {
  const left = all.filter(({ id }) => !ids.includes(id))
  return left.length === 0 ? [blank()] : left
}

export function blank(): Pasted {
  return {
    id: crypto.randomUUID(),
    name: null,
    text: '',
    date: '',
    language: '',
    takesProposals: false,
  }
}
