import { languageName } from '../../domain/language/language.ts'

/** `topics` are hashtags on a line of their own, `subject` is that of a mail, `aside` a byline, counts and such. */
export type Label =
  | 'title'
  | 'keywords'
  | 'content'
  | 'source'
  | 'date'
  | 'topics'
  | 'subject'
  | 'aside'
  | 'marker'

type WrittenLabel = Exclude<Label, 'topics' | 'marker'>

/** What labels are called in a language, as patterns without groups. */
export const labelWords: Readonly<Record<string, Readonly<Record<WrittenLabel, string>>>> = {
  zh: {
    title: '主?标题|题目|主?標題|題目',
    keywords: '关键词|关键字|關鍵詞|關鍵字|标签|標籤',
    content: '正文|内容|內容|全文|摘要|内容摘要|提要|导语|概要|简介|要点',
    source:
      '(?:信息|消息|资料|資料|数据|數據)?(?:来源|來源)|(?:原文|来源|參考|参考|相关)?(?:链接|連結)|原文(?:地址|网址)|网址|出处|出處|原文|稿源|信源|参考(?:资料|文献)',
    date: '日期|时间|時間|发布日期|发布时间|發布時間|发表时间|发稿时间|更新时间|发送时间',
    aside:
      '作者|记者|記者|编辑|編輯|责任编辑|責任編輯|责编|责任校对|校对|审核|编译|翻译|译者|撰文|通讯员|图片来源|发件人|收件人|抄送',
    subject: '主题|主旨',
  },
  en: {
    title: 'titt?le|headline|heading',
    keywords: 'key\\s?words?|tags?',
    content: 'contents?|text|body|summary|abstract|article|story',
    source: '(?:sources?|original|reference)(?: (?:link|url))?|link|url|doi|references|via|read more',
    date: 'dates?|published|publication date|updated|posted|sent',
    aside:
      'author|editors?|reporter|byline|from|to|cc|bcc|reply-to|created(?: by)?|last edited(?: (?:by|time))?|assignee',
    subject: 'subject',
  },
  fr: {
    title: 'titre|intitulé',
    keywords: 'mots[- ]clés?|étiquettes?',
    content: 'texte|contenu|corps|résumé|chapeau|article',
    source: "sources?|lien|adresse|lire (?:la suite|l[’']original)",
    date: 'date|publié(?: le)?|mis à jour(?: le)?|date de publication',
    aside: 'auteurs?|autrice|journaliste|rédaction|traduction de|de|à|copie',
    subject: 'objet|sujet',
  },
  de: {
    title: 'titel|überschrift|schlagzeile',
    keywords: 'stichw(?:ort|orte|örter)|schlagw(?:ort|orte|örter)|schlüsselw(?:ort|örter)',
    content: 'text|inhalt|artikel|zusammenfassung|vorspann',
    source: 'quellen?|link|original|weiterlesen',
    date: 'datum|veröffentlicht(?: am)?|stand|aktualisiert(?: am)?',
    aside: 'autor(?:in|en)?|redaktion|übersetzung von|von|an|kopie',
    subject: 'betreff',
  },
  es: {
    title: 'título|titular|encabezado',
    keywords: 'palabras clave|etiquetas?',
    content: 'texto|contenido|cuerpo|resumen|artículo|entradilla',
    source: 'fuentes?|enlace|vínculo|original|leer más',
    date: 'fecha|publicado(?: el)?|actualizado(?: el)?|fecha de publicación',
    aside: 'autor(?:a|es)?|redacción|periodista|traducción de|de|para|copia',
    subject: 'asunto',
  },
  ru: {
    title: 'заголовок|название',
    keywords: 'ключевые слова|теги|метки',
    content: 'текст|содержание|аннотация|резюме|статья|краткое содержание',
    source: 'источники?|ссылка|оригинал|читать (?:далее|полностью)',
    date: 'дата|опубликовано|обновлено|дата публикации',
    aside: 'авторы?|редактор|корреспондент|перевод с|от|кому|копия',
    subject: 'тема',
  },
  ar: {
    title: 'العنوان|عنوان',
    keywords: 'الكلمات المفتاحية|كلمات مفتاحية|الكلمات الدلالية|الوسوم',
    content: 'النص|المحتوى|الملخص|المقال|الخبر|المتن',
    source: 'المصدر|مصدر|الرابط|رابط|المصادر',
    date: 'التاريخ|تاريخ النشر|تاريخ|نُشر في|نشر في',
    aside: 'الكاتب|المحرر|المترجم|الصحفي|من|إلى|نسخة',
    subject: 'الموضوع',
  },
  ja: {
    title: '見出し|タイトル|題名|表題|標題',
    keywords: 'キーワード|タグ',
    content: '本文|内容|要約|概要|記事|全文',
    source: '出典|情報源|ソース|リンク|原文|引用元|URL',
    date: '日付|日時|公開日|掲載日|発表日|更新日',
    aside: '著者|記者|編集|翻訳|執筆|差出人|宛先|送信者',
    subject: '件名',
  },
  ko: {
    title: '제목|표제|헤드라인',
    keywords: '핵심어|키워드|주제어|태그',
    content: '본문|내용|요약|기사|전문',
    source: '출처|링크|원문|자료',
    date: '날짜|일자|게시일|발행일|작성일|입력|수정',
    aside: '글쓴이|작성자|기자|편집|번역|보낸 사람|받는 사람|참조',
    subject: '메일 제목',
  },
}

