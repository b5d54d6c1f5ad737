import { afterAll, describe, expect, it } from 'vitest'
import { guessEncoding } from '../../src/lists/guess-encoding.ts'
import { detectListEncoding } from '../../src/lists/list-bytes.ts'
import { encodeAs } from '../helpers/encode-text.ts'
import { listFile } from '../helpers/list-file.ts'

const simplified = '欧阳娜,诸葛瑾,马云飞,许晴岚,贾宝林,谭咏春,邓亚萍,孙悟平,韩雪莹,郑板桥,顾长卫,龚自强'
const traditional = '陳大文,林美玲,黃國書,張惠妹,劉德凱,鄭愁予,蕭敬騰,葉問天,趙麗穎,歐陽菲菲,羅志祥,簡嫚儀'
const japanese =
  '佐々木希,渡邉美穂,山田太郎,高橋一生,斎藤工,長谷川京子,小栗旬,石原さとみ,ヤマダ ハナコ,松嶋菜々子,堺雅人,綾瀬はるか'
const korean = '김철수,이영희,박지성,최민식,정우성,강동원,조인성,윤여정,장동건,임수정,한석규,송강호'
const polish =
  'Łukasz Wąs,Zofia Żółkiewska,Paweł Śliwa,Grzegorz Brzęczyk,Małgorzata Ćwiek,Stanisław Gąska,Jarosław Ptak,Wiesława Źrebiec,Świętosława Kot,Michał Dębski,Żaneta Łyko,Rafał Pękala'
const czech =
  'Jiří Dvořák,Ondřej Šťáva,Zdeňka Kučerová,Tomáš Řehoř,Kateřina Žďárská,Lukáš Bařina,Věra Hořejší,Břetislav Šíp,Eliška Vrbová,Matěj Čapek,Růžena Nezvalová,Antonín Doležel'
const hungarian =
  'Győző Szűcs,Erzsébet Kőrösi,Jenő Fűzfás,Dezső Tőkés,Gergő Bődi,Ernő Vető,Őrsi Ágnes,Szőllősi Réka,Lőrinczi Béla,Sütő Imre,Űri Csaba,Hegedűs Géza'
const romanian =
  'Ştefan Ţuţuianu,Mihăiţă Grecu,Cătălina Bărbulescu,Ionuţ Ciobanu,Răzvan Lăzărescu,Mădălina Stănică,Dănuţ Lupaşcu,Viorica Măgureanu,Costică Păltineanu,Şerban Vântu'
const croatian =
  'Đurđica Žižić,Željko Kovačić,Matija Ćurčić,Siniša Đokić,Šime Vlašić,Ivana Čović,Dražen Pušić,Anđela Brkić,Uroš Žagar,Nataša Jurčević'
const russian =
  'Людмила Щукина,Пётр Чайкин,Юлия Журавская,Фёдор Крюков,Эльвира Цой,Михаил Шолохов,Надежда Плевицкая,Игорь Стрелков,Ольга Берггольц,Сергей Довлатов'
const ukrainian =
  'Тарас Бульбенко,Леся Їжак,Євгенія Стус,Ірина Гордієнко,Микола Хвильовий,Юрій Андрухов,Соломія Крушень,Оксана Забужна,Іван Котляр,Ганна Чубай'
const german =
  'Jürgen Müller,Käthe Weiß,Jörg Schröder,Günter Groß,Bärbel Kühn,Sören Löwe,Sabine Förster,Uwe Strauß,Dörte Jäger,Rüdiger Höfer'
const french =
  'Zoé Lefèvre,François Hébert,Hélène Côté,Anaïs Noël,Jérôme Gaëtan,Éloïse Béranger,Théo Maréchal,Loïc Prévôt,Cécile Aumaître,Benoît Crépeau'
const spanish =
  'José Núñez,María Peña,Íñigo Muñoz,Begoña Ibáñez,Óscar Gálvez,Lucía Ordóñez,Raúl Zúñiga,Inés Castañeda,Ángel Yáñez,Sofía Briceño'
const portuguese =
  'João Gonçalves,Conceição Simões,Antônio Falcão,Inês Guimarães,Luís Leitão,Fátima Galvão,Sebastião Brandão,Vitória Assunção,Márcio Araújo,Estêvão Mourão'
const nordic =
  'Åsa Sjöberg,Björn Ångström,Jørgen Kjær,Søren Østergaard,Göran Lönnqvist,Øyvind Næss,Märta Hägglund,Håkon Bråten,Päivi Hämäläinen,Kåre Sæbø'
const greek =
  'Ελένη Παπαδάκη,Γιώργος Κατσαρός,Νίκος Ξυλούρης,Άννα Βίσση,Χρήστος Θηβαίος,Δήμητρα Γαλάνη,Σωτήρης Ψαρράς,Ιωάννα Ζαΐμη,Μιχάλης Ρίζος,Ευανθία Λάσκαρη'
