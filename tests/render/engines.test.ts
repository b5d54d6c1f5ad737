import { engineContract } from '../contracts/engine-contract.ts'
import { createEngine } from '../helpers/renderers.ts'

engineContract('MJML', createEngine.mjml)
engineContract('React', createEngine.react)
