import { z } from 'zod'
import type { NewIssueRequest } from '../../app/views/issues.ts'
import type { PasteConfirm, PasteRequest } from '../../app/views/pastes.ts'
import type {
  AcceptFinding,
  ArticleChanges,
  ArticleWrite,
  DraftRequest,
  IssueWrite,
  UndoRequest,
} from '../../app/views/records.ts'
import type {
  ApproveRequest,
  ResolveRequest,
  ScheduleRequest,
  SendRequest,
  TestRequest,
  UnscheduleRequest,
} from '../../app/views/sending.ts'
import type { SignIn } from '../../app/views/session.ts'
import { MAX_PARAGRAPH } from '../../domain/language/text-limits.ts'
import { layoutNames, templateNames } from '../../domain/newsletter/issue.ts'

/** What requests may hold. The types of the contract and these schemas hold each other to what they say. */
const text = z
  .string()
  .max(MAX_PARAGRAPH, `A text has at most ${MAX_PARAGRAPH} characters; put blank lines between its parts.`)
const name = z.string().trim().min(1).max(200)
const revision = z.string().max(64)
const byLanguage = <T extends z.ZodType>(value: T) => z.record(z.string().max(35), value)
const texts = z.array(text).max(1_000)

const sectionChange = z.strictObject({
  headline: text.nullable().exactOptional(),
  keywords: texts.nullable().exactOptional(),
  summary: texts.nullable().exactOptional(),
})

const articleChanges: z.ZodType<ArticleChanges> = z.strictObject({
  date: text.exactOptional(),
  topic: text.nullable().exactOptional(),
  sources: z
    .array(z.strictObject({ url: text, name: z.union([text, byLanguage(text)]).nullable() }))
    .max(100)
    .exactOptional(),
  sections: byLanguage(sectionChange).exactOptional(),
})

export const articleWrite: z.ZodType<ArticleWrite> = z.strictObject({ revision, changes: articleChanges })

export const issueWrite: z.ZodType<IssueWrite> = z.strictObject({
  revision,
  changes: z.strictObject({
    number: z.int().exactOptional(),
    date: text.exactOptional(),
    subject: byLanguage(text.nullable()).exactOptional(),
    preheader: byLanguage(text.nullable()).exactOptional(),
    intro: byLanguage(texts).exactOptional(),
    articles: z.array(name).max(1_000).exactOptional(),
    template: z.enum(templateNames).exactOptional(),
    layout: z.enum(layoutNames).exactOptional(),
  }),
})

export const draftRequest: z.ZodType<DraftRequest> = z.strictObject({
  changes: articleChanges,
  issue: name,
  edition: name,
})

export const acceptFinding: z.ZodType<AcceptFinding> = z.strictObject({
  revision,
  rule: name,
  of: text,
  reason: z.string().trim().min(1).max(1_000),
})

export const undoRequest: z.ZodType<UndoRequest> = z.strictObject({ revision })

export const newIssueRequest: z.ZodType<NewIssueRequest> = z.strictObject({ week: name })

const paste = { text: z.string().max(500_000), date: text.nullable().exactOptional() }

export const pasteRequest: z.ZodType<PasteRequest> = z.strictObject(paste)

export const pasteConfirm: z.ZodType<PasteConfirm> = z.strictObject({ ...paste, revision })

export const testRequest: z.ZodType<TestRequest> = z.strictObject({
  to: z.array(text).min(1).max(20).nullable(),
  editions: z.array(name).min(1).max(50),
})

export const approveRequest: z.ZodType<ApproveRequest> = z.strictObject({ sha256: revision, by: name })

export const sendRequest: z.ZodType<SendRequest> = z.strictObject({ sha256: revision })

export const scheduleRequest: z.ZodType<ScheduleRequest> = z.strictObject({
  at: z.string().max(50),
  sha256: revision,
})

export const unscheduleRequest: z.ZodType<UnscheduleRequest> = z.strictObject({ sha256: revision })

export const resolveRequest: z.ZodType<ResolveRequest> = z.strictObject({
  ids: z.array(z.int().min(1)).min(1).max(10_000),
  as: z.enum(['resend', 'accepted', 'rejected']),
  by: name,
})

export const signIn: z.ZodType<SignIn> = z.strictObject({ password: z.string() })

export const nothing = z.strictObject({})
