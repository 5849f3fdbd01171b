// Imports the module as a bundler's output would.
// @ts-expect-error The type checker knows no addresses of the tests' server.
import { define, ready, version } from '/dist/village-profile.mjs';

ready.then(() => {
  define(); // once more does no harm
  window.moduleSeen = { version };
});
