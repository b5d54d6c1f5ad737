import { z } from 'zod'
import { commentFaults, isCommentFile } from '../../content/comments/comment-files.ts'
import { isRecordId, listContentFiles } from '../../content/records/list-records.ts'
import type { FileName, RecordFiles } from '../../content/records/record-files.ts'
import type { RecordVersions } from '../../content/records/record-versions.ts'
import { listMisnamed, type RenameResult, renameRecord } from '../../content/records/rename-record.ts'
import { listAllTrash, restoreRecord } from '../../content/records/trash.ts'
import { editYaml } from '../../content/yaml/edit-yaml.ts'
import { parseYaml } from '../../content/yaml/yaml-document.ts'
import { msg } from '../../domain/language/message.ts'
import { needOfFile } from '../../domain/newsletter/editor.ts'
import { parsePlace } from '../../domain/newsletter/problem.ts'
import { diffLists } from '../../domain/proof/text-diff.ts'
import { DiglotError, type ErrorDetail } from '../../errors.ts'
import { contentFile } from '../../files/read-text.ts'
import { systemErrorCode } from '../../files/regular-file.ts'
import { whileLocked } from '../../files/while-locked.ts'
import { writeRecordFile } from '../../files/write-file.ts'
import type { AppContext } from '../context.ts'
import { name, seen } from '../inputs.ts'
import { log, logRecords } from '../people/act-log.ts'
import type { BrokenFile, BrokenFiles, FileText, FileWriteView, MissingFile } from '../views/files.ts'
import type { KeptContent } from './kept-content.ts'
import type { LastGood } from './last-good.ts'

/** The file's name as people see it: `content/newsletter.yaml`. */
const path = z.string().max(300)
const text = z.string().max(1_000_000)

export const fileInput = z.strictObject({ path })
export const fileDraft = z.strictObject({ path, text })
export const fileWrite = fileDraft.extend({ revision: seen })
/** `id`: the new name, without the ending. */
export const renameInput = z.strictObject({ path, id: z.string().max(300) })
export const takeOutInput = z.strictObject({ article: name })

interface FileTools {
  readonly files: RecordFiles
  readonly versions: RecordVersions
  readonly kept: KeptContent
  readonly lastGood: LastGood
}

/**
 * Files that are broken, as texts. A file that can be read takes no text that could not be: a broken one takes any that is
 * YAML, so that it can be fixed step by step, and one that is no YAML takes any at all.
 */
