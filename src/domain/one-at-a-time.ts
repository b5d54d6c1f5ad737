/** As much of a connection, a request on it and its answer as the rule needs: those of node:http have it. */
interface Connection {
  readonly destroyed: boolean
  destroy(): unknown
}
interface Asked {
  readonly socket: Connection
}
interface Answer {
  once(event: 'close', listener: () => void): unknown
}

/** Programs that send requests ahead send a handful. */
const MOST_WAITING = 32

/**
 * Answers the requests of one connection one after the other, each when the answer before it has left. Node hands over all
 * requests that have come at once (pipelining, RFC 9112 section 9.3.2) and keeps their answers in memory for as long as
 * the client does not read. A connection with more requests waiting than `MOST_WAITING` is ended.
 */
export function oneAtATime<Q extends Asked, A extends Answer>(
  answer: (asked: Q, response: A) => unknown,
): (asked: Q, response: A) => void {
  /** What waits on each connection whose answer is under way. */
  const waiting = new WeakMap<Connection, (() => void)[]>()

  return (asked, response) => {
    const { socket } = asked
    if (socket.destroyed) return
    const line = waiting.get(socket)
    if (line === undefined) {
      waiting.set(socket, [])
      start()
    } else if (line.length < MOST_WAITING) line.push(start)
    else socket.destroy()

    function start(): void {
      response.once('close', next)
      answer(asked, response)
    }

    function next(): void {
      const following = socket.destroyed ? undefined : waiting.get(socket)?.shift()
      if (following === undefined) waiting.delete(socket)
      else following()
    }
  }
}
