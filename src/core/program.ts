/** Placeholder of the contract: what `compile` makes of packs; structured-cloneable, plain data and typed arrays. */
export interface Program {
  readonly key: string;
}
