import { useState } from 'react'
import type { UploadedPicture } from '../../../app/views/records.ts'
import type { ApiError } from '../../api-error.ts'
import { UPLOAD_PATH, UPLOAD_TYPE } from '../../request-marks.ts'
import { RequestFailed } from '../requests/request.ts'
import { speakerHeaders } from '../requests/speaker.ts'

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

/**
 * Puts a picture into the newsletter, and tells on the way how much of it has left, from 0 to 1. Throws `RequestFailed`. A
 * `fetch` would not tell.
 */
function uploadPicture(file: Blob, onProgress: (share: number) => void): Promise<UploadedPicture> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', UPLOAD_PATH)
    request.setRequestHeader('Content-Type', UPLOAD_TYPE)
    for (const [name, value] of Object.entries(speakerHeaders())) request.setRequestHeader(name, value)
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total)
    request.upload.onload = () => onProgress(1)
    request.onload = () => {
      if (request.status === 201) resolve(request.response as UploadedPicture)
      else reject(new RequestFailed(failureOf(request)))
    }
    request.onerror = () => reject(new RequestFailed({ code: 'UNREACHABLE' }))
    request.send(file)
  })
}

function failureOf({ response, status }: XMLHttpRequest): ConstructorParameters<typeof RequestFailed>[0] {
  const isKnown = typeof response === 'object' && response !== null && 'code' in response
  return isKnown ? (response as ApiError) : { code: 'UNREACHABLE', status }
}
