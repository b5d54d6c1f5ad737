/** Work that waits for a pause in what asks for it, but not for ever. */
interface AtPause {
  /** Starts the pause over. */
  readonly soon: () => void
  /** At once, where it is waited for. */
  readonly now: () => void
  readonly cancel: () => void
}

export function atPause(
  work: () => void,
  { pauseMs, longestMs }: { readonly pauseMs: number; readonly longestMs: number },
): AtPause {
  let timer: ReturnType<typeof setTimeout> | null = null
  let since = 0
  const cancel = () => {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }
  const run = () => {
    cancel()
    work()
  }
  return {
    soon() {
      const at = performance.now()
      if (timer === null) since = at
      else clearTimeout(timer)
      timer = setTimeout(run, Math.max(0, Math.min(pauseMs, since + longestMs - at)))
    },
    now: () => timer !== null && run(),
    cancel,
  }
}
