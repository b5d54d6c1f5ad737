import { type Context, Hono } from 'hono'
import { parseMailbox } from '../../domain/readers/mailbox.ts'
import { whyNotTaken } from '../../domain/readers/new-address.ts'
import { isMarkOf } from '../../domain/readers/reader-link.ts'
import {
  languageOfMail,
  readSignUp,
  type SignUp,
  type SignUpChoice,
  type SignUpRequest,
} from '../../domain/readers/sign-up.ts'
import { signUpCounts } from '../../domain/readers/sign-up-pace.ts'
import { latestIssues } from '../pages/archive-pages.ts'
import { readTags } from '../pages/choices.ts'
import type { Html } from '../pages/page.ts'
import { frameFor } from '../pages/page-frame.ts'
import {
  confirmedPage,
  confirmPage,
  HONEYPOT,
  linkOverPage,
  lookIntoMailboxPage,
  type SubscribeView,
  subscribedPage,
  subscribePage,
  tooManyPage,
} from '../pages/subscribe-pages.ts'
import { readerPaths, wrongLinkPage } from '../reader-links.ts'
import type { PageFrame } from '../site.ts'
import type { SiteDeps } from '../site-deps.ts'
import { isPressed, readForm, readName } from './read-form.ts'

/** On the page to subscribe on: what one would get. */
const LATEST_ISSUES = 5

/**
 * Subscribing. The answer to the form is the same page, by the same steps for every address; what there is
 * to say of it is said in a mail. The link of that mail leads to a button: scanners follow links, but press no buttons.
 */
export function createSubscribeRoutes(deps: SiteDeps): Hono {
  const { key, clock, signUps } = deps
  const routes = new Hono()

  for (const path of ['/', '/subscribe'])
    routes.get(path, async (c) => {
      const frame = frameFor(c, await deps.site(), path)
      const latest = (await deps.archive.issues()).slice(0, LATEST_ISSUES)
      c.header('Vary', 'Accept-Language')
      return c.html(subscribePage(frame, {}, latest.length === 0 ? '' : latestIssues(frame, latest)))
    })

  routes.post('/subscribe', async (c) => {
    const frame = frameFor(c, await deps.site(), '/subscribe')
    const form = await readForm(c)
    const read = readRequest(form, frame)
    if ('wrong' in read) return c.html(subscribePage(frame, read), 422)
    if (form.get(HONEYPOT)) return c.html(lookIntoMailboxPage(frame))
    const counts = signUpCounts(key, { address: read.address, network: deps.networkOf(c) })
    const language = languageOfMail(frame.language, read.edition)
    if (!(await signUps.ask({ ...read, language }, counts, clock()))) return c.html(tooManyPage(frame), 429)
    deps.onMailDue()
    return c.html(lookIntoMailboxPage(frame))
  })

  routes.get('/confirm/:token', (c) => withSignUp(c, askToConfirm))

  routes.post('/confirm/:token', async (c) => {
    if (isPressed(await readForm(c))) return withSignUp(c, confirm)
    c.status(422)
    return withSignUp(c, askToConfirm)
  })

  async function askToConfirm(signUp: SignUp, frame: PageFrame): Promise<Html> {
    return confirmPage(frame, signUp)
  }

  async function confirm({ id }: SignUp, frame: PageFrame, { choice }: SignUpChoice): Promise<Html | null> {
    const isWelcomed = frame.site.newsletter.welcome !== 'none'
    const reader = await signUps.confirm({ id, choice, isWelcomed }, clock())
    if (reader === null) return null
    deps.onMailDue()
    const { preferences } = readerPaths(key, { issueId: null, subscriberId: reader.id }, reader)
    return confirmedPage({ ...frame, path: preferences }, reader, preferences)
  }

  /** A second click. The mail may have been passed on since: nothing leads further than the page says. */
  async function alreadySubscribed({ id, mark }: SignUpLink, frame: PageFrame): Promise<Html | null> {
    const reader = await signUps.subscribed(id)
    return reader && isMarkOf(key, reader.address, mark) ? subscribedPage(frame, reader) : null
  }

  /** Null where there is no such request of this address any more. */
  async function asked(link: SignUpLink, frame: PageFrame, act: Act): Promise<Html | null> {
    const signUp = await signUps.find(link, clock())
    return signUp && isMarkOf(key, signUp.addressKey, link.mark) ? act(signUp, frame, link) : null
  }

  async function withSignUp(c: Context<object, '/:token'>, act: Act): Promise<Response> {
    const token = c.req.param('token')
    const frame = frameFor(c, await deps.site(), `/confirm/${token}`)
    const link = readSignUp(key, token, clock())
    if (link === null) return c.html(wrongLinkPage({ ...frame, path: '/' }), 404)
    const answer =
      link === 'expired' ? null : ((await asked(link, frame, act)) ?? (await alreadySubscribed(link, frame)))
    return answer === null ? c.html(linkOverPage({ ...frame, path: '/' }), 410) : c.html(answer)
  }

  return routes
}

type SignUpLink = SignUpChoice & { readonly mark: string }
type Act = (signUp: SignUp, frame: PageFrame, link: SignUpLink) => Promise<Html | null>

type ReadRequest = Omit<SignUpRequest, 'language'>

function readRequest(
  form: ReadonlyMap<string, string>,
  { site }: PageFrame,
): ReadRequest | (SubscribeView & Required<Pick<SubscribeView, 'wrong'>>) {
  const edition = site.editions.find((id) => id === form.get('edition')) ?? null
  const tags = readTags(form, site.newsletter).chosen
  const given = { address: form.get('address') ?? '', name: form.get('name') ?? '', edition, tags }
  const parsed = parseMailbox(given.address)
  if ('fault' in parsed || whyNotTaken(parsed) !== null) return { ...given, wrong: 'address' }
  const name = readName(given.name || parsed.name)
  if (name === undefined) return { ...given, wrong: 'name' }
  return { address: parsed.address, addressKey: parsed.key, name, edition, tags }
}
