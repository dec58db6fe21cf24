/** The settings of somebody who has set nothing. */
import type { Settings } from './schema.ts';

export const defaults: Settings = {
  version: 1,
  language: 'auto',
  missions: [],
  mission: null,
  packs: {},
  rules: {},
  sites: {},
  marks: 'drawn',
  place: null,
  networks: null,
  translator: null,
  ownTranslator: false,
};
