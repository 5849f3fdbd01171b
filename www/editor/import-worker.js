// Reads one workbook in a thread of its own, which is ended after it: no file can harm the page, and no memory stays.

import init, { import_workbook } from 'import-bindings';

const ready = init({ module_or_path: new URL(WASM, self.location.href) });

self.onmessage = async ({ data }) => {
  try {
    await ready;
    self.postMessage({ answer: import_workbook(...data) });
  } catch (error) {
    self.postMessage({ failure: String(error) });
  }
};
