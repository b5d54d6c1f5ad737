/** What is used of mjml-browser, which brings no types. */
declare module 'mjml-browser' {
  interface MjmlOptions {
    readonly validationLevel: 'soft'
    readonly keepComments: boolean
    readonly fonts: Readonly<Record<string, string>>
    readonly beautify: boolean
    readonly minify: boolean
  }

  interface MjmlResult {
    readonly html: string
    readonly errors: readonly { readonly line: number; readonly message: string }[]
  }

  function mjml2html(source: string, options: MjmlOptions): Promise<MjmlResult>
  export = mjml2html
}