/** How a language says that its text, or another one's, begins here. `name` is a pattern of what it calls that language. */
export const markerWords: Readonly<Record<string, (name: string) => string>> = {
  en: (name) => `(?:in )?${name}(?: version| translation| text| original)?(?: below| follows)?`,
  fr: (name) => `(?:(?:version|traduction|texte)(?: en)? |en )?${name}(?: ci-dessous)?`,
  de: (name) => `(?:auf )?${name}(?:e[rs]? (?:fassung|version|übersetzung|text|original))?(?: unten)?`,
  es: (name) => `(?:(?:versión|texto|traducción) (?:en |al )?|en )?${name}(?: abajo| a continuación)?`,
  ru: (name) =>
    `(?:(?:версия|текст|перевод) )?(?:на )?${name}(?: (?:языке|язык|версия|текст|перевод))?(?: ниже)?`,
  ar: (name) => `(?:(?:النسخة|الترجمة|النص) )?(?:ب|إلى )?${name}`,
  ja: (name) => `(?:以下[、,]?)?${name}(?:版|訳|文|原文|テキスト|で)?(?:は以下の通り)?`,
  ko: (name) => `(?:다음은 |아래 )?${name}(?:판|본| 번역| 원문| 버전|로)?(?: 아래)?`,
}

/** `traduction`, `Übersetzung`: what comes is a translation, of whatever language. */
export const translationWords: Readonly<Record<string, string>> = {
  zh: '(?:参考|附)?译文(?:如下)?',
  en: 'translation(?: below| follows)?',
  fr: 'traduction(?: ci-dessous)?',
  de: 'übersetzung(?: unten)?',
  es: 'traducción(?: abajo)?',
  ru: 'перевод(?: ниже)?',
  ar: 'الترجمة',
  ja: '(?:日本語)?訳文?|翻訳',
  ko: '번역(?:문)?',
}

/** What a language is called in another one, as a pattern that takes its forms. */
export function nameForms(base: string, inLanguage: string): string {
  const name = languageName(base, inLanguage)
  switch (inLanguage) {
    case 'zh':
      return base === 'zh' ? '中文|汉语|漢語' : `${name.slice(0, -1)}[语語文]`
    case 'ja':
      return base === 'ja' ? '日本語|和文' : `${name}|${name.slice(0, -1)}文`
    case 'ko':
      return base === 'ko' ? '한국어|국문|한글' : `${name}|${name.slice(0, -1)}문`
    case 'fr':
      return `${name}e?`
    case 'es':
      return base === 'en' ? 'inglés|inglesa' : name
    case 'ru':
      return name.replace(/ий$/u, '(?:ий|ая|ом|ого)')
    case 'ar':
      return base === 'ar' ? 'العربية|عربي' : `${name}|${name.replace(/^ال/u, '')}`
    default:
      return name
  }
}
