import { z } from 'zod'
import { commentsSchema } from '../comments/comment-schema.ts'
import { newsletterSchema } from '../newsletter/newsletter-schema.ts'
import { articleSchema } from '../records/article-schema.ts'
import { issueSchema } from '../records/issue-schema.ts'
import { siteWordsSchema, stringsSchema } from '../words/fixed-words.ts'
import { glossarySchema } from '../words/glossary-schema.ts'

/** JSON Schemas of the content files, for completion in editors' programs: file name to text. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [`${name}.json`, jsonSchemaOf(name, schema)]),
  )
}

const schemas: Readonly<Record<string, z.ZodType>> = {
  article: articleSchema(null),
  issue: issueSchema(null),
  newsletter: newsletterSchema(null),
  strings: stringsSchema,
  'site-strings': siteWordsSchema,
  glossary: glossarySchema(null),
  comments: commentsSchema,
}

// Draft 7 is the newest that the YAML language server reads completely.
function jsonSchemaOf(name: string, schema: z.ZodType): string {
  const title = `Diglot ${name.replace('-', ' ')}`
  return `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) }, null, 2)}\n`
}
