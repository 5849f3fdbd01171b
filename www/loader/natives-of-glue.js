// The names that the build puts in place of globals in the glue: wasm-bindgen's part uses them, too.

const { native, natives } = loader;
const { Array, Object, Promise, page } = natives;

const DataView = native('DataView');
const Error = native('Error');
const IntersectionObserver = native('IntersectionObserver');
const JSON = native('JSON', 'parse');
const Map = native('Map');
const Number = native('Number');
const RangeError = native('RangeError');
const Reflect = native('Reflect', 'get');
const ResizeObserver = native('ResizeObserver');
const Set = native('Set');
const SpeechSynthesisUtterance = native('SpeechSynthesisUtterance');
const String = native('String');
const Symbol = native('Symbol');
const TextDecoder = native('TextDecoder');
const TextEncoder = native('TextEncoder');
const URL = native('URL');
const Uint32Array = native('Uint32Array');
const Uint8Array = native('Uint8Array');
const WeakMap = native('WeakMap');
const WebAssembly = native('WebAssembly', 'compile');

/** A class that is only asked for its instances: one of another window would know none of this page. */
const classOf = (isInstance) => ({ [Symbol.hasInstance]: isInstance });
const isEvent = (pattern) => (value) => pattern.test({}.toString.call(value));
const Element = classOf((value) => value && value.nodeType === 1);
const KeyboardEvent = classOf(isEvent(/KeyboardEvent/));
const MouseEvent = classOf(isEvent(/Mouse|Pointer|Wheel|Drag/));
const PointerEvent = classOf(isEvent(/PointerEvent/));
const CanvasRenderingContext2D = classOf(isEvent(/CanvasRenderingContext2D/));

export {
  Array,
  CanvasRenderingContext2D,
  DataView,
  Element,
  Error,
  IntersectionObserver,
  JSON,
  KeyboardEvent,
  Map,
  MouseEvent,
  Number,
  Object,
  PointerEvent,
  Promise,
  RangeError,
  Reflect,
  ResizeObserver,
  Set,
  SpeechSynthesisUtterance,
  String,
  Symbol,
  TextDecoder,
  TextEncoder,
  URL,
  Uint32Array,
  Uint8Array,
  WeakMap,
  WebAssembly,
  page,
};