export function createContentTexts(context: AppContext, { files, versions, kept, lastGood }: FileTools) {
  const { contentDir, loadDraft } = context

  async function faultsOf(file: string, draft: string): Promise<readonly ErrorDetail[]> {
    const drafts = new Map([[file, draft]])
    if (isCommentFile(file)) return faultsIn(file, await commentFaults(contentDir, drafts))
    const faults = await readFaults(() => loadDraft(drafts), file)
    return faultsIn(file, faults)
  }

  /** Without a newsletter nothing else can be judged. */
  async function readFaults(
    load: () => ReturnType<AppContext['load']>,
    file: string | null,
  ): Promise<readonly ErrorDetail[]> {
    try {
      const { newsletter, faults } = await load()
      return [...faults, ...(await context.siteWords(newsletter)).faults]
    } catch (error) {
      const isNewsletter = file === null || file === newsletterName
      if (error instanceof DiglotError && error.code === 'CONTENT_INVALID' && isNewsletter)
        return error.details
      throw error
    }
  }

  const newsletterName = contentFile(contentDir, 'newsletter.yaml').name

  async function shown(file: string): Promise<FileText> {
    const { revision, text } = await files.read({ kind: 'file', id: file })
    const faults = await faultsOf(file, text)
    const good = faults.length === 0 ? null : await lastGood.find(file)
    return {
      path: file,
      revision,
      text,
      faults,
      lastGood:
        good === null || good.text === text
          ? null
          : { text: good.text, keptAt: good.keptAt.toISOString(), changes: lineChanges(good.text, text) },
    }
  }

  /** Nobody's comment comes in between. */
  async function alone<T>(path: string, work: () => Promise<T>): Promise<T> {
    return isCommentFile(path)
      ? whileLocked(contentFile(contentDir, ...path.split('/').slice(1)), work)
      : work()
  }

  /** Whose text a record has, and who changed the settings. */
  async function logText(path: string, revision: string): Promise<void> {
    const record = recordOf(path)
    if (record.kind !== 'file') return logRecords(context, { act: 'text', record, revision })
    const act = isCommentFile(path) ? 'comment' : 'settings'
    await log(context, { act, about: { kind: 'file', id: path } })
  }

  /** What is left of a file that is gone: the newest copy in the trash, or the last version that could be read. */
  async function keptText(
    file: string,
  ): Promise<{ readonly copy: string } | { readonly text: string } | null> {
    const id = idOf(file, 'articles')
    const trash = id === null ? [] : await listAllTrash(contentDir, 'article')
    const copy = trash.find((record) => record.id === id)?.copy
    if (copy !== undefined) return { copy }
    const good = await lastGood.find(file)
    return good === null ? null : { text: good.text }
  }

  /** Null where it is too large, or may not be read. */
  async function textOf(file: string): Promise<string | null> {
    try {
      return (await files.read({ kind: 'file', id: file })).text
    } catch (error) {
      if (error instanceof DiglotError || systemErrorCode(error) === 'EACCES') return null
      throw error
    }
  }

  async function list(): Promise<BrokenFiles> {
    const all = (await listContentFiles(contentDir)).map((file) => file.name)
    if (!all.includes(newsletterName)) {
      const canRestore = (await lastGood.find(newsletterName)) !== null
      return {
        files: [],
        missing: [{ path: newsletterName, article: null, canRestore, needs: needOfFile(newsletterName) }],
      }
    }
    const faults = [...(await readFaults(kept.content, null)), ...(await commentFaults(contentDir))]
    const byFile = Map.groupBy(faults, ({ where }) => parsePlace(where).file)
    const texts = new Map<string, string | null>()
    const misnamed = new Map(
      (await listMisnamed(contentDir)).map((record) => [record.path, record.suggested]),
    )
    for (const file of byFile.keys()) texts.set(file, all.includes(file) ? await textOf(file) : null)
    return {
      files: [...byFile].map(
        ([path, found]): BrokenFile => ({
          path,
          faults: found,
          isEditable: typeof texts.get(path) === 'string',
          rename: misnamed.get(path) ?? null,
          needs: needOfFile(path),
        }),
      ),
      missing: await Promise.all(
        missingArticles(texts, all).map(async (missing) => ({
          ...missing,
          canRestore: (await keptText(missing.path)) !== null,
          needs: needOfFile(missing.path),
        })),
      ),
    }
  }

  return {
    list,

    text: async (input: z.infer<typeof fileInput>): Promise<FileText> => shown(input.path),

    /** What would be wrong with a text that is not saved. */
    judge: async (draft: z.infer<typeof fileDraft>) => ({
      faults: await faultsOf(await requireName(contentDir, draft.path), draft.text),
    }),

    async write({ path, text, revision }: z.infer<typeof fileWrite>): Promise<FileWriteView> {
      const before = await shown(path)
      if (before.revision !== revision) return { refused: 'changed', current: before }
      const faults = await faultsOf(path, text)
      if (faults.length > 0 && !mayStayBroken(before, text)) return { refused: 'worse', faults }
      try {
        const replaced = { revision, text: before.text, by: context.actor.name, isOwn: true }
        const { revision: after } = await alone(path, () =>
          files.write(
            { kind: 'file', id: path },
            revision,
            () => text,
            (after) => versions.keep(recordOf(path), { ...replaced, after }),
          ),
        )
        if (after !== revision) await logText(path, after)
      } catch (error) {
        if (!(error instanceof DiglotError) || error.code !== 'RECORD_CHANGED') throw error
        return { refused: 'changed', current: await shown(path) }
      } finally {
        kept.touch(path)
      }
      return { written: await shown(path) }
    },

    /** Throws as `renameRecord` does. */
    async rename({ path, id }: z.infer<typeof renameInput>): Promise<RenameResult> {
      const result = await renameRecord(contentDir, path, id)
      if ('refused' in result) return result
      const details = { step: 'rename', was: path }
      await logRecords(context, { act: 'new', record: result.done, details })
      kept.touch(path)
      return result
    },

    /** Puts a file back that is gone. Throws `NOT_FOUND` where nothing is left of it, and `ALREADY_EXISTS`. */
    async restore({ path }: z.infer<typeof fileInput>): Promise<{ readonly path: string }> {
      const { missing } = await list()
      const left = missing.some((file) => file.path === path) ? await keptText(path) : null
      if (left === null) throw nothingLeft(path)
      if ('copy' in left) await restoreRecord(contentDir, { kind: 'article', id: left.copy })
      else
        await writeRecordFile(contentFile(contentDir, ...path.split('/').slice(1)), left.text, {
          force: false,
        })
      const record = recordOf(path)
      if (record.kind === 'file') await log(context, { act: 'restore', about: record })
      else await logRecords(context, { act: 'restore', record })
      kept.touch(path)
      return { path }
    },

    /** Takes an article that is not there out of an issue that names it. Throws `NOT_FOUND`, and `CONTENT_INVALID` where the file is no YAML. */
    async takeOut(
      issue: string,
      { article }: z.infer<typeof takeOutInput>,
    ): Promise<{ readonly path: string }> {
      const file = await files.read({ kind: 'issue', id: issue })
      const articles = namedArticles(file.path, file.text)
      if (!articles.includes(article)) throw notNamed(file.path, article)
      const value = articles.filter((id) => id !== article)
      const { revision } = await files.write({ kind: 'issue', id: issue }, file.revision, (now) =>
        editYaml(now, [{ path: ['articles'], value }]),
      )
      await logRecords(context, { act: 'order', record: { kind: 'issue', id: issue }, revision })
      kept.touch(file.path)
      return { path: file.path }
    },
  }
}

