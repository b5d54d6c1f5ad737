/** What somebody has typed between commas, spaces and line ends; each once. */
export function addressesIn(text: string): readonly string[] {
  return [...new Set(text.split(/[\s,，、;；]+/).filter((part) => part !== ''))]
}
