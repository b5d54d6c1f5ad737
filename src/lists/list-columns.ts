import { listed, msg } from '../domain/language/message.ts'
import type { Field } from '../domain/readers/fields.ts'
import { DiglotError } from '../errors.ts'
import { type ConsentColumn, findConsentColumns } from './consent-columns.ts'
import { foldedWords, foldHeading } from './fold-word.ts'
import type { ListRow } from './list-rows.ts'

/** Which cell of a row holds what; null where the list has no such column. */
export interface ListColumns {
  readonly address: number
  readonly name: number | null
  /** Where there is no column of whole names. */
  readonly givenName: number | null
  readonly familyName: number | null
  readonly edition: number | null
  readonly tags: readonly number[]
  /** The newsletter's own fields, by their keys. */
  readonly fields: readonly { readonly key: string; readonly index: number }[]
  readonly consent: readonly ConsentColumn[]
  /** Columns of words, by place and heading: tags, fields, and those that mean nothing here. One may say that somebody is gone. */
  readonly others: readonly { readonly index: number; readonly heading: string }[]
}

/** The same of a header in which no column of addresses was found. */
export type GuessedColumns = Omit<ListColumns, 'address'> & { readonly address: number | null }

export type OwnFields = ReadonlyMap<string, Pick<Field, 'name' | 'maxLength'>>

/** What columns may be called, whatever the case, accents, spaces and punctuation. The first that is there counts. */
const columnNames = {
  address: foldedWords(
    'email,e-mail,mail,e-mail 1 value,email 1,primary email,email id,work email,business email,email address,mail address,e-mail addresses,subscriber email,contact email,user email',
    '邮箱,电子邮箱,电子邮件,邮件地址,邮箱地址,电子邮箱地址,电子邮件地址,电邮,电邮地址,邮件,email地址,常用邮箱,联系邮箱,工作邮箱,收件邮箱,接收邮箱,邮箱号,邮箱账号',
    '電子郵件,電子郵件地址,電子信箱,郵箱,電郵,電郵地址,信箱,電子郵箱,郵件地址,郵件,email信箱',
    'メールアドレス,メール,eメール,eメールアドレス,電子メール,電子メールアドレス,アドレス,メアド,emailアドレス',
    'البريد الإلكتروني,بريد إلكتروني,البريد,عنوان البريد الإلكتروني,عنوان البريد,الإيميل,ايميل',
    'adresse e-mail,adresse email,adresse mail,courriel,adresse courriel,adresse électronique,adresse de messagerie,mél',
    'E-Mail-Adresse,Emailadresse,Mailadresse,E-Mail Adressen',
    '이메일,이메일 주소,메일,메일주소,전자우편,전자메일',
    'correo,correo electrónico,dirección de correo,dirección de correo electrónico,e-mailadres,indirizzo email,indirizzo e-mail,posta elettronica,endereço de email,correio eletrônico,correio eletrónico',
    'электронная почта,почта,эл. почта,адрес электронной почты,имейл,емейл,ηλεκτρονικό ταχυδρομείο,ηλεκτρονική διεύθυνση,e-posta,e-posta adresi,eposta,adres email,adres e-mail,e-mailová adresa,e-mail cím,email cím,adresă de email,sähköposti,e-postadress,דואר אלקטרוני,אימייל',
    'subscriber,recipient,address',
  ),
  name: foldedWords(
    'name,full name,display name,subscriber name,contact name,姓名,名字,称呼,稱呼,名稱,名称,联系人,聯絡人',
    '氏名,お名前,名前,名,الاسم,الاسم الكامل,اسم,nom complet,nom et prénom,prénom et nom,vollständiger Name,Vor- und Nachname',
    '이름,성명,nombre,nombre completo,nome,nome completo,имя,фио,имя и фамилия,όνομα,ονοματεπώνυμο,ad soyad,ad,isim,imię i nazwisko,imię,jméno,jméno a příjmení,név,nume,nume complet,naam',
  ),
  givenName: foldedWords('first name,given name,fname,forename,prénom,Vorname,الاسم الأول'),
  familyName: foldedWords(
    'last name,surname,family name,lname,nom,nom de famille,Nachname,Familienname,اسم العائلة,姓',
  ),
  edition: foldedWords(
    'edition,language,lang,语言,版本,语种,語言,語種,言語,版,langue,édition,Sprache,Ausgabe,اللغة,اللغه,언어',
  ),
  tags: foldedWords(
    'tags,tag,labels,label,groups,group,group name,segments,segment,categories,category,interests,topics,member tags,contact tags,subscriber tags,user tags',
    '标签,标记,分组,群组,用户标签,分类,兴趣,標籤,標記,群組,分組,分類,興趣',
    'タグ,ラベル,グループ,カテゴリ,カテゴリー,分類,태그,라벨,그룹',
    'الوسوم,وسوم,الوسم,وسم,المجموعات,المجموعة,التصنيفات',
    'étiquettes,étiquette,mots-clés,groupes,groupe,catégories,catégorie,segments',
    'Schlagwörter,Schlagworte,Stichwörter,Etiketten,Gruppen,Gruppe,Kategorien,Kategorie,Segmente',
    'etiquetas,etiqueta,grupos,grupo,categorías,etichette,etichetta,gruppi,gruppo,метки,метка,теги,тег,группы,группа,ετικέτες,etiketler,etykiety,štítky,címkék',
  ),
} as const

