import { simpleParser } from 'mailparser'
import type { CapturingServer } from './capturing-server.ts'
import { rawField } from './raw-header.ts'

/** Somebody asks on the readers' site at `url` and presses the button of the page that the mail leads to. */
export async function subscribeOnSite(
  url: string,
  server: CapturingServer,
  person: { readonly address: string; readonly edition: string },
): Promise<void> {
  const before = server.messages.length
  await fetch(`${url}/subscribe`, { method: 'POST', body: new URLSearchParams(person) })
  await server.reached(before + 1)
  const asked = await simpleParser(server.messages[before]?.raw ?? Buffer.alloc(0))
  const link = here(url, /https:\/\/\S+\/confirm\/\S+/.exec(asked.text ?? '')?.[0] ?? '')
  const page = await (await fetch(link)).text()
  const fields = [...page.matchAll(/<button[^>]*name="(\w+)"[^>]*value="(\w+)"/g)]
  const pressed = new URLSearchParams(fields.map(([, name = '', value = '']) => [name, value]))
  await fetch(link, { method: 'POST', body: pressed })
}

/** What a mail program does when its reader unsubscribes from a message (RFC 8058). */
export async function unsubscribeInOneClick(url: string, raw: Buffer): Promise<Response> {
  const link = /<(https:[^>]+)>/.exec(rawField(raw, 'List-Unsubscribe'))?.[1] ?? ''
  const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
  return fetch(here(url, link), { method: 'POST', body, redirect: 'error' })
}

/** Where a link of a mail leads to on this machine. */
function here(url: string, link: string): string {
  const { pathname, search } = new URL(link)
  return `${url}${pathname}${search}`
}
