import { changedFields } from '../../content/records/record-changes.ts'
import { type Need, needOfField, needOfFile, needOfTest, type Right } from '../../domain/newsletter/editor.ts'
import type { articleWrite, issueWrite } from '../content/records.ts'
import type { DeskUseCases } from '../desk-use-cases.ts'
import type { NeedsOf } from './guard.ts'
import { stepRights } from './step-rights.ts'

/**
 * What every use case of the desk needs of a person. It is complete: one that is new does not compile without its line
 * here. What shows who the readers are needs `list`, as what changes them does.
 */
export const deskNeeds: { readonly [Room in keyof DeskUseCases]: NeedsOf<DeskUseCases[Room]> } = {
  issues: {
    list: null,
    create: 'edit',
    createOf: 'edit',
    correct: 'edit',
    check: null,
    detail: null,
    approval: null,
    source: (_actor, _issue, _edition, input) => forReader(input),
    mail: (_actor, _issue, _edition, input) => forReader(input),
  },
  records: {
    searchArticles: null,
    article: null,
    writeArticle: (_actor, _article, { changes }) => toWrite('article', changes),
    articleVersions: null,
    restoreArticle: 'write',
    acceptInArticle: 'edit',
    draft: null,
    checkAlone: null,
    issue: null,
    writeIssue: (_actor, _issue, { changes }) => toWrite('issue', changes),
    issueDraft: null,
    terms: null,
    issueVersions: null,
    restoreIssue: 'write',
    acceptInIssue: 'edit',
    blankArticle: 'write',
    duplicateArticle: 'write',
    editArticles: 'write',
    delete: 'edit',
    restore: 'edit',
    trash: null,
    paste: null,
    pasteText: null,
    confirmPaste: 'write',
  },
  sending: {
    testRuns: null,
    sendTests: (actor, _issue, { to }) => [needOfTest(actor, to)],
    approve: stepRights.approve,
    withdraw: stepRights.approve,
    plan: null,
    start: stepRights.send,
    planNew: null,
    startNew: stepRights.send,
    rehearsal: null,
    schedule: stepRights.send,
    unschedule: stepRights.send,
    view: null,
    pause: 'send',
    resume: stepRights.send,
    cancel: 'send',
    uncertain: 'send',
    resolve: stepRights.send,
    rejected: 'send',
    resendRejected: 'send',
    report: stepRights.report,
    reportCsv: 'list',
  },
  list: {
    health: null,
    tags: null,
    fields: null,
    forms: null,
    find: 'list',
    count: 'list',
    export: 'list',
    tagFound: 'list',
    add: stepRights.addReaders,
    change: 'list',
    remove: 'list',
    erase: 'list',
    previewImport: 'list',
    importFile: 'list',
    person: 'list',
    tag: 'list',
    restorable: 'list',
    restore: 'list',
  },
  outbox: { page: 'list', message: 'list', raw: 'list' },
  files: {
    list: null,
    text: (_actor, { path }) => [needOfFile(path)],
    judge: (_actor, { path }) => [needOfFile(path)],
    write: (_actor, { path }) => [needOfFile(path)],
    rename: (_actor, { path }) => [needOfFile(path)],
    restore: (_actor, { path }) => [needOfFile(path)],
    takeOut: 'write',
  },
  settings: {
    read: 'settings',
    draft: 'settings',
    write: 'settings',
    undo: 'settings',
    delivery: 'settings',
    doctor: 'settings',
  },
  log: { page: 'log', csv: 'log' },
  comments: {
    ofRecord: null,
    ofIssue: null,
    add: 'comment',
    reply: 'comment',
    resolve: 'comment',
    remove: 'comment',
    removeReply: 'comment',
  },
  media: { upload: 'write', file: null },
  reviews: { list: 'askReview', ask: 'askReview', withdraw: 'askReview' },
}

/** A use case as the page names it: `sending.approve`. */
export type UseCase = {
  [Room in keyof DeskUseCases]: `${Room}.${keyof DeskUseCases[Room] & string}`
}[keyof DeskUseCases]

function forReader({ reader }: { readonly reader?: number | undefined }): readonly Right[] {
  return reader === undefined ? [] : ['list']
}

function toWrite(
  kind: 'article' | 'issue',
  changes: (typeof articleWrite | typeof issueWrite)['_output']['changes'],
): readonly Need[] {
  return changedFields(changes).map((field) => needOfField(kind, field))
}
