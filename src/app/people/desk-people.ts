import { z } from 'zod'
import { msg } from '../../domain/language/message.ts'
import { type Actor, actorOf, type Editor, isSamePerson } from '../../domain/newsletter/editor.ts'
import { DiglotError } from '../../errors.ts'
import type { KeptContent } from '../content/kept-content.ts'
import type { AppContext } from '../context.ts'
import { log } from './act-log.ts'
import { keepName, keptName, personName } from './desk-user.ts'
import { createSignIn, type SignInMailed, type tokenInput } from './sign-in.ts'

export const nameInput = z.strictObject({ name: z.string().max(1_000) })

/** How somebody came in: by the password that all share, with the name that they gave, or by a link to their address. */
export type Entrance =
  | { readonly by: 'password'; readonly name: string }
  | { readonly by: 'link'; readonly address: string }

/** Who is at the desk. What newsletter.yaml says of them holds at once: a role that changed, and somebody who is gone. */
export function createDeskPeople(
  context: AppContext,
  kept: Pick<KeptContent, 'content'>,
  { onMailed }: { readonly onMailed: (mailed: SignInMailed) => void },
) {
  const { config, actor } = context
  let local: Actor | null = null
  let lastGood: readonly Editor[] = []

  /** While newsletter.yaml cannot be read, those hold whom it named before: somebody has to be able to fix it. */
  async function editors(): Promise<readonly Editor[]> {
    try {
      lastGood = (await kept.content()).newsletter.editors
    } catch (error) {
      if (!(error instanceof DiglotError && error.code === 'CONTENT_INVALID')) throw error
    }
    return lastGood
  }

  async function localActor(): Promise<Actor> {
    if (local !== null || actor.account === null) return local ?? actor
    return { ...actor, name: (await keptName(config, actor.account)) ?? actor.name }
  }

  const findEditor = async (address: string): Promise<Editor | null> =>
    (await editors()).find((editor) => editor.address.toLowerCase() === address.toLowerCase()) ?? null

  async function actorOfEntrance(entrance: Entrance): Promise<Actor | null> {
    if (entrance.by === 'password')
      return { name: entrance.name, address: null, account: null, role: 'publisher', languages: [] }
    const editor = await findEditor(entrance.address)
    return editor === null ? null : actorOf(editor)
  }

  /** All who know the password could act under it, and the log would say that the editor did. */
  async function requireFreeName(name: string): Promise<void> {
    if (config.previewUrl === null) return
    const editor = (await editors()).find((one) => isSamePerson(one.name, name))
    if (editor === undefined) return
    throw new DiglotError('FORBIDDEN', msg`${editor.name} is the name of an editor who signs in by a link.`, {
      hint: msg`Ask for a link to your address, or sign in under another name.`,
    })
  }

  async function entered(entrance: Entrance): Promise<Entrance> {
    const who = await actorOfEntrance(entrance)
    if (who !== null) await log({ ...context, actor: who }, { act: 'sign-in', details: { by: entrance.by } })
    return entrance
  }

  /** Entries of one person bear both names. */
  async function logName(who: Actor, before: Actor): Promise<void> {
    if (who.name === before.name) return
    const details = { step: 'name', was: before.name }
    await log({ ...context, actor: who }, { act: 'sign-in', details })
  }

  const signIn = createSignIn(context, { findEditor, onMailed })

  return {
    findEditor,
    mailLink: signIn.ask,
    close: signIn.close,

    /** How somebody comes in who has shown the password. Throws `FORBIDDEN` where their name is an editor's who gets a link by mail. */
    async byPassword(given: z.infer<typeof nameInput>): Promise<Entrance> {
      const name = personName(given.name)
      await requireFreeName(name)
      return entered({ by: 'password', name })
    },

    /** How somebody comes in by the link that was mailed to them; null where it is no link, was used, or is over. */
    async byLink(given: z.infer<typeof tokenInput>): Promise<Entrance | null> {
      const address = signIn.use(given)
      return address === null || (await findEditor(address)) === null
        ? null
        : entered({ by: 'link', address })
    },

    /** Who has come in by it; null where newsletter.yaml does not name them any more. */
    actorOf: actorOfEntrance,

    /** Who sits at this machine, where nobody signs in. */
    local: localActor,

    /** Whether the system's user has yet to say what they are called. */
    async asksLocalName(): Promise<boolean> {
      return local === null && actor.account !== null && (await keptName(config, actor.account)) === null
    },

    async nameLocal({ name }: z.infer<typeof nameInput>): Promise<Actor> {
      if (actor.account === null) throw new Error('Nobody sits at this machine.')
      const before = await localActor()
      local = { ...actor, name: await keepName(config, actor.account, name) }
      await logName(local, before)
      return local
    },

    /** What somebody is called from now on who came in by the password. Throws `USAGE` where it is no name. */
    async renamed(before: Actor, given: z.infer<typeof nameInput>): Promise<string> {
      const name = personName(given.name)
      await requireFreeName(name)
      await logName({ ...before, name }, before)
      return name
    },
  }
}
