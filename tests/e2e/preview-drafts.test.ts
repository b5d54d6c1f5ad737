import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page, Route } from 'playwright-core'
import { expect, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { en } from '../../src/preview/client/language/en.ts'
import { seriousFindings } from '../helpers/axe.ts'
import { clientBrowser } from '../helpers/client-browser.ts'
import { freePort } from '../helpers/free-port.ts'
import { button, deafen, field, previewTabs, until } from '../helpers/preview-tabs.ts'
import { aNewsletterFolder, startCli } from '../helpers/run-cli.ts'
import { runningPreview } from '../helpers/running-preview.ts'
import { tempRoot } from '../helpers/temp-folder.ts'

const browser = clientBrowser()

const ID = '2025-07-23-americas-ai-action-plan'
const RECORD = `/articles/${ID}`
/** Of the small newsletter of `runningPreview`. */
const SMALL = '/articles/2025-07-24-template'
const { states } = en.record
const headline = (page: Page, language = 'English') => field(page, `Headline (${language})`)
const paragraph = (page: Page, language: string) => field(page, `Paragraph 1 (${language})`)
const says = (page: Page, text: string) => page.getByText(text, { exact: true }).first().waitFor()

/** The preview of a copy of the sample, which can be killed and started again under the same address. */
async function aMortalPreview() {
  const root = await aNewsletterFolder(await mkdtemp(join(tempRoot, 'diglot-')))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  let child: ChildProcess
  const start = async () => {
    child = startCli(['-C', root, 'preview', '--port', `${port}`])
    await until(async () => (await fetch(url).catch(() => null))?.ok).toBe(true)
  }
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'close')
  }
  await start()
  onTestFinished(async () => {
    await kill()
    await rm(join(root, '..'), { recursive: true })
  })
  const file = join(root, 'content', 'articles', `${ID}.yaml`)
  const text = () => readFile(file, 'utf8')
  const versions = join(root, 'data', 'versions', 'articles', `${ID}.json`)
  return { url, start, kill, file, text, versions, sections: async () => parse(await text()).sections }
}

it('loses no word where the server is killed, the file is changed, broken and deleted, and four windows write at once', async () => {
  const { url, start, kill, file, text, sections } = await aMortalPreview()
  const tab = await previewTabs(browser(), url)
  const [one, two, three, four] = await Promise.all([tab(RECORD), tab(RECORD), tab(RECORD), tab(RECORD)])
  const places = [
    headline(one),
    headline(two, 'Simplified Chinese'),
    paragraph(three, 'English'),
    paragraph(four, 'Simplified Chinese'),
  ]
  const type = (words: readonly string[]) =>
    Promise.all(
      places.map(async (place, at) => {
        await place.press('Control+End')
        await place.pressSequentially(words[at] ?? '', { delay: 15 })
      }),
    )
  const areInFile = (words: readonly string[]) =>
    until(async () => {
      const { en: english, 'zh-Hans': chinese } = await sections()
      const [last, last2] = [english.summary.split('\n')[0], chinese.summary.split('\n')[0]]
      const values: string[] = [english.headline, chinese.headline, last, last2]
      return values.map((value, at) => value.slice(-(words[at]?.length ?? 0)))
    }).toEqual(words)

  await Promise.all(places.map((place) => place.waitFor()))
  const typing = type([' written by one', '第二窗口', ' Three, too.', '第四窗口。'])
  await kill()
  await typing
  await says(one, states.away)
  await Promise.all([one.reload(), two.reload()].map((load) => load.catch(() => null)))
  await start()
  await Promise.all([one, two].map((page) => page.goto(url + RECORD)))
  await areInFile(['written by one', '第二窗口', 'Three, too.', '第四窗口。'])

  // Changed beneath in another field, broken, and put right again.
  const changed = (await text()).replace('[Action plan, ', '[Plan of an editor, ')
  await writeFile(file, changed)
  await one.getByText('Plan of an editor').first().waitFor()
  await writeFile(file, `${changed}\n  : broken`)
  await one.getByText(en.articles.broken).first().waitFor()
  await type([', again', '再写', ' More.', '再写。'])
  await says(one, states.broken)
  expect(await seriousFindings(one)).toEqual([])
  await writeFile(file, changed)
  await areInFile([', again', '再写', 'More.', '再写。'])

  // Deleted, typed on, and there again.
  await rename(file, `${file}.away`)
  await type([' and on', '还写', ' And on.', '还写。'])
  await says(one, states.gone)
  await one.reload()
  await one.getByText(en.record.keptWords).waitFor()
  await one.getByText(', again and on').waitFor()
  await rename(`${file}.away`, file)
  await areInFile(['and on', '还写', 'And on.', '还写。'])
  expect(await text()).toContain('Plan of an editor')
}, 400_000)

