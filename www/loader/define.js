// Defines the element once a page, however often and from wherever the script comes, and adopts what stands in for it.

import { element } from './element.js';
import { use } from './engine.js';
import { adopt } from './hosts.js';

/** `files` is where the engine comes from, `script` the address that tells this copy from others, `tag` what started it. */
export function define(files, script, tag) {
  const start = () => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => adopt(tag));
    else adopt(tag);
  };
  const first = self.villageProfile;
  if (!self.customElements) {
    console.error('village-profile: browser-too-old: no custom elements');
  } else if (!customElements.get('village-profile')) {
    self.villageProfile = Object.freeze({ version: VERSION, script });
    use(files);
    customElements.define('village-profile', element());
    start();
  } else if (first && first.script === script && first.version === VERSION) {
    start(); // the same tag once more: it may have brought a profile of its own
  } else {
    const other = first ? `${first.version} from ${first.script}` : 'an unknown script';
    console.warn(`village-profile: ${VERSION} from ${script} leaves this page to ${other}`);
  }
}
