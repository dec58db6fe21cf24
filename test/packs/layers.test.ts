/** Layers: a more particular pack tightens as it likes, and loosens only what the one above lets it. */
import { describe, expect, test } from 'vitest';
import { check } from '../../src/core/check.ts';
import type { Rule } from '../../src/core/rule.ts';
import { countShadow } from '../../src/core/shadow.ts';
import { compile, type RuleChoice } from '../../src/packs/compile/index.ts';
import { packsInForce } from '../../src/packs/in-force.ts';
import { orderPacks } from '../../src/packs/layers/order.ts';
import type { Overlay, Pack } from '../../src/packs/pack.ts';
import { readPack } from '../../src/packs/schema.ts';
import { packOf, ruleOf } from '../core/try.ts';

const city: Partial<Rule> = { id: 'city', topic: 'x-city' };
const ministry = (rule: Rule, more: Partial<Pack> = {}) =>
  packOf([rule], { id: 'org.ministry', ...more });
const mission = (over: Partial<Overlay>, more: Partial<Pack> = {}) =>
  packOf([], {
    id: 'org.mission',
    layer: 'mission',
    extends: [{ id: 'org.ministry', atLeast: 1 }],
    overlays: [{ rule: 'org.ministry/city', ...over }],
    ...more,
  });

function outcome(packs: readonly Pack[], text: string, choice: RuleChoice = {}) {
  const { program, setAside } = compile(packs, { rules: { 'org.ministry/city': choice } });
  const draft = { text, segments: [] };
  return {
    found: check(program, draft, { now: 0 }).map(
      ({ level, start, end }) => `${level} ${text.slice(start, end)}`,
    ),
    refused: setAside.map(({ pack, place, reason }) => `${pack} ${place} ${reason}`),
    shadow: countShadow(program, draft, { now: 0 }),
  };
}

describe('what an overlay may do', () => {
  const soft = ruleOf({ terms: ['Kiev', 'Odessa'] }, { ...city, level: 'caution' });
  const locked: Rule = { ...soft, tunable: [] };
  const text = 'Kiev, Odessa, Lvov';

  test.each<[string, Rule, Partial<Overlay>, readonly string[]]>([
    ['raise a level', locked, { level: 'serious' }, ['serious Kiev', 'serious Odessa']],
    ['lower one that is tunable', soft, { level: 'note' }, ['note Kiev', 'note Odessa']],
    [
      'add a term',
      locked,
      { 'terms+': ['Lvov'] },
      ['caution Kiev', 'caution Odessa', 'caution Lvov'],
    ],
    ['take out one that is tunable', soft, { 'terms-': ['Kiev'] }, ['caution Odessa']],
    ['retire what is tunable', soft, { stage: 'retired' }, []],
    [
      'put a draft in force',
      { ...locked, stage: 'draft' },
      { stage: 'live' },
      ['caution Kiev', 'caution Odessa'],
    ],
  ])('%s', (_, rule, over, found) => {
    expect(outcome([ministry(rule), mission(over)], text)).toEqual({
      found,
      refused: [],
      shadow: {},
    });
  });

  test.each<[string, Rule, Partial<Overlay>, string]>([
    ['lower a locked level', locked, { level: 'note' }, 'level lowers a level'],
    [
      'lower a serious one',
      { ...soft, level: 'serious' },
      { level: 'note' },
      'level lowers a level',
    ],
    ['take out a locked term', locked, { 'terms-': ['Kiev'] }, 'terms- takes out'],
    ['switch a locked rule off', locked, { stage: 'shadow' }, 'stage the pack above does not let'],
    ['take out what is not there', soft, { 'terms-': ['Kyiv'] }, 'terms-[0] “Kyiv” is not a term'],
    ['leave a rule empty', soft, { 'terms-': ['Kiev', 'Odessa'] }, 'terms- leaves the rule'],
    [
      'bring back a withdrawn rule',
      { ...soft, stage: 'retired' },
      { stage: 'live' },
      'stage the pack above has withdrawn',
    ],
    ['change a max that is not there', soft, { max: 2 }, 'max the rule has no max'],
  ])('not %s', (_, rule, over, reason) => {
    const { found, refused } = outcome([ministry(rule), mission(over)], text);
    expect(found).toEqual(outcome([ministry(rule)], text).found);
    expect(refused).toEqual([expect.stringContaining(`org.mission $.overlays[0].${reason}`)]);
  });

  test('lower a max, and raise it where that is tunable', () => {
    const tags = (max: number, tunable?: Rule['tunable']) =>
      ruleOf({ is: 'hashtag' }, { ...city, expect: { max }, ...(tunable && { tunable }) });
    const of = (rule: Rule, max: number) => outcome([ministry(rule), mission({ max })], '#a #b #c');
    expect(of(tags(2, []), 1).found).toEqual(['caution #b', 'caution #c']);
    expect(of(tags(2), 3).found).toEqual([]);
    expect(of(tags(2, []), 3)).toMatchObject({
      found: ['caution #c'],
      refused: [expect.stringContaining('$.overlays[0].max is above 2')],
    });
  });

  test('adding a term that excuses a draft is loosening', () => {
    const wants = ruleOf({ terms: ['Canada'] }, { ...city, expect: 'some', tunable: [] });
    const { found, refused } = outcome(
      [ministry(wants), mission({ 'terms+': ['Kanada'] })],
      'Kanada',
    );
    expect(found).toEqual(['caution ']);
    expect(refused).toHaveLength(1);
  });

  test('not offer a fix where the topic forbids one', () => {
    const rule = ruleOf({ terms: ['Kiev'] }, { ...city, topic: 'tone.rude' });
    const { refused } = outcome(
      [ministry(rule), mission({ 'terms+': [{ text: 'x', fix: 'y' }] })],
      'x',
    );
    expect(refused).toEqual([
      expect.stringContaining('$.overlays[0]["terms+"][0].fix a rule on tone.rude'),
    ]);
  });
});

