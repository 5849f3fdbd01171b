// The script of the editor's page.

import init from 'editor-bindings';

export { check, decode, encoding_note, max_bytes, start_editor, words } from 'editor-bindings';

/** Fetches and starts the program. */
export const start = () => init({ module_or_path: new URL(WASM, import.meta.url) });
