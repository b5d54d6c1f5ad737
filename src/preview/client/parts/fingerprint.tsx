import { useMessages } from '../language/language.tsx'

/** What makes sure that exactly this text is sent; for people who want to compare it. */
export function Fingerprint({ sha256 }: { readonly sha256: string }) {
  const { approve } = useMessages()
  return (
    <details className="small soft fingerprint">
      <summary>{approve.fingerprint}</summary>
      <p>{approve.fingerprintHint}</p>
      <code>{sha256}</code>
    </details>
  )
}
