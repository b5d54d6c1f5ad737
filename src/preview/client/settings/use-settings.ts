import { createContext, use, useEffect, useRef, useState } from 'react'
import type { SettingsDraft, SettingsView } from '../../../app/views/settings.ts'
import { keptFor, useKept } from '../kept/kept.ts'
import {
  applied,
  conflictsOf,
  type Edits,
  edited,
  editsIn,
  type FieldConflict,
  keptMine,
  unsaved,
  type Values,
  withoutEdit,
} from '../record/editing/edits.ts'
import { api, at } from '../requests/api.ts'
import { ask, RequestFailed, read } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { type Answer, refreshAll, setAnswer, useQuery } from '../requests/use-query.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { settingsChangesOf, settingsValues } from './settings-shape.ts'

const address = at(api.settings, {})

const noEdits: Edits = {}
const isEdits = (value: unknown): value is Edits =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(editsIn(value)).length === Object.keys(value).length

export interface EditedSettings {
  readonly answer: Answer<SettingsView>
  /** Null until the file was read. */
  readonly values: Values | null
  readonly edits: Edits
  readonly conflicts: readonly FieldConflict[]
  readonly isDirty: boolean
  readonly isSaving: boolean
  readonly failure: RequestFailed | null
  readonly set: (field: string, to: unknown) => void
  readonly save: () => void
  readonly undo: () => void
  readonly discard: () => void
  /** What other windows of this browser have not saved. */
  readonly others: readonly OtherEdits[]
  readonly keepMine: (conflict: FieldConflict) => void
  readonly takeTheirs: (conflict: FieldConflict) => void
}

interface OtherEdits {
  readonly edits: Edits
  readonly at: number
  readonly take: () => void
  readonly discard: () => void
}

/** Edits that outlive the page, and several of them at once. */
function useKeptEdits() {
  const store = keptFor(useNewsletter().id)
  const [edits, keep, others] = useKept(store, 'settings', { first: noEdits, isValid: isEdits })
  const latest = useRef(edits)
  const set = (next: (current: Edits) => Edits) => {
    latest.current = next(latest.current)
    keep(latest.current)
  }
  const found = others.map((kept): OtherEdits => {
    const discard = () => store.discard(kept)
    const take = () => {
      set((current) => ({ ...kept.value, ...current }))
      discard()
    }
    return { edits: kept.value, at: kept.at, take, discard }
  })
  return [edits, set, found] as const
}

/** The settings that are edited here while others may change the file. They are written when somebody says so. */
export function useSettings(): EditedSettings {
  const answer = useQuery(address)
  const [edits, setEdits, others] = useKeptEdits()
  const view = answer.value
  const values = view === null ? null : settingsValues(view.fields)
  const conflicts = values === null ? [] : conflictsOf(values, edits)
  const saving = useAction(async () => {
    if (view === null || conflicts.length > 0) return
    const saved = edits
    const written = await write(view.revision, saved)
    setEdits((current) => unsaved(current, saved, settingsValues(written.fields)))
    refreshAll()
  })
  const undoing = useAction(async () => {
    if (view === null) return
    setAnswer(address, await ask(api.settings.undo.$post, { json: { revision: view.revision } }))
    refreshAll()
  })
  return {
    answer,
    values: values === null ? null : applied(values, edits),
    edits,
    conflicts,
    isDirty: Object.keys(edits).length > 0,
    isSaving: saving.isPending || undoing.isPending,
    failure: saving.failure ?? undoing.failure,
    set: (field, to) => setEdits((current) => edited(current, field, { values: values ?? {}, to })),
    save: () => void saving.run(),
    undo: () => void undoing.run(),
    discard: () => setEdits(() => noEdits),
    others,
    keepMine: ({ field, theirs }) => setEdits((current) => keptMine(current, field, theirs)),
    takeTheirs: ({ field }) => setEdits((current) => withoutEdit(current, field)),
  }
}

/** Where others have changed other settings meanwhile, ours are written into theirs; where the same ones, nothing is. */
async function write(revision: string, edits: Edits): Promise<SettingsView> {
  const changes = settingsChangesOf(applied({}, edits))
  try {
    const written = await ask(api.settings.$put, { json: { revision, changes } })
    setAnswer(address, written)
    return written
  } catch (error) {
    if (!(error instanceof RequestFailed) || error.code !== 'RECORD_CHANGED') throw error
    const current = await read(address)
    setAnswer(address, current)
    if (conflictsOf(settingsValues(current.fields), edits).length > 0) throw error
    return write(current.revision, edits)
  }
}

/** Long enough not to ask for every letter of a quick typist. */
const PAUSE_MS = 200

export interface DraftLook {
  readonly edition: string
  readonly scheme: 'light' | 'dark'
}

/** What the settings on the page come to; the last answer stays while a newer one is on its way. */
export function useSettingsDraft(
  { answer, edits }: EditedSettings,
  { edition, scheme }: DraftLook,
): Answer<SettingsDraft> {
  const [draft, setDraft] = useState<Answer<SettingsDraft>>({ value: null, failure: null })
  const revision = answer.value?.revision ?? null
  const body = JSON.stringify({ changes: settingsChangesOf(applied({}, edits)), edition, scheme })
  useEffect(() => {
    if (revision === null) return
    let isWanted = true
    const timer = setTimeout(async () => {
      const next = await drafted(body)
      if (isWanted) setDraft((last) => followed(last, next))
    }, PAUSE_MS)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [body, revision])
  return draft
}

/** What cannot be drawn while a setting is wrong stays as it was. */
function followed(last: Answer<SettingsDraft>, next: Answer<SettingsDraft>): Answer<SettingsDraft> {
  if (next.failure !== null || next.value === null) return { ...last, failure: next.failure }
  if (next.value.faults.length === 0 || last.value === null) return next
  const { mail, editions, contrasts } = last.value
  return { value: { ...next.value, mail, editions, contrasts }, failure: null }
}

async function drafted(body: string): Promise<Answer<SettingsDraft>> {
  try {
    return { value: await ask(api.settings.draft.$post, { json: JSON.parse(body) }), failure: null }
  } catch (failure) {
    if (failure instanceof RequestFailed) return { value: null, failure }
    throw failure
  }
}

/** What a part of the form works with. */
interface SettingsForm {
  readonly view: SettingsView
  readonly values: Values
  /** As they stand in the file. */
  readonly saved: Values
  readonly draft: SettingsDraft | null
  readonly set: EditedSettings['set']
  /** Languages as they stand on the page, with those that are converted. */
  readonly languages: readonly string[]
}

export const SettingsContext = createContext<SettingsForm | null>(null)

export function useSettingsForm(): SettingsForm {
  const form = use(SettingsContext)
  if (form === null) throw new Error('There is no SettingsContext around this component.')
  return form
}
