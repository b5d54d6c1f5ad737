import type { IssueRecordView } from '../../../app/views/records.ts'
import { blockKinds, blockReference } from '../../../domain/blocks/block-kinds.ts'
import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import type { RecordEditor } from '../record/editing/record-editor.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { navigate } from '../shell/router.tsx'
import { blockPath } from './block-path.ts'
import { blockKey, freeName, type NamedBlock } from './block-values.ts'

interface Props {
  readonly editor: RecordEditor<IssueRecordView>
  readonly blocks: readonly NamedBlock[]
  /** The order as it is. */
  readonly ids: readonly string[]
}

/** A button for each kind: it puts a block at the end of the issue, and leads to its form. */
export function AddBlock({ editor, blocks, ids }: Props) {
  const { blocks: texts, order } = useMessages()
  const { timeZone } = useNewsletter()
  const add = (kind: NamedBlock['kind']) => {
    const name = freeName(kind, blocks)
    editor.chooseAll({
      [blockKey(name, 'kind')]: kind,
      ...(kind === 'event' ? { [blockKey(name, 'zone')]: timeZone } : {}),
      articles: [...ids, blockReference(name)],
    })
    navigate(blockPath(editor.id, name))
  }
  return (
    <section className="add-block stack" aria-label={texts.add}>
      <h3>{texts.add}</h3>
      <div className="row">
        {blockKinds.map((kind) => (
          <Button
            key={kind}
            isSmall
            aria-label={texts.addOne(order.blockKinds[kind])}
            onPress={() => add(kind)}
          >
            + {order.blockKinds[kind]}
          </Button>
        ))}
      </div>
      <p className="hint">{texts.addHint}</p>
    </section>
  )
}
