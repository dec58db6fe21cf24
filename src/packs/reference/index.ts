/** The registry of samples: one page of the reference for each. */
import { whenSamples, whereSamples } from './circumstances.ts';
import { detectorSamples } from './detectors.ts';
import { exceptionSamples } from './exceptions.ts';
import { expectSamples } from './expectations.ts';
import { findSamples } from './finds.ts';
import { measureSamples } from './measures.ts';
import type { Sample } from './sample.ts';
import { scopeSamples } from './scopes.ts';
import { transformSamples } from './transforms.ts';

/** By concept, then by the name that a rule uses. */
export const samples: Readonly<Record<string, Readonly<Record<string, Sample>>>> = {
  find: findSamples,
  is: detectorSamples,
  expect: expectSamples,
  measure: measureSamples,
  unless: exceptionSamples,
  scope: scopeSamples,
  where: whereSamples,
  when: whenSamples,
  transform: transformSamples,
};
