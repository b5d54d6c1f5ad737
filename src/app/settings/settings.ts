import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { settingsChanges } from '../../content/newsletter/settings-changes.ts'
import type { RecordFiles, RecordText } from '../../content/records/record-files.ts'
import type { RecordVersions } from '../../content/records/record-versions.ts'
import { hasEasternDigits } from '../../domain/language/digits.ts'
import { type Message, msg } from '../../domain/language/message.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import { editionsOf } from '../../domain/newsletter/edition.ts'
import { newestFirst } from '../../domain/newsletter/find-issue.ts'
import { defaultMailClients, mailClientNames } from '../../domain/newsletter/mail-clients.ts'
import { defaultTypography, readingLanguages } from '../../domain/newsletter/newsletter.ts'
import { themes } from '../../domain/newsletter/theme.ts'
import { fillHtml, sampleSlots } from '../../domain/proof/slots.ts'
import { DiglotError, type ErrorDetail } from '../../errors.ts'
import { contentFile } from '../../files/read-text.ts'
import { systemErrorCode } from '../../files/regular-file.ts'
import type { KeptContent } from '../content/kept-content.ts'
import type { AppContext } from '../context.ts'
import { seen } from '../inputs.ts'
import type { IssueBuilder } from '../issues/build-issue.ts'
import { log, logRecords } from '../people/act-log.ts'
import { failureView } from '../views/failure.ts'
import type { DraftMail, SettingsDraft, SettingsView, SettingsWarning } from '../views/settings.ts'
import { createDeliverySetup } from './delivery-setup.ts'
import {
  contrastsOf,
  planSettings,
  planText,
  requireSettings,
  type SettingsPlan,
  settingsWarnings,
} from './settings-draft.ts'

/** `revision` is that of the file that the editor has seen. */
export const settingsWrite = z.strictObject({ revision: seen, changes: settingsChanges })
export const settingsUndo = z.strictObject({ revision: seen })
export const settingsDraft = z.strictObject({
  changes: settingsChanges,
  /** Left out, or not offered: the default one. */
  edition: z.string().max(100).optional(),
  scheme: z.enum(['light', 'dark']).default('light'),
})

interface SettingsTools {
  readonly builder: IssueBuilder
  readonly kept: KeptContent
  readonly files: RecordFiles
  readonly versions: RecordVersions
}

const BREAKS_SHOWN = 20

