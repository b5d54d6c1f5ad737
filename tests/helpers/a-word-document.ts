import { zipped } from './zipped.ts'

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const RELATIONSHIPS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'

interface Piece {
  readonly text: string
  readonly isStrong?: boolean
}

/** A document of paragraphs, each of pieces of text. */
export function aWordDocument(...paragraphs: readonly (readonly Piece[])[]): Uint8Array {
  const run = ({ text, isStrong = false }: Piece) =>
    `<w:r>${isStrong ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`
  const body = paragraphs.map((runs) => `<w:p>${runs.map(run).join('')}</w:p>`).join('')
  return zipped({
    '[Content_Types].xml': TYPES,
    '_rels/.rels': RELATIONSHIPS,
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  })
}