describe('three layers and a person', () => {
  const rule = ruleOf({ terms: ['Kiev'] }, { ...city, level: 'note' });
  const campaign = packOf([], {
    id: 'org.campaign',
    layer: 'campaign',
    extends: [{ id: 'org.ministry', atLeast: 1 }],
    overlays: [{ rule: 'org.ministry/city', level: 'caution' }],
  });

  test('what a mission made serious, neither a campaign nor a person lowers', () => {
    const packs = [campaign, mission({ level: 'serious' }), ministry(rule)];
    const { found, refused } = outcome(packs, 'Kiev', { level: 'note', on: false });
    expect(found).toEqual(['serious Kiev']);
    expect(refused).toHaveLength(3);
  });

  test('a finding names every layer that speaks', () => {
    const source = { title: 'Mission note' };
    const author = { title: 'Guide' };
    const over = mission({});
    const packs = [
      ministry({ ...rule, source: author }),
      { ...over, overlays: [{ rule: 'org.ministry/city', level: 'caution' as const, source }] },
    ];
    const { program } = compile(packs);
    const [finding] = check(program, { text: 'Kiev', segments: [] }, { now: 0 });
    expect(finding?.says).toEqual([
      { pack: 'org.ministry', rule: 'city', level: 'note', source: author },
      { pack: 'org.mission', rule: 'city', level: 'caution', source },
    ]);
  });

  test('one finding for two packs that flag the same words names both', () => {
    const other = packOf([ruleOf({ terms: ['Kiev'] }, { ...city, id: 'town', level: 'serious' })], {
      id: 'org.other',
    });
    const { program } = compile([ministry(rule), other]);
    const findings = check(program, { text: 'Kiev', segments: [] }, { now: 0 });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.says).toEqual([
      { pack: 'org.other', rule: 'town', level: 'serious' },
      { pack: 'org.ministry', rule: 'city', level: 'note' },
    ]);
    const [alone] = check(compile([other]).program, { text: 'Kiev', segments: [] }, { now: 0 });
    expect(alone).not.toHaveProperty('says');
  });
});

