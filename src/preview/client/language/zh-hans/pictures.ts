import type { Messages } from '../messages.ts'

export const pictures: Messages['pictures'] = {
  title: '图片',
  portrait: '头像',
  drop: '把图片拖到这里、粘贴图片或选择文件：JPEG、PNG、GIF 或 WebP。',
  choose: '选择图片',
  another: '选择另一张图片',
  sending: (percent) => `正在上传：${percent}%`,
  preparing: '正在为邮件处理图片…',
  remove: '去掉图片',
  focus: (x, y) => `始终可见的位置：距左侧 ${x}%，距顶部 ${y}%。用方向键移动。`,
  focusHint: '点击图片裁剪时始终要看见的位置。',
  dark: '深色屏幕用的另一张图片',
  chooseDark: '选择深色屏幕用的图片',
  removeDark: '去掉深色屏幕用的图片',
}