const turkish =
  'İbrahim Yıldız,Ayşe Öztürk,Çağrı Şahin,Gülşah Doğan,Işıl Kılıç,Uğur Çelik,Şükrü Güneş,Tuğba Yıldırım,Özgür Aydoğdu,Büşra Kırmızıgül'
const arabic =
  'محمد الحداد,فاطمة الزهراء,عبد الرحمن خليل,زينب المصري,يوسف القاضي,خديجة بنعلي,أحمد شوقي,إبراهيم ناجي,سعاد ماسي,طارق الشناوي'

/** Encodings and what people write in them; a list has the rows one under the other. */
const written: readonly (readonly [string, string])[] = [
  ['gb18030', simplified],
  ['big5', traditional],
  ['shift_jis', japanese],
  ['euc-jp', japanese],
  ['euc-kr', korean],
  ...[polish, czech, hungarian, romanian, croatian].map((names) => ['windows-1250', names] as const),
  ...[polish, czech, hungarian, romanian, croatian].map((names) => ['iso-8859-2', names] as const),
  ['windows-1251', russian],
  ['windows-1251', ukrainian],
  ['iso-8859-5', russian],
  ['koi8-r', russian],
  ...[german, french, spanish, portuguese, nordic].map((names) => ['windows-1252', names] as const),
  ...[german, french].map((names) => ['iso-8859-15', names] as const),
  ['windows-1253', greek],
  ['iso-8859-7', greek],
  ['windows-1254', turkish],
  ['windows-1256', arabic],
  ['iso-8859-6', arabic],
]
const headings = ['email,name', '邮箱,姓名']

describe('guessing how a list is encoded', () => {
  const counts: Record<string, { right: number; asked: number; wrong: number }> = {}

  it.each(written)('reads names in %s (%s)', async (encoding, text) => {
    const rows = text.split(',').map((name, index) => `reader${index}@example.com,${name}`)
    const list = `email,name\n${rows.join('\n')}\n`
    const found = await detectListEncoding(await listFile(encodeAs(encoding, list)))
    expect(new TextDecoder(found).decode(encodeAs(encoding, list))).toBe(list)
  })

  it.each(written)('never reads a part of such a list wrong: %s (%s)', (encoding, text) => {
    const names = text.split(',')
    const count = { right: 0, asked: 0, wrong: 0 }
    for (const size of [1, 2, 3, 6])
      for (let start = 0; start + size <= names.length; start += 1) {
        const part = names.slice(start, start + size).filter((name) => /[^ -~]/.test(name))
        const lines = part.map((name) => encodeAs(encoding, `reader@example.com,${name}`))
        const guess = guessEncoding(lines)
        if (!('encoding' in guess)) count.asked += 1
        else {
          const read = lines.map((line) => new TextDecoder(guess.encoding).decode(line).slice(19))
          count[read.join() === part.join() ? 'right' : 'wrong'] += 1
        }
      }
    counts[`${encoding} ${text.slice(0, 12)}`] = count
    expect(count.wrong).toBe(0)
  })

  it.each(headings)('takes the words of the header into account: %s', async (heading) => {
    const list = `${heading}\na@example.com,王芳\nb@example.com,李雷\n`
    expect(await detectListEncoding(await listFile(encodeAs('gb18030', list)))).toBe('gb18030')
  })

  it('asks where it is not sure, and shows what names would be', async () => {
    const bytes = encodeAs('windows-1252', 'email,name\na@example.com,Røed\nb@example.com,Bøe\n')
    await expect(detectListEncoding(await listFile(bytes))).rejects.toMatchObject({
      code: 'LIST_INVALID',
      message: 'It is not sure how the list is encoded.',
      hint: expect.saying(/Choose the encoding .*windows-1252: Røed, Bøe.*windows-1250: Rřed, Bře/),
    })
  })

  it.each([
    ['big5', traditional],
    ['shift_jis', japanese],
    ['euc-kr', korean],
  ])('names the row whose bytes are not %s', async (encoding, text) => {
    const rows = text.split(',').map((name, index) => encodeAs(encoding, `r${index}@example.com,${name}\n`))
    rows[7] = Buffer.concat([Buffer.from('r7@example.com,'), Buffer.from([0xff, 0xff, 0x0a])])
    const path = await listFile(Buffer.concat([Buffer.from('email,name\n'), ...rows]))
    await expect(detectListEncoding(path)).rejects.toMatchObject({
      message: `The list is ${encoding.toUpperCase()}, but this row has bytes that are not.`,
      where: `${path}:9`,
    })
  })

  it('asks of bytes that are no names', () => {
    const noise = Array.from({ length: 12 }, (_, line) =>
      Buffer.from(Array.from({ length: 20 }, (_, index) => 0x80 + ((line * 37 + index * 53) % 128))),
    )
    expect(guessEncoding(noise)).toHaveProperty('unsure')
  })

  afterAll(() => {
    if (process.env.DIGLOT_PRINT !== undefined) process.stdout.write(`${JSON.stringify(counts, null, 1)}\n`)
  })
})
