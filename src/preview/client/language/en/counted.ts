import { createCounted } from '../counted.ts'

export const counted = createCounted('en-GB')
