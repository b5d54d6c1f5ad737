import { engineContract } from '../contracts/engine-contract.ts'
import { engines } from '../helpers/renderers.ts'

engineContract('MJML', engines.mjml)
engineContract('React', engines.react)
