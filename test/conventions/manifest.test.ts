/** The manifest asks for exactly the hosts that the networks need, and both browsers' versions follow from it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deriveManifest } from '../../scripts/manifest.mjs';
import { fixable } from '../../src/settings/policy.ts';
import { sites } from '../../src/sites/index.ts';

const root = JSON.parse(readFileSync('manifest.json', 'utf8'));
const version = JSON.parse(readFileSync('package.json', 'utf8')).version;

describe('the manifest', () => {
  it('asks for the hosts of the networks, and no other', () => {
    const wanted = sites
      .filter(({ development }) => !development)
      .flatMap(({ matches }) => matches);
    expect([...root.host_permissions].sort()).toEqual([...new Set(wanted)].sort());
  });

  it('tells Chromium of every setting that a policy can fix', () => {
    const schema = JSON.parse(readFileSync(`assets/${root.storage.managed_schema}`, 'utf8'));
    expect(Object.keys(schema.properties).sort()).toEqual([...fixable].sort());
  });

  it('has the version of the package', () => expect(root.version).toBe(version));

  it.each(['chromium', 'firefox'] as const)(
    'gains nothing but localhost matches in the development build for %s',
    (target) => {
      const release = deriveManifest(root, target, { development: false });
      const development = deriveManifest(root, target, { development: true });
      const withoutLocalhost = JSON.stringify(development).replaceAll(',"http://localhost/*"', '');
      expect(JSON.stringify(development)).toContain('http://localhost/*');
      expect(withoutLocalhost).toBe(JSON.stringify(release));
      expect(JSON.stringify(release)).not.toContain('localhost');
    },
  );
});
