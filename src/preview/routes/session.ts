import { getConnInfo } from '@hono/node-server/conninfo'
import { type Context, Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import { type Entrance, nameInput } from '../../app/people/desk-people.ts'
import { meView, personId } from '../../app/people/me-view.ts'
import { linkInput, tokenInput } from '../../app/people/sign-in.ts'
import type { SessionView } from '../../app/views/session.ts'
import type { DeskPlace } from '../../app.ts'
import { msg } from '../../domain/language/message.ts'
import { type Attempts, networkOf } from '../access/attempts.ts'
import { SESSION_SECONDS, type Sessions } from '../access/sessions.ts'
import { body, nothing } from '../read-json.ts'
import { RequestError } from '../request-error.ts'
import { SPEAKER_HEADER } from '../request-marks.ts'
import { isOverTls } from './over-tls.ts'

const COOKIE = 'diglot_preview'

/** `name`: what stands beside what is done, since all who come in this way have one password. */
const passwordInput = nameInput.extend({ password: z.string() })

type Actor = NonNullable<Awaited<ReturnType<DeskPlace['people']['actorOf']>>>

interface SessionTools {
  readonly people: DeskPlace['people']
  /** Null: nobody signs in, and the person who asks sits at this machine. */
  readonly sessions: Sessions | null
  /** What a link to sign in begins with; null where none can be mailed. Never what a request says of its host. */
  readonly linkBase: string | null
  /** Requests for links, by network. */
  readonly linkAttempts: Pick<Attempts, 'begin'>
}

/** Who asks; null where they have not signed in, or are no editor any more. */
async function actorOf(c: Context, { people, sessions }: SessionTools): Promise<Actor | null> {
  if (sessions === null) return people.local()
  const entrance = sessions.find(getCookie(c, COOKIE))
  return entrance === null ? null : people.actorOf(entrance)
}

/** Throws `NOT_SIGNED_IN` where nobody has, and `OTHER_PERSON` where the page is another person’s. */
export async function requireActor(c: Context, tools: SessionTools): Promise<Actor> {
  const actor = await actorOf(c, tools)
  if (actor !== null) return whoSpeaks(c, actor)
  throw new RequestError('NOT_SIGNED_IN', msg`Sign in first.`, {
    hint: msg`A session lasts half a day, and ends with the preview.`,
  })
}

/** The one who is signed in, unless the page that asks says that it is another one’s: it was asleep when they signed in. */
function whoSpeaks(c: Context, actor: Actor): Actor {
  const speaker = c.req.header(SPEAKER_HEADER)
  if (speaker === undefined || speaker === personId(actor)) return actor
  throw new RequestError(
    'OTHER_PERSON',
    msg`Somebody else has signed in with this browser; nothing was changed.`,
    { hint: msg`What you typed is kept here for you until you sign in again.` },
  )
}

export function sessionRoutes(tools: SessionTools) {
  const { people, sessions, linkBase, linkAttempts } = tools

  const waysOf = ({ hasPassword }: Sessions): SessionView['ways'] => [
    ...(linkBase === null ? [] : (['mail'] as const)),
    ...(hasPassword ? (['password'] as const) : []),
  ]

  async function view(me: Actor | null): Promise<SessionView> {
    return {
      ways: sessions === null ? [] : waysOf(sessions),
      me: me === null ? null : meView(me),
      asksName: sessions === null && (await people.asksLocalName()),
    }
  }

  async function enter(c: Context, into: Sessions, entrance: Entrance): Promise<SessionView> {
    setCookie(c, COOKIE, into.open(entrance), {
      path: '/',
      httpOnly: true,
      sameSite: 'Strict',
      secure: isOverTls(c),
      maxAge: SESSION_SECONDS,
    })
    return view(await people.actorOf(entrance))
  }

  return (
    new Hono()
      .get('/session', async (c) => c.json(await view(await actorOf(c, tools))))
      .post('/session', body(passwordInput), async (c) => {
        if (sessions === null) return c.json(await view(await people.local()))
        const { password, ...given } = c.req.valid('json')
        await sessions.requirePassword(password, networkOf(addressOf(c)))
        return c.json(await enter(c, sessions, await people.byPassword(given)))
      })
      // The same answer to every address, at once: the mailbox alone tells whose it is.
      .post('/session/links', body(linkInput), async (c) => {
        linkAttempts.begin(networkOf(addressOf(c)))
        if (sessions === null || linkBase === null) throw withoutMail()
        await people.mailLink(c.req.valid('json'), linkBase)
        return c.json({})
      })
      // A program that looks at every link in a mail only fetches the page; this is its button.
      .post('/session/link', body(tokenInput), async (c) => {
        const entrance = await people.byLink(c.req.valid('json'))
        if (sessions === null || entrance === null) throw linkOver()
        return c.json(await enter(c, sessions, entrance))
      })
      .put('/session/name', body(nameInput), async (c) => {
        const actor = await requireActor(c, tools)
        if (actor.address !== null) throw namedElsewhere()
        if (sessions === null) return c.json(await view(await people.nameLocal(c.req.valid('json'))))
        sessions.rename(getCookie(c, COOKIE), await people.renamed(actor, c.req.valid('json')))
        return c.json(await view(await actorOf(c, tools)))
      })
      .delete('/session', body(nothing), async (c) => {
        const actor = await actorOf(c, tools)
        if (actor !== null) whoSpeaks(c, actor)
        sessions?.close(getCookie(c, COOKIE))
        deleteCookie(c, COOKIE, { path: '/' })
        return c.json(await view(sessions === null ? await people.local() : null))
      })
  )
}

function withoutMail(): RequestError {
  return new RequestError('FORBIDDEN', msg`Nobody signs in here by a mailed link.`, {
    hint: msg`Sign in with the password.`,
  })
}

function linkOver(): RequestError {
  return new RequestError('NOT_SIGNED_IN', msg`This link was used already, or is older than 15 minutes.`, {
    hint: msg`Ask for a new one.`,
  })
}

function namedElsewhere(): RequestError {
  return new RequestError('FORBIDDEN', msg`Your name stands in newsletter.yaml; nothing was changed.`, {
    hint: msg`A publisher can change it in the settings.`,
  })
}

/** What a proxy says of its client counts only where the proxy is on this machine; others may say what they like. */
function addressOf(c: Context): string {
  const { address = '' } = getConnInfo(c).remote
  const isProxy = /^(::1|(::ffff:)?127\.)/.test(address)
  const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
  return isProxy && forwarded ? forwarded : address
}
