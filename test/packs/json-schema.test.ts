/** The published JSON Schema follows the reader of packs, and editors can use it. */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { packJsonSchema } from '../../src/packs/schema/json-schema.ts';
import { readPack } from '../../src/packs/schema.ts';
import { starterPack } from '../../src/packs/starter.ts';
import { packOf, ruleOf } from '../core/try.ts';

const assets = new URL('../../assets/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, assets), 'utf8'));
const isValid = new Ajv2020({ strict: true, strictTypes: false }).compile(packJsonSchema());

test('the file that is published is the schema of this version: node dist/attache.mjs pack schema', () => {
  expect(read('pack.schema.json')).toEqual(packJsonSchema());
});

describe('the packs that ship are valid', () => {
  const files = readdirSync(new URL('packs/', assets)).filter((name) => name !== 'index.json');
  test.each(files)('%s', (file) => {
    isValid(read(`packs/${file}`));
    expect(isValid.errors).toBeNull();
  });
});

test('a pack may name its schema, for editors', () => {
  const pack = starterPack('org.example.new', '2026-11-21');
  const named = { $schema: './pack.schema.json', ...pack };
  expect(isValid(named)).toBe(true);
  expect(readPack(named, 'p')).toEqual({ pack, problems: [] });
});

const rule = ruleOf({ terms: ['a'] });
test.each<[string, object]>([
  ['a misspelt key', { ...rule, levle: 'note' }],
  ['a find of no kind', { ...rule, find: { word: 'a' } }],
  ['a find of two kinds', { ...rule, find: { terms: ['a'], is: 'url' } }],
  ['a bad find inside others', { ...rule, find: { any: [{ not: { is: 'horse' } }] } }],
  ['an unknown exception', { ...rule, unless: ['denied'] }],
  ['an unknown expectation', { ...rule, expect: 'many' }],
  ['no example', { ...rule, examples: { bad: [], good: [] } }],
])('the schema and the reader refuse %s', (_, bad) => {
  const pack = { ...packOf([]), rules: [bad] };
  expect(isValid(pack)).toBe(false);
  expect(readPack(pack, 'p').problems).not.toEqual([]);
});
