/** Terms are found however people type them, and nothing else is. */
import { describe, expect, test } from 'vitest';
import { flaggedBy } from '../try.ts';

const one = (text: string, more = {}) => ({ terms: [{ text, ...more }] });

describe('spelling', () => {
  test.each([
    ['Kiev', 'Today in KIEV.', 'KIEV'],
    ['Kiev', 'Today in Ki\u00adev.', 'Ki\u00adev'],
    ['Kiev', 'Today in K\u200biev.', 'K\u200biev'],
    ['Kiev', 'Today in 𝐊𝐢𝐞𝐯.', '𝐊𝐢𝐞𝐯'],
    ['Kiev', 'À Kiev-centre', 'Kiev'],
    ['Kiev', '#Kiev', 'Kiev'],
    ['Côte d’Ivoire', "la cote d'ivoire", "cote d'ivoire"],
    ['Côte d’Ivoire', 'la Co\u0302te d’Ivoire', 'Co\u0302te d’Ivoire'],
    ['États-Unis', 'les ETATS\u2011UNIS', 'ETATS\u2011UNIS'],
    ['cœur du Sahel', 'au coeur du Sahel', 'coeur du Sahel'],
    ['New Caledonia', 'in New\u00a0Caledonia', 'New\u00a0Caledonia'],
    ['ambassadeur', 'l’ambassadeur', 'ambassadeur'],
    ['السفارة', 'زار السفـــارة اليوم', 'السفـــارة'],
    ['الى', 'إلى تونس', 'إلى'],
    ['مدرسة', 'مَدْرَسَة', 'مَدْرَسَة'],
    ['2026', 'عام ٢٠٢٦', '٢٠٢٦'],
    ['台湾', '访问台湾。', '台湾'],
    ['😂', 'Oh 😂!', '😂'],
    ['U.S.', 'the U.S. visa', 'U.S.'],
    ['@faux_compte', 'suivez @faux_compte !', '@faux_compte'],
  ])('%s is found in “%s”', (term, text, found) => {
    expect(flaggedBy(one(term), text)).toEqual([found]);
  });

  test.each([
    ['Kiev', 'Kievan Rus, chikiev'],
    ['marche', 'le marché'],
    ["Cote d'Ivoire", 'la Côte d’Ivoire'],
    ['Timor Leste', 'Timor-Leste'],
    ['Burkina Faso', 'Burkina\nFaso'],
    ['kiev', 'https://example.com/kiev and @kiev and kiev@example.com'],
    ['US', 'usage'],
  ])('%s is not found in “%s”', (term, text) => {
    expect(flaggedBy(one(term), text)).toEqual([]);
  });

  test('case and accents are exact where the entry says so', () => {
    expect(flaggedBy(one('Turkey', { case: 'exact' }), 'Turkey serves turkey and TURKEY')).toEqual([
      'Turkey',
    ]);
    expect(flaggedBy(one('congrès', { accents: 'exact' }), 'le congres, le Congrès')).toEqual([
      'Congrès',
    ]);
  });

  test('a term that looks like an address is found inside links', () => {
    expect(flaggedBy(one('bit.ly'), 'see https://bit.ly/3x')).toEqual(['bit.ly']);
  });

  test('the longest entry that starts first wins within a list', () => {
    const find = { terms: ['South Sudan', 'Sudan', 'Republic of South Sudan'] };
    expect(flaggedBy(find, 'Republic of South Sudan, Sudan')).toEqual([
      'Republic of South Sudan',
      'Sudan',
    ]);
  });

  test('a replaced accent mark is part of the hit', () => {
    const text = 'cafe\u0301 ouvert';
    expect(flaggedBy(one('café'), text)).toEqual(['cafe\u0301']);
  });
});

describe('inflection', () => {
  test.each([
    ['en', 'embassy', 'two embassies', 'embassies'],
    ['en', 'head of mission', 'the heads of mission', 'heads of mission'],
    ['en', 'chairman', 'Chairmen met', 'Chairmen'],
    ['en', 'ambassador', 'the ambassador’s view', 'ambassador'],
    ['fr', 'ambassadeur', 'les ambassadrices', 'ambassadrices'],
    ['fr', 'agent consulaire', 'des agents consulaires', 'agents consulaires'],
    ['fr', 'réfugié', 'une réfugiée', 'réfugiée'],
    ['fr', 'traité bilatéral', 'les traités bilatéraux', 'traités bilatéraux'],
    ['fr', 'chef de mission', 'les chefs de mission', 'chefs de mission'],
    ['fr', 'le Caire', 'retour du Caire', 'du Caire'],
    ['fr', 'les Émirats', 'aux Émirats', 'aux Émirats'],
    ['es', 'elección', 'las elecciones', 'elecciones'],
    ['es', 'partido político', 'los partidos políticos', 'partidos políticos'],
    ['es', 'senador', 'dos senadoras', 'senadoras'],
    ['es', 'golpe de Estado', 'los golpes de Estado', 'golpes de Estado'],
    ['en-verb', 'vote for', 'She voted for them', 'voted for'],
    ['en-verb', 'plan', 'We are planning it', 'planning'],
    ['en-verb', 'carry out', 'It was carried out', 'carried out'],
    ['fr-verb', 'voter', 'Nous votons demain', 'votons'],
    ['fr-verb', 'engager', 'Nous engageons la somme', 'engageons'],
    ['fr-verb', 'soutenir', 'Le soutenir', 'soutenir'],
    ['es-verb', 'votar', 'Ayer votaron', 'votaron'],
    ['es-verb', 'exigir', 'Exigimos', 'Exigimos'],
    ['ar', 'سفارة', 'وبالسفارة', 'وبالسفارة'],
    ['ar', 'السفير الكندي', 'للسفير الكندي', 'للسفير الكندي'],
  ] as const)('%s: %s is found in “%s”', (inflect, term, text, found) => {
    expect(flaggedBy(one(term, { inflect }), text)).toEqual([found]);
  });

  test('without asking for it there is none', () => {
    expect(flaggedBy(one('embassy'), 'two embassies')).toEqual([]);
  });
});
