// Term frequencies of a folder of UTF-8 files with Rust's jieba, one thread, as a table word,count.
// usage: node node_rs_jieba.mjs FOLDER OUT.csv
import fs from 'node:fs';
import path from 'node:path';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

const [, , folder, out] = process.argv;
const jieba = Jieba.withDict(dict);
const counts = new Map();
for (const entry of fs.readdirSync(folder, { withFileTypes: true, recursive: true })) {
  if (!entry.isFile()) continue;
  const text = fs.readFileSync(path.join(entry.parentPath ?? entry.path, entry.name), 'utf8');
  for (const word of jieba.cut(text, true)) {
    if (word.trim()) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
}
const quoted = (word) => (/[",\r\n]/.test(word) ? `"${word.replaceAll('"', '""')}"` : word);
const rows = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
const lines = rows.map(([word, count]) => `${quoted(word)},${count}\n`);
fs.writeFileSync(out, 'word,count\n' + lines.join(''));
