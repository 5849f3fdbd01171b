// The globals that we use, as the browser made them. Old pages call a variable `URL`, a class `Map` or a function `fetch`, before this script
// runs or after: each is taken once, here. The build puts these in the place of the names in all other files.

const { getOwnPropertyDescriptor, getPrototypeOf } = /** @type {ObjectConstructor} */ ({}.constructor);
const scope = typeof window === 'undefined' ? globalThis : window; // a server that renders pages may load the module
const toSource = (() => {}).toString;

const isFunction = (value) => typeof value === 'function';
export const isNative = (value) => isFunction(value) && /{\s*\[native code\]\s*}$/.test(toSource.call(value));

/** A member of the document. An element whose name is `createElement` hides the method of the document, but not that of its prototype. */
function ofDocument(name) {
  const page = scope.document;
  const reader = {
    __proto__: getPrototypeOf(page),
    read() {
      return super[name];
    },
  };
  const value = reader.read.call(page);
  return isFunction(value) ? (...given) => value.apply(page, given) : value;
}

let frame;

/** A property of the window of an empty frame, which no script has touched. There is none unless it is needed: few pages are so. */
function propertyOfFrame(name) {
  try {
    if (!frame) {
      frame = ofDocument('documentElement').appendChild(ofDocument('createElement')('iframe'));
      // Not `hidden`, under which its observers would rest.
      frame.style.cssText = 'position:fixed;visibility:hidden';
    }
    return getOwnPropertyDescriptor(frame.contentWindow, name);
  } catch (_) {
    return null; // a sandbox gives the frame another origin
  }
}

/** A global function or class as the browser made it, or as the page has it where that cannot be had. */
export function native(name) {
  let property = getOwnPropertyDescriptor(scope, name);
  if (property && !isNative(property.get || property.value)) property = propertyOfFrame(name) || property;
  const { get, value } = property || {};
  const found = get ? get.call(scope) : value;
  // Functions work on a window, unlike classes.
  return isFunction(found) && /^[a-z]/.test(name) ? (...given) => found.apply(scope, given) : found;
}

const Proxy = native('Proxy');

/** The document, whatever names its elements have. */
export const document = new Proxy({}, { get: (_, name) => ofDocument(name) });

/** The console. Some pages have none, or something else under its name. */
export const console = new Proxy(
  {},
  {
    get: (_, level) => (text) => {
      try {
        scope.console[level](text);
      } catch (_) {
        // Nobody reads it.
      }
    },
  },
);

// Pages cannot put anything in their place, other than what stands in for them.
export const { customElements, navigator } = scope;

export const Object = {}.constructor;
export const Promise = (async () => {})().constructor;
export const AbortController = /* @__PURE__ */ native('AbortController');
export const CustomEvent = /* @__PURE__ */ native('CustomEvent');
export const IntersectionObserver = /* @__PURE__ */ native('IntersectionObserver');
export const MutationObserver = /* @__PURE__ */ native('MutationObserver');
export const URL = /* @__PURE__ */ native('URL');
export const Uint8Array = /* @__PURE__ */ native('Uint8Array');
export const WeakMap = /* @__PURE__ */ native('WeakMap');
export const clearTimeout = /* @__PURE__ */ native('clearTimeout');
export const fetch = /* @__PURE__ */ native('fetch');
export const setTimeout = /* @__PURE__ */ native('setTimeout');
