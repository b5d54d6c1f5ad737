import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { it } from 'vitest'
import { parse } from 'yaml'
import { en } from '../../src/preview/client/language/en.ts'
import { clientBrowser } from '../helpers/client-browser.ts'
import { articleYaml } from '../helpers/content-folder.ts'
import { dragByMouse, previewTabs, until } from '../helpers/preview-tabs.ts'
import { runningPreview } from '../helpers/running-preview.ts'

const browser = clientBrowser()

const [HERE, ONE, TWO] = ['2025-07-24-template', '2025-06-20-one', '2025-06-21-two'] as const
const onDay = (id: string) => ({
  [`articles/${id}.yaml`]: articleYaml.replace('2025-07-24', id.slice(0, 10)),
})

async function putTogether(files: Readonly<Record<string, string>> = {}) {
  const { url, root } = await runningPreview({ files: { ...onDay(ONE), ...onDay(TWO), ...files } })
  const page = await (await previewTabs(browser(), url))('/issues/2025-w30/articles')
  const order = page.getByRole('grid', { name: en.order.articles })
  const pool = page.getByRole('grid', { name: en.pool.beside })
  const rowOf = (list: Locator) => (id: string) => list.locator(`[role="row"][data-key="${id}"]`)
  const written = async () =>
    parse(await readFile(join(root, 'content/issues/2025-w30.yaml'), 'utf8')).articles

  const drag = (what: Locator, to: Locator, edge: 'top' | 'bottom') => dragByMouse(page, { what, to, edge })
  return { page, order, orderRow: rowOf(order), poolRow: rowOf(pool), written, drag }
}

it('takes articles that are dragged by mouse from all of them to where they are let go, and moves those that it has', async () => {
  const { orderRow, poolRow, written, drag } = await putTogether()
  await drag(poolRow(ONE), orderRow(HERE), 'top')
  await until(written).toEqual([ONE, HERE])
  await drag(poolRow(TWO).getByRole('button').first(), orderRow(HERE), 'bottom')
  await until(written).toEqual([ONE, HERE, TWO])

  await drag(orderRow(TWO), orderRow(ONE), 'top')
  await until(written).toEqual([TWO, ONE, HERE])
  await drag(poolRow(ONE), orderRow(HERE), 'bottom')
  await until(written).toEqual([TWO, HERE, ONE])
})

it('takes one that is dragged by mouse into an order that is empty', async () => {
  const { order, orderRow, poolRow, written, drag } = await putTogether()
  await orderRow(HERE).getByRole('button').last().click()
  await order.getByText(en.order.noArticles).waitFor()
  await drag(poolRow(ONE), order, 'bottom')
  await orderRow(ONE).waitFor()
  await until(written).toEqual([ONE])
})

it('takes one by the keyboard alone to where it is put down, past a picture that takes files only', async () => {
  const { page, poolRow, written } = await putTogether()
  const target = page.locator('[data-drop-target]')
  await poolRow(ONE).focus()
  await page.keyboard.press('ArrowRight')
  const handle = poolRow(ONE).getByRole('button').first()
  await until(() => handle.evaluate((button) => button === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  await target.waitFor({ state: 'attached' })
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await until(written).toEqual([ONE, HERE])
})
