import type { ClipboardEvent } from 'react'
import { useMessages } from '../language/language.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { saysMore, textOfHtml } from './read-files.ts'

interface Props {
  readonly label: string
  readonly text: string
  readonly isFirst: boolean
  readonly onChange: (text: string) => void
}

/** A raw text. What is pasted with links, emphasis or lists keeps them, as Markdown. */
export function PasteText({ label, text, isFirst, onChange }: Props) {
  const { pasting } = useMessages()
  const paste = async (event: ClipboardEvent) => {
    const html = event.clipboardData.getData('text/html')
    const field = event.target
    if (!saysMore(html) || !(field instanceof HTMLTextAreaElement)) return
    event.preventDefault()
    const plain = event.clipboardData.getData('text/plain')
    const read = await textOfHtml(html)
    const pasted = typeof read === 'string' && read.trim() !== '' ? read : plain
    field.focus()
    // The only way to insert a text that the browser's own Undo takes back.
    if (!document.execCommand('insertText', false, pasted)) onChange(`${text}${pasted}`)
  }
  return (
    <TextInput
      label={label}
      rows={isFirst ? 26 : 12}
      value={text}
      onChange={onChange}
      onPaste={(event) => void paste(event)}
      placeholder={pasting.placeholder}
      autoFocus={isFirst}
    />
  )
}
