import { get } from 'node:http'
import { onTestFinished } from 'vitest'

export interface ServerEvent {
  readonly event: string
  readonly data: string
}

/** Server-sent events of an address, one after the other, until the test has finished. */
export async function eventStream(url: string): Promise<() => Promise<ServerEvent>> {
  const waiting: ((event: ServerEvent) => void)[] = []
  const come: ServerEvent[] = []
  let text = ''
  const take = (chunk: string) => {
    const blocks = (text + chunk).split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const event = /^event: (.*)$/m.exec(block)?.[1] ?? ''
      const given = { event, data: /^data: (.*)$/m.exec(block)?.[1] ?? '' }
      const next = waiting.shift()
      if (next) next(given)
      else come.push(given)
    }
  }
  await new Promise<void>((resolve, reject) => {
    const asking = get(url, { agent: false }, (response) => {
      response.setEncoding('utf8')
      response.on('data', take)
      response.on('error', () => undefined) // the preview has ended
      resolve()
    })
    asking.on('error', reject)
    onTestFinished(() => void asking.destroy())
  })
  return () => {
    const event = come.shift()
    return event ? Promise.resolve(event) : new Promise((resolve) => waiting.push(resolve))
  }
}

/** Reads events until one is as wanted. */
export async function untilEvent<T>(
  next: () => Promise<ServerEvent>,
  isWanted: (data: T) => boolean,
): Promise<T> {
  for (;;) {
    const { data } = await next()
    const read = JSON.parse(data || 'null') as T
    if (read !== null && isWanted(read)) return read
  }
}
