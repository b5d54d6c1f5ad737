export interface ListFile {
  readonly name: string
  /** In base64. */
  readonly bytes: string
}

/** Reads a file once, so that what is imported is what was shown, whatever becomes of the file. */
export function readListFile(file: File): Promise<ListFile> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onerror = () => reject(reader.error)
    // A data URL: `data:text/csv;base64,ZW1h...`; of an empty file it ends at the colon.
    reader.onload = () => {
      const url = String(reader.result)
      const start = url.indexOf(',')
      resolve({ name: file.name, bytes: start === -1 ? '' : url.slice(start + 1) })
    }
    reader.readAsDataURL(file)
  })
}
