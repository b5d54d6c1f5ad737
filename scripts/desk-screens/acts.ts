import type { Locator, Page } from 'playwright-core'
import type { Messages } from '../../src/preview/client/language/messages.ts'

/** What somebody does on a screen before its picture is taken. Each may be done again on the same desk. */
export type Act = (page: Page, messages: Messages) => Promise<void>

export function press(nameOf: (messages: Messages) => string): Act {
  return async (page, messages) => {
    await page
      .getByRole('button', { name: nameOf(messages), exact: true })
      .first()
      .click()
  }
}

/** Deletes a copy of the article that is open, as an editor does; the next page says so. */
export const deleteCopy: Act = async (page, { newArticle }) => {
  await openCopy(page)
  await page.locator('.delete-record button').first().click()
  await page.getByRole('button', { name: newArticle.undo, exact: true }).waitFor()
  await page.locator('.pool-count').waitFor()
}

/** Somebody else deletes the copy of it that is being written. */
export const loseCopy: Act = async (page, { record }) => {
  const { id, origin } = await openCopy(page)
  await page.request.post(`${origin}/api/articles/${id}/delete`, { data: {}, headers: { origin } })
  await page.getByText(record.gone).waitFor()
  // Never what an earlier copy of this name has left in the browser.
  await headline(page).fill(`${await headline(page).inputValue()}, written on`)
  await page.getByText(record.states.gone, { exact: true }).waitFor()
}

/** What was typed for such a copy, where it is found again. */
export const findLostText: Act = async (page, messages) => {
  await loseCopy(page, messages)
  await page.goto(new URL('/articles', page.url()).href)
  await page.locator('details.unused').first().locator('summary').click()
}

/** Two windows write the same headline. */
export const disagree: Act = async (page, { record }) => {
  await openCopy(page)
  const other = await page.context().newPage()
  await other.goto(page.url())
  // Its words stay where they are until the other window has written its own.
  const puts = '**/api/articles/*'
  await page.route(puts, (route) => (route.request().method() === 'PUT' ? route.abort() : route.fallback()))
  await headline(page).fill('The headline of this window')
  await page.getByText(record.states.away, { exact: true }).waitFor()
  await headline(other).fill('The headline of another window')
  await other.getByText(record.states.saved, { exact: true }).waitFor()
  await other.close()
  await page.getByRole('alert', { name: record.conflict }).waitFor()
  await page.unroute(puts)
}

const headline = (page: Page): Locator => page.locator('[data-field="sections.en.headline"]')

/** Of the article that is open; what is done to it leaves the others as they are. */
async function openCopy(page: Page): Promise<{ readonly id: string; readonly origin: string }> {
  const { origin, pathname } = new URL(page.url())
  const answer = await page.request.post(`${origin}/api${pathname}/copy`, { data: {}, headers: { origin } })
  const { id } = (await answer.json()) as { readonly id: string }
  await page.goto(`${origin}/articles/${id}`)
  await headline(page).waitFor()
  return { id, origin }
}
