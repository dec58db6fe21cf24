// @ts-check
/**
 * Adds to the lock file the packages for other systems that npm left out because its registry did not offer them.
 * Without them `npm ci` refuses the lock file. Run it after every change of dependencies.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const systems = /\b(?:aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)\b/;
const processors =
  /\b(?:arm64|arm|ia32|loong64|mips64el|ppc64|ppc|riscv64|riscv|s390x|s390|wasm32|x64)\b/;
const exactVersion = /^\d+\.\d+\.\d+$/;

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));

for (const { optionalDependencies = {}, dev } of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const place = `node_modules/${name}`;
    if (lock.packages[place] || !exactVersion.test(version)) continue;
    lock.packages[place] = describe(name, version, dev);
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')),
);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);

/**
 * @param {string} name
 * @param {string} version
 * @param {boolean | undefined} dev
 */
function describe(name, version, dev) {
  const system = systems.exec(name)?.[0];
  const processor = processors.exec(name)?.[0];
  return {
    version,
    ...(dev ? { dev } : {}),
    optional: true,
    ...(processor ? { cpu: [processor] } : {}),
    ...(system ? { os: [system] } : {}),
  };
}
