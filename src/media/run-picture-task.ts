import { createSerialQueue } from '../files/concurrency.ts'
import { siblingModule } from '../files/sibling-module.ts'
import { inThread } from './in-thread.ts'
import type { PictureResult, PictureTask } from './picture-task.ts'

/** More than the largest picture takes on a slow machine. */
const limits = { mostMs: 300_000, mostHeapMb: 512 }

const worker = siblingModule('picture-worker', import.meta.url)
// One after the other, no matter who asks: each takes some hundred MB for a moment.
const inTurn = createSerialQueue()

/** What was made of a picture in a thread of its own; null where it cannot be decoded, or takes too long. */
export function runPictureTask<T extends PictureTask>(task: T): Promise<PictureResult<T> | null> {
  return inTurn(() => inThread<PictureResult<T>>(worker, task, limits).catch(() => null))
}
