// Records the events of the element, for the tests to read.
window.recorded = [];
for (const name of ['village-profile-load', 'village-profile-error', 'village-profile-select']) {
  document.addEventListener(name, (event) => {
    const detail = event.detail || {};
    window.recorded.push({ name, code: '', url: '', ...detail });
  });
}