function faultsIn(file: string, faults: readonly ErrorDetail[]): readonly ErrorDetail[] {
  return faults.filter(({ where }) => parsePlace(where).file === file)
}

function mayStayBroken({ path, text, faults }: FileText, after: string): boolean {
  const isYaml = (source: string) => !('faults' in parseYaml(path, source))
  return faults.length > 0 && (isYaml(after) || !isYaml(text))
}

async function requireName(contentDir: string, file: string): Promise<string> {
  if ((await listContentFiles(contentDir)).some((known) => known.name === file)) return file
  throw new DiglotError('NOT_FOUND', msg`There is no such file in the content folder.`, {
    hint: msg`It may have been renamed or deleted; go back to the list.`,
  })
}

/** Articles that broken issues name and that have no file. */
function missingArticles(
  broken: ReadonlyMap<string, string | null>,
  names: readonly string[],
): readonly Pick<MissingFile, 'path' | 'article'>[] {
  const there = new Set(names.map((file) => idOf(file, 'articles')))
  return [...broken].flatMap(([file, text]) => {
    const issue = idOf(file, 'issues')
    if (issue === null || text === null) return []
    return namedIn(file, text)
      .filter((id) => isRecordId(id) && !there.has(id))
      .map((id) => ({ path: pathOfArticle(file, id), article: { id, issue } }))
  })
}

/** In the content folder that an issue's file lies in. */
function pathOfArticle(issueFile: string, id: string): string {
  return issueFile.replace(/\/issues\/[^/]*$/, `/articles/${id}.yaml`)
}

/** The name under which earlier texts of a file are kept. */
function recordOf(file: string): FileName {
  const [article, issue] = [idOf(file, 'articles'), idOf(file, 'issues')]
  if (article !== null) return { kind: 'article', id: article }
  return issue === null ? { kind: 'file', id: file } : { kind: 'issue', id: issue }
}

function idOf(file: string, folder: 'articles' | 'issues'): string | null {
  return new RegExp(`^[^/]+/${folder}/([^/]+)\\.ya?ml$`, 'i').exec(file)?.[1] ?? null
}

/** Ids under `articles`; none where the file is no YAML, or has no such list. */
function namedIn(file: string, source: string): readonly string[] {
  const document = parseYaml(file, source)
  if ('faults' in document) return []
  const { articles } = (document.value ?? {}) as { readonly articles?: unknown }
  return Array.isArray(articles) ? articles.filter((id) => typeof id === 'string') : []
}

function namedArticles(file: string, source: string): readonly string[] {
  const document = parseYaml(file, source)
  if ('faults' in document)
    throw new DiglotError('CONTENT_INVALID', msg`The file has an error, and is edited as a text first.`, {
      where: file,
      details: document.faults,
    })
  return namedIn(file, source)
}

function nothingLeft(path: string): DiglotError {
  return new DiglotError('NOT_FOUND', msg`No version of this file is known, or it is not missing any more.`, {
    where: path,
    hint: msg`Reload the page.`,
  })
}

function notNamed(file: string, article: string): DiglotError {
  return new DiglotError('NOT_FOUND', msg`The issue does not name the article ${article} any more.`, {
    where: file,
    hint: msg`Reload the page.`,
  })
}

function lineChanges(before: string, after: string) {
  return diffLists(before.split('\n'), after.split('\n')).map(({ kind, items }) => ({
    kind,
    text: items.join('\n'),
  }))
}
