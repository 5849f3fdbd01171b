// How much memory a browser holds, as the kernel counts it: the JavaScript heap, the memory of WebAssembly, the nodes of the page, the
// bitmaps of canvases and what the compositor keeps of them, whichever process they lie in. Counters inside the page miss one or the other.

import { readFile, readdir } from 'node:fs/promises';

/** The process and all that it started, by their parents' numbers. */
async function family(root) {
  const children = new Map();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    children.set(parent, [...(children.get(parent) || []), Number(name)]);
  }
  const all = [root];
  for (const pid of all) all.push(...(children.get(pid) || []));
  return all;
}

/** Bytes that are in no other process: what would be free again if the browser were gone. */
export async function memory(root) {
  let sum = 0;
  for (const pid of await family(root)) {
    const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
    for (const [, kilobytes] of rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+)/gm)) sum += Number(kilobytes) * 1024;
  }
  return sum;
}
