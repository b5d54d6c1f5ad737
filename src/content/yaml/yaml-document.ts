import {
  type Document,
  type ErrorCode,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml'
import { type Message, msg } from '../../domain/language/message.ts'
import { splitBlocks } from '../../domain/markdown/split-blocks.ts'
import type { RecordPath } from '../../domain/newsletter/content.ts'
import { formatPlace, type Place } from '../../domain/newsletter/problem.ts'
import type { ErrorDetail } from '../../errors.ts'

/** A YAML file that was read: its value, and where every part of it stands. */
export interface YamlDocument {
  readonly value: unknown
  /**
   * Where the value at a path stands: a text or number itself, the key of anything else. Where the path leads to
   * nothing, the nearest value around it. An index behind a text of several paragraphs or other blocks leads to one of them.
   */
  placeOf(path: RecordPath): Place
  /** Where a line of the text value at a path stands; lines count from 0. */
  linePlaceOf(path: RecordPath, line: number): Place
  /** Where the key stands that a path ends in. */
  keyPlaceOf(path: RecordPath): Place
  /**
   * The innermost value that a place is in, with its key, and the index of its block where it is in a text of several; the
   * whole record where it is in none.
   */
  pathAt(place: Pick<Place, 'line' | 'column'>): RecordPath
}

/**
 * Reads YAML 1.2 (core schema: a date stays a string, `no` is a word). Aliases are refused whether or not they
 * explode; so are duplicate keys, unknown tags and a second document. Every fault has its place.
 */
export function parseYaml(
  name: string,
  text: string,
): YamlDocument | { readonly faults: readonly ErrorDetail[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    stringKeys: true,
    prettyErrors: false,
    lineCounter: lines,
  })
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file: name, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const faults = [...syntaxFaults(document, placeAt), ...aliasFaults(document, placeAt)]
  if (faults.length > 0) return { faults }
  return {
    value: document.toJS({ maxAliasCount: 0 }),
    placeOf: (path) => placeAt(blockOffsetOf(document, path, text) ?? offsetOf(document, path)),
    linePlaceOf: (path, line) =>
      placeAt(lineOffsetOf(document, { path, line }, text) ?? offsetOf(document, path)),
    keyPlaceOf: (path) => placeAt(keyOffsetOf(document, path) ?? offsetOf(document, path)),
    pathAt({ line, column }) {
      const offset = (lines.lineStarts[line - 1] ?? 0) + column - 1
      return withBlock(document, { path: pathTo(document.contents, offset), offset }, text)
    },
  }
}

type PlaceAt = (offset: number) => Place

/** One fault a line, since what follows on a line echoes the first; and after a tab all that follows is an echo. */
function syntaxFaults(document: Document, placeAt: PlaceAt): ErrorDetail[] {
  const byLine = new Map<number, ErrorDetail>()
  const all = [...document.errors, ...document.warnings]
  const tabs = all.filter(({ code }) => code === 'TAB_AS_INDENT')
  for (const error of tabs.length > 0 ? tabs : all) {
    const place = placeAt(error.pos[0])
    const fault = { where: formatPlace(place), ...yamlSentence(error) }
    if (!byLine.has(place.line)) byLine.set(place.line, fault)
  }
  return [...byLine.values()]
}

function aliasFaults(document: Document, placeAt: PlaceAt): ErrorDetail[] {
  const faults: ErrorDetail[] = []
  visit(document, {
    Alias: (_key, alias) => {
      faults.push({
        where: formatPlace(placeAt(alias.range?.[0] ?? 0)),
        message: msg`The file refers to another place with \`*${alias.source}\`, which a record may not do.`,
        hint: msg`Write the value itself here.`,
      })
      return faults.length < 10 ? undefined : visit.BREAK
    },
  })
  return faults
}

function offsetOf(document: Document, path: RecordPath): number {
  const node = document.getIn(path, true)
  if (isScalar(node) && node.value !== null && node.range) return node.range[0]
  const keyOffset = keyOffsetOf(document, path)
  if (keyOffset !== null) return keyOffset
  if ((isCollection(node) || isScalar(node) || isAlias(node)) && node.range) return node.range[0]
  return path.length === 0 ? 0 : offsetOf(document, path.slice(0, -1))
}

/** Null where the path does not lead to a block of a text. */
function blockOffsetOf(document: Document, path: RecordPath, text: string): number | null {
  const index = path.at(-1)
  const around = path.slice(0, -1)
  const value = document.getIn(around)
  if (typeof index !== 'number' || typeof value !== 'string') return null
  const line = splitBlocks(value)[index]?.line
  return line === undefined ? null : lineOffsetOf(document, { path: around, line }, text)
}

/** Null where the path leads to no text. */
function lineOffsetOf(
  document: Document,
  { path, line }: { readonly path: RecordPath; readonly line: number },
  text: string,
): number | null {
  const node = document.getIn(path, true)
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return null
  return lineOffset(text, { start: node.range[0], end: node.range[1] }, line)
}

/**
 * Where a line of a text value begins in the YAML source in which the value stands from `start` to `end`; lines count from 0.
 * A literal block (`|`) has the lines of its value. Any other text is folded: a line break is a space, and each empty line is
 * a line break.
 */
