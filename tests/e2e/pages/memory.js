// Keeps hold of the engine's memory, for the tests to weigh.
const instantiated = WebAssembly.instantiate;
WebAssembly.instantiate = async (module, imports) => {
  const instance = await instantiated(module, imports);
  window.engineMemory = instance.exports.memory;
  return instance;
};
