import { parse } from 'yaml'
import type { Acceptance } from '../../domain/newsletter/acceptance.ts'
import { editYaml } from '../yaml/edit-yaml.ts'

/** The record's text with one more entry under `accepted`. */
export function withAcceptance(text: string, { rule, of, reason }: Acceptance): string {
  const { accepted } = (parse(text, { version: '1.2', schema: 'core' }) ?? {}) as {
    readonly accepted?: unknown
  }
  const entry = { rule, of, reason }
  const edit = Array.isArray(accepted)
    ? { path: ['accepted', accepted.length], value: entry }
    : { path: ['accepted'], value: [entry] }
  return editYaml(text, [edit])
}
