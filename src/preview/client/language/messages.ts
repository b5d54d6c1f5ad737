import type { en } from './en.ts'

/** Every sentence of the interface. English sets the keys; a language that lacks one does not compile. */
export type Messages = typeof en
