import type { ReactNode } from 'react'

/** What may be wider than the window is moved sideways by itself, by a finger or the arrow keys. */
export function Wide({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without focus the keyboard could not move it
    <section className="scroll-x" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
