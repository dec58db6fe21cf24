/** Placeholder of the contract: how a site counts characters. */
export interface Count {
  /** In the site's own unit. */
  readonly used: number;
  readonly limit: number;
  /** `limit - used`; negative when too long. */
  readonly remaining: number;
  readonly unit: 'weighted' | 'graphemes' | 'characters';
}