/** The preview of a small newsletter, in this process. */
async function aSmallPreview() {
  const { url, root } = await runningPreview()
  const file = join(root, 'content', `${SMALL}.yaml`)
  const text = () => readFile(file, 'utf8')
  return { url, file, text, sections: async () => parse(await text()).sections }
}

/** From `hold` on, what a page saves is written and the page hears nothing of it: `lose` ends its waiting. */
async function holdAnswers(page: Page) {
  let held: PromiseWithResolvers<Route> | null = null
  await page.route(
    (address) => address.pathname === `/api${SMALL}`,
    async (route) => {
      const here = held
      if (here === null || route.request().method() !== 'PUT') return route.fallback()
      await route.fetch()
      here.resolve(route)
    },
  )
  return {
    hold: () => {
      held = Promise.withResolvers()
    },
    lose: async () => {
      const lost = await held?.promise
      held = null
      await lost?.abort()
    },
    letThrough: () => {
      held = null
    },
  }
}

it('takes what it wrote itself for its own where the answer is lost and somebody types on', async () => {
  const { url, sections } = await aSmallPreview()
  const tab = await previewTabs(browser(), url)
  const inFile = async () => String((await sections()).en.headline)
  const page = await tab(SMALL)
  const add = async (words: string) => headline(page).fill((await headline(page).inputValue()) + words)
  const answers = await holdAnswers(page)
  answers.hold()
  await add(' once')
  await until(inFile).toMatch(/ once$/)
  await add(' twice')
  await answers.lose()
  await until(inFile).toMatch(/ once twice$/)
  await says(page, states.saved)

  // The same where the page is loaded again before the answer is there.
  answers.hold()
  await add(' thrice')
  await until(inFile).toMatch(/ thrice$/)
  await add(' and on')
  answers.letThrough()
  await page.reload()
  await until(inFile).toMatch(/ thrice and on$/)
  await says(page, states.saved)
})

it('saves what was typed once the file is back, though the page was loaded meanwhile and heard of no change', async () => {
  const { url, file, sections } = await aSmallPreview()
  const tab = await previewTabs(browser(), url)
  const page = await tab(SMALL)
  await headline(page).waitFor()
  await rename(file, `${file}.away`)
  await page.getByText(en.record.gone).waitFor()
  await headline(page).press('Control+End')
  await headline(page).pressSequentially(' without a file')
  await says(page, states.gone)
  await deafen(page)
  await page.reload()
  await page.getByText(en.record.keptWords).waitFor()
  await rename(`${file}.away`, file)
  await until(async () => String((await sections()).en.headline)).toMatch(/ without a file$/)
  await says(page, states.saved)
})

it('says that somebody has deleted the record, and writes what was typed into the file that a button restores', async () => {
  const { url } = await runningPreview()
  const tab = await previewTabs(browser(), url)
  const page = await tab('/')
  const ask = async (path: string) => {
    const answer = await page.request.post(`${url}/api${path}`, { data: {}, headers: { origin: url } })
    return answer.json()
  }
  const { id } = await ask('/articles/2025-07-24-template/copy')
  await page.goto(`${url}/articles/${id}`)
  await headline(page).waitFor()
  expect(await ask(`/articles/${id}/delete`)).toHaveProperty('done')
  await page.getByText(en.record.gone).waitFor()
  await headline(page).press('Control+End')
  await headline(page).pressSequentially(' after all')
  await says(page, states.gone)
  expect(await seriousFindings(page)).toEqual([])
  await button(page, en.record.restoreFile).click()
  await says(page, states.saved)
  expect(await page.request.get(`${url}/api/articles/${id}`).then((answer) => answer.text())).toContain(
    ' after all',
  )
})

