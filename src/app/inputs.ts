import { z } from 'zod'

/** A person's name, or that of a rule, an edition or a record. */
export const name = z.string().trim().min(1).max(200)

/** The SHA-256 of what a person has seen, in hexadecimal digits. */
export const seen = z.string().max(64)
