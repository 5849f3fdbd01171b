// Keeps the instances of the engine, and breaks them where a test asks for it, as a defect in them would.
const start = WebAssembly.instantiate;
window.instances = [];
/** The name of an export that traps the next time that it is called; `event` is any that a listener calls. */
window.trap = '';
/** How often each export was called. */
window.calls = {};
window.inListener = false;
const breakable = async (/** @type {WebAssembly.Module} */ module, imports) => {
  const instance = await start(module, imports);
  const exports = {};
  for (const name of Object.keys(instance.exports)) {
    const call = instance.exports[name];
    if (typeof call !== 'function') {
      exports[name] = call;
      continue;
    }
    exports[name] = (...values) => {
      window.calls[name] = (window.calls[name] || 0) + 1;
      const isEvent = window.trap === 'event' && values.length === 3 && window.inListener;
      if (window.trap !== name && !isEvent) return call(...values);
      window.trap = '';
      throw new WebAssembly.RuntimeError('unreachable');
    };
  }
  window.instances.push(instance);
  // The glue asks whether it got an instance.
  return Object.create(WebAssembly.Instance.prototype, { exports: { value: exports } });
};
// Proxies pass for the browser's own: the component takes no others.
Object.assign(WebAssembly, { instantiate: new Proxy(start, { apply: (_, engine, given) => breakable(given[0], given[1]) }) });
/** To how many pages of 64 KiB the memory of what is compiled next may grow; 0 for as many as it asks for. */
window.mostPages = 0;
const number = (value) => (value < 128 ? [value] : [(value % 128) + 128, ...number(Math.floor(value / 128))]);
/** The module with a limit in its memory section: there is one memory, without a limit. */
const limited = (bytes) => {
  for (let at = 8; at < bytes.length;) {
    const start = at + 1;
    let [size, shift, next] = [0, 0, start];
    do {
      size += (bytes[next] % 128) * 2 ** shift;
      shift += 7;
      next += 1;
    } while (bytes[next - 1] > 127);
    if (bytes[at] === 5) {
      const section = [1, 1, ...bytes.slice(next + 2, next + size), ...number(window.mostPages)];
      return new Uint8Array([...bytes.slice(0, start), section.length, ...section, ...bytes.slice(next + size)]);
    }
    at = next + size;
  }
  throw new Error('the module has no memory');
};
const compile = WebAssembly.compile;
const compileLimited = (/** @type {ArrayBuffer} */ bytes) => compile(window.mostPages ? limited(new Uint8Array(bytes)) : bytes);
WebAssembly.compile = new Proxy(compile, { apply: (_, engine, given) => compileLimited(given[0]) });
// Whether a listener of the engine is being called: what it calls first is its own closure.
const wrapped = new WeakMap();
const listen = EventTarget.prototype.addEventListener;
EventTarget.prototype.addEventListener = function (name, listener, options) {
  const known = wrapped.get(listener);
  const noted =
    known || typeof listener !== 'function'
      ? known || listener
      : function (event) {
          window.inListener = true;
          try {
            return listener.call(this, event);
          } finally {
            window.inListener = false;
          }
        };
  if (typeof listener === 'function') wrapped.set(listener, noted);
  return listen.call(this, name, noted, options);
};
const unlisten = EventTarget.prototype.removeEventListener;
EventTarget.prototype.removeEventListener = function (name, listener, options) {
  return unlisten.call(this, name, wrapped.get(listener) || listener, options);
};
