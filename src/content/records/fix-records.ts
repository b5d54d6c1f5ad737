import { textsOfBlocks } from '../../domain/blocks/issue-block.ts'
import type { LanguageTag } from '../../domain/language/language.ts'
import { fixPunctuation } from '../../domain/language/punctuation.ts'
import { type Article, sectionFields } from '../../domain/newsletter/article.ts'
import type { RecordPath } from '../../domain/newsletter/content.ts'
import type { Issue } from '../../domain/newsletter/issue.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import { defaultTypography } from '../../domain/newsletter/newsletter.ts'
import { type ContentFile, contentFile, readText } from '../../files/read-text.ts'
import { writeRecordFile } from '../../files/write-file.ts'
import { fixScalars, type ScalarFix } from '../yaml/fix-scalars.ts'

interface FixOptions {
  readonly newsletter: Newsletter
  readonly issue: Issue
  /** Those of the issue. */
  readonly articles: readonly Article[]
  readonly contentDir: string
  /** Only say what would change. */
  readonly dryRun: boolean
}

/** A line of a file that was fixed. */
export interface FixedLine {
  /** `content/articles/x.yaml:12` */
  readonly where: string
  readonly before: string
  readonly after: string
}

/**
 * Fixes quotes and punctuation in the record of an issue and in those of its articles, in the languages for which
 * newsletter.yaml does not switch it off.
 */
export async function fixRecords(options: FixOptions): Promise<readonly FixedLine[]> {
  const { issue, articles, contentDir } = options
  const files = [
    { file: contentFile(contentDir, 'issues', `${issue.id}.yaml`), paths: pathsOfIssue(issue) },
    ...articles.map((article) => ({
      file: contentFile(contentDir, 'articles', `${article.id}.yaml`),
      paths: pathsOfArticle(article),
    })),
  ]
  const fixed: FixedLine[] = []
  for (const { file, paths } of files) fixed.push(...(await fixFile(file, paths, options)))
  return fixed
}

interface TextPath {
  readonly path: RecordPath
  readonly language: LanguageTag
}

function pathsOfIssue(issue: Issue): TextPath[] {
  const own = (['subject', 'preheader', 'intro'] as const).flatMap((field) =>
    [...issue[field].keys()].map((language) => ({ path: [field, language], language })),
  )
  return [...own, ...textsOfBlocks(issue.blocks)]
}

function pathsOfArticle({ sections }: Article): TextPath[] {
  return [...sections].flatMap(([language, { keywords }]) => {
    const texts = sectionFields.map((field) => ({ path: ['sections', language, field], language }))
    const each = (keywords ?? []).map((_keyword, at) => ({
      path: ['sections', language, 'keywords', at],
      language,
    }))
    return [...texts, ...each]
  })
}

async function fixFile(
  file: ContentFile,
  paths: readonly TextPath[],
  { newsletter, dryRun }: FixOptions,
): Promise<FixedLine[]> {
  const read = await readText(file)
  // The records were read a moment ago and were sound; one that was broken since is reported by the next command.
  if ('fault' in read) return []
  const fixes = paths
    .filter(
      ({ language }) => (newsletter.typography.get(language) ?? defaultTypography(language)).punctuation,
    )
    .map(({ path, language }): ScalarFix => ({ path, fix: (text) => fixPunctuation(text, language) }))
  const fixed = fixScalars(read.text, fixes)
  if (fixed !== read.text && !dryRun) await writeRecordFile(file, fixed, { force: true })
  return changedLines(file.name, read.text, fixed)
}

/** Line by line; a text over several lines that needs quotes is listed as one. */
function changedLines(name: string, before: string, after: string): FixedLine[] {
  const [was, is] = [before.split('\n'), after.split('\n')]
  if (was.length === is.length) {
    return was.flatMap((line, at) => {
      const now = is[at] ?? ''
      return line === now ? [] : [{ where: `${name}:${at + 1}`, before: line.trim(), after: now.trim() }]
    })
  }
  const from = was.findIndex((line, at) => line !== is[at])
  const same = was.toReversed().findIndex((line, at) => line !== is.at(-1 - at))
  const between = (lines: readonly string[]) =>
    lines
      .slice(from, lines.length - same)
      .map((line) => line.trim())
      .join(' ')
  return [{ where: `${name}:${from + 1}`, before: between(was), after: between(is) }]
}
