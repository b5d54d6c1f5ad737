/** As whom a page speaks: `MeView.id`. */
export const SPEAKER_HEADER = 'Diglot-Person'

/** The path whose body is a picture, and no JSON; no form can send this type either. */
export const UPLOAD_PATH = '/api/media'
export const UPLOAD_TYPE = 'application/octet-stream'
