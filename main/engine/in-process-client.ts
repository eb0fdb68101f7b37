import { type ClientLink, createORPCClient, ORPCError } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import { type AnyRouter, createRouterClient } from '@orpc/server'
import type { Contract } from '#shared/contract/contract.ts'
import { failureOf } from '#shared/contract/failure-of.ts'
import { withTranslatedErrors } from '#shared/contract/translated-errors.ts'

export type InProcessClient = ContractRouterClient<Contract>

/**
 * Calls the engine without a wire, for the command line and for tests, and fails as a wire does: a foreseen failure is
 * a `Failure`; a fault says no more than that it is one, and keeps its cause for whoever hunts it.
 */
export function createInProcessClient(engine: { readonly router: AnyRouter }): InProcessClient {
  const procedures: unknown = createRouterClient(engine.router)
  const link: ClientLink<Record<never, never>> = {
    call: (path, input, options) =>
      withTranslatedErrors(
        (async () => {
          const procedure = path.reduce<unknown>((folder, name) => memberOf(folder, name), procedures)
          if (typeof procedure !== 'function') throw new ORPCError('NOT_FOUND')
          const output: unknown = await procedure(input, options)
          return output
        })(),
        (error) =>
          failureOf(error) ??
          (error instanceof ORPCError ? error : new ORPCError('INTERNAL_SERVER_ERROR', { cause: error })),
      ),
  }
  return createORPCClient<InProcessClient>(link)
}

function memberOf(folder: unknown, name: string): unknown {
  // The router client answers for every name through a proxy of functions.
  return typeof folder === 'object' || typeof folder === 'function' ? folder && Reflect.get(folder, name) : undefined
}
