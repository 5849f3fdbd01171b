// Keeps the instances of the engine, and breaks them where a test asks for it, as a defect in them would.
const start = WebAssembly.instantiate;
window.instances = [];
/** The name of an export that traps the next time that it is called; `event` is any that a listener calls. */
window.trap = '';
window.inListener = false;
WebAssembly.instantiate = async (module, imports) => {
  const instance = await start(module, imports);
  const exports = {};
  for (const name of Object.keys(instance.exports)) {
    const call = instance.exports[name];
    if (typeof call !== 'function') {
      exports[name] = call;
      continue;
    }
    exports[name] = (...values) => {
      const isEvent = window.trap === 'event' && values.length === 3 && window.inListener;
      if (window.trap !== name && !isEvent) return call(...values);
      window.trap = '';
      throw new WebAssembly.RuntimeError('unreachable');
    };
  }
  window.instances.push(instance);
  return { exports };
};
// Whether a listener of the engine is being called: what it calls first is its own closure.
const wrapped = new WeakMap();
const listen = EventTarget.prototype.addEventListener;
EventTarget.prototype.addEventListener = function (name, listener, options) {
  const known = wrapped.get(listener);
  const noted = known || typeof listener !== 'function' ? known || listener : function (event) {
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