function lineOffset(
  source: string,
  { start, end }: { readonly start: number; readonly end: number },
  line: number,
): number {
  const sign = source.charAt(start)
  const isLiteral = sign === '|'
  // The first line of a block is its sign; what is above the text.
  let offset = sign === '|' || sign === '>' ? source.indexOf('\n', start) + 1 : start
  let at = 0
  for (const text of source.slice(offset, end).split('\n')) {
    const isEmpty = text.trim() === ''
    if (at >= line && !isEmpty) return offset + text.length - text.trimStart().length
    if (isLiteral || isEmpty) at += 1
    offset += text.length + 1
  }
  return start
}

function keyOffsetOf(document: Document, path: RecordPath): number | null {
  const key = path.at(-1)
  const parent = document.getIn(path.slice(0, -1), true)
  if (key === undefined || !isMap(parent)) return null
  const pair = parent.items.find(
    (item) => isPair(item) && isScalar(item.key) && item.key.value === String(key),
  )
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? null) : null
}

function pathTo(node: unknown, offset: number): RecordPath {
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue
      const end = isNode(value) && value.range ? value.range[1] : key.range?.[1]
      if (offset >= (key.range?.[0] ?? 0) && offset <= (end ?? 0))
        return [String(key.value), ...pathTo(value, offset)]
    }
  }
  if (isSeq(node)) {
    const at = node.items.findIndex(
      (item) => isNode(item) && item.range && offset >= item.range[0] && offset <= item.range[1],
    )
    if (at !== -1) return [at, ...pathTo(node.items[at], offset)]
  }
  return []
}

/** A path with the index of the block that a place is in; a place before all of them is that of the text as a whole. */
function withBlock(
  document: Document,
  { path, offset }: { readonly path: RecordPath; readonly offset: number },
  text: string,
): RecordPath {
  const value = document.getIn(path)
  if (typeof value !== 'string' || !value.includes('\n')) return path
  const at = splitBlocks(value).findLastIndex((_block, index) => {
    const begins = blockOffsetOf(document, [...path, index], text)
    return begins !== null && begins <= offset
  })
  return at === -1 ? path : [...path, at]
}

interface YamlFault {
  readonly message: Message
  readonly hint: Message
}

/** What a YAML syntax error means to an editor, and how to fix it. */
function yamlSentence(error: YAMLError): YamlFault {
  return (
    sentences[error.code] ?? {
      message: msg`The file is not YAML here: ${error.message}.`,
      hint: msg`Compare the line with the ones above it, and put texts with special characters in quotes.`,
    }
  )
}

const quote = msg`Put the whole text in double quotes, and a double quote inside it as \`\\"\`.`

const sentences: Partial<Record<ErrorCode, YamlFault>> = {
  TAB_AS_INDENT: {
    message: msg`The line is indented with a tab; YAML allows only spaces there.`,
    hint: msg`Replace each tab at the beginning of the line by two spaces.`,
  },
  DUPLICATE_KEY: {
    message: msg`The key stands here a second time.`,
    hint: msg`Keep one of the two and delete the other.`,
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: msg`The value has a colon followed by a space, or the next line is indented too far.`,
    hint: quote,
  },
  MULTILINE_IMPLICIT_KEY: {
    message: msg`A key must be followed by a colon on the same line.`,
    hint: msg`Write \`key: value\`, and indent lines that belong to the text above.`,
  },
  BAD_INDENT: {
    message: msg`The line is not indented like the others of its list or map, or a bracket above is not closed.`,
    hint: msg`Give every key of one map the same number of spaces, and close every \`[\` and \`{\`.`,
  },
  UNEXPECTED_TOKEN: {
    message: msg`Something stands here that does not belong to the value before it.`,
    hint: quote,
  },
  MISSING_CHAR: {
    message: msg`A quote, a bracket or a colon is missing before this place.`,
    hint: msg`Close what was opened: \`"\`, \`]\`, \`}\`; and put \`:\` after a key.`,
  },
  BAD_SCALAR_START: {
    message: msg`A text without quotes may not begin with this character.`,
    hint: quote,
  },
  BAD_DQ_ESCAPE: {
    message: msg`The text in double quotes has a backslash that means nothing.`,
    hint: msg`Write \`\\\\\` for a backslash.`,
  },
  BAD_ALIAS: {
    message: msg`A text without quotes may not begin with \`*\` or \`&\`.`,
    hint: quote,
  },
  TAG_RESOLVE_FAILED: {
    message: msg`A value without quotes may not begin with \`!\`.`,
    hint: quote,
  },
  NON_STRING_KEY: {
    message: msg`A key must be a plain word.`,
    hint: msg`Write \`key: value\`.`,
  },
  MULTIPLE_DOCS: {
    message: msg`A second document begins here with \`---\`; a file holds one record.`,
    hint: msg`Delete the line, or move what follows into a file of its own.`,
  },
  RESOURCE_EXHAUSTION: {
    message: msg`Lists and maps are nested too deeply here.`,
    hint: msg`A record has at most four levels: remove the surplus brackets.`,
  },
}
