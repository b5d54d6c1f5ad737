import type { welcome as en } from '../en/welcome.ts'

export const welcome: typeof en = {
  title: '订阅名单还是空的。',
  import: '导入已有名单',
  importAbout:
    '来自其他系统或电子表格，存为 CSV 即可。在任何改动之前，您会先看到每一行的处理结果；在别处已退订的，在这里同样是已退订。',
  importDo: '导入名单',
  add: '先添加自己',
  addAbout: '加入您自己的邮箱地址，第一期会像寄给读者一样寄给您。',
  addDo: '添加订阅者…',
  form: '让读者自己订阅',
  formAbout: (siteUrl) =>
    `把这个表单放到您的网站上。读者提交后会进入读者网站 ${siteUrl}，并收到一封请其确认的邮件。`,
  formLanguage: '语言',
  next: '接下来会发生什么',
  steps: [
    '读者在邮件中确认后即加入名单，并使用其选择的语言。',
    '下一期会寄给发送时名单上的所有人。',
    '每封邮件都带有退订链接。读者退订之后不会再收到邮件，以后的导入也不会把其带回名单。',
    '无法投递的地址会自动停发，您可以在这里看到。',
  ],
}
