import { useState } from 'react'
import { useFormats, useMessages } from '../language/language.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { Picker } from '../parts/picker.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { api } from '../requests/api.ts'
import { ask, pathOf } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll } from '../requests/use-query.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { navigate } from '../shell/router.tsx'

/** A blank article with a headline in one language, which is written on its own page. */
export function NewArticleDialog({ onClose }: { readonly onClose: () => void }) {
  const { articles, newArticle } = useMessages()
  const formats = useFormats()
  const { languages } = useNewsletter()
  const [text, setText] = useState('')
  const [language, setLanguage] = useState(languages[0]?.tag ?? '')
  const making = useAction(async () => {
    const { id } = await ask(api.articles.blank.$post, {
      json: { headline: { language, text: text.trim() } },
    })
    refreshAll()
    navigate(pathOf(['articles', id]))
  })
  return (
    <Confirm
      title={articles.blank}
      confirm={newArticle.make}
      action={making}
      isDisabled={text.trim() === ''}
      onClose={onClose}
    >
      <p className="soft">{newArticle.about}</p>
      <TextInput label={newArticle.headline} value={text} onChange={setText} maxLength={300} autoFocus />
      {languages.length === 1 ? null : (
        <Picker
          label={newArticle.language}
          value={language}
          options={languages.map(({ tag }) => ({ id: tag, text: formats.languageName(tag) }))}
          onChange={setLanguage}
          isLabelAbove
        />
      )}
    </Confirm>
  )
}
