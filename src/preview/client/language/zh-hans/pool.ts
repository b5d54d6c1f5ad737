import type { newArticle as newArticleEn, pool as poolEn } from '../en/pool.ts'
import { number } from './number.ts'

export const pool: typeof poolEn = {
  search: '全文搜索',
  use: '期次',
  uses: { any: '全部稿件', none: '未编入任何一期', some: '已编入某一期' },
  anyTopic: '全部栏目',
  from: '起始日期',
  to: '截止日期',
  gaps: '有未填写的内容',
  clear: '显示全部',
  all: (total) => `共 ${number(total)} 篇稿件`,
  found: (found, total) => `${number(total)} 篇稿件中的 ${number(found)} 篇`,
  pages: '稿件列表分页',
  previous: '较新',
  next: '较早',
  page: (page, pages) => `第 ${number(page)} 页，共 ${number(pages)} 页`,
  noneYet: '还没有稿件',
  noneYetHint: '请粘贴收到的原文，或新建空白稿件。',
  noneFound: '没有找到稿件',
  noneFoundHint: '请减少搜索词，或取消一项筛选。',
  beside: '全部稿件',
  noneBeside: '没有找到稿件。其他期次的稿件可选“全部稿件”查看。',
  besideHint: '可把稿件拖入本期的顺序，或按“编入”；已编入本期的稿件可按“撤下”取出。',
  add: '编入',
  addOne: (name) => `编入本期：“${name}”`,
  takeOut: '撤下',
  takeOutOne: (name) => `撤下“${name}”`,
  isHere: '已在本期',
  drag: (name) => `把“${name}”拖入本期`,
}

export const newArticle: typeof newArticleEn = {
  about: '先写标题，其余各项标为未填写，等您补上。',
  headline: '标题',
  language: '语言',
  make: '开始写稿',
  duplicate: '创建副本',
  duplicated: '这是副本，原稿保持不变。',
  deleted: (name) => `已删除：${name}`,
  undo: '撤销',
  dismiss: '关闭',
}
