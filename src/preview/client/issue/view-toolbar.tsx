import { useState } from 'react'
import type { IssueDetail } from '../../../app/views/issue.ts'
import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Check } from '../parts/check.tsx'
import { Choices } from '../parts/choices.tsx'
import { Picker } from '../parts/picker.tsx'
import { useNames } from '../shell/names.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { ReaderPicker } from './reader-picker.tsx'
import { freeWidth, mailParts, schemes, useChangeView, type ViewSettings, widths } from './view-settings.ts'

interface Props {
  readonly issue: IssueDetail
  readonly settings: ViewSettings
}

/** On a phone the edition stands alone, and a button shows the rest below it. */
export function ViewToolbar({ issue, settings }: Props) {
  const { view } = useMessages()
  const change = useChangeView()
  const names = useNames()
  const [isOpen, setOpen] = useState(false)
  const editions = issue.editions.map(({ id }) => ({ id, text: names.edition(id) }))
  return (
    <div className={isOpen ? 'view-toolbar open' : 'view-toolbar'}>
      <div className="row">
        <Picker
          label={view.edition}
          value={settings.edition}
          options={editions}
          onChange={(edition) => change({ edition }, { isVisit: true })}
        />
        <span className="more">
          <Button isSmall aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {view.more}
          </Button>
        </span>
        <WhatIsShown issue={issue} settings={settings} editions={editions} />
      </div>
      <HowItIsShown settings={settings} />
    </div>
  )
}

interface WhatProps extends Props {
  readonly editions: readonly { readonly id: string; readonly text: string }[]
}

function WhatIsShown({ issue, settings, editions }: WhatProps) {
  const { view } = useMessages()
  const { templates } = useNewsletter()
  const change = useChangeView()
  return (
    <div className="rest">
      <Picker
        label={view.beside}
        value={settings.beside ?? ''}
        options={[{ id: '', text: view.nothing }, ...editions.filter(({ id }) => id !== settings.edition)]}
        onChange={(beside) => change({ beside: beside || null }, { isVisit: true })}
      />
      <Choices
        label={view.part}
        value={settings.part}
        options={mailParts.map((part) => [part, view.parts[part]] as const)}
        onChange={(part) => change({ part: part === 'mail' ? null : part }, { isVisit: true })}
      />
      <span className="gap" />
      <ReaderPicker reader={settings.reader} onChange={(reader) => change({ reader })} />
      <Picker
        label={view.engine}
        value={settings.engine}
        options={templates.map((id) => ({ id, text: view.engines[id] }))}
        onChange={(engine) => change({ engine: engine === issue.template ? null : engine })}
      />
    </div>
  )
}

function HowItIsShown({ settings }: Pick<Props, 'settings'>) {
  const { view } = useMessages()
  const change = useChangeView()
  if (settings.part !== 'mail') return null
  return (
    <div className="row rest">
      <WidthChoice width={settings.width} onChange={(width) => change({ width })} />
      <Choices
        label={view.scheme}
        value={settings.scheme}
        options={schemes.map((scheme) => [scheme, view.schemes[scheme]] as const)}
        onChange={(scheme) => change({ scheme: scheme === 'light' ? null : scheme })}
      />
      <Check
        isSelected={settings.showsImages}
        onChange={(isSelected) => change({ images: isSelected ? 'on' : null })}
      >
        {view.images}
      </Check>
      <Check
        isSelected={settings.showsStyles}
        onChange={(isSelected) => change({ styles: isSelected ? null : 'off' })}
      >
        {view.styles}
      </Check>
    </div>
  )
}

interface WidthChoiceProps {
  readonly width: number
  /** As it stands in the address. */
  readonly onChange: (width: string) => void
}

/** A phone, a desktop, or any width by a slider. */
function WidthChoice({ width, onChange }: WidthChoiceProps) {
  const { view } = useMessages()
  const value = width === widths.phone ? 'phone' : width === widths.desktop ? 'desktop' : 'free'
  const inAddress = { phone: 'phone', desktop: 'desktop', free: String(freeWidth.first) } as const
  return (
    <>
      <Choices
        label={view.width}
        value={value}
        options={[
          ['phone', view.widths.phone],
          ['desktop', view.widths.desktop],
          ['free', view.widths.free],
        ]}
        onChange={(choice) => onChange(inAddress[choice])}
      />
      {value === 'free' ? (
        <label className="free-width small">
          <span className="unseen">{view.pixels}</span>
          <input
            type="range"
            min={freeWidth.least}
            max={freeWidth.most}
            step={1}
            value={width}
            onChange={({ target }) => onChange(target.value)}
          />
          <output className="number">{width} px</output>
        </label>
      ) : null}
    </>
  )
}
