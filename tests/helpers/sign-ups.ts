import type { Store } from '../../src/domain/ports.ts'
import { aPerson } from './a-person.ts'

/** People ask for the newsletter on the readers' site, are asked to confirm, and some do. */
export async function recordSignUps(
  { signUps }: Store,
  { asked, confirmed, at }: { readonly asked: number; readonly confirmed: number; readonly at: Date },
): Promise<void> {
  for (let place = 0; place < asked; place++) {
    const person = aPerson({ address: `asks${place}@example.com`, edition: 'en' })
    await signUps.ask({ ...person, language: 'en' }, `a hash of network ${place}`, at)
    const mail = await signUps.nextMail(at)
    if (mail !== null && place < confirmed) await signUps.confirm(mail.signUp.id, at)
  }
}