it('keeps what four windows write into one field while the server is down, though one is loaded again and one is gone', async () => {
  const { url, start, kill, sections, versions } = await aMortalPreview()
  const tab = await previewTabs(browser(), url)
  const names = ['Alpha', 'Beta', 'Gamma', 'Delta'] as const
  const windows = await Promise.all(names.map(async (word) => ({ word, page: await tab(RECORD) })))
  const inFile = async () => String((await sections()).en.headline)
  const standsIn = async (page: Page, word: string) =>
    (await inFile()).includes(word) || (await page.getByText(word).count()) > 0
  const nothingIsLost = () =>
    until(() => Promise.all(windows.map(({ page, word }) => standsIn(page, word)))).toEqual(
      names.map(() => true),
    )

  await Promise.all(windows.map(({ page }) => headline(page).press('Control+End')))
  await kill()
  await Promise.all(windows.map(({ page, word }) => headline(page).pressSequentially(` ${word}`)))
  await Promise.all(windows.map(({ page }) => says(page, states.away)))
  await start()
  const inConflict = async () => {
    const shown = windows.map(({ page }) => page.getByText(states.conflict, { exact: true }).count())
    return (await Promise.all(shown)).filter((count) => count > 0).length
  }
  // The first of them is in the file; each of the others shows both, and a person decides.
  await until(inConflict).toBe(names.length - 1)
  await nothingIsLost()
  const saved = await inFile()
  const [again, gone, last] = windows.filter(({ word }) => !saved.includes(word))
  if (again === undefined || gone === undefined || last === undefined)
    throw new Error('Fewer than three conflicts.')

  await gone.page.close()
  await again.page.reload()
  await until(() => standsIn(again.page, again.word)).toBe(true)
  await says(again.page, states.conflict)
  // What the window that is gone had typed is offered to the others.
  await last.page.getByText(en.record.otherWindow).first().waitFor()
  await until(() => standsIn(last.page, gone.word)).toBe(true)
  await until(() => standsIn(last.page, last.word)).toBe(true)
  expect(await seriousFindings(last.page)).toEqual([])

  await button(last.page, en.record.keepMine).click()
  await until(inFile).toContain(last.word)
  // What it took the place of was another window's of the same person, and is kept.
  expect(await readFile(versions, 'utf8')).toContain(`headline: ${saved}`)
  await button(again.page, en.record.takeTheirs).click()
  await says(again.page, states.saved)
  await until(() => headline(again.page).inputValue()).toContain(last.word)
})

it('keeps what two people write who sign in on the same browser for each of them alone', async () => {
  const env = { PREVIEW_PASSWORD: 'a long password' }
  const { url } = await runningPreview({ env })
  const tab = await previewTabs(browser(), url)
  const page = await tab(SMALL)
  const beside = await tab('/')
  const source = page.getByLabel('Source', { exact: true })
  const enter = async (name: string) => {
    await page.getByLabel(en.signIn.password).fill(env.PREVIEW_PASSWORD)
    await page.getByLabel(en.signIn.name).fill(name)
    await button(page, en.signIn.enter).click()
    // Every window of the browser is that person's from here on.
    for (const one of [page, beside]) await one.locator('.me', { hasText: name }).waitFor()
  }
  const leave = async () => {
    await button(page, en.signIn.leave).click()
    for (const one of [page, beside]) await one.getByLabel(en.signIn.password).waitFor()
  }

  await enter('Editor A')
  // Not an address: it stays in the browser.
  await source.fill('not an address')
  await says(page, states.refused)
  await leave()
  await enter('Editor B')
  await says(page, states.saved)
  await until(() => source.inputValue()).toBe('https://example.com/news')
  expect(await page.getByText(en.record.otherWindow).count()).toBe(0)
  await leave()
  await enter('Editor A')
  await until(() => source.inputValue()).toBe('not an address')
  await says(page, states.refused)
})

