import type { Store } from '../../src/domain/ports.ts'
import type { SignUpCounts } from '../../src/domain/readers/sign-up-pace.ts'
import { aPerson } from './a-person.ts'

/** Of a request that nothing else has anything in common with. */
export function countsOf(network: string): SignUpCounts {
  return { network, paces: [] }
}

/** People ask for the newsletter on the readers' site, are asked to confirm, and some do. */
export async function recordSignUps(
  { signUps }: Store,
  { asked, confirmed, at }: { readonly asked: number; readonly confirmed: number; readonly at: Date },
): Promise<void> {
  for (let place = 0; place < asked; place++) {
    const person = aPerson({ address: `asks${place}@example.com`, edition: 'en' })
    await signUps.ask({ ...person, language: 'en' }, countsOf(`a hash of network ${place}`), at)
    const mail = await signUps.nextMail(at)
    if (mail !== null && place < confirmed) await signUps.confirm({ id: mail.signUp.id, choice: 0 }, at)
  }
}
