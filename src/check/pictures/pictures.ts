import { blockPath, pictureOf, placedBlocks } from '../../domain/blocks/issue-block.ts'
import { amount, type Message, msg, named } from '../../domain/language/message.ts'
import type { Acceptance } from '../../domain/newsletter/article.ts'
import type { RecordPath } from '../../domain/newsletter/content.ts'
import type { Issue } from '../../domain/newsletter/issue.ts'
import {
  cropOf,
  HEAVY_BYTES,
  NO_PICTURES,
  PICTURE_WIDTH,
  type Picture,
  type PictureSource,
  PORTRAIT_WIDTH,
  pictureKey,
} from '../../domain/newsletter/picture.ts'
import type { Problem, Severity } from '../../domain/newsletter/problem.ts'
import type { CheckInput, Rule } from '../rule.ts'

/** What of a whole mail pictures may take where each mail carries them: more makes a send slow, and some servers refuse it. */
const MOST_CARRIED_BYTES = 1_500_000

type PictureInput = Pick<CheckInput, 'newsletter' | 'pictureFiles' | 'placeOf'>

/** An article or an issue, as far as its picture is concerned. */
interface Pictured {
  readonly kind: 'article' | 'issue'
  readonly id: string
  readonly picture: Picture | null
  /** Of an issue: what its blocks show, and where that stands. */
  readonly portraits?: readonly { readonly picture: Picture; readonly path: RecordPath }[]
  readonly accepted: readonly Acceptance[]
}

export const pictures: Rule = (input) => {
  const { issue, articles } = input
  const records: readonly Pictured[] = [
    picturedIssue(issue),
    ...articles.map((article) => ({ kind: 'article' as const, ...article })),
  ]
  return [...records.flatMap((record) => checkPicture(input, record)), ...carried(input)]
}

export function picturedIssue(issue: Issue): Pictured {
  const portraits = placedBlocks(issue).flatMap((block) => {
    const picture = pictureOf(block)
    return picture === null ? [] : [{ picture, path: blockPath(block.id, 'image') }]
  })
  return { kind: 'issue', ...issue, portraits }
}

/** What is to be said of the picture of one record, but for what an editor has accepted. */
export function checkPicture(input: PictureInput, record: Pictured): readonly Problem[] {
  const { kind, id, picture, portraits = [], accepted } = record
  const shown = [...(picture === null ? [] : [{ picture, path: ['image'] }]), ...portraits]
  const findings = shown.flatMap((one) =>
    findingsOf(one.picture, input).map((finding) => ({ ...finding, path: [...one.path, ...finding.path] })),
  )
  const open = findings.filter(({ rule, of }) => !accepted.some((it) => it.rule === rule && it.of === of))
  const stale = accepted.flatMap(({ rule, of }, at) =>
    !rule.startsWith('picture-') || findings.some((finding) => finding.rule === rule && finding.of === of)
      ? []
      : [
          {
            rule: 'stale-acceptance',
            severity: 'warning' as const,
            where: input.placeOf(kind, id, ['accepted', at]),
            message: msg`The check no longer finds what is accepted here: ${rule}, “${of}”.`,
            hint: msg`Delete the entry.`,
          },
        ],
  )
  const problems = open.map(({ rule, severity, path, message, hint, of }) => ({
    ...{ rule, severity, message, hint, where: input.placeOf(kind, id, path) },
    ...(of !== undefined && { acceptAs: of }),
  }))
  return [...problems, ...stale]
}

interface PictureFinding {
  readonly rule: string
  readonly severity: Severity
  readonly path: RecordPath
  readonly message: Message
  readonly hint: Message
  /** What an acceptance names; left out where it cannot be accepted. */
  readonly of?: string
}

function findingsOf(picture: Picture, input: PictureInput): readonly PictureFinding[] {
  const { source, dark } = picture
  return [
    ...textFindings(picture, input),
    ...sourceFindings(source, [], { picture, input }),
    ...(dark === null ? [] : sourceFindings(dark, ['dark'], { picture, input })),
  ]
}

function textFindings({ alt }: Picture, { newsletter }: PictureInput): PictureFinding[] {
  const { languages } = newsletter
  const missing = languages.filter((tag) => !alt.has(tag))
  const written = languages.flatMap((tag) => alt.get(tag) ?? [])
  const [first = ''] = written
  const isSame = written.length > 1 && written.every((text) => text === first)
  return [
    ...missing.map((tag) => ({
      ...{ rule: 'picture-alt', severity: 'error' as const, path: ['alt', tag] },
      message: msg`Nothing says in ${named(tag)} what the picture shows.`,
      hint: msg`Describe it in a few words: they are read aloud, and shown where pictures are off.`,
    })),
    ...(isSame
      ? [
          {
            ...{ rule: 'picture-same-alt', severity: 'warning' as const, path: ['alt'], of: first },
            message: msg`What the picture shows is said in the same words in every language: “${first}”.`,
            hint: msg`Say it in each language; what is a name in all of them is accepted.`,
          },
        ]
      : []),
  ]
}