it('neither tests nor approves what is not what the screen says, undoes across a reload, and keeps a paste', async () => {
  const { url, text } = await aSmallPreview()
  const tab = await previewTabs(browser(), url)
  const writer = await tab(SMALL)
  const before = await headline(writer).inputValue()
  await headline(writer).fill('A headline that is saved by itself')
  await says(writer, states.saved)
  expect(await text()).toContain('headline: A headline that is saved by itself')
  await writer.reload()
  await button(writer, en.record.undo).click()
  await until(() => headline(writer).inputValue()).toBe(before)
  await button(writer, en.record.redo).click()
  await until(text).toContain('headline: A headline that is saved by itself')
  await button(writer, en.record.versions).click()
  await writer
    .getByRole('button', { name: /^Restore the text/ })
    .last()
    .click()
  await until(text).toContain(`headline: ${before}`)

  // Not an address: it stays in the browser, and the rest is saved.
  await writer.getByLabel('Source', { exact: true }).fill('not an address')
  await headline(writer).fill('Saved beside what cannot be')
  await says(writer, states.refused)
  await until(text).toContain('headline: Saved beside what cannot be')
  const publisher = await tab('/issues/2025-w30/test')
  await publisher.getByText(en.record.unsavedIn(1, false)).waitFor()
  await until(() => button(publisher, en.test.send(1)).isDisabled()).toBe(true)
  expect(await seriousFindings(publisher)).toEqual([])
  await publisher.goto(`${url}/issues/2025-w30/approve`)
  await until(() => button(publisher, en.approve.approve).isDisabled()).toBe(true)

  // The window of the writer is gone, and its words are not.
  await writer.close()
  await publisher.locator('.unsaved-status').getByRole('link').click()
  await publisher.getByText(en.record.otherWindow).first().waitFor()
  await publisher.getByText('not an address').first().waitFor()
  await button(publisher, en.record.takeOver).click()
  await says(publisher, states.refused)
  await button(publisher, en.record.discard).click()
  await says(publisher, states.saved)
  await publisher.goBack()
  await until(() => button(publisher, en.approve.approve).isDisabled()).toBe(false)

  const pasting = await tab('/paste')
  await field(pasting, en.paste.text).fill('A text that nobody has confirmed.')
  await pasting.reload()
  await until(() => field(pasting, en.paste.text).inputValue()).toBe('A text that nobody has confirmed.')
})

it('finds the words of records that are gone on the page of all articles, to be copied or discarded', async () => {
  const { url, root } = await runningPreview()
  const tab = await previewTabs(browser(), url, { permissions: ['clipboard-read', 'clipboard-write'] })
  const id = '2025-07-24-template'
  const file = join(root, 'content', 'articles', `${id}.yaml`)
  const page = await tab(`/articles/${id}`)
  await headline(page).waitFor()
  await rename(file, file.replace('template', 'renamed'))
  await headline(page).fill('Written as it went')
  await says(page, states.gone)
  await page.close()

  const next = await tab('/articles')
  await next.getByText(en.record.strays(1)).click()
  const stray = next.getByRole('region', { name: id })
  await stray.getByText('Written as it went').waitFor()
  expect(await seriousFindings(next)).toEqual([])
  await stray.getByRole('button', { name: en.record.copyText }).click()
  await stray.getByRole('button', { name: en.record.copied }).waitFor()
  expect(await next.evaluate(() => navigator.clipboard.readText())).toBe(
    'Headline (English)\nWritten as it went',
  )

  // There again, it is no stray, and the record itself offers it.
  await rename(file.replace('template', 'renamed'), file)
  await stray.waitFor({ state: 'detached' })
  await rename(file, file.replace('template', 'renamed'))
  await next.getByText(en.record.strays(1)).click()
  await stray.getByRole('button', { name: en.record.discardText }).click()
  await stray.waitFor({ state: 'detached' })
  const kept = await next.evaluate(() =>
    Object.keys(localStorage).filter((key) => !key.includes('/history/')),
  )
  expect(kept.filter((key) => key.endsWith(`/articles/${id}`))).toEqual([])
})
