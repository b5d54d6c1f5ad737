import { mkdir, readdir, readFile, watch } from 'node:fs/promises'
import { join } from 'node:path'

/** The messages of an outbox, in the order in which they came; waits until there are so many. */
export async function outboxMails(
  dataDir: string,
  count: number,
  name = 'outbox',
): Promise<readonly Buffer[]> {
  const folder = join(dataDir, name, 'new')
  await mkdir(folder, { recursive: true })
  const stop = new AbortController()
  const changes = watch(folder, { signal: stop.signal })[Symbol.asyncIterator]()
  let names = await readdir(folder)
  while (names.length < count) {
    await changes.next()
    names = await readdir(folder)
  }
  stop.abort()
  return Promise.all(names.sort(byArrival).map((name) => readFile(join(folder, name))))
}

/** `seconds.M<microseconds>P<process>Q<count>_…`: the count tells those of one process apart. */
function byArrival(a: string, b: string): number {
  const key = (name: string) => /^(\d+)\.M(\d+)P\d+Q(\d+)/.exec(name)?.slice(1).map(Number) ?? []
  const [left, right] = [key(a), key(b)]
  const at = left.findIndex((part, index) => part !== right[index])
  return at === -1 ? 0 : (left[at] ?? 0) - (right[at] ?? 0)
}
