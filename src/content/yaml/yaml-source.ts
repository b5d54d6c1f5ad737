import { Document, isMap, isScalar, isSeq, Scalar, stringify, visit } from 'yaml'

/** What an edit may put into a record. */
export type YamlValue =
  | string
  | number
  | boolean
  | null
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue }

const format = { lineWidth: 0, flowCollectionPadding: false, blockQuote: 'literal' as const }

/** A text of one line as it is written in YAML: plain where that is possible, or quoted as `style` says. */
export function scalarSource(
  value: string | number | boolean,
  { style, isInFlow }: { readonly style: Scalar.Type | undefined; readonly isInFlow: boolean },
): string {
  const node = new Scalar(value)
  if (style === Scalar.QUOTE_SINGLE || style === Scalar.QUOTE_DOUBLE) node.type = style
  return isInFlow ? flowSource([node]).slice(1, -1) : stringify({ k: node }, format).slice(3).trimEnd()
}

/** Lists and maps on one line, as the sample has them: `{ name: Example, url: https://example.com }`, `[one, two]`. */
export function flowSource(value: unknown): string {
  const options = { ...format, flowCollectionPadding: true, collectionStyle: 'flow' as const }
  return stringify(value, options)
    .trimEnd()
    .replace(/^\[ (.*) \]$/s, '[$1]')
}

/** A map in lines of their own, each indented; lists of texts stand on one line, and what is null has no value. */
export function blockSource(value: YamlValue, indent: string): string {
  const document = new Document(value, { version: '1.2', schema: 'core' })
  visit(document, {
    Seq: (_key, list) => {
      list.flow = list.items.every((item) => isScalar(item))
    },
    Map: (_key, map) => {
      map.flow = map.items.length === 0
    },
  })
  const body = document.toString({ ...format, nullStr: '' })
  return body.replace(/^(?=.)/gm, indent)
}

/** The lines of a block scalar, each indented; blank lines are empty. */
export function blockBody(text: string, indent: string): string {
  return `${text.trimEnd()}\n`.replace(/^(?=.)/gm, indent)
}

/** Whether a node is written as a block: it begins on the lines below its key. */
export function isBlockCollection(node: unknown): boolean {
  return (isMap(node) || isSeq(node)) && node.flow !== true
}
