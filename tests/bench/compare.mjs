// Run by tests/bench/compare: node compare.mjs PAGES-DIR GOLD-DIR BENCH-BINARY. Prints rates and ratios.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { Readability } from '@mozilla/readability';
import * as recognizers from '@microsoft/recognizers-text-suite';
import { parseHTML } from 'linkedom';

import { open } from '../../wasm/dist/index.js';

const [pagesDir, goldDir, binary] = process.argv.slice(2);
const ROUNDS = 3;

const filesNamed = (dir, name) =>
  fs.readdirSync(dir).sort().map((entry) => path.join(dir, entry, name)).filter((file) => fs.existsSync(file));

/** Median seconds of a pass, after one warm-up. */
function median(pass) {
  pass();
  const seconds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    pass();
    return (performance.now() - start) / 1000;
  });
  return seconds.sort((a, b) => a - b)[ROUNDS >> 1];
}

function show(what, unit, amount, seconds, ours) {
  console.log(`\n${what}`);
  const peer = amount / seconds;
  console.log(`  ${'peer'.padEnd(10)}${Math.round(peer).toLocaleString('en').padStart(14)} ${unit}/s`);
  for (const [name, own] of Object.entries(ours)) {
    const rate = amount / own;
    console.log(`  ${name.padEnd(10)}${Math.round(rate).toLocaleString('en').padStart(14)} ${unit}/s   ${(rate / peer).toFixed(1)} times`);
  }
}

const shuwen = await open();
const inWasm = (files) => {
  const buffers = files.map((file) => fs.readFileSync(file));
  return median(() => buffers.forEach((bytes) => { try { shuwen.analyzeToJson(bytes); } catch { /* a refusal costs its time too */ } }));
};
const natively = (files) => JSON.parse(execFileSync(binary, [String(ROUNDS), ...files], { encoding: 'utf8' })).seconds;

const pages = filesNamed(pagesDir, 'page.html');
const html = pages.map((file) => fs.readFileSync(file, 'utf8'));
const readability = median(() => html.forEach((page) => {
  try {
    new Readability(parseHTML(page).document).parse();
  } catch { /* a page it cannot take still costs its time */ }
}));
show(`Whole pages, beside Readability on linkedom (${pages.length} pages)`, 'pages', pages.length, readability,
  { native: natively(pages), wasm: inWasm(pages) });

const articles = filesNamed(goldDir, 'article.txt');
const lines = articles.flatMap((file) => fs.readFileSync(file, 'utf8').split('\n')).filter((line) => line.trim());
const characters = lines.reduce((sum, line) => sum + line.length, 0);
const suite = recognizers.default ?? recognizers;
const recognize = [suite.recognizeNumber, suite.recognizePercentage, suite.recognizeCurrency, suite.recognizeDimension,
  suite.recognizeTemperature, suite.recognizeAge, suite.recognizeDateTime];
const numbers = median(() => lines.forEach((line) => recognize.forEach((each) => each(line, suite.Culture.Chinese))));
show(`Figures in text, beside Recognizers-Text (${articles.length} articles)`, 'characters', characters, numbers,
  { native: natively(articles), wasm: inWasm(articles) });
