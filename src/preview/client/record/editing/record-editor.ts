import type { VersionList } from '../../../../app/views/records.ts'
import { clock } from '../../kept/kept.ts'
import { atPause } from '../../kept/pauses.ts'
import type { Address } from '../../requests/api.ts'
import type { RequestFailed } from '../../requests/request.ts'
import { type Answer, answerAt, follow, reread, setAnswer } from '../../requests/use-query.ts'
import type { DraftKeeper, SaveState } from './drafts.ts'
import { areUncertain, type Edits, type FieldConflict, isSame, type Values } from './edits.ts'
import { createForms, type Form } from './form.ts'
import { noHistory } from './history.ts'
import { type AnyRecord, isRefusal, type RecordShape, writeEdits } from './write-record.ts'

/** A record as it stands on the page at one moment. */
export interface RecordSnapshot<R extends AnyRecord> {
  readonly answer: Answer<R>
  /** With what was typed; null where the record is not there yet, or could never be read. */
  readonly values: Values | null
  readonly edits: Edits
  readonly conflicts: readonly FieldConflict[]
  readonly state: SaveState
  /** Why the last attempt to save failed. */
  readonly failure: RequestFailed | null
  readonly canUndo: boolean
  readonly canRedo: boolean
}

/**
 * A record that is edited here while others may change it on the disk. It lives outside of the page: what was typed is
 * kept in the browser at every pause and written to the file at a longer one, also when the page shows something else.
 */
export interface RecordEditor<R extends AnyRecord> {
  readonly kind: R['kind']
  readonly id: string
  readonly written: RecordShape<R>['written']
  readonly snapshot: () => RecordSnapshot<R>
  readonly subscribe: (listener: () => void) => () => void
  /** A field as it is typed: undone from pause to pause. */
  readonly set: (field: string, to: unknown) => void
  /** A field that is chosen or moved: undone by itself. */
  readonly choose: (field: string, to: unknown) => void
  /** Several of them by one act: undone at once. */
  readonly chooseAll: (fields: Values) => void
  /** Writes what is not saved at once. */
  readonly save: () => Promise<void>
  /** The field that was undone, or null. */
  readonly undo: () => string | null
  readonly redo: () => string | null
  readonly versions: Address<VersionList>
  /** Writes an earlier text of the file again, once what was typed is saved. */
  readonly restore: (version: string) => Promise<void>
  /** Takes over what another window has typed; it can be undone. */
  readonly adopt: (edits: Edits) => void
  /** Back to what the file says; it can be undone. */
  readonly discard: () => void
  /** The record was deleted on purpose: nothing of it is kept. */
  readonly forget: () => void
  readonly keepMine: (conflict: FieldConflict) => void
  readonly takeTheirs: (conflict: FieldConflict) => void
  /** A page shows it; returns how to say that it does not any more. */
  readonly retain: () => () => void
  /** At once, in the browser: the page may be gone in a moment. */
  readonly keep: () => void
  /** Whether words of it are neither in a file nor in the browser's storage. */
  readonly isAtRisk: () => boolean
}

interface EditorTools<R extends AnyRecord> {
  readonly shape: RecordShape<R>
  readonly keeper: DraftKeeper
  /** A page shows it. */
  readonly onShown: () => void
  /** Nobody shows it, and nothing of it is unsaved. */
  readonly onIdle: () => void
}

const AGAIN_MS = 5_000
const isGone = (failure: RequestFailed | null) => failure?.code === 'NOT_FOUND'
/** What may be over by itself: the server was away, or the file was. */
const passes = (failure: RequestFailed | null) => ['UNREACHABLE', 'NOT_FOUND'].includes(failure?.code ?? '')

