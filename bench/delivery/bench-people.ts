import type { NewSubscriber } from '../../src/domain/readers/subscriber.ts'

/** People on the list of a benchmark. */
export function benchPeople(from: number, to: number): readonly NewSubscriber[] {
  return Array.from({ length: to - from }, (_, index) => {
    const address = `reader${from + index}@example.com`
    return { address, addressKey: address, name: '', edition: null }
  })
}
