import { Worker } from 'node:worker_threads'

interface ThreadLimits {
  readonly mostMs: number
  readonly mostHeapMb: number
}

/**
 * What a module beside this program's own says of `data` in a thread of its own, which ends with it and gives its memory
 * back. Rejects where it fails, says nothing, or takes longer.
 */
export function inThread<T>(module: URL, data: unknown, { mostMs, mostHeapMb }: ThreadLimits): Promise<T> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(module, {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: mostHeapMb },
      // Nothing that a codec prints belongs to what this program says.
      stdout: true,
      stderr: true,
    })
    // Once it has said something it ends by itself: ended while its module is still run, it takes the process with it.
    const timer = setTimeout(() => {
      reject(new Error(`A thread took longer than ${mostMs} ms.`))
      void thread.terminate()
    }, mostMs)
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`A thread ended with ${code} and has said nothing.`))
    })
  })
}
