import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { createCommentFiles } from '../content/comments/comment-files.ts'
import { todayOf } from '../content/paste/import-pastes.ts'
import { alikeLanguages } from '../content/paste/paste-languages.ts'
import { createRecordFiles } from '../content/records/record-files.ts'
import { createRecordVersions } from '../content/records/record-versions.ts'
import { directionOf } from '../domain/language/language.ts'
import { editionsOf, layoutsOf } from '../domain/newsletter/edition.ts'
import { type Actor, personOf, testAddresses } from '../domain/newsletter/editor.ts'
import { templateNames } from '../domain/newsletter/issue.ts'
import { type PictureExtension, pictureTypes } from '../domain/newsletter/picture.ts'
import type { KeptFile } from '../domain/proof/proof-ports.ts'
import { createOutboxReader } from '../mail/outbox/read-outbox.ts'
import { createKeptContent } from './content/kept-content.ts'
import { createLastGood } from './content/last-good.ts'
import type { AppContext } from './context.ts'
import { createDeskUseCases, type DeskUseCases } from './desk-use-cases.ts'
import { createStoreFollower } from './follow-store.ts'
import type { IssueBuilder } from './issues/build-issue.ts'
import { createShownProofs } from './issues/shown-proofs.ts'
import { deskNeeds } from './people/desk-needs.ts'
import { createDeskPeople } from './people/desk-people.ts'
import { guarded } from './people/guard.ts'
import { createReviewDesk } from './people/review-desk.ts'
import type { SignInMailed } from './people/sign-in.ts'
import { destinationOf } from './sending/proof-steps.ts'
import { createSendRunner } from './sending/send-runner.ts'
import type { NewsletterView } from './views/newsletter.ts'

export interface DeskOptions {
  /** What is no mistake of a person; the desk goes on. */
  readonly onBug: (error: unknown) => void
  /** Where a mail with a link to sign in lies, or that it did not leave. Left out: nobody is told. */
  readonly onMailed?: (mailed: SignInMailed) => void
}

export type DeskPlace = ReturnType<typeof createDesk>
/** The desk as one person has it before them. */
export type Desk = ReturnType<DeskPlace['as']>

/**
 * What editors do with a newsletter that stays open before them: the use cases of the command line, with what was read and
 * rendered kept until a file changes, and with a send that goes on by itself. Everything answers with plain data: `views/`.
 * Each person has the use cases `as` themselves: what they do bears their name, and what they may not do is refused.
 */
export function createDesk(
  context: AppContext,
  builder: IssueBuilder,
  { onBug, onMailed = () => undefined }: DeskOptions,
) {
  const { config, clock, contentDir, templateDir, packageDir } = context
  destinationOf(context) // a wrong SMTP_URL is found before anybody has worked
  const lastGood = createLastGood(context)
  const kept = createKeptContent(context, builder, () => void lastGood.keep().catch(onBug))
  const follower = createStoreFollower(context.store, onBug)
  const runner = createSendRunner({ clock, onBug })
  const shared = {
    ...{ builder, kept, lastGood, runner, importGate: { isTaken: false } },
    files: createRecordFiles(contentDir),
    comments: createCommentFiles(contentDir),
    versions: createRecordVersions(config.dataDir, clock),
    outbox: createOutboxReader(join(config.dataDir, 'outbox')),
    shown: createShownProofs(),
  }
  const people = createDeskPeople(context, kept, { onMailed })
  return {
    /** What a program needs that shows the desk to others. */
    place: {
      password: config.previewPassword,
      /** Where others reach it; null: nobody has said. */
      url: config.previewUrl,
      mails: config.smtpUrl !== null,
      port: config.previewPort,
      pageDir: join(packageDir, 'dist', 'preview-client'),
      clock,
      onBug,
    },
    people,
    /** A picture of some mail by its name, which nobody guesses: made here, or kept since it was approved. */
    async picture(name: string): Promise<KeptFile | null> {
      const content = await (await context.pictures()).content(name)
      if (content === null) return (await context.store()).pictures.find(name)
      return { type: pictureTypes[name.slice(-3) as PictureExtension], content }
    },
    /** For a person who was asked to look at one issue, and sees nothing else. */
    review: createReviewDesk(context, {
      ...{ kept, comments: shared.comments, findEditor: people.findEditor },
      mail: async (issue, edition) =>
        (await createDeskUseCases(context, shared).issues.mail(issue, edition, {})).html,
    }),
    as(actor: Actor) {
      const own = { ...context, actor }
      return {
        actor,
        newsletter: () => newsletterView(own),
        ...guardedUseCases(createDeskUseCases(own, shared), actor),
      }
    },
    /** Folders whose files the views are made from; `touch` is to be called with each that changes. */
    folders: [contentDir, templateDir],
    touch: kept.touch,
    /** Calls back after somebody has written to the database; returns how to stop. */
    followStore: follower.follow,
    /** Cleans up after processes that died while they sent: their deliveries would show as under way. */
    recover: async (): Promise<void> =>
      void (await (await context.store()).workers.recover(await context.now())),
    /** Ends a send that runs here cleanly. */
    async close() {
      await people.close()
      await follower.close()
      await runner.close()
      await lastGood.settled()
    },
  }
}

function guardedUseCases(useCases: DeskUseCases, actor: Actor): DeskUseCases {
  return {
    issues: guarded(useCases.issues, deskNeeds.issues, actor),
    records: guarded(useCases.records, deskNeeds.records, actor),
    sending: guarded(useCases.sending, deskNeeds.sending, actor),
    list: guarded(useCases.list, deskNeeds.list, actor),
    outbox: guarded(useCases.outbox, deskNeeds.outbox, actor),
    files: guarded(useCases.files, deskNeeds.files, actor),
    settings: guarded(useCases.settings, deskNeeds.settings, actor),
    log: guarded(useCases.log, deskNeeds.log, actor),
    comments: guarded(useCases.comments, deskNeeds.comments, actor),
    reviews: guarded(useCases.reviews, deskNeeds.reviews, actor),
    media: guarded(useCases.media, deskNeeds.media, actor),
  }
}

function idFor({ contentDir, actor }: AppContext): string {
  return createHash('sha256')
    .update(JSON.stringify([contentDir, personOf(actor)]))
    .digest('hex')
    .slice(0, 16)
}

async function newsletterView(context: AppContext): Promise<NewsletterView> {
  const { newsletter, issues } = await context.load()
  const { name, languages, defaultEdition, editors, topics, timeZone } = newsletter
  return {
    id: idFor(context),
    name: Object.fromEntries(name),
    languages: languages.map((tag) => ({ tag, dir: directionOf(tag) })),
    alikeLanguages: alikeLanguages(newsletter),
    editions: editionsOf(newsletter),
    defaultEdition,
    editors: testAddresses(editors),
    topics: [...topics].map(([key, names]) => ({ key, name: Object.fromEntries(names) })),
    timeZone,
    templates: templateNames,
    layouts: layoutsOf(newsletter),
    destination: destinationOf(context),
    issueNumbers: Object.fromEntries([...issues.values()].map(({ id, number }) => [id, number])),
    today: todayOf(newsletter, context.clock()),
  }
}
