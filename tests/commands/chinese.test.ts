import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { loadWording } from '../../src/catalogs/load-wording.ts'
import { runCheck } from '../../src/commands/check.ts'
import { runDoctor } from '../../src/commands/doctor.ts'
import { runApprove, runTestMail } from '../../src/commands/proof.ts'
import { runSend } from '../../src/commands/send.ts'
import { runLog, runStatus } from '../../src/commands/status.ts'
import { runSubscribersImport, runSubscribersStats } from '../../src/commands/subscribers.ts'
import type { Line, Terminal } from '../../src/commands/terminal/terminal.ts'
import { isMessage, type Message, msg, worded } from '../../src/domain/language/message.ts'
import { aTerminal } from '../helpers/a-terminal.ts'
import { anApp } from '../helpers/an-app.ts'
import { latinSentencesIn } from '../helpers/latin-words.ts'

const id = '2025-w30'
const list = 'email,name\none@example.com,One\ntwo@example.net,Two\nnobody,Three\n'
const rehearsal = { wait: false, signal: new AbortController().signal }

/** A Chinese terminal, and what it was told. */
async function aChineseTerminal() {
  const wording = await loadWording(['zh-Hans'])
  const say = (message: Message) => worded(message, wording)
  const lines: string[] = []
  const tell = (line: Line) => void lines.push(isMessage(line) ? say(line) : line)
  const terminal: Terminal = { ...aTerminal('yes'), say, out: tell, note: tell, progress: tell }
  return { terminal, lines, asks: terminal.ask }
}

it('speaks Chinese in whatever a command prints', async () => {
  const { app, root } = await anApp()
  const { terminal, lines } = await aChineseTerminal()
  await writeFile(join(root, 'list.csv'), list)
  const desk = await app.openDesk({ onBug: () => undefined })
  onTestFinished(() => desk.close())

  await runCheck(app, terminal, id, {})
  await runSubscribersImport(app, terminal, join(root, 'list.csv'), {})
  await runTestMail(app, terminal, id, {})
  await runApprove(app, terminal, id, {})
  await runSend(app, terminal, id, { ...rehearsal, dryRun: true })
  await runSend(app, terminal, id, { ...rehearsal, yes: true })
  await runStatus(app, terminal, undefined, {})
  await runSubscribersStats(app, terminal, {})
  await runLog(app, terminal, {})
  const diagnose = async () => [{ title: msg`SMTP server`, findings: [] }]
  await runDoctor({ diagnose }, terminal, {})

  expect(lines.flatMap(latinSentencesIn)).toEqual([])
  // Half-width marks beside Chinese: a list or a sentence that was put together in English.
  expect(lines.filter((line) => /\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}/u.test(line))).toEqual([])
  expect(lines.join('\n')).toContain('下一步：diglot send 2025-w30')
})
