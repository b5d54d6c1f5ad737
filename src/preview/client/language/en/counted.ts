import { createCounted } from '../counted.ts'

const format = new Intl.NumberFormat('en-GB')

export const counted = createCounted('en-GB')

export function number(value: number): string {
  return format.format(value)
}
