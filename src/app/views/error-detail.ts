/** One of several findings: broken records, what changed since an approval. */
export interface ApiErrorDetail {
  readonly where: string
  readonly message: string
  readonly hint: string
}
