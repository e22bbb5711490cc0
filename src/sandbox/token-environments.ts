import { type Environment, environments } from '#core/catalogue/environments.ts'

/** The sandbox's two products, each with a getToken of its own. */
export const tokenEnvironments: readonly Environment[] = [environments.sandbox, environments['wallet-sandbox']]
