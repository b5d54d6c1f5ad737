import { useMessages } from '../language/language.tsx'
import { Dialog } from '../parts/dialog.tsx'

export function KeysDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { keys } = useMessages()
  return (
    <Dialog title={keys.title} isOpen={isOpen} onClose={onClose} isWide>
      {[
        { name: keys.everywhere, list: keys.everywhereList },
        { name: keys.preview, list: keys.previewList },
        { name: keys.record, list: keys.recordList },
      ].map(({ name, list }) => (
        <section key={name} className="stack" aria-label={name}>
          <h3 className="soft">{name}</h3>
          <ul className="keys">
            {list.map(([key, text]) => (
              <li key={key}>
                <span>{text}</span>
                <span className="nowrap">
                  {key.split(' ').map((part) => (
                    <kbd key={part}>{part}</kbd>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  )
}
