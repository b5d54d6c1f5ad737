/** What an article is dragged as, from one list to the other. */
export const ARTICLE_DRAG = 'application/x-diglot-article'

/** A list with some of its ids put before or after another one. */
export function moved(
  ids: readonly string[],
  keys: readonly string[],
  { to, place }: { readonly to: string; readonly place: string },
): readonly string[] {
  const moving = ids.filter((id) => keys.includes(id))
  const rest = ids.filter((id) => !keys.includes(id))
  const at = rest.indexOf(to)
  if (at === -1) return ids
  return rest.toSpliced(place === 'after' ? at + 1 : at, 0, ...moving)
}

/** A list with ids put before its place `at`; one that it had elsewhere moves there. */
export function inserted(ids: readonly string[], others: readonly string[], at: number): readonly string[] {
  const stay = (part: readonly string[]) => part.filter((id) => !others.includes(id))
  return [...stay(ids.slice(0, at)), ...others, ...stay(ids.slice(at))]
}

/** One step up or down; at either end it stays. */
export function movedBy(ids: readonly string[], id: string, by: 1 | -1): readonly string[] {
  const neighbour = ids[ids.indexOf(id) + by]
  if (neighbour === undefined) return ids
  return moved(ids, [id], { to: neighbour, place: by === 1 ? 'after' : 'before' })
}
