// Everything in one file, for file:// and for servers that refuse a part of the others.

import { script, tag } from './address.js';
import { define } from './define.js';
import factory from 'glue';
import bytes from 'wasm';

define(
  {
    address: script,
    link: '',
    style: async () => STYLE_TEXT,
    words: async (lang) => [TEXTS[lang], '', script],
    glue: async () => factory,
    wasm: async () => [bytes.buffer, 'application/wasm'],
  },
  script,
  tag,
);
