import type { BlockFields, IssueRecordView } from '../../../app/views/records.ts'
import { blockFields, fieldsOf } from '../../../domain/blocks/block-kinds.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { LanguageColumns } from '../parts/language-columns.tsx'
import type { RecordEditor } from '../record/editing/record-editor.ts'
import { RecordParagraphs } from '../record/record-paragraphs.tsx'
import { RecordText } from '../record/record-text.tsx'
import { useNewsletter } from '../shell/newsletter.tsx'
import { blockKey } from './block-values.ts'

export interface BlockProps {
  readonly editor: RecordEditor<IssueRecordView>
  readonly id: string
  readonly kind: BlockFields['kind']
}

/** What a block says, the languages side by side. */
export function BlockTexts({ editor, id, kind }: BlockProps) {
  const { blocks } = useMessages()
  const formats = useFormats()
  const { languages } = useNewsletter()
  const columns = languages.map(({ tag, dir }) => [
    <h2 key={`${tag} language`}>{formats.languageName(tag)}</h2>,
    ...fieldsOf(kind).map((field) => {
      const name = blocks.fieldsOf[kind][field] ?? blocks.fields[field]
      const shown = {
        ...{ editor, name, language: tag, dir },
        field: blockKey(id, `sections.${tag}.${field}`),
        label: formats.inLanguage(name, tag),
        isOptional: blockFields[kind][field] === 'optional',
      }
      return field === 'text' ? (
        <RecordParagraphs key={`${tag} ${field}`} {...shown} />
      ) : (
        <RecordText key={`${tag} ${field}`} {...shown} />
      )
    }),
  ])
  return <LanguageColumns columns={columns} />
}
