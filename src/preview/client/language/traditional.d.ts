// Modules that scripts/traditional-chinese.ts converts.
declare module '*/language/zh-hans.ts?traditional' {
  export const zhHans: import('./messages.ts').Messages
}
declare module '*/catalogs/zh-hans.ts?traditional' {
  export const zhHans: import('../../../domain/language/message.ts').Catalog
}
