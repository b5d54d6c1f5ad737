import { useState } from 'react'
import type { SubscribeForms } from '../../../app/views/list.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { Picker } from '../parts/picker.tsx'
import { api, at } from '../requests/api.ts'
import { useQuery } from '../requests/use-query.ts'
import { Link, navigate } from '../shell/router.tsx'
import { AddDialog } from './people/add-dialog.tsx'

/** Where nobody is on the list yet: the ways in which people come onto it, and what happens then. */
export function Welcome() {
  const { welcome } = useMessages().list
  const [isAdding, setAdding] = useState(false)
  const forms = useQuery(at(api.list.forms, {}))
  return (
    <>
      <p className="growth spaced">{welcome.title}</p>
      <div className="sheets">
        <section className="sheet stack" aria-label={welcome.import}>
          <h2>{welcome.import}</h2>
          <p className="soft">{welcome.importAbout}</p>
          <div className="row">
            <Link href="/list/import" className="button main">
              {welcome.importDo}
            </Link>
          </div>
        </section>
        <section className="sheet stack" aria-label={welcome.add}>
          <h2>{welcome.add}</h2>
          <p className="soft">{welcome.addAbout}</p>
          <div className="row">
            <Button does="list.add" onPress={() => setAdding(true)}>
              {welcome.addDo}
            </Button>
          </div>
        </section>
      </div>
      <section className="sheet stack spaced-above" aria-label={welcome.form}>
        <h2>{welcome.form}</h2>
        <Loaded answer={forms}>{(value) => <Form {...value} />}</Loaded>
      </section>
      <section className="sheet stack" aria-label={welcome.next}>
        <h2>{welcome.next}</h2>
        <ol className="next-steps">
          {welcome.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      {isAdding ? (
        <AddDialog onClose={() => setAdding(false)} onAdded={(id) => navigate(`/list/people/${id}`)} />
      ) : null}
    </>
  )
}

function Form({ siteUrl, forms }: SubscribeForms) {
  const { list, common } = useMessages()
  const formats = useFormats()
  const [chosen, setChosen] = useState(forms[0]?.language ?? '')
  const [isCopied, setCopied] = useState(false)
  const html = forms.find(({ language }) => language === chosen)?.html ?? ''
  const copy = async () => {
    await navigator.clipboard.writeText(html)
    setCopied(true)
  }
  return (
    <>
      <p className="soft anywhere">{list.welcome.formAbout(siteUrl)}</p>
      <div className="row">
        {forms.length < 2 ? null : (
          <Picker
            label={list.welcome.formLanguage}
            value={chosen}
            options={forms.map(({ language }) => ({ id: language, text: formats.languageName(language) }))}
            onChange={(language) => {
              setChosen(language)
              setCopied(false)
            }}
          />
        )}
        <Button isSmall onPress={() => void copy()}>
          {isCopied ? common.copied : common.copy}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <pre className="snippet" tabIndex={0}>
        {html}
      </pre>
    </>
  )
}
