/** The part of dns-packet that tests use; it brings no types of its own. */
declare module 'dns-packet' {
  export interface Question {
    readonly name: string
    readonly type: string
  }
  export interface Packet {
    readonly id?: number
    readonly type?: 'query' | 'response'
    readonly flags?: number
    readonly questions?: readonly Question[]
    readonly answers?: readonly { name: string; type: string; data: unknown }[]
  }
  export const RECURSION_AVAILABLE: number
  export function encode(packet: Packet): Buffer
  export function decode(bytes: Buffer): Packet
}
