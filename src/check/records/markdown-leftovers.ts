import { placedBlocks, textsOfBlocks } from '../../domain/blocks/issue-block.ts'
import { excerpt } from '../../domain/language/graphemes.ts'
import { parseInline } from '../../domain/language/inline.ts'
import { type Message, msg } from '../../domain/language/message.ts'
import { textsIn } from '../../domain/markdown/read-blocks.ts'
import type { RecordKind, RecordPath } from '../../domain/newsletter/content.ts'
import type { Problem } from '../../domain/newsletter/problem.ts'
import type { CheckInput, Rule } from '../rule.ts'

interface PlacedText {
  readonly record: readonly [RecordKind, string]
  readonly path: RecordPath
  readonly text: string
}

/** Signs that look like Markdown and are not read as such: readers would see them. One finding for each text. */
export const markdownLeftovers: Rule = (input) =>
  [...inArticles(input), ...inIssue(input)].flatMap(({ record, path, text }): Problem[] => {
    const found = findLeftover(text)
    if (found === null) return []
    return [
      {
        rule: 'markdown-leftover',
        severity: 'warning',
        where: input.placeOf(...record, path),
        message: msg`Here stands \`${excerpt(found.signs, 40)}\`, which is not read as Markdown, and readers would see it as it is.`,
        hint: msg`${found.hint} What is meant so is written with a backslash before each sign.`,
      },
    ]
  })

interface Leftover {
  readonly signs: string
  readonly hint: Message
}

// Every pattern has a longest match, so that a text is read in steps that grow with its length.
const LEFTOVERS: readonly (readonly [RegExp, Message])[] = [
  [/\*\*/, msg`Put the \`**\` beside the words, with the punctuation outside: \`**words**.\``],
  [/(?<!\w)__(?=\S)[^_]{1,200}__(?!\w)/, msg`Write \`**words**\` for words that are strong.`],
  [
    /(?<![\w*])\*(?=[^\s*])[^*]{1,200}(?<=\S)\*/,
    msg`Put the \`*\` beside the words, with the punctuation outside: \`*words*.\``,
  ],
  [/\]\(/, msg`A link is written \`[words](https://…)\`, without a space in the address.`],
  [/\[\^[^\]\s]{1,80}\]/, msg`A mail has no footnotes: write the note where it belongs, or link to it.`],
  [/\]\[/, msg`Write the address where the link stands: \`[words](https://…)\`.`],
  [/`/, msg`Code ends with as many backticks as it begins with.`],
  [/^\|.{0,2000}\|$/, msg`A table is not shown: write a list with an item for each row.`],
  [/^#{2,6}(?=[^\s#])/, msg`Write a space after the signs of a sub-heading.`],
  [/^-(?=\p{L})/u, msg`Write a space after the sign of a list item.`],
]

function findLeftover(text: string): Leftover | null {
  if (!/[*_[\]`|#-]/.test(text)) return null
  // A sign with a backslash before it is meant so.
  const open = parseInline(text.replace(/\\[!-/:-@[-`{-~]/g, 'x'))
    .map((run) => (run.code || run.text === run.href ? ' ' : run.text))
    .join('')
  for (const [pattern, hint] of LEFTOVERS) {
    const signs = pattern.exec(open)?.[0]
    if (signs !== undefined) return { signs, hint }
  }
  return null
}

function inArticles({ articles }: CheckInput): PlacedText[] {
  return articles.flatMap(({ id, sections }) =>
    [...sections].flatMap(([tag, { summary }]) =>
      textsOf(summary ?? [], ['article', id], ['sections', tag, 'summary']),
    ),
  )
}

function inIssue({ issue }: CheckInput): PlacedText[] {
  const record = ['issue', issue.id] as const
  return [
    ...[...issue.intro].flatMap(([tag, intro]) => textsOf(intro, record, ['intro', tag])),
    ...textsOfBlocks(placedBlocks(issue))
      .filter(({ field }) => field === 'text')
      .flatMap(({ path, texts }) => textsOf(texts, record, path)),
  ]
}

function textsOf(blocks: readonly string[], record: PlacedText['record'], path: RecordPath): PlacedText[] {
  return blocks.flatMap((block, at) => textsIn(block).map((text) => ({ record, path: [...path, at], text })))
}
