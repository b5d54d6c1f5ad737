import { createTraditional } from '../domain/language/traditional.ts'

const convert = createTraditional('zh-Hant')

/** What the interface says in Simplified Chinese, as software in Taiwan says it. */
export function toTaiwan(text: string): string {
  return WORDS.reduce((said, [from, to]) => said.replaceAll(from, to), convert(text))
}

/** Where the words of the dictionary are not those of software in Taiwan; longer ones first. */
const WORDS: readonly (readonly [string, string])[] = [
  ['只撤銷因', '只解除因'],
  ['等欄目', '等區塊'],
  ['退出登入', '登出'],
  ['郵件主題', '郵件主旨'],
  ['回復', '回覆'],
  ['列表標識', '清單識別碼'],
  ['發送', '傳送'],
  ['發件箱', '寄件匣'],
  ['發件人', '寄件者'],
  ['發件', '寄件'],
  ['收件箱', '收件匣'],
  ['收件人', '收件者'],
  ['郵箱', '信箱'],
  ['退訂', '取消訂閱'],
  ['批註', '註解'],
  ['撤銷', '復原'],
  ['欄目', '分類'],
  ['列表', '清單'],
  ['物件', '對象'],
  ['程序', '程式'],
  ['域名', '網域'],
  ['埠', '連接埠'],
  ['證書', '憑證'],
  ['頒發', '核發'],
  ['終端', '終端機'],
  ['快捷鍵', '快速鍵'],
  ['畫素', '像素'],
  ['拖動', '拖曳'],
  ['運行', '執行'],
  ['文本', '文字'],
  ['響應', '回應'],
  ['反饋', '回報'],
  ['模板', '範本'],
  ['數據', '資料'],
  ['服務商', '業者'],
]
