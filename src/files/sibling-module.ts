/** The module of this name beside the one at `from`: source in a checkout, else what was built of it. */
export function siblingModule(name: string, from: string): URL {
  return new URL(`./${name}${from.slice(from.lastIndexOf('.'))}`, from)
}
