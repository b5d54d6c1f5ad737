import type { TemplateFiles } from './read-templates.ts'

/**
 * Keeps what was made of a template until one of its files changes. Renderings that come while it is being made wait
 * for the same one; a failure is not kept.
 */
export function oncePerHash<T>(
  make: (files: TemplateFiles) => Promise<T>,
): (files: TemplateFiles) => Promise<T> {
  let kept: { readonly hash: string; readonly made: Promise<T> } | null = null
  return (files) => {
    if (kept?.hash === files.hash) return kept.made
    const made = make(files)
    const current = { hash: files.hash, made }
    kept = current
    made.catch(() => {
      if (kept === current) kept = null
    })
    return made
  }
}
