// Defines the element once a page, however often and from wherever the script comes, and adopts the nodes that stand in for it.

import { adopt, adoptFromNowOn } from './adopt.js';
import { documentParsed } from './dom.js';
import { createElementClass } from './element.js';
import { setFiles } from './engine.js';

/** `files` are those of the engine, `scriptUrl` is the address that tells this copy from others, `scriptTag` the tag that started it. */
export function define(files, scriptUrl, scriptTag) {
  const start = () => documentParsed().then(() => adopt(scriptTag));
  const first = window.villageProfile;
  if (!customElements) {
    console.error('village-profile: browser-too-old: no custom elements');
  } else if (!customElements.get('village-profile')) {
    window.villageProfile = Object.freeze({ version: VERSION, script: scriptUrl });
    setFiles(files);
    customElements.define('village-profile', createElementClass());
    start().then(adoptFromNowOn);
  } else if (first && first.version === VERSION && (first.script === scriptUrl || !scriptUrl)) {
    start(); // the same script once more: its tag may have brought a profile of its own
  } else {
    console.warn(`village-profile: ${VERSION} from ${scriptUrl} leaves this page to ${(first || {}).script}`);
  }
}
