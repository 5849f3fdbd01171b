// The one script that a page names: defines the element once and adopts what stands in for it.

import { script } from './address.js';
import { VillageProfile } from './element.js';
import { adopt } from './hosts.js';

const first = self.villageProfile;

function start() {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', adopt);
  else adopt();
}

if (!self.customElements) {
  console.error('village-profile: browser-too-old: no custom elements');
} else if (!customElements.get('village-profile')) {
  self.villageProfile = Object.freeze({ version: VERSION, script });
  customElements.define('village-profile', VillageProfile);
  start();
} else if (first && first.script === script && first.version === VERSION) {
  start(); // the same tag once more: it may have brought a profile of its own
} else {
  const other = first ? `${first.version} from ${first.script}` : 'an unknown script';
  console.warn(`village-profile: ${VERSION} from ${script} leaves this page to ${other}`);
}
