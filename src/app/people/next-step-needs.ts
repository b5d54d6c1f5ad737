import type { RecordTarget } from '../../domain/newsletter/content.ts'
import {
  type Actor,
  type Editor,
  leastRoleFor,
  may,
  type Need,
  needOfField,
  type Right,
  roles,
} from '../../domain/newsletter/editor.ts'
import type { NextStep, WaitsFor } from '../views/issue-path.ts'
import { stepRights } from './step-rights.ts'

/** What each next step needs; who looks on alone needs nothing. */
const needOfAct: Readonly<Record<Exclude<NextStep['act'], 'write' | 'fix'>, Right | null>> = {
  // The least that a test mail needs is one to oneself.
  test: 'test',
  approve: stepRights.approve,
  'add-readers': stepRights.addReaders,
  send: stepRights.send,
  'see-schedule': null,
  'decide-held': stepRights.send,
  watch: null,
  resume: stepRights.send,
  'go-on': stepRights.send,
  resolve: stepRights.send,
  'see-report': stepRights.report,
}

/** Any of these is enough for the next step: for writing and fixing, what one of the errors needs. None: everybody may. */
export function needsOfNext(next: NextStep, errors: readonly (RecordTarget | null)[]): readonly Need[] {
  if (next.act === 'write' || next.act === 'fix') return errors.map(needOfTarget)
  const right = needOfAct[next.act]
  return right === null ? [] : [{ right }]
}

function needOfTarget(target: RecordTarget | null): Need {
  if (target === null) return { right: 'write' }
  if (target.kind === 'newsletter') return { right: 'settings' }
  return needOfField(target.kind, target.path.join('.'))
}

/** Null where the actor may; else who of the editors may. */
export function waitsFor(
  needs: readonly Need[],
  { actor, editors }: { readonly actor: Actor; readonly editors: readonly Editor[] },
): WaitsFor | null {
  const [first] = needs
  if (first === undefined || mayOne(actor, needs)) return null
  const lowest = needs
    .map(({ right }) => leastRoleFor(right))
    .reduce((least, role) => (roles.indexOf(role) < roles.indexOf(least) ? role : least))
  const people = editors.filter((editor) => mayOne(editor, needs))
  return { role: lowest, people: people.map(({ name, address }) => ({ name, address })) }
}

function mayOne(who: Pick<Actor, 'role' | 'languages'>, needs: readonly Need[]): boolean {
  return needs.some((need) => may(who, need))
}
