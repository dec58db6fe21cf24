/** One thing, one file, one name: whatever a folder defines is in its registry, and whatever is registered is tested. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectors } from '../../src/core/find/detect/index.ts';
import { transforms } from '../../src/core/fix/index.ts';
import { builtIn } from '../../src/core/unless/index.ts';
import { families } from '../../src/editors/index.ts';
import { migrations } from '../../src/settings/migrations/index.ts';
import { other, sites } from '../../src/sites/index.ts';
import { networks } from '../e2e/networks/index.ts';

/** Every value that the files of a folder export, save its index. */
async function exportsOf(folder: string): Promise<unknown[]> {
  const files = readdirSync(folder).filter((file) => /\.ts$/.test(file) && file !== 'index.ts');
  const modules = await Promise.all(files.map((file) => import(path.resolve(folder, file))));
  return modules.flatMap((module) => Object.values(module));
}

function has<K extends string>(key: K) {
  return (value: unknown): value is Record<K, unknown> =>
    typeof value === 'object' && value !== null && key in value;
}

const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && !file.includes('node_modules'))
  .map((file) => readFileSync(path.join('test', file), 'utf8'));

describe('registries', () => {
  it('list every network that src/sites defines', async () => {
    const defined = (await exportsOf('src/sites')).filter(has('composers'));
    expect(defined.length).toBeGreaterThan(3);
    expect(new Set(defined)).toEqual(new Set([...sites, other]));
  });

  it('hold no network without a page in its shape, and no page without a network', () => {
    const places = networks.flatMap(({ addresses }) => addresses.map((each) => new URL(each).host));
    const without = sites
      .filter(({ development }) => !development)
      .filter(({ matches }) => !places.some((host) => matches.includes(`https://${host}/*`)));
    expect(without.map(({ id }) => id)).toEqual([]);
    const folders = readdirSync('test/pages/shapes/sites').filter((name) => name !== 'shared');
    expect(networks.map(({ id }) => id).sort()).toEqual(folders.sort());
  });

  it('list every family that src/editors defines', async () => {
    const defined = (await exportsOf('src/editors')).filter(has('recognise'));
    expect(defined.length).toBeGreaterThan(3);
    expect(new Set(defined)).toEqual(new Set(families));
  });

  it('list every migration, one for each version, in order', async () => {
    const defined = (await exportsOf('src/settings/migrations')).filter(has('change'));
    expect(new Set(migrations)).toEqual(new Set(defined));
    expect(migrations.map(({ from }) => from)).toEqual(migrations.map((_, i) => i + 1));
  });

  it.each([
    ['detector', detectors],
    ['exception', builtIn],
    ['transform', transforms],
  ])('hold no %s without a test', (_, registry) => {
    const names = Object.keys(registry);
    expect(names.length).toBeGreaterThan(1);
    const untested = names.filter((name) => !tests.some((text) => text.includes(`'${name}`)));
    expect(untested).toEqual([]);
  });
});
