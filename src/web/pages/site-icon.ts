import type { Site } from '../site.ts'

export const ICON_PATH = '/icon.svg'

/** A sheet with three lines, in the newsletter's colours. */
export function siteIcon({ newsletter }: Site): string {
  const { accent, paper } = newsletter.palette.light
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${accent}"/><path d="M8 10h16M8 16h16M8 22h9" stroke="${paper}" stroke-width="2.6" stroke-linecap="round"/></svg>\n`
}
