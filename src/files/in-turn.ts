/** Runs one piece of work after the other, whether the one before has succeeded or not. */
export function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>) => {
    const turn = last.then(work, work)
    last = turn
    return turn
  }
}