describe('parents', () => {
  const rule = ruleOf({ terms: ['Kiev'] }, city);
  const asking = (parent: object) =>
    mission({ level: 'serious' }, { extends: [{ id: 'org.ministry', atLeast: 1, ...parent }] });

  test.each<[string, readonly Pack[], string]>([
    [
      'is not there',
      [mission({ level: 'serious' })],
      '$.extends[0].id org.ministry is not in force',
    ],
    [
      'is too old',
      [ministry(rule), asking({ atLeast: 2 })],
      '$.extends[0].atLeast asks for version 2',
    ],
    [
      'is another edition',
      [ministry(rule), asking({ sha256: 'a'.repeat(64) })],
      '$.extends[0].sha256 asks for another edition',
    ],
    [
      'is more particular',
      [ministry(rule, { layer: 'campaign' }), asking({})],
      '$.extends[0].id org.ministry is of a more particular layer',
    ],
  ])('one that %s', (_, packs, reason) => {
    const { refused, found } = outcome(packs, 'Kiev');
    expect(refused[0]).toContain(`org.mission ${reason}`);
    expect(refused[1]).toContain('$.overlays[0].rule org.ministry/city is not a rule of a pack');
    expect(found).not.toContain('serious Kiev');
  });

  test('the edition asked for will do', () => {
    const sha256 = 'a'.repeat(64);
    const packs = [ministry(rule), asking({ sha256 })];
    expect(compile(packs, { hashes: { 'org.ministry': sha256 } }).setAside).toEqual([]);
  });

  test('a circle is named, and the rest runs', () => {
    const round = ministry(rule, {
      layer: 'mission',
      extends: [{ id: 'org.mission', atLeast: 1 }],
    });
    const { refused, found } = outcome([round, mission({ level: 'serious' })], 'Kiev');
    expect(refused.join('\n')).toContain(
      'goes in a circle: org.mission, org.ministry, org.mission',
    );
    expect(found).toEqual(['caution Kiev']);
    const self = packOf([], { extends: [{ id: 'org.example.pack', atLeast: 1 }] });
    expect(compile([self]).setAside[0]?.reason).toContain('goes in a circle');
  });

  test('come into force with their child, unless switched off', () => {
    const packs = [ministry(rule, { for: { host: 'FR' } }), mission({})];
    const ids = (switched = {}) => packsInForce(packs, {}, switched).map(({ id }) => id);
    expect(ids()).toEqual(['org.ministry', 'org.mission']);
    expect(ids({ 'org.ministry': false })).toEqual(['org.mission']);
  });
});

test('packs stand in the order of their layers, parents before children', () => {
  const of = (id: string, more: Partial<Pack>) => packOf([], { id, ...more });
  const packs = [
    of('a.campaign', { layer: 'campaign' }),
    of('b.mission', { for: { sender: 'CA', host: 'TN' } }),
    of('c.regional', { for: { host: 'TN' } }),
    of('d.child', { extends: [{ id: 'e.parent', atLeast: 1 }] }),
    of('e.parent', {}),
    of('f.engine', { layer: 'engine' }),
  ];
  expect(orderPacks(packs).map(({ id }) => id)).toEqual([
    'f.engine',
    'e.parent',
    'd.child',
    'c.regional',
    'b.mission',
    'a.campaign',
  ]);
});

test('a rule on trial is counted and says nothing', () => {
  const rule = ruleOf({ terms: ['Kiev'] }, { ...city, stage: 'shadow' });
  expect(outcome([ministry(rule)], 'Kiev Kiev')).toEqual({
    found: [],
    refused: [],
    shadow: { 'org.ministry/city': 2 },
  });
});

test('a bad overlay is set aside by itself', () => {
  const overlays = [
    { rule: 'org.ministry/city', level: 'note' },
    { rule: 'city', level: 'note' },
    { rule: 'org.ministry/city', max: 1 },
    { rule: 'org.ministry/town' },
  ];
  const { pack, problems } = readPack({ ...packOf([]), overlays }, 'p');
  expect(pack?.overlays).toHaveLength(1);
  expect(problems.map(({ place, reason }) => `${place} ${reason}`)).toEqual([
    '$.overlays[1].rule must be pack/rule: org.example.pack/hashtag.count',
    '$.overlays[2].rule is the id of an earlier one',
    '$.overlays[3] must change something: level, max, terms+, terms-, or stage',
  ]);
});
