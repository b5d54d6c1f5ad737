/** Searches of a network in a minute: a person who types fast asks for a few. */
const MOST_SEARCHES = 60
const A_MINUTE_MS = 60_000
/** Of networks that are told apart in a minute; those that come after them are counted together. */
const MOST_NETWORKS = 10_000
const OTHERS = 'others'

/** Keeps one network from taking the time of the others. Nothing of it outlives its minute. */
export function createSearchPace() {
  let counts = new Map<string, number>()
  let minute = 0
  return {
    mayAsk(network: string, now: Date): boolean {
      const current = Math.floor(now.getTime() / A_MINUTE_MS)
      if (current !== minute) counts = new Map()
      minute = current
      const counted = counts.has(network) || counts.size < MOST_NETWORKS ? network : OTHERS
      const count = (counts.get(counted) ?? 0) + 1
      counts.set(counted, count)
      return count <= MOST_SEARCHES
    },
  }
}
