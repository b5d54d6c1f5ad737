import type { NewSubscriber } from '../../src/domain/readers/subscriber.ts'

/** A person to put on the list: `reader@example.com`, unnamed, without a preferred edition. */
export function aPerson(given: Partial<Omit<NewSubscriber, 'addressKey'>> = {}): NewSubscriber {
  const address = given.address ?? 'reader@example.com'
  return { name: '', edition: null, ...given, address, addressKey: address.toLowerCase() }
}

/** `reader1@example.com` and so on. */
export function people(count: number): readonly NewSubscriber[] {
  return Array.from({ length: count }, (_, index) => aPerson({ address: `reader${index + 1}@example.com` }))
}
