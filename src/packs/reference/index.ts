/** The registry of samples: one page of the reference for each. */
import {
  exceptionSamples,
  expectSamples,
  findSamples,
  measureSamples,
  scopeSamples,
  transformSamples,
  whenSamples,
  whereSamples,
} from './concepts.ts';
import { detectorSamples } from './detectors.ts';
import type { Sample } from './sample.ts';

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
