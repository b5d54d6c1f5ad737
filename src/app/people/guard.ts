import { listed, type Message, msg, named } from '../../domain/language/message.ts'
import {
  type Actor,
  leastRoleFor,
  may,
  type Need,
  type Right,
  type Role,
} from '../../domain/newsletter/editor.ts'
import { DiglotError } from '../../errors.ts'

type Methods = Readonly<Record<string, (...input: never[]) => Promise<unknown>>>

/** What each of some use cases needs: nothing of who may look at all, a right, or what its input says. */
export type NeedsOf<T extends Methods> = {
  readonly [Name in keyof T]:
    | null
    | Right
    | ((actor: Actor, ...input: Parameters<T[Name]>) => readonly (Right | Need)[])
}

/** The same use cases, which refuse with `FORBIDDEN` what the actor may not do, before anything is done. */
export function guarded<T extends Methods>(useCases: T, needs: NeedsOf<T>, actor: Actor): T {
  const guard = (name: string) => {
    const run = useCases[name] as (...input: unknown[]) => Promise<unknown>
    const needed = needs[name] as NeedsOf<Methods>[string]
    return async (...input: never[]) => {
      const wanted = typeof needed === 'function' ? needed(actor, ...input) : needed === null ? [] : [needed]
      for (const need of wanted) requireRight(actor, need)
      return run(...input)
    }
  }
  return Object.fromEntries(Object.keys(useCases).map((name) => [name, guard(name)])) as T
}

/** Throws `FORBIDDEN`, which says who may. */
function requireRight(actor: Actor, need: Right | Need): void {
  if (may(actor, need)) return
  const { right, language } = typeof need === 'string' ? { right: need, language: undefined } : need
  const isOtherLanguage = right === 'translate' && language !== undefined && may(actor, 'translate')
  throw new DiglotError(
    'FORBIDDEN',
    isOtherLanguage
      ? msg`${actor.name} translates into ${listed(actor.languages.map(named), 'and')} and not into ${named(language)}; nothing was done.`
      : msg`${actor.name} has the role ${roleNames[actor.role]}, which does not allow this; nothing was done.`,
    {
      hint: isOtherLanguage
        ? msg`Ask somebody who writes in that language.`
        : msg`Ask ${whoMay[leastRoleFor(right)]}; a publisher can change roles in the settings.`,
    },
  )
}

const whoMay: Readonly<Record<Role, Message>> = {
  reader: msg`anybody who works on it`,
  translator: msg`a translator of that language, a writer, an editor or a publisher`,
  writer: msg`a writer, an editor or a publisher`,
  editor: msg`an editor or a publisher`,
  publisher: msg`a publisher`,
}

const roleNames: Readonly<Record<Role, Message>> = {
  reader: msg`reader`,
  translator: msg`translator`,
  writer: msg`writer`,
  editor: msg`editor`,
  publisher: msg`publisher`,
}
