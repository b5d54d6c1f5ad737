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

/** One step up or down; at either end it stays. */
export function movedBy(ids: readonly string[], id: string, by: 1 | -1): readonly string[] {
  const neighbour = ids[ids.indexOf(id) + by]
  if (neighbour === undefined) return ids
  return moved(ids, [id], { to: neighbour, place: by === 1 ? 'after' : 'before' })
}
