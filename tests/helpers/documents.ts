import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import MarkdownIt from 'markdown-it'
import { packageDir } from './run-cli.ts'

/** A page of the repository, taken apart. Its path is relative to the repository. */
export interface Page {
  readonly path: string
  /** Targets of links and pictures, also of those that are written in HTML. */
  readonly links: readonly string[]
  /** What `#` may lead to, as GitHub names headings. */
  readonly anchors: ReadonlySet<string>
  /** Pieces of code within sentences and tables. */
  readonly code: readonly string[]
  /** Blocks of code, with the name of their language. */
  readonly blocks: readonly { readonly language: string; readonly text: string }[]
}

/** Every page that is written for people: at the root, in docs/ and in bench/. */
export function readPages(): readonly Page[] {
  const folders = ['.', 'docs', 'docs/reference', 'bench', 'bench/sets']
  return folders
    .flatMap((folder) => readdirSync(join(packageDir, folder)).map((name) => join(folder, name)))
    .filter((path) => path.endsWith('.md'))
    .map(readPage)
}

const markdown = new MarkdownIt({ html: true })

function readPage(path: string): Page {
  const blocks = markdown.parse(readFileSync(join(packageDir, path), 'utf8'), {})
  const tokens = blocks.flatMap((token) => [token, ...(token.children ?? [])])
  const ofType = (...types: string[]) => tokens.filter(({ type }) => types.includes(type))
  const html = ofType('html_block', 'html_inline').flatMap(({ content }) => [
    ...content.matchAll(/ (?:src|href)="([^"]+)"/g),
  ])
  const headings = blocks.filter((_token, at) => blocks[at - 1]?.type === 'heading_open')
  return {
    path,
    links: [
      ...ofType('link_open', 'image').map((token) => String(token.attrGet('href') ?? token.attrGet('src'))),
      ...html.map(([, target = '']) => target),
    ],
    anchors: new Set(headings.map(({ content }) => anchorOf(content))),
    code: ofType('code_inline').map(({ content }) => content),
    blocks: ofType('fence').map(({ info, content }) => ({ language: info, text: content })),
  }
}

/** https://docs.github.com/get-started/writing-on-github: lower case, hyphens for spaces, no other punctuation. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-')
}
