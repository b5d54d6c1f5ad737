import type { KeyboardEvent, MouseEvent } from 'react'
import type { PictureFields } from '../../../app/views/records.ts'
import { useFormats, useMessages } from '../language/language.tsx'

type Focus = NonNullable<PictureFields['focus']>

const CENTRE: Focus = { x: 0.5, y: 0.5 }
const STEP = 0.05
const KEYS: Readonly<Record<string, Focus>> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
}

interface Props {
  /** Of the record, so that a problem can lead here. */
  readonly field: string
  readonly file: string
  readonly alt: string
  readonly focus: Focus | null
  readonly isReadOnly: boolean
  readonly onChange: (focus: Focus) => void
}

/** The picture with the point that stays in sight where it is cropped: a click puts it, the arrow keys move it. */
export function FocalPoint({ field, file, alt, focus, isReadOnly, onChange }: Props) {
  const { pictures } = useMessages()
  const formats = useFormats()
  const { x, y } = focus ?? CENTRE
  const percent = (part: number) => formats.number(Math.round(part * 100))
  const put = ({ currentTarget, clientX, clientY, detail }: MouseEvent<HTMLButtonElement>) => {
    // A key that presses the button says no place.
    if (detail === 0) return
    const { left, top, width, height } = currentTarget.getBoundingClientRect()
    onChange({ x: share((clientX - left) / width), y: share((clientY - top) / height) })
  }
  const move = (event: KeyboardEvent) => {
    const step = KEYS[event.key]
    if (step === undefined) return
    event.preventDefault()
    onChange({ x: share(x + step.x), y: share(y + step.y) })
  }
  const shown = (
    <>
      <img src={`/api/media/${encodeURIComponent(file)}`} alt={alt} />
      <svg aria-hidden="true" viewBox="0 0 100 100" preserveAspectRatio="none">
        <line x1={x * 100} x2={x * 100} y1={0} y2={100} />
        <line x1={0} x2={100} y1={y * 100} y2={y * 100} />
      </svg>
    </>
  )
  if (isReadOnly) return <div className="focal-point">{shown}</div>
  return (
    <button
      type="button"
      className="focal-point"
      data-field={field}
      aria-label={pictures.focus(percent(x), percent(y))}
      title={pictures.focusHint}
      onClick={put}
      onKeyDown={move}
    >
      {shown}
    </button>
  )
}

/** Within the picture, to a hundredth. */
function share(part: number): number {
  return Math.round(Math.min(Math.max(part, 0), 1) * 100) / 100
}
