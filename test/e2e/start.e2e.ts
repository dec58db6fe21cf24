/** `npm start` without a display: types a draft, prints what is found and how else it reads, and saves a picture. */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { kind } from './harness/session.ts';

const picture = `dist/start-${kind}.png`;

function start(...args: string[]) {
  const script = path.resolve('scripts/start.mjs');
  return spawnSync(process.execPath, [script, '--headless', '--browser', kind, ...args], {
    encoding: 'utf8',
  });
}

function tryDraft(name: string): string {
  rmSync(picture, { force: true });
  const { status, stdout, stderr } = start('--draft', `test/drafts/${name}.txt`);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(existsSync(picture)).toBe(true);
  return stdout;
}

describe('npm start', () => {
  it('prints the findings, the fix and the wordings of a French draft', () => {
    const printed = tryDraft('aid.fr');
    expect(printed).toContain('serious: “visas.tunis@gmail.com”');
    expect(printed).toContain('fix: #DroitsDeLaPersonne');
    expect(printed).toContain('The visa section will be closed tomorrow.');
    expect(printed).toContain('سيكون قسم التأشيرات مغلقًا غدًا.');
  });

  it('prints that nothing was found in a harmless draft', () => {
    expect(tryDraft('harmless.en')).toContain('Findings: nothing found');
  });

  it('says that it has no wording for a sentence like no other', () => {
    const printed = tryDraft('no-wording.fr');
    expect(printed).toContain('No wording in the memory for this sentence');
    expect(printed).toContain('Arabic');
  });

  it('prints a movement to come and an unfilled placeholder', () => {
    const printed = tryDraft('visit.en');
    expect(printed).toMatch(/serious: “[^”]*lands in Sfax tomorrow/);
    expect(printed).toContain('serious: “[insert link]”');
  });

  it('prints a promise, a request for personal data and a hidden link', () => {
    const printed = tryDraft('visa.fr');
    expect(printed).toContain('“visa est garanti”');
    expect(printed).toContain('passeport en commentaire');
    expect(printed).toContain('serious: “https://bit.ly/3AbCdEf”');
  });

  it('says in one line what is wrong with the call, and fails', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as { port: number };
    const cases = [
      { args: ['--draft', 'no/such/file'], line: /no\/such\/file/ },
      { args: ['--port', String(port)], line: /taken/ },
      { args: ['--browser', 'lynx'], line: /chromium or firefox/ },
    ];
    for (const { args, line } of cases) {
      const { status, stderr } = start(...args);
      expect(status).toBe(1);
      expect(stderr).toMatch(line);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
    taken.close();
  });
});
