// @ts-check
/** Writes a page beside the pictures that shows them all: a row a state, its languages and looks side by side. */
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** @param {string} folder */
export async function writeIndex(folder) {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
  const names = [...new Set(files.map(stateOf))];
  const body = names
    .map((state) =>
      rowOf(
        state,
        files.filter((file) => stateOf(file) === state),
      ),
    )
    .join('\n');
  const page = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Screenshots</title>
<style>
body { font: 14px system-ui; margin: 24px; background: #d9dce1 }
div { display: flex; gap: 16px; align-items: flex-start; overflow-x: auto }
figure { margin: 0 } img { inline-size: 300px; display: block }
</style>
${body}
`;
  await writeFile(path.join(folder, 'index.html'), page);
}

/** @param {string} file */
function stateOf(file) {
  return file.split('.')[0] ?? file;
}

/**
 * @param {string} state
 * @param {readonly string[]} pictures
 */
function rowOf(state, pictures) {
  const figures = pictures.map((file) => {
    const caption = file.split('.').slice(1, -1).join(', ');
    return `<figure><a href="${file}"><img loading="lazy" src="${file}" alt="${state}, ${caption}"></a><figcaption>${caption}</figcaption></figure>`;
  });
  return `<h2>${state}</h2>\n<div>${figures.join('')}</div>`;
}
