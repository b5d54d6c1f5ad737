import type { UploadedPicture } from '../../../app/views/records.ts'
import type { ApiError } from '../../api-error.ts'
import { UPLOAD_PATH, UPLOAD_TYPE } from '../../upload.ts'
import { RequestFailed } from '../requests/request.ts'
import { speakerHeaders } from '../requests/speaker.ts'

/**
 * Puts a picture into the newsletter, and tells on the way how much of it has left, from 0 to 1. Throws `RequestFailed`. A
 * `fetch` would not tell.
 */
export function uploadPicture(file: Blob, onProgress: (share: number) => void): Promise<UploadedPicture> {
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
