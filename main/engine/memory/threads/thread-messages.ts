// What the engine and a memory thread say to each other: an order, then its reply, then the next order.
import type { TmxUnit } from '#engine/memory/tmx/tmx-unit.ts'
import type { Shelf } from '#shared/memory/shelf.ts'
import type { FailureCode } from '#shared/model/failure.ts'
import type { LanguageTag } from '#shared/model/language.ts'

export type ThreadOrder = StoreOrder | IndexOrder | SweepOrder

/** Units for shelves that nobody sees yet, in one transaction. */
export interface StoreOrder {
  readonly is: 'store'
  readonly memory: string
  readonly units: readonly ArrivingUnit[]
}

export interface ArrivingUnit {
  readonly shelf: number
  readonly unit: TmxUnit
}

/** The index of all units of a shelf by one of their sides. */
export interface IndexOrder {
  readonly is: 'index'
  readonly shelf: number
  readonly side: 'sourceText' | 'targetText'
  /** The language of that side. */
  readonly language: LanguageTag
}

/** Some of the units of a shelf that nobody sees any more go. */
export interface SweepOrder {
  readonly is: 'sweep'
  readonly shelf: number
}

export type ThreadReply =
  | { readonly is: 'stored'; readonly added: number; readonly merged: number }
  | { readonly is: 'indexed'; readonly shelf: Shelf }
  | { readonly is: 'swept'; readonly isEmpty: boolean }
  /** `code` null: not foreseen. */
  | { readonly is: 'failed'; readonly code: FailureCode | null; readonly values: Readonly<Record<string, string>> }
