type Method = (...input: never[]) => unknown

/** Methods as they are where the object that has them must be made first. */
type WhenCalled<T, Name extends keyof T> = {
  readonly [N in Name]: T[N] extends (...input: infer Input) => infer Output
    ? (...input: Input) => Promise<Awaited<Output>>
    : never
}

/** The methods of these names, of what `make` makes when the first of them is called. */
export function whenCalled<T, Name extends keyof T>(
  make: () => Promise<T>,
  names: readonly Name[],
): WhenCalled<T, Name> {
  const call =
    (name: Name) =>
    async (...input: never[]) =>
      ((await make())[name] as Method)(...input)
  return Object.fromEntries(names.map((name) => [name, call(name)])) as WhenCalled<T, Name>
}

/** The same promise at every call. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => {
    made ??= make()
    return made
  }
}
