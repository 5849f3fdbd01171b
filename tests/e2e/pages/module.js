// Imports the module as a bundler's output would.
import { define, ready, version } from '/dist/village-profile.mjs';

ready.then(() => {
  define(); // once more does no harm
  window.moduleSeen = { version };
});
