import { useId, useMemo } from 'react'
import { type BlockFact, blockFacts, factsOf } from '../../../domain/blocks/block-kinds.ts'
import { useMessages } from '../language/language.tsx'
import { Picker } from '../parts/picker.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { useField, useReadOnly } from '../record/use-record.ts'
import { api, at } from '../requests/api.ts'
import { useQuery } from '../requests/use-query.ts'
import { inOrder, useNewsletter } from '../shell/newsletter.tsx'
import type { BlockProps } from './block-texts.tsx'
import { blockKey } from './block-values.ts'

/** What a block has once, whatever the language: when an event is, which term is meant, and where more can be read. */
export function BlockFacts({ editor, id, kind }: BlockProps) {
  const { blocks } = useMessages()
  const facts = blockFacts.filter((fact) => factsOf[kind][fact] !== undefined)
  if (facts.length === 0) return null
  return (
    <section className="facts block-facts" aria-label={blocks.facts}>
      {facts.map((fact) =>
        fact === 'term' ? (
          <TermFact key={fact} editor={editor} id={id} kind={kind} />
        ) : (
          <Fact key={fact} editor={editor} id={id} kind={kind} fact={fact} />
        ),
      )}
    </section>
  )
}

interface FactProps extends BlockProps {
  readonly fact: Exclude<BlockFact, 'term'>
}

const types = { starts: 'datetime-local', ends: 'datetime-local', zone: 'text', url: 'url' } as const

function Fact({ editor, id, kind, fact }: FactProps) {
  const { articles, blocks } = useMessages()
  const field = blockKey(id, fact)
  const value = String(useField(editor, field) ?? '')
  const isReadOnly = useReadOnly(editor, field)
  const zones = useId()
  const isMissing = value === '' && factsOf[kind][fact] === 'needed'
  return (
    <div className="field">
      <TextInput
        label={isMissing ? `${blocks.fields[fact]} · ${articles.isMissing}` : blocks.fields[fact]}
        type={types[fact]}
        value={types[fact] === 'datetime-local' ? value.replace(' ', 'T') : value}
        isReadOnly={isReadOnly}
        data-field={field}
        {...(fact === 'zone' && { list: zones })}
        {...(fact in blocks.hints && { hint: blocks.hints[fact] })}
        onChange={(text) => editor.set(field, text === '' ? null : text)}
      />
      {fact === 'zone' ? <TimeZones id={zones} /> : null}
    </div>
  )
}

/** Every zone that this browser knows, offered while somebody types. */
function TimeZones({ id }: { readonly id: string }) {
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), [])
  return (
    <datalist id={id}>
      {zones.map((zone) => (
        <option key={zone} value={zone} />
      ))}
    </datalist>
  )
}

/** A term of the glossary, by what it is called in each language. */
function TermFact({ editor, id }: BlockProps) {
  const { blocks } = useMessages()
  const newsletter = useNewsletter()
  const field = blockKey(id, 'term')
  const term = String(useField(editor, field) ?? '')
  const isReadOnly = useReadOnly(editor, field)
  const terms = useQuery(at(api.terms, {})).value?.terms ?? []
  const options = terms.map(({ id: name, names }) => ({
    id: name,
    text: inOrder(newsletter, names)
      .map(({ value }) => value)
      .join(' · '),
    all: Object.values(names),
  }))
  const chosen = options.find(({ id: name, all }) => name === term || all.includes(term))
  return (
    <div className="field" data-field={field} tabIndex={-1}>
      <Picker
        label={blocks.fields.term}
        isLabelAbove
        value={chosen?.id ?? term}
        isDisabled={isReadOnly}
        options={[
          ...(chosen === undefined ? [{ id: term, text: term === '' ? blocks.noTerm : term }] : []),
          ...options,
        ]}
        onChange={(name) => editor.choose(field, name)}
      />
      <p className="hint">{blocks.termHint}</p>
    </div>
  )
}
