// Lets the engine trap in its next `mount` once `window.trap` is set, as a defect in it would.
const instantiate = WebAssembly.instantiate;
window.instances = 0;
const counted = async (/** @type {WebAssembly.Module} */ module, imports) => {
  const instance = await instantiate(module, imports);
  const exports = /** @type {any} */ (instance.exports);
  window.instances += 1;
  const mount = (...values) => {
    if (!window.trap) return exports.mount(...values);
    window.trap = false;
    throw new WebAssembly.RuntimeError('unreachable');
  };
  // What starts the engine asks whether it got an instance.
  return Object.create(WebAssembly.Instance.prototype, {
    exports: { value: Object.assign({}, exports, { mount }) },
  });
};
Object.assign(WebAssembly, { instantiate: counted });
