import { type ReactNode, useState } from 'react'
import type { UncertainView } from '../../../app/views/sending.ts'
import { isInRanges, parseRanges } from '../../../domain/sending/delivery-choice.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Check } from '../parts/check.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { Wide } from '../parts/wide.tsx'

interface Props {
  readonly deliveries: readonly UncertainView[]
  /** What can be done with those that are chosen. */
  readonly children: (ids: readonly number[]) => ReactNode
}

const ROWS_SHOWN = 200

/** Deliveries that a person chooses one by one, by their numbers, or by words of the server. */
export function DeliveryChoice({ deliveries, children }: Props) {
  const { uncertain, test } = useMessages()
  const formats = useFormats()
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set())
  const [words, setWords] = useState('')
  const [numbers, setNumbers] = useState('')
  const shown = deliveries.filter(({ reply }) => reply.toLowerCase().includes(words.trim().toLowerCase()))
  const ids = shown.map(({ id }) => id).filter((id) => chosen.has(id))
  const choose = (id: number, isChosen: boolean) =>
    setChosen((now) => (isChosen ? new Set([...now, id]) : new Set([...now].filter((one) => one !== id))))
  const chooseByNumber = (text: string) => {
    setNumbers(text)
    const ranges = parseRanges(text)
    if (ranges === null) return
    setChosen(new Set(deliveries.map(({ id }) => id).filter((id) => isInRanges(ranges, id))))
  }
  const isNoList = numbers.trim() !== '' && parseRanges(numbers) === null
  return (
    <>
      {deliveries.length > 1 ? (
        <div className="row wide-gap">
          <TextInput label={uncertain.words} value={words} onChange={setWords} hint={uncertain.wordsHint} />
          <TextInput
            label={uncertain.numbers}
            value={numbers}
            onChange={chooseByNumber}
            isInvalid={isNoList}
            hint={isNoList ? uncertain.noNumbers : uncertain.numbersHint}
          />
        </div>
      ) : null}
      <Wide label={test.address}>
        <table>
          <thead>
            <tr>
              <th>
                <Check
                  isSelected={shown.length > 0 && ids.length === shown.length}
                  onChange={(isChosen) => setChosen(new Set(isChosen ? shown.map(({ id }) => id) : []))}
                >
                  {test.address}
                </Check>
              </th>
              <th className="number">{uncertain.number}</th>
              <th>{uncertain.handedAt}</th>
              <th>{test.reply}</th>
              <th>Message-ID</th>
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, ROWS_SHOWN).map(({ id, address, handedAt, reply, messageId }) => (
              <tr key={id}>
                <td>
                  <Check isSelected={chosen.has(id)} onChange={(isChosen) => choose(id, isChosen)}>
                    {address}
                  </Check>
                </td>
                <td className="number">{id}</td>
                <td className="nowrap">{formats.time(handedAt)}</td>
                <td>
                  <code>{reply}</code>
                </td>
                <td>
                  <code>{messageId}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      {shown.length > ROWS_SHOWN ? (
        <p className="soft small">{uncertain.more(shown.length - ROWS_SHOWN)}</p>
      ) : null}
      {shown.length === 0 ? <p className="soft">{uncertain.noneFound}</p> : null}
      {children(ids)}
    </>
  )
}
