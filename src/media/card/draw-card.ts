import type { Card } from '../../domain/proof/card.ts'
import type { KeptFile } from '../../domain/proof/proof-ports.ts'
import { createSerialQueue } from '../../files/concurrency.ts'
import { siblingModule } from '../../files/sibling-module.ts'
import { inThread } from '../in-thread.ts'

const limits = { mostMs: 60_000, mostHeapMb: 256 }

const worker = siblingModule('card-worker', import.meta.url)
// One after the other, no matter who asks: a Chinese font alone takes 9 MB, and twice that in the renderer.
const inTurn = createSerialQueue()

/** A JPEG of 1200 by 630 pixels; the same text and photograph give the same bytes. */
export function drawCard(card: Card, photo: KeptFile | null): Promise<Uint8Array> {
  return inTurn(() => inThread<Uint8Array>(worker, { card, photo }, limits))
}
