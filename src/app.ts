import { type AppOptions, createContext } from './app/context.ts'
import { createDkimKeygen } from './app/dkim-keygen.ts'
import { createDoctor } from './app/doctor.ts'
import { createIssueBuilder } from './app/issues.ts'
import { createList } from './app/list.ts'
import { openPreview } from './app/open-preview.ts'
import { createSendControl } from './app/send-control.ts'
import { createSending } from './app/sending.ts'
import { createReadersSite } from './app/site/create-readers-site.ts'
import { importPastes } from './content/import-pastes.ts'
import { newIssue } from './content/new-issue.ts'

export type { AppOptions } from './app/context.ts'
export type { MadeDkimKey } from './app/dkim-keygen.ts'
export type { DoctorOptions } from './app/doctor.ts'
export type { BuiltIssue } from './app/issues.ts'
export type { CancelPlan, UncertainPlan } from './app/send-control.ts'
export type { SendPlan, SendStatus } from './app/sending.ts'
export type { FindingGroup } from './mail/doctor/diagnose.ts'
export type { Finding } from './mail/doctor/finding.ts'
export type { SendReport } from './send/send-issue.ts'

export type App = ReturnType<typeof createApp>

/** The composition root. What it returns is all that a newsletter's folder can be asked to do; `close` ends it. */
export function createApp(options: AppOptions) {
  const context = createContext(options)
  const { config, clock, contentDir, load } = context
  const builder = createIssueBuilder(context)
  return {
    ...builder,
    ...createSending(context, builder),
    ...createSendControl(context),
    ...createList(context),
    ...createDkimKeygen(context),
    ...createDoctor(context, builder),
    ...createReadersSite(context),
    preview: (port = config.previewPort) => openPreview(context, builder, port),
    importPastes: async (
      files: readonly string[],
      choices: { readonly force: boolean; readonly date: string | null },
    ) => importPastes({ content: await load(), contentDir, files, now: clock(), ...choices }),
    newIssue: async (id: string, { force }: { readonly force: boolean }) =>
      newIssue({ content: await load(), contentDir, id, force }),
    close: context.close,
  }
}
