import type { App, SendResult } from '../../src/app.ts'

/** How a send runs once through: what the server puts off is left for another time. */
export const onceThrough = {
  signal: new AbortController().signal,
  onProgress: () => undefined,
  onHold: () => undefined,
  waitsForRetries: false,
}

/** Sends an issue that is approved. */
export async function sendNow(app: App, issue: string): Promise<SendResult> {
  return app.send(await app.planSend(issue), onceThrough)
}
