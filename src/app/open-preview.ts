import { newestFirst } from '../domain/find-issue.ts'
import { sampleSlots } from '../domain/slots.ts'
import type { PreviewDeps } from '../preview/preview-app.ts'
import { type RunningPreview, servePreview } from '../preview/serve-preview.ts'
import { watchFolders } from '../preview/watch-folders.ts'
import type { AppContext } from './context.ts'
import type { IssueBuilder } from './issues.ts'

/** Serves the preview until it is closed; it follows every change of content and templates. */
export async function openPreview(
  context: AppContext,
  builder: IssueBuilder,
  port: number,
): Promise<RunningPreview> {
  const watcher = watchFolders([context.contentDir, context.templateDir])
  const running = await servePreview({ ...readingDeps(context, builder), onChange: watcher.onChange }, port)
  return {
    url: running.url,
    close: async () => {
      watcher.close()
      await running.close()
    },
  }
}

function readingDeps({ load }: AppContext, { renderIssue }: IssueBuilder): Omit<PreviewDeps, 'onChange'> {
  return {
    newsletterName: async () => [...(await load()).newsletter.name.values()].join(' · '),
    listIssues: async () => {
      const content = await load()
      const issues = newestFirst(content).map(({ id, number, date, subject, articles }) => ({
        id,
        number,
        date,
        subject: [...subject.values()].filter((text) => text !== null).join(' | '),
        articles: articles.length,
      }))
      return { issues, faults: content.faults }
    },
    renderIssue: async (id) => {
      const { content, issue, proof, problems } = await renderIssue(id)
      return {
        id: issue.id,
        sha256: proof.sha256,
        editions: proof.editions,
        siteUrl: content.newsletter.siteUrl,
        problems,
      }
    },
    sampleSlots,
  }
}
