import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

interface Finding {
  readonly rule: string
  readonly impact: string
  readonly elements: readonly string[]
}

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe-core calls serious or critical on a page; the mail in its frame is judged by the checks of mails. `rules`: by
 * these alone, where only some of it has changed since the page was looked at.
 */
export async function seriousFindings(page: Page, rules?: readonly string[]): Promise<readonly Finding[]> {
  // Evaluated rather than added as a script: the page's own policy forbids those.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await source)
  return page.evaluate(async (only) => {
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: Violation[] }> }
    }
    interface Violation {
      id: string
      impact: string
      nodes: { html: string; any: { message: string }[] }[]
    }
    const { violations } = await axe.run({
      ...{ iframes: false, resultTypes: ['violations'] },
      ...(only && { runOnly: { type: 'rule', values: only } }),
    })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, impact, nodes }) => ({
        rule: id,
        impact,
        elements: nodes.map(({ html, any }) => `${html} ${any[0]?.message ?? ''}`),
      }))
  }, rules)
}
