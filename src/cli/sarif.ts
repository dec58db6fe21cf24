/** Findings as SARIF 2.1.0 (OASIS), which code hosts and continuous integration show beside a file. */
import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArtifactLocation, Fix, Log, Region, ReportingDescriptor, Result, Run } from 'sarif';
import { version } from '../../package.json';
import type { Finding } from '../core/finding.ts';
import type { DraftFile } from './input.ts';
import type { Language } from './plain.ts';

const levels = { note: 'note', caution: 'warning', serious: 'error' } as const;

/** One run over one draft. `file` is its path, or `-` for standard input. */
export function sarif(
  file: string,
  draft: DraftFile,
  findings: readonly Finding[],
  language: Language,
): string {
  const location = locationOf(file);
  const rules = [...new Map(findings.map((finding) => [keyOf(finding), finding])).values()];
  const numbers = new Map(rules.map((finding, at) => [keyOf(finding), at]));
  const run: Run = {
    tool: {
      driver: {
        name: 'Attaché',
        semanticVersion: version,
        rules: rules.map((finding) => ruleOf(finding, language)),
      },
    },
    language,
    // Columns and offsets count what the engine counts.
    columnKind: 'utf16CodeUnits',
    artifacts: [
      { location, encoding: 'UTF-8', roles: [file === '-' ? 'standardStream' : 'analysisTarget'] },
    ],
    results: findings.map((finding) => ({
      ...resultOf(finding, draft, { ...location, index: 0 }, language),
      ruleIndex: numbers.get(keyOf(finding)) ?? -1,
    })),
  };
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
  return JSON.stringify(log, null, 2);
}

function keyOf({ pack, rule }: Finding): string {
  return `${pack}/${rule}`;
}

function locationOf(file: string): ArtifactLocation {
  if (file === '-') return { uri: 'stdin', description: { text: 'Standard input' } };
  if (isAbsolute(file)) return { uri: pathToFileURL(file).href };
  return { uri: file.split(sep).map(encodeURIComponent).join('/') };
}

function ruleOf(finding: Finding, language: Language): ReportingDescriptor {
  const { title, why, source, level, topic, axes } = finding;
  return {
    id: keyOf(finding),
    shortDescription: { text: title[language] },
    fullDescription: { text: why[language] },
    ...(source && { help: { text: source.title } }),
    ...(source?.url !== undefined && { helpUri: source.url }),
    defaultConfiguration: { level: levels[level] },
    properties: { tags: [topic, ...axes] },
  };
}

function resultOf(
  finding: Finding,
  draft: DraftFile,
  artifactLocation: ArtifactLocation,
  language: Language,
): Result {
  const { id, start, end, level, message, advice, fixes } = finding;
  const region = regionOf(draft, start, end);
  return {
    ruleId: keyOf(finding),
    level: levels[level],
    message: { text: message[language] },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    partialFingerprints: { 'finding/v1': id },
    ...(fixes.length > 0 && { fixes: fixes.map((text) => fixOf(text, region, artifactLocation)) }),
    ...(advice && { properties: { advice: advice[language] } }),
  };
}

/** Lines and columns from 1, offsets from 0; the end is the place behind the last character. */
function regionOf({ text, offsetInFile }: DraftFile, start: number, end: number): Region {
  const [startLine, startColumn] = placeOf(text, start);
  const [endLine, endColumn] = placeOf(text, end);
  const charOffset = offsetInFile(start);
  const charLength = offsetInFile(end) - charOffset;
  return { startLine, startColumn, endLine, endColumn, charOffset, charLength };
}

function placeOf(text: string, offset: number): readonly [line: number, column: number] {
  const before = text.slice(0, offset).split('\n');
  return [before.length, (before.at(-1)?.length ?? 0) + 1];
}

function fixOf(text: string, deletedRegion: Region, artifactLocation: ArtifactLocation): Fix {
  const replacement = { deletedRegion, insertedContent: { text } };
  return { artifactChanges: [{ artifactLocation, replacements: [replacement] }] };
}
