// Everything in one file, for file:// and for servers that refuse a part of the others.

import { define } from './define.js';
import { scriptTag, scriptUrl } from './script-tag.js';
import createInstance from 'glue';
import wasm from 'wasm';

const files = {
  styleUrl: '',
  style: async () => ({ body: STYLE_TEXT, type: '', address: scriptUrl }),
  messages: async (lang) => ({ body: MESSAGES[lang], type: '', address: scriptUrl }),
  glue: async () => createInstance,
  wasm: async () => ({ body: wasm.buffer, type: 'application/wasm', address: scriptUrl }),
};
define(files, scriptUrl, scriptTag);