/** newsletter.yaml, read and written as an editor sets it, and shown in a mail before it is saved. */
export function createSettings(context: AppContext, { builder, kept, files, versions }: SettingsTools) {
  const { contentDir, load, store } = context
  const file = { kind: 'file', id: contentFile(contentDir, 'newsletter.yaml').name } as const

  async function view({ revision, ...text }: RecordText): Promise<SettingsView> {
    const { newsletter } = await load()
    return {
      revision,
      canUndo: (await versions.before(file, revision)) !== null,
      fields: requireSettings(text),
      defaults: {
        palettes: {
          newspaper: themes.newspaper.palette,
          'think-tank': themes['think-tank'].palette,
          brief: themes.brief.palette,
        },
        clients: defaultMailClients,
        typography: Object.fromEntries(
          readingLanguages(newsletter).map((tag) => [tag, defaultTypography(tag)]),
        ),
      },
      withEasternDigits: readingLanguages(newsletter).filter(hasEasternDigits),
      clients: mailClientNames,
      knownLanguages: await languagesWithWords(context),
    }
  }

  /** The settings, and the issues that followed them. */
  async function logChange({ texts }: SettingsPlan, fields: readonly string[]): Promise<void> {
    await log(context, { act: 'settings', about: { kind: 'file', id: file.id }, details: { fields } })
    const issues = [...texts.keys()].flatMap((name) => /\/issues\/([^/]+)\.ya?ml$/i.exec(name)?.[1] ?? [])
    const written = issues.map((id) => ({ act: 'text' as const, record: { kind: 'issue' as const, id } }))
    await logRecords(context, ...written)
  }

  /** Writes the file, and then the issues that have to follow. */
  async function writePlan(
    revision: string,
    { texts }: SettingsPlan,
    beforeWriting?: (after: string) => Promise<void>,
  ): Promise<RecordText> {
    const issues = [...texts].filter(([name]) => name !== file.id)
    const seenIssues = await Promise.all(issues.map(([id]) => files.read({ kind: 'file', id })))
    const written = await files.write(file, revision, (text) => texts.get(file.id) ?? text, beforeWriting)
    for (const { id, revision } of seenIssues)
      await files.write({ kind: 'file', id }, revision, (text) => texts.get(id) ?? text)
    kept.touch(file.id)
    return written
  }

  async function drawn({ content }: SettingsPlan, edition: string | undefined): Promise<DraftMail | null> {
    const [newest] = content === null ? [] : newestFirst(content)
    if (content === null || newest === undefined) return null
    const { newsletter } = content
    const wanted = edition !== undefined && editionsOf(newsletter).includes(edition) ? edition : null
    const look = { edition: wanted ?? newsletter.defaultEdition, template: null }
    const shown = await builder.buildEdition(content, newest.id, look)
    if (shown === null) return null
    const slots = sampleSlots(newsletter.siteUrl, shown.readerName, shown.fields)
    return { issue: newest.id, edition: shown.id, html: fillHtml(shown.html, slots) }
  }

  /** Whether the approval of what is drawn holds now, and would not any more. */
  async function approvalWarning(content: Content, issue: string): Promise<readonly SettingsWarning[]> {
    const approved = await (await store()).approvals.latest(issue)
    if (approved === null || approved.approval.sha256 !== (await kept.checked(issue)).sha256) return []
    const { proof } = await builder.buildIssue(content, issue)
    return approved.approval.sha256 === proof.sha256 ? [] : [{ kind: 'approval', issue }]
  }

  return {
    read: async (): Promise<SettingsView> => view(await files.read(file)),

    async draft({ changes, edition }: z.infer<typeof settingsDraft>): Promise<SettingsDraft> {
      const plan = await planSettings(context, await files.read(file), changes)
      const { content, faults } = plan
      const breaks = plan.breaks.slice(0, BREAKS_SHOWN)
      const none = { mail: null, failure: null }
      if (content === null) return { faults, breaks, warnings: [], contrasts: [], editions: [], ...none }
      const { newsletter } = content
      const shared = {
        faults,
        breaks,
        contrasts: contrastsOf(newsletter),
        editions: editionsOf(newsletter),
      }
      const warnings = settingsWarnings(await load(), content)
      try {
        const mail = await drawn(plan, edition)
        if (mail === null) return { ...shared, warnings, ...none }
        const approval = await approvalWarning(content, mail.issue)
        return { ...shared, warnings: [...warnings, ...approval], mail, failure: null }
      } catch (error) {
        const failure = failureView(error)
        if (failure === null) throw error
        return { ...shared, warnings, mail: null, failure }
      }
    },

    /** Throws `RECORD_CHANGED`, and `CONTENT_INVALID` where the settings, or records with them, could not be read. */
    async write({ revision, changes }: z.infer<typeof settingsWrite>): Promise<SettingsView> {
      const before = await files.read(file)
      const plan = await planSettings(context, before, changes)
      requireSound(plan)
      const by = context.actor.name
      const written = await writePlan(revision, plan, (after) =>
        versions.keep(file, { ...before, after, by, isOwn: true }),
      )
      await logChange(plan, Object.keys(changes))
      return view(written)
    },

    /** What was before the last save, unless records could not be read with it. Throws as `write`, and `NOT_FOUND`. */
    async undo({ revision }: z.infer<typeof settingsUndo>): Promise<SettingsView> {
      const version = await versions.before(file, revision)
      if (version === null) throw nothingToUndo(file.id)
      const plan = await planText(context, await files.read(file), version.text)
      requireSound(plan)
      const written = await writePlan(revision, plan)
      await versions.drop(file, version, written.revision)
      await logChange(plan, ['undone'])
      return view(written)
    },

    ...createDeliverySetup(context, builder),
  }
}

function requireSound({ faults, breaks }: SettingsPlan): void {
  if (faults.length > 0) throw unfit(msg`The settings cannot be so; nothing was written.`, faults)
  if (breaks.length > 0)
    throw unfit(msg`With these settings, records could not be read any more; nothing was written.`, breaks)
}

function nothingToUndo(where: string): DiglotError {
  return new DiglotError(
    'NOT_FOUND',
    msg`Nothing was saved here that could be undone, or the file was changed since.`,
    {
      where,
      hint: msg`Older versions are in git, where the newsletter is kept in it.`,
    },
  )
}

function unfit(message: Message, details: readonly ErrorDetail[]): DiglotError {
  return new DiglotError('CONTENT_INVALID', message, {
    where: details[0]?.where,
    details: details.slice(0, BREAKS_SHOWN),
  })
}

/** Of the program, and those that the newsletter has words of its own for. */
async function languagesWithWords({ packageDir, contentDir }: AppContext): Promise<readonly string[]> {
  const shipped = await readdir(join(packageDir, 'content', 'strings'))
  const own = await readdir(join(contentDir, 'strings')).catch((error: unknown) => {
    if (systemErrorCode(error) === 'ENOENT') return []
    throw error
  })
  const tags = [...shipped, ...own].flatMap(
    (name) => /^([a-z]+(?:-[a-z0-9]+)*)\.yaml$/i.exec(name)?.[1] ?? [],
  )
  return [...new Set(tags)].sort()
}
