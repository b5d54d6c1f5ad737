import { z } from 'zod'
import {
  type BlockField,
  type BlockKind,
  blockFacts,
  blockFields,
  blockKinds,
  factsOf,
  fieldsOf,
  type Need,
} from '../../domain/blocks/block-kinds.ts'
import { blockPath, type IssueBlock, pictureOf } from '../../domain/blocks/issue-block.ts'
import type { LanguageTag } from '../../domain/language/language.ts'
import { msg } from '../../domain/language/message.ts'
import type { RecordPath } from '../../domain/newsletter/content.ts'
import type { Picture } from '../../domain/newsletter/picture.ts'
import { DiglotError } from '../../errors.ts'
import { pictureChange, pictureEdits } from '../records/picture-changes.ts'
import { paragraphsValue, type TextAt } from '../records/section-texts.ts'
import { editedText, editedTexts, inLanguages } from '../schema/edited-texts.ts'
import type { YamlEdit } from '../yaml/edit-yaml.ts'
import type { YamlValue } from '../yaml/yaml-source.ts'

const line = editedText.nullable().exactOptional()

const blockSectionChange = z
  .strictObject({
    ...{ headline: line, figure: line, name: line, place: line, by: line },
    text: editedTexts.nullable().exactOptional(),
  })
  .readonly()

/** What an editor changes in a block; what is left out stays. A kind makes one that is not there; null deletes it. */
export const blockChange = z
  .strictObject({
    kind: z.enum(blockKinds).nullable().exactOptional(),
    ...{ starts: line, ends: line, zone: line, url: line, term: line },
    sections: inLanguages(blockSectionChange).exactOptional(),
    image: pictureChange.exactOptional(),
  })
  .readonly()

export type BlockChange = z.infer<typeof blockChange>
type BlockSectionChange = z.infer<typeof blockSectionChange>

interface BlockTools {
  readonly textAt: TextAt
  /** Each gets a section in a block that is new, with what it needs marked missing. */
  readonly languages: readonly LanguageTag[]
}

/** The edits that bring changes of blocks about, by their keys. Throws `CONTENT_INVALID` for one that is not there. */
export function blocksEdits(
  blocks: readonly IssueBlock[],
  changes: Readonly<Record<string, BlockChange>>,
  tools: BlockTools,
): YamlEdit[] {
  const isLeft = (id: string) => changes[id]?.kind !== null
  if (blocks.length > 0 && ![...blocks.map(({ id }) => id), ...Object.keys(changes)].some(isLeft))
    return [{ path: ['blocks'], value: undefined }]
  return Object.entries(changes).flatMap(([id, change]) => {
    const block = blocks.find((one) => one.id === id)
    if (change.kind === null) return block === undefined ? [] : [{ path: blockPath(id), value: undefined }]
    if (block !== undefined) return blockEdits({ ...block, picture: pictureOf(block) }, change, tools)
    if (change.kind === undefined) throw notThere(id)
    return newBlockEdits({ id, kind: change.kind }, change, tools)
  })
}

function newBlockEdits(
  { id, kind }: Pick<IssueBlock, 'id' | 'kind'>,
  change: BlockChange,
  tools: BlockTools,
): YamlEdit[] {
  const needed = blockFacts.filter((fact) => factsOf[kind][fact] === 'needed').map((fact) => [fact, null])
  const sections = Object.fromEntries(tools.languages.map((tag) => [tag, emptySection(kind)]))
  const value = { kind, ...Object.fromEntries(needed), sections }
  const empty = { id, kind, picture: null, sections: new Map(tools.languages.map((tag) => [tag, {}])) }
  return [{ path: blockPath(id), value }, ...blockEdits(empty, change, tools)]
}

/** What a section of a kind needs, marked missing. */
function emptySection(kind: BlockKind): YamlValue {
  const needed = fieldsOf(kind).filter((field) => blockFields[kind][field] === 'needed')
  return Object.fromEntries(needed.map((field) => [field, null]))
}

/** What of a block decides how it is edited. */
interface EditedBlock extends Pick<IssueBlock, 'id' | 'kind' | 'sections'> {
  readonly picture: Picture | null
}

function blockEdits(block: EditedBlock, change: BlockChange, { textAt }: BlockTools): YamlEdit[] {
  const { id, kind, picture } = block
  return [
    ...blockFacts
      .filter((fact) => change[fact] !== undefined)
      .map((fact) => ({
        path: blockPath(id, fact),
        value: change[fact]?.trim() || unwritten(factsOf[kind][fact]),
      })),
    ...Object.entries(change.sections ?? {}).flatMap(([tag, section]) =>
      sectionEdits(block, { tag, section }, textAt),
    ),
    ...(change.image === undefined ? [] : pictureEdits(picture, change.image)).map((edit) => ({
      ...edit,
      path: blockPath(id, ...edit.path),
    })),
  ]
}

function sectionEdits(
  { id, kind, sections }: EditedBlock,
  { tag, section }: { readonly tag: LanguageTag; readonly section: BlockSectionChange },
  textAt: TextAt,
): YamlEdit[] {
  const path = blockPath(id, 'sections', tag)
  const isNew = !sections.has(tag)
  return [
    ...(isNew ? [{ path, value: emptySection(kind) }] : []),
    ...fieldsOf(kind)
      .filter((field) => section[field] !== undefined)
      .map((field) => fieldEdit([...path, field], { kind, field, section }, textAt)),
  ]
}

interface FieldChange {
  readonly kind: BlockKind
  readonly field: BlockField
  readonly section: BlockSectionChange
}

function fieldEdit(path: RecordPath, { kind, field, section }: FieldChange, textAt: TextAt): YamlEdit {
  const value =
    field === 'text' ? paragraphsValue(section.text ?? [], textAt(path)) : section[field]?.trim() || null
  return { path, value: value ?? unwritten(blockFields[kind][field]) }
}

/** What may be left out is, and what is needed is marked missing. */
function unwritten(need: Need | undefined): null | undefined {
  return need === 'needed' ? null : undefined
}

function notThere(id: string): DiglotError {
  return new DiglotError(
    'CONTENT_INVALID',
    msg`The block ${id} is not in the issue any more; what was written in it is in no file.`,
    { hint: msg`Copy your words, or discard the changes. Earlier texts of the issue have the block.` },
  )
}
