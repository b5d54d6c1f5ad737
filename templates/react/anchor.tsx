/** What a jump link leads to. Gmail and Outlook for Windows know `name` of an empty anchor only, the others `id`. */
export function Anchor({ name }: { name: string }) {
  // React knows no `name` on <a>, since HTML has given it up; the attribute is written all the same.
  return <a id={name} {...{ name }} />
}
