/** Settings files: what was written is read, and a file with any problem changes nothing. */
import { describe, expect, it } from 'vitest';
import { defaults } from '../../src/settings/defaults.ts';
import { longestFile, readSettingsFile, writeSettingsFile } from '../../src/settings/transfer.ts';

const changed = { ...defaults, language: 'ar', sites: { x: false } } as const;

describe('a settings file', () => {
  it('gives back what was written', () => {
    expect(readSettingsFile(writeSettingsFile(changed)).settings).toEqual(changed);
  });

  it('may begin with a byte order mark', () => {
    expect(readSettingsFile(`\uFEFF${writeSettingsFile(changed)}`).settings).toEqual(changed);
  });

  it.each([
    ['no JSON', 'hello', { place: '', kind: 'unreadable' }],
    ['a list', '[]', { place: '', kind: 'unreadable' }],
    ['another JSON file', '{"name":"x"}', { place: 'version', kind: 'missing' }],
    ['a broken value', '{"version":1,"marks":7}', { place: 'marks', kind: 'invalid' }],
    ['an unknown setting', '{"version":1,"mark":"off"}', { place: 'mark', kind: 'unknown' }],
    ['a later version', '{"version":2}', { place: 'version', kind: 'newer' }],
  ])('that is %s is refused whole, with the place', (_, text, problem) => {
    const { settings, problems } = readSettingsFile(text);
    expect(settings).toBeNull();
    expect(problems).toContainEqual(problem);
  });

  it('that is huge is refused without being parsed', () => {
    const huge = writeSettingsFile(changed) + ' '.repeat(longestFile);
    expect(readSettingsFile(huge).settings).toBeNull();
  });
});
