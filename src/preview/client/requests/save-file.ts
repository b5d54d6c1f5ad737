/** Gives a file to the person who looks at the page. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads it after this turn; a minute later it has.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
