import { useState } from 'react'
import { RequestFailed } from '../requests/request.ts'
import { uploadPicture } from './upload-picture.ts'

export interface Upload {
  /** How much has left, from 0 to 1; null where nothing is under way. */
  readonly progress: number | null
  readonly failure: RequestFailed | null
  readonly take: (files: readonly File[]) => Promise<void>
}

/** Uploads the first of some files, and says how far it is. */
export function useUpload(onDone: (file: string) => void): Upload {
  const [progress, setProgress] = useState<number | null>(null)
  const [failure, setFailure] = useState<RequestFailed | null>(null)
  const take = async ([file]: readonly File[]) => {
    if (file === undefined || progress !== null) return
    setFailure(null)
    setProgress(0)
    try {
      onDone((await uploadPicture(file, setProgress)).file)
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error
      setFailure(error)
    } finally {
      setProgress(null)
    }
  }
  return { progress, failure, take }
}