const NO_FILES: NonNullable<CheckInput['pictureFiles']> = { ready: NO_PICTURES, refused: new Map() }

interface SourceContext {
  readonly picture: Picture
  readonly input: PictureInput
}

function sourceFindings(
  source: PictureSource,
  path: RecordPath,
  { picture, input: { pictureFiles = NO_FILES } }: SourceContext,
): PictureFinding[] {
  if ('url' in source)
    return [...hostFindings(source.url, path), ...sizeFindings(source.width, source.url, { path, picture })]
  const key = pictureKey(source.file, cropOf(picture))
  const refused = pictureFiles.refused.get(key)
  const at = [...path, 'file']
  if (refused !== undefined)
    return [
      {
        ...{ rule: 'picture-file', severity: 'error', path: at },
        message: msg`The picture ${source.file} cannot be shown. ${refused}`,
        hint: msg`Upload another one, or take it out.`,
      },
    ]
  const ready = pictureFiles.ready.get(key)
  if (ready === undefined) return []
  const bytes = Math.max(ready.single.bytes, ready.double?.bytes ?? 0)
  return [
    ...sizeFindings(ready.single.width, source.file, { path: at, picture }),
    ...(bytes > HEAVY_BYTES
      ? [
          {
            ...{ rule: 'picture-heavy', severity: 'warning' as const, path: at, of: source.file },
            message: msg`The picture ${source.file} takes ${amount(Math.round(bytes / 1000))} KB; above ${amount(HEAVY_BYTES / 1000)} it comes late on a phone.`,
            hint: msg`Choose a calmer picture, or save a photograph as a JPEG.`,
          },
        ]
      : []),
    ...(ready.isAnimated
      ? [
          {
            ...{ rule: 'picture-animated', severity: 'warning' as const, path: at, of: source.file },
            message: msg`The picture ${source.file} moves. Outlook shows its first frame alone, and what moves keeps people from reading.`,
            hint: msg`Choose a still picture, or see that the first frame says all.`,
          },
        ]
      : []),
  ]
}

interface SizePlace {
  readonly path: RecordPath
  readonly picture: Pick<Picture, 'isPortrait'>
}

function sizeFindings(width: number, name: string, { path, picture }: SizePlace): PictureFinding[] {
  const shown = picture.isPortrait ? PORTRAIT_WIDTH : PICTURE_WIDTH
  if (width >= shown) return []
  return [
    {
      ...{ rule: 'picture-small', severity: 'warning', path, of: name },
      message: msg`The picture ${name} is ${amount(width)} pixels wide; a mail shows pictures ${amount(shown)} wide.`,
      hint: msg`Choose one that has at least ${amount(shown)}, better ${amount(2 * shown)}, pixels across.`,
    },
  ]
}

function hostFindings(url: string, path: RecordPath): PictureFinding[] {
  if (url.startsWith('https:')) return []
  return [
    {
      ...{ rule: 'picture-host', severity: 'error', path: [...path, 'url'] },
      message: msg`The picture at ${url} is not fetched over https, and most mail programs show nothing of it.`,
      hint: msg`Write an address that begins with https://, or upload the picture.`,
    },
  ]
}

/** Of the largest edition: all its pictures are in every mail. */
function carried({ newsletter, editions, issue, placeOf }: CheckInput): Problem[] {
  if (newsletter.pictures !== 'inline') return []
  const sizes = editions.map(({ pictures: files = [] }) => files.reduce((sum, { bytes }) => sum + bytes, 0))
  const most = Math.max(0, ...sizes)
  if (most <= MOST_CARRIED_BYTES) return []
  return [
    {
      rule: 'pictures-carried',
      severity: 'warning',
      where: placeOf('issue', issue.id, []),
      message: msg`The pictures of this issue take ${amount(Math.round(most / 1000))} KB in every mail; above ${amount(MOST_CARRIED_BYTES / 1000)} a send is slow, and some servers refuse it.`,
      hint: msg`Show fewer pictures, or write \`pictures: hosted\` in newsletter.yaml.`,
    },
  ]
}
