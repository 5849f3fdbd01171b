// The same for the glue, where the build puts these in the place of the names: see `natives.js`.

const { isNative, native } = loader;

/** An object such as `JSON` as the browser made it. */
function namespace(name) {
  const found = window[name];
  const holdsNatives = found && Object.getOwnPropertyNames(found).some((member) => isNative(found[member]));
  return found && (holdsNatives ? found : native(name));
}

/** Stands for a class after `instanceof`: an event or an element may come from another window, whose classes are others. */
const kind = (name) => ({
  [Symbol.hasInstance](value) {
    for (let prototype = value; prototype; prototype = Object.getPrototypeOf(prototype)) {
      if (prototype[Symbol.toStringTag] === name) return true;
    }
    return false;
  },
});

export const { Object, Promise, console, document } = loader;
export const { crypto, history } = window;
export const Array = [].constructor;
export const Symbol = /* @__PURE__ */ native('Symbol');
export const CanvasRenderingContext2D = /* @__PURE__ */ kind('CanvasRenderingContext2D');
export const Element = /* @__PURE__ */ kind('Element');
export const KeyboardEvent = /* @__PURE__ */ kind('KeyboardEvent');
export const MouseEvent = /* @__PURE__ */ kind('MouseEvent');
export const PointerEvent = /* @__PURE__ */ kind('PointerEvent');
export const ArrayBuffer = /* @__PURE__ */ native('ArrayBuffer');
export const BigInt = /* @__PURE__ */ native('BigInt');
export const Blob = /* @__PURE__ */ native('Blob');
export const DataView = /* @__PURE__ */ native('DataView');
export const Error = /* @__PURE__ */ native('Error');
export const IntersectionObserver = /* @__PURE__ */ native('IntersectionObserver');
export const JSON = /* @__PURE__ */ namespace('JSON');
export const Map = /* @__PURE__ */ native('Map');
export const MessageChannel = /* @__PURE__ */ native('MessageChannel');
export const Number = /* @__PURE__ */ native('Number');
export const RangeError = /* @__PURE__ */ native('RangeError');
export const Reflect = /* @__PURE__ */ namespace('Reflect');
export const ResizeObserver = /* @__PURE__ */ native('ResizeObserver');
export const Set = /* @__PURE__ */ native('Set');
export const SpeechSynthesisUtterance = /* @__PURE__ */ native('SpeechSynthesisUtterance');
export const String = /* @__PURE__ */ native('String');
export const TextDecoder = /* @__PURE__ */ native('TextDecoder');
export const TextEncoder = /* @__PURE__ */ native('TextEncoder');
export const URL = /* @__PURE__ */ native('URL');
export const Uint32Array = /* @__PURE__ */ native('Uint32Array');
export const Uint8Array = /* @__PURE__ */ native('Uint8Array');
export const WeakMap = /* @__PURE__ */ native('WeakMap');
export const WebAssembly = /* @__PURE__ */ namespace('WebAssembly');
export const btoa = /* @__PURE__ */ native('btoa');
export const cancelAnimationFrame = /* @__PURE__ */ native('cancelAnimationFrame');
export const cancelIdleCallback = /* @__PURE__ */ native('cancelIdleCallback');
export const clearTimeout = /* @__PURE__ */ native('clearTimeout');
export const decodeURIComponent = /* @__PURE__ */ native('decodeURIComponent');
export const encodeURIComponent = /* @__PURE__ */ native('encodeURIComponent');
export const getComputedStyle = /* @__PURE__ */ native('getComputedStyle');
export const matchMedia = /* @__PURE__ */ native('matchMedia');
export const performance = /* @__PURE__ */ native('performance');
export const requestAnimationFrame = /* @__PURE__ */ native('requestAnimationFrame');
export const requestIdleCallback = /* @__PURE__ */ native('requestIdleCallback');
export const setTimeout = /* @__PURE__ */ native('setTimeout');