/** Reads the header. Throws `LIST_INVALID` where no column holds addresses. */
export function findColumns(header: ListRow, path: string, own?: OwnFields): ListColumns {
  return requireAddressColumn(guessColumns(header.cells, own), header, path)
}

export function requireAddressColumn(
  columns: GuessedColumns,
  { line, cells }: ListRow,
  path: string,
): ListColumns {
  const { address } = columns
  if (address === null) throw noAddressColumn(cells, `${path}:${line}`)
  return { ...columns, address }
}

/** What the columns are by their headings. */
export function guessColumns(cells: readonly string[], own: OwnFields = new Map()): GuessedColumns {
  const header = cells.map(foldHeading)
  const find = (names: ReadonlySet<string>): number | null => {
    const name = [...names].find((candidate) => header.includes(candidate))
    return name === undefined ? null : header.indexOf(name)
  }
  const address = find(columnNames.address)
  const [name, familyName, edition] = [
    find(columnNames.name),
    find(columnNames.familyName),
    find(columnNames.edition),
  ]
  const givenName = find(columnNames.givenName)
  const read = [address, name, givenName, familyName, edition]
  // A heading that asks for consent is that before anything else.
  const consent = findConsentColumns(cells).filter(({ index }) => !read.includes(index))
  const used = new Set([...read, ...consent.map(({ index }) => index)])
  const free = (index: number) => !used.has(index)
  const fields = [...own].flatMap(([key, { name: names }]) => {
    const known = foldedWords(key, ...names.values())
    const index = header.findIndex((heading, at) => known.has(heading) && free(at))
    return index === -1 ? [] : [{ key, index }]
  })
  const tags = header.flatMap((heading, at) =>
    columnNames.tags.has(heading) && free(at) && !fields.some(({ index }) => index === at) ? [at] : [],
  )
  const others = cells
    .map((heading, index) => ({ index, heading: heading.trim() }))
    .filter(({ index, heading }) => !used.has(index) && heading !== '')
  return { address, name, givenName, familyName, edition, tags, fields, consent, others }
}

/** A list that is nothing but addresses: the columns of its first row, which is somebody's. Null where it holds no address. */
export function bareColumns(cells: readonly string[]): ListColumns | null {
  const address = cells.findIndex((cell) => cell.includes('@') || cell.includes('＠'))
  if (address === -1) return null
  return {
    ...{ address, name: null, givenName: null, familyName: null, edition: null },
    ...{ tags: [], fields: [], consent: [], others: [] },
  }
}

function noAddressColumn(cells: readonly string[], where: string): DiglotError {
  const hint = msg`Name the column in the first line: email, E-Mail-Adresse, adresse e-mail, 邮箱, 電子郵件, メールアドレス or البريد الإلكتروني.`
  // A list without a header begins with somebody's address, which is not for an error message.
  if (bareColumns(cells) !== null)
    return new DiglotError('LIST_INVALID', msg`The list has no header: its first line holds an address.`, {
      where,
      hint,
    })
  const found = listed(cells.map((cell) => `"${cell.trim().slice(0, 40)}"`))
  return new DiglotError('LIST_INVALID', msg`No column of the list holds addresses; it has ${found}.`, {
    where,
    hint,
  })
}
