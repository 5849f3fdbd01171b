// The names that the build puts in place of globals in the loader.

import { native } from './natives.js';

export { Object, Promise, page } from './natives.js';

const AbortController = native('AbortController');
const CustomEvent = native('CustomEvent');
const IntersectionObserver = native('IntersectionObserver');
const MutationObserver = native('MutationObserver');
const URL = native('URL');
const WeakMap = native('WeakMap');

export { AbortController, CustomEvent, IntersectionObserver, MutationObserver, URL, WeakMap };
