import { blockFacts, blockFields, factsOf, fieldsOf } from '../../domain/blocks/block-kinds.ts'
import { type BlockSection, type IssueBlock, pictureOf } from '../../domain/blocks/issue-block.ts'
import { CENTRE, type Picture, pictureTexts } from '../../domain/newsletter/picture.ts'
import type { YamlValue } from '../yaml/yaml-source.ts'

/** A block as the file of an issue has it. */
export function blockRecord(block: IssueBlock): YamlValue {
  const { kind, sections } = block
  const known = new Map(Object.entries(block))
  const facts = blockFacts
    .map((fact) => [fact, (known.get(fact) ?? null) as string | null] as const)
    .filter(([fact, value]) => value !== null || factsOf[kind][fact] === 'needed')
  const picture = pictureOf(block)
  return {
    kind,
    ...Object.fromEntries(facts),
    ...(picture !== null && { image: pictureRecord(picture) }),
    sections: Object.fromEntries([...sections].map(([tag, section]) => [tag, sectionRecord(kind, section)])),
  }
}

function sectionRecord(kind: IssueBlock['kind'], section: BlockSection): YamlValue {
  const texts = fieldsOf(kind)
    .map((field) => {
      const text = section[field] ?? null
      return [field, Array.isArray(text) ? `${text.join('\n\n')}\n` : (text as string | null)] as const
    })
    .filter(([field, text]) => text !== null || blockFields[kind][field] === 'needed')
  return Object.fromEntries(texts)
}

function pictureRecord({ source, dark, focus, ...picture }: Picture): YamlValue {
  const words = pictureTexts
    .filter((field) => picture[field].size > 0)
    .map((field) => [field, Object.fromEntries(picture[field])])
  return {
    ...source,
    ...Object.fromEntries(words),
    ...(dark && { dark: { ...dark } }),
    ...(focus !== CENTRE && { focus: { ...focus } }),
  }
}
