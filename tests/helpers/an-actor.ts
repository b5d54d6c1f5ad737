import { type Actor, localActor } from '../../src/domain/newsletter/editor.ts'

/** The person who runs the tests. */
export const anActor: Actor = localActor('an editor', 'someone')
