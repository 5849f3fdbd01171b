// Constructors of the browser itself, where scripts of the page have put something else in their place: old libraries define a `Map` or a
// `URL` of their own. Functions are taken as they are, since those that tools of a page wrap still do their work.

const scope = typeof window === 'undefined' ? globalThis : window;

// Not by a name that a page can take: this is bare syntax.
const { toString } = () => 0;

// As the browser makes them for itself.
const Promise = (async () => {})().constructor;
const Object = {}.constructor;
const Array = [].constructor;

const isNative = (value) => typeof value === 'function' && /\[native code]/.test(toString.call(value));

let frame;

/** The window of an empty frame, which no script of the page has touched. It stays: some constructors end with their window. */
function cleanWindow() {
  if (!frame) {
    // Not by the names of the page's own document, which elements hide.
    const { document: owner } = window;
    frame = Object.getPrototypeOf(owner).createElement.call(owner, 'iframe');
    frame.hidden = true;
    owner.documentElement.appendChild(frame);
  }
  return frame.contentWindow;
}

/** The constructor of this name; or the object, which is known by a method. */
export function native(name, method) {
  const value = scope[name];
  if (isNative(method && value ? value[method] : value) || scope !== scope.window) return value;
  return cleanWindow()[name];
}

const Reflect = native('Reflect', 'get');

/** The document. Pages hide its methods behind elements: of `<img name="createElement">`, for one. */
const page = new (native('Proxy'))(
  {},
  {
    get(_, key) {
      const { document } = window;
      const value = Reflect.get(Object.getPrototypeOf(document), key, document);
      return typeof value === 'function' ? value.bind(document) : value;
    },
  },
);

export { Array, Object, Promise, page };
