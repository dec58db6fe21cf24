/** A sample of each transform of a fix. */
import type { transforms } from '../../core/fix/index.ts';
import { type Samples, sample } from './sample.ts';

export const transformSamples: Samples<keyof typeof transforms> = {
  'camel-tag': sample(
    { find: { pattern: '#\\w*_\\w*' }, fix: [{ transform: 'camel-tag' }] },
    [
      { text: '«#climate_action»', fix: '#ClimateAction' },
      { text: '«#droits_humains»', fix: '#DroitsHumains' },
    ],
    ['#ClimateAction', '#ActionClimatique'],
  ),
  'strip-tracking': sample(
    { find: { pattern: 'https://\\S*utm_\\S*' }, fix: [{ transform: 'strip-tracking' }] },
    [
      { text: '«https://example.org/?utm_source=x»', fix: 'https://example.org/' },
      {
        text: 'Voir «https://example.org/fr?a=1&utm_id=2»',
        fix: 'Voir https://example.org/fr?a=1',
      },
    ],
    ['https://example.org/', 'Voir https://example.org/fr'],
  ),
  nbsp: sample(
    { find: { pattern: '\\d+ (?:%|km)' }, fix: [{ transform: 'nbsp' }] },
    [
      { text: '«12 km» away', fix: '12\u00a0km away' },
      { text: 'Une hausse de «12 %»', fix: 'Une hausse de 12\u00a0%' },
    ],
    ['12\u00a0km away', 'Une hausse de 12\u00a0%'],
  ),
};