export function createRecordEditor<R extends AnyRecord>(
  id: string,
  { shape, keeper, onShown, onIdle }: EditorTools<R>,
): RecordEditor<R> {
  const address = shape.at(id)
  const forms = createForms(shape.written)
  const listeners = new Set<() => void>()
  let form: Form = {
    inFile: valuesIn(answerAt(address), shape),
    edits: keeper.edits(),
    echoes: {},
    history: keeper.history(),
  }
  let failure: RequestFailed | null = null
  let saving: Promise<void> | null = null
  let isWriting = false
  /** The file was read while it was written: what the server refused then may be right by now. */
  let wasReadMeanwhile = false
  let isKept = true
  let shownBy = 0
  let stop: (() => void) | null = null
  let current: RecordSnapshot<R> | null = null
  let lastConflicts: readonly FieldConflict[] = []
  let again: ReturnType<typeof setTimeout> | undefined

  const isDirty = () => Object.keys(form.edits).length > 0
  const canBeRead = () => (answerAt(address).value?.fields ?? null) !== null
  const canBeWritten = () =>
    isDirty() && failure === null && canBeRead() && forms.conflicts(form).length === 0
  const keepSoon = atPause(keep, { pauseMs: 300, longestMs: 2_000 })
  const saveSoon = atPause(() => void save(), { pauseMs: 1_000, longestMs: 30_000 })

  function keep(): void {
    isKept = keeper.keep({ edits: form.edits, state: stateNow() })
  }

  function keepAll(): void {
    keepSoon.cancel()
    keep()
    keeper.keepHistory(form.history)
  }

  function changed(): void {
    current = null
    for (const listener of listeners) listener()
  }

  function stateNow(): SaveState {
    if (!isDirty()) return 'saved'
    if (forms.conflicts(form).length > 0) return 'conflict'
    if (isWriting) return 'saving'
    const answer = answerAt(address)
    if (isGone(answer.failure) || isGone(failure)) return 'gone'
    if (answer.value?.fields === null) return 'broken'
    if (failure === null) return 'waiting'
    return failure.code === 'UNREACHABLE' ? 'away' : 'refused'
  }

  function snapshot(): RecordSnapshot<R> {
    current ??= {
      answer: answerAt(address),
      values: forms.shown(form),
      edits: form.edits,
      conflicts: conflictsNow(),
      state: stateNow(),
      failure,
      canUndo: form.inFile !== null && form.history.done.length > 0,
      canRedo: form.inFile !== null && form.history.undone.length > 0,
    }
    return current
  }

  function conflictsNow(): readonly FieldConflict[] {
    const conflicts = forms.conflicts(form)
    if (!isSame(conflicts, lastConflicts)) lastConflicts = conflicts
    return lastConflicts
  }

  /** The last good text stays on the page while its file is broken: words are still in it. */
  function readAnswer(): void {
    const values = valuesIn(answerAt(address), shape)
    if (values !== null) form = forms.read(form, values)
    if (saving !== null) wasReadMeanwhile = true
    else if (isDirty()) tryAgain()
    changed()
  }

  function tryAgain(): void {
    failure = null
    saveSoon.soon()
  }

  /** Takes a step; it is kept and saved at the next pauses, and its first word at once. */
  function take(next: Form): void {
    const wasClean = !isDirty()
    form = next
    failure = null
    if (wasClean && isDirty()) keep()
    keepSoon.soon()
    saveSoon.soon()
    changed()
  }

  function go(step: { readonly form: Form; readonly field: string | null }): string | null {
    take(step.form)
    return step.field
  }

  function save(): Promise<void> {
    saveSoon.cancel()
    clearTimeout(again)
    wasReadMeanwhile = false
    saving ??= write().finally(() => {
      saving = null
      if (passes(failure)) again = setTimeout(() => void save(), AGAIN_MS)
      else if (wasReadMeanwhile && failure !== null) tryAgain()
      else if (canBeWritten()) saveSoon.soon()
      else leaveIfIdle()
      keepAll()
      changed()
    })
    return saving
  }

  async function write(): Promise<void> {
    if (!isDirty() || (failure !== null && !passes(failure))) return
    await readFirst()
    const record = answerAt(address).value
    if (record === null || !canBeWritten()) return
    isWriting = true
    changed()
    try {
      await send(record)
    } finally {
      isWriting = false
    }
  }

  /** Where an answer was lost, or there was none, nothing is sent before it is known what the file says. */
  async function readFirst(): Promise<void> {
    const { value, failure: unread } = answerAt(address)
    if (value !== null && unread === null && failure === null && !areUncertain(form.edits)) return
    await reread(address)
    failure = answerAt(address).failure
  }

  async function send(record: R): Promise<void> {
    form = forms.sending(form, form.edits)
    const { edits } = form
    // In the browser, too: this page may be gone when the answer comes.
    keep()
    const { saved, failure: error } = await writeEdits(id, { record, edits, shape })
    form = forms.saved(form, saved)
    if (error === null || isRefusal(error)) form = forms.refused(form, edits)
    failure = error === null ? null : reasonOf(error)
  }

  /** A conflict is shown by both versions of a field, not as a failure. */
  function reasonOf(error: RequestFailed): RequestFailed | null {
    return error.code === 'RECORD_CHANGED' && forms.conflicts(form).length > 0 ? null : error
  }

  function leaveIfIdle(): void {
    if (shownBy > 0 || isDirty()) return
    stop?.()
    stop = null
    onIdle()
  }

  return {
    kind: shape.kind,
    id,
    written: shape.written,
    snapshot,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    set: (field, to) => take(forms.typed(form, { field, to, at: clock(), isTyped: true })),
    choose: (field, to) => take(forms.chosen(form, { fields: { [field]: to }, at: clock() })),
    chooseAll: (fields) => take(forms.chosen(form, { fields, at: clock() })),
    async save() {
      await save()
      // What was typed while that was written.
      if (canBeWritten()) await save()
    },
    undo: () => go(forms.undone(form)),
    redo: () => go(forms.redone(form)),
    versions: shape.versionsAt(id),
    async restore(version) {
      await save()
      const record = answerAt(address).value
      if (record !== null) setAnswer(address, await shape.restore(id, record.revision, version))
    },
    adopt(edits) {
      for (const [field, edit] of Object.entries(edits))
        take(forms.adopted(form, field, { ...edit, at: clock() }))
      keep()
    },
    discard() {
      for (const field of Object.keys(form.edits)) take(forms.without(form, field, clock()))
    },
    forget() {
      form = { ...form, edits: {}, echoes: {}, history: noHistory }
      saveSoon.cancel()
      clearTimeout(again)
      keepAll()
      changed()
    },
    keepMine: (conflict) => take(forms.keptMine(form, conflict, clock())),
    takeTheirs: ({ field }) => take(forms.without(form, field, clock())),
    retain() {
      shownBy += 1
      onShown()
      stop ??= follow(address, readAnswer)
      if (answerAt(address).value !== null) readAnswer()
      return () => {
        shownBy -= 1
        void save()
      }
    },
    keep: keepAll,
    isAtRisk: () => isDirty() && !isKept,
  }
}

function valuesIn<R extends AnyRecord>({ value }: Answer<R>, shape: RecordShape<R>): Values | null {
  const fields = value?.fields ?? null
  return fields === null ? null : shape.valuesOf(fields as NonNullable<R['fields']>)
}
