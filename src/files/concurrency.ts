/** Runs an asynchronous function over a list, at most `limit` at a time; results come in the order of the list. */
export async function mapBounded<T, R>(
  items: readonly T[],
  limit: number,
  run: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = new Array(items.length)
  const queue = items.entries() // shared: each worker takes what the others have left
  const work = async () => {
    for (const [at, item] of queue) results[at] = await run(item)
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work))
  return results
}

/** Runs one piece of work after the other, whether the one before has succeeded or not. */
export function createSerialQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>) => {
    const done = last.then(work, work)
    last = done
    return done
  }
}
