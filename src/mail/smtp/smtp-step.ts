import type SmtpConnection from 'nodemailer/lib/smtp-connection'

type Done<T> = (error?: Error | null, result?: T) => void

/**
 * One step of a session: ends when Nodemailer calls back, when the connection ends, for then Nodemailer does not always
 * call back, or after `limitMs`, which also ends the connection: a server that says something now and then is never
 * silent, and yet never done.
 */
export function step<T>(
  connection: SmtpConnection,
  limitMs: number,
  start: (done: Done<T>) => void,
): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const settle: Done<T> = (error, result) => {
      clearTimeout(timer)
      connection.off('error', settle)
      connection.off('end', onEnd)
      if (error) reject(error)
      else resolve(result)
    }
    // What ended the connection comes right after it, and says more.
    const onEnd = () => queueMicrotask(() => settle(new Error('the connection was closed')))
    const timer = setTimeout(() => {
      const error = new Error(`the server took longer than ${limitMs / 1000} s`)
      settle(Object.assign(error, { code: 'ETIMEDOUT' }))
      connection.close()
    }, limitMs)
    connection.on('error', settle)
    connection.on('end', onEnd)
    start(settle)
  })
}
